package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.testkit.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the runner refuses: bundles, files, ledgers and clients. Each refusal leaves the database as it was and says what to do. */
@Tag("servers")
class MigrateRefusalsIT {

    private static final String BEFORE = "CREATE TABLE kept AS SELECT 1 AS n;";

    private static PostgresServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    /** A file that must not be half applied: what it holds, where the lint sees it, and how the runner ends if the lint is blind. */
    record BadFile(String what, String sql, int line, String rule, String guard) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<BadFile> BAD_FILES = List.of(
            new BadFile("\\q", "CREATE TABLE a ();\n\\q\nCREATE TABLE b ();\n", 2, "backslash-command", "stopped reading the file before its end"),
            new BadFile("\\connect", "CREATE TABLE a ();\n\\c postgres\nCREATE TABLE b ();\n", 2, "backslash-command", "read-only transaction"),
            new BadFile("ROLLBACK", "CREATE TABLE a ();\nROLLBACK;\nCREATE TABLE b ();\n", 2, "transaction-control", "read-only transaction"),
            new BadFile("ROLLBACK at the end", "CREATE TABLE a ();\n\nROLLBACK;", 3, "transaction-control", "the file ended the transaction"),
            new BadFile("ROLLBACK and BEGIN", "CREATE TABLE a ();\nROLLBACK; BEGIN;\nCREATE TABLE b ();\n", 2, "transaction-control", "read-only transaction"),
            new BadFile("COMMIT", "CREATE TABLE a ();\nCOMMIT;\nCREATE TABLE b ();\n", 2, "transaction-control", "tries to end the transaction"),
            new BadFile("COMMIT at the end", "CREATE TABLE a ();\nCOMMIT;\n", 2, "transaction-control", "tries to end the transaction"),
            new BadFile("COMMIT that psql takes for part of a function",
                    "CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'SELECT 1';\nCREATE TABLE a (); COMMIT; SELECT 1 AS end;\n",
                    2, "transaction-control", "tries to end the transaction"),
            new BadFile("PREPARE TRANSACTION", "CREATE TABLE a ();\nPREPARE TRANSACTION 'x';\n", 2, "transaction-control", ""),
            new BadFile("an open string", "CREATE TABLE a ();\nSELECT 'open;\n", 2, "unterminated", "unterminated quoted string"),
            new BadFile("an open comment", "CREATE TABLE a ();\n/* open\n", 2, "unterminated", "unterminated /* comment"),
            new BadFile("an open COPY", "CREATE TABLE a (t text);\nCOPY a FROM stdin;\none\n", 2, "unterminated", "stopped reading the file before its end"),
            new BadFile("DROP of the ledger", "-- ananta: allow-destructive\nDROP SCHEMA ananta_migrations CASCADE;", 2, "ledger", "pending trigger events"),
            new BadFile("DELETE of the ledger", "DELETE FROM ananta_migrations.ledger;", 1, "ledger", "removed its own row"));

    static Stream<Arguments> badFiles() {
        return BAD_FILES.stream().flatMap(file -> Arrays.stream(Interpreter.values()).map(shell -> Arguments.of(file, shell)));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedBeforeTheFirstStatement(BadFile file, Interpreter shell) {
        Result result = applyAfterAGoodOne(MigrateScript.on(shell, server, server.createDatabase("bad")), file.sql);

        result.mustEnd(4);
        assertThat(result.place()).isEqualTo("002_bad.sql:" + file.line);
        assertThat(result.message()).startsWith("002_bad.sql:" + file.line + ": " + file.rule + ": ");
        assertBefore("bad", result);
    }

    /** The lint is not the only guard: without it the server itself refuses, and nothing stays. */
    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileLeavesNothingEvenWhenTheLintIsBlind(BadFile file, Interpreter shell) {
        MigrateScript blind = MigrateScript.on(shell, server, server.createDatabase("blind"))
                .sabotaged(folder, "  stop_on_problems 4 \"Change the file; nothing was executed.\"", "  :");

        Result result = applyAfterAGoodOne(blind, file.sql).mustEnd(8);

        assertThat(result.place()).startsWith("002_bad.sql");
        assertThat(result.message()).contains(file.guard);
        assertBefore("blind", result);
    }

    @ParameterizedTest
    @EnumSource
    void allProblemsOfAllFilesAreNamedAtOnce(Interpreter shell) {
        String database = server.createDatabase("many");
        var files = new LinkedHashMap<String, String>();
        files.put("001_a.sql", "CREATE TABLE a ();\nCOMMIT;\nVACUUM;\n");
        files.put("002_b.sql", "CREATE TABLE b ();\nDROP TABLE a;\n");

        Result result = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, files)).run("apply").mustEnd(4);

        assertThat(result.output()).contains("001_a.sql:2: transaction-control", "001_a.sql:3: not-in-transaction", "002_b.sql:2: destructive");
        assertThat(result.message()).startsWith("001_a.sql:2: transaction-control").endsWith("(and 2 more, see the log)");
        assertUntouched(database);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorNamesTheLineOfTheFile(Interpreter shell) {
        String database = server.createDatabase("lines");
        record Failing(String sql, int line, String sqlstate) {}
        for (Failing file : List.of(
                new Failing("SELECT 1;\n\n-- comment\n\nSELECT 1,\n\n  2, nope\nFROM kept;\n", 7, "42703"),
                new Failing("SELECT 1;\nINSERT INTO kept\n  VALUES (1),\n  (NULL::int / 0),\n  (1 / 0);\n", 2, "22012"),
                new Failing("SELECT 1; SELECT 2; SELEC 3;\n", 1, "42601"),
                new Failing("CREATE TABLE a (n int);\nCOPY a (n)\n  FROM stdin;\n1\n2\nthree\n4\n\\.\nSELECT 1;\n", 6, "22P02"),
                new Failing("DO $$\nBEGIN\n  PERFORM nope();\nEND $$;\n", 1, "42883"),
                new Failing("CREATE TABLE a (n int);\nSELECT * FROM a WHERE nope", 2, "42703"))) {
            server.createDatabase("lines");
            Result result = applyAfterAGoodOne(MigrateScript.on(shell, server, database), file.sql).mustEnd(8);
            assertThat(result.place()).as(result.output()).isEqualTo("002_bad.sql:" + file.line);
            assertThat(result.json().get("sqlstate").getAsString()).isEqualTo(file.sqlstate);
            assertThat(result.next()).contains("nothing of it was kept");
            assertBefore(database, result);
        }
    }

    /** A deferred constraint fails at the runner's own COMMIT, after the end of the file. */
    @ParameterizedTest
    @EnumSource
    void aDeferredConstraintFailsTheFile(Interpreter shell) {
        String database = server.createDatabase("deferred");
        Result result = applyAfterAGoodOne(MigrateScript.on(shell, server, database), """
                CREATE TABLE parent (id int PRIMARY KEY);
                CREATE TABLE child (id int REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
                INSERT INTO child VALUES (7);
                """).mustEnd(8);
        assertThat(result.message()).contains("child_id_fkey").contains("(id)=(7)");
        assertThat(result.place()).isEqualTo("002_bad.sql");
        assertBefore(database, result);
    }

    /** How a bundle is damaged, and what the runner says. */
    enum Damage {
        CHUNK_MISSING("its chunk 001_PARTS.sql.gz.001 is missing") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Files.delete(bundle.chunk("001_PARTS.sql", 1));
            }
        },
        CHUNK_TRUNCATED("001_PARTS.sql: ") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                byte[] chunk = Files.readAllBytes(bundle.chunk("001_PARTS.sql", 1));
                Files.write(bundle.chunk("001_PARTS.sql", 1), Arrays.copyOf(chunk, chunk.length - 100));
            }
        },
        LAST_CHUNK_EMPTY("001_PARTS.sql: ") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                try (Stream<Path> files = Files.list(bundle.folder())) {
                    Path last = files.filter(file -> file.getFileName().toString().startsWith("001_PARTS.sql.gz.")).max(Path::compareTo).orElseThrow();
                    Files.write(last, new byte[0]);
                }
            }
        },
        CHUNKS_SWAPPED("001_PARTS.sql: ") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Path aside = bundle.folder().resolve("aside");
                Files.move(bundle.chunk("001_PARTS.sql", 1), aside);
                Files.move(bundle.chunk("001_PARTS.sql", 2), bundle.chunk("001_PARTS.sql", 1));
                Files.move(aside, bundle.chunk("001_PARTS.sql", 2));
            }
        },
        CONTENT_OTHER("sha256 is ") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                SqlBundle other = SqlBundle.write(bundle.folder().resolve("other"), Map.of("002_good.sql", "DROP TABLE kept;"));
                Files.copy(other.chunk("002_good.sql", 0), bundle.chunk("002_good.sql", 0), StandardCopyOption.REPLACE_EXISTING);
            }
        },
        MANIFEST_MISSING("there is no ") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Files.delete(bundle.folder().resolve("manifest.tsv"));
            }
        },
        MANIFEST_EMPTY("manifest.tsv:") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Files.writeString(bundle.folder().resolve("manifest.tsv"), "# ananta bundle 1\n");
            }
        },
        MANIFEST_OF_ANOTHER_VERSION("the first line is not") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Path manifest = bundle.folder().resolve("manifest.tsv");
                Files.writeString(manifest, Files.readString(manifest).replace("bundle 1", "bundle 2"));
            }
        },
        MANIFEST_WITH_A_PATH("is not a file name") {
            @Override
            void apply(SqlBundle bundle) throws Exception {
                Path manifest = bundle.folder().resolve("manifest.tsv");
                Files.writeString(manifest, Files.readString(manifest).replace("002_good.sql", "../good.sql"));
            }
        };

        private final String message;

        Damage(String message) {
            this.message = message;
        }

        abstract void apply(SqlBundle bundle) throws Exception;
    }

    static Stream<Arguments> damages() {
        return Arrays.stream(Damage.values()).flatMap(damage -> Arrays.stream(Interpreter.values()).map(shell -> Arguments.of(damage, shell)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedBundleIsRefused(Damage damage, Interpreter shell) throws Exception {
        String database = server.createDatabase("damaged");
        var files = new LinkedHashMap<String, String>();
        files.put("001_PARTS.sql", Sql.dump(10_000, 0));
        files.put("002_good.sql", "CREATE TABLE good ();");
        SqlBundle bundle = SqlBundle.write(folder, files);
        damage.apply(bundle);

        Result result = MigrateScript.on(shell, server, database).with(bundle).run("apply").mustEnd(3);

        assertThat(result.message()).contains(damage.message);
        assertThat(result.next()).isNotEmpty();
        assertUntouched(database);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFileIsRefusedWithBothHashes(Interpreter shell) {
        String database = server.createDatabase("changed");
        MigrateScript runner = MigrateScript.on(shell, server, database);
        String changed = BEFORE + "\nINSERT INTO kept VALUES (2);";
        runner.with(SqlBundle.write(folder.resolve("1"), Map.of("001_good.sql", BEFORE))).run("apply").mustEnd(0);
        var files = new LinkedHashMap<>(Map.of("001_good.sql", changed));
        files.put("002_new.sql", "CREATE TABLE new ();");

        Result result = runner.with(SqlBundle.write(folder.resolve("2"), files)).run("apply").mustEnd(7);

        assertThat(result.place()).isEqualTo("001_good.sql");
        assertThat(result.message()).contains(SqlBundle.sha256(BEFORE), SqlBundle.sha256(changed));
        assertThat(result.next()).contains("rebaseline", "new numbered file");
        assertBefore(database, result);
    }

    @ParameterizedTest
    @EnumSource
    void aDroppedLedgerIsNoticed(Interpreter shell) {
        String database = server.createDatabase("dropped");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_good.sql", BEFORE)));
        runner.run("apply").mustEnd(0);

        server.psql(database, "DROP TABLE ananta_migrations.ledger");
        Result withoutTable = runner.run("apply").mustEnd(7);
        server.psql(database, "DROP SCHEMA ananta_migrations CASCADE");
        Result withoutSchema = runner.run("apply").mustEnd(8);

        assertThat(withoutTable.message()).contains("the ledger was dropped");
        assertThat(withoutTable.next()).contains("baseline");
        assertThat(withoutSchema.place()).isEqualTo("001_good.sql:1");
        assertThat(withoutSchema.next()).contains("not empty", "baseline");
        assertThat(server.value(database, "SELECT count(*) FROM kept")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerOfANewerVersionIsLeftAlone(Interpreter shell) {
        String database = server.createDatabase("newer");
        MigrateScript runner = MigrateScript.on(shell, server, database);
        runner.with(SqlBundle.write(folder.resolve("1"), Map.of("001_good.sql", BEFORE))).run("apply").mustEnd(0);
        server.psql(database, "UPDATE ananta_migrations.format SET version = 2");

        Result result = runner.with(SqlBundle.write(folder.resolve("2"), Map.of("001_good.sql", BEFORE, "002_new.sql", "CREATE TABLE new ();")))
                .run("apply").mustEnd(7);

        assertThat(result.message()).contains("format 2", "knows 1");
        assertBefore(database, result);
    }

    /** A file outside a transaction that began and whose end nobody saw is never started again by itself. */
    @ParameterizedTest
    @EnumSource
    void aStartedFileStopsUntilSomebodyHasLooked(Interpreter shell) {
        String database = server.createDatabase("started");
        var files = new LinkedHashMap<>(Map.of("001_good.sql", BEFORE));
        files.put("002_index.sql", "-- ananta: no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY kept_n ON kept (n);\n");
        files.put("003_new.sql", "CREATE TABLE new ();");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder.resolve("2"), files));
        runner.with(SqlBundle.write(folder.resolve("1"), Map.of("001_good.sql", BEFORE))).run("apply").mustEnd(0);
        server.psql(database, "INSERT INTO kept VALUES (1)");

        Result failed = runner.run("apply").mustEnd(8);
        Result again = runner.run("apply").mustEnd(7);

        assertThat(failed.place()).isEqualTo("002_index.sql:2");
        assertThat(failed.json().get("sqlstate").getAsString()).isEqualTo("23505");
        assertThat(failed.next()).contains("DELETE FROM ananta_migrations.ledger WHERE file = '002_index.sql'");
        assertThat(again.place()).isEqualTo("002_index.sql");
        assertThat(again.message()).contains("never finished");
        assertThat(again.next()).contains("INVALID", "state = 'applied'", "DELETE FROM ananta_migrations.ledger WHERE file = '002_index.sql'");
        assertThat(server.value(database, "SELECT to_regclass('new') IS NULL")).isEqualTo("t");

        server.psql(database, "DROP INDEX kept_n", "DELETE FROM kept WHERE ctid IN (SELECT max(ctid) FROM kept)",
                "DELETE FROM ananta_migrations.ledger WHERE file = '002_index.sql'");
        runner.run("apply").mustEnd(0);
        assertThat(server.value(database, "SELECT count(*) FROM ananta_migrations.ledger WHERE state = 'applied'")).isEqualTo("3");
    }

    /** A stand-in for an old client: a shell script that answers {@code --version} as psql 14 does. */
    @ParameterizedTest
    @EnumSource
    void anOldPsqlIsRefused(Interpreter shell) throws Exception {
        String database = server.createDatabase("old");
        Path psql = Files.writeString(folder.resolve("psql"), "#!/bin/sh\necho 'psql (PostgreSQL) 14.19'\n");
        Files.setPosixFilePermissions(psql, PosixFilePermissions.fromString("rwxr-xr-x"));
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_good.sql", BEFORE)));

        Result result = runner.with("PATH", folder + ":" + shell.path()).run("apply").mustEnd(2);

        assertThat(result.message()).isEqualTo("psql is version 14, but 15 or newer is needed");
        assertThat(result.next()).contains("postgres:15-alpine");
        assertUntouched(database);
    }

    @ParameterizedTest
    @EnumSource
    void wrongUseIsExplained(Interpreter shell) {
        MigrateScript runner = MigrateScript.on(shell, server, "postgres").with("BUNDLE_DIR", folder.toString());
        assertThat(runner.run().mustEnd(2).message()).contains("usage: migrate.sh wait | apply");
        assertThat(runner.run("aply").mustEnd(2).message()).contains("usage: migrate.sh wait | apply");
        assertThat(runner.run("apply", "001").mustEnd(2).message()).contains("usage: migrate.sh wait | apply");
        assertThat(runner.with("LOCK_TIMEOUT", "1m").run("apply").mustEnd(2).message()).contains("LOCK_TIMEOUT is '1m'");
        assertThat(runner.with("WORK_DIR", folder.resolve("none").toString()).run("apply").mustEnd(2).next()).contains("WORK_DIR");
    }

    /** Runs a bundle whose first file is good and applied by itself before, so that "before" is a state with something in it. */
    private Result applyAfterAGoodOne(MigrateScript runner, String sql) {
        runner.with(SqlBundle.write(folder.resolve("1"), Map.of("001_good.sql", BEFORE))).run("apply").mustEnd(0);
        var files = new LinkedHashMap<>(Map.of("001_good.sql", BEFORE));
        files.put("002_bad.sql", sql);
        return runner.with(SqlBundle.write(folder.resolve("2"), files)).run("apply");
    }

    private static void assertBefore(String database, Result result) {
        assertThat(server.psql(database, "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname NOT IN "
                + "('pg_catalog', 'information_schema', 'ananta_migrations') ORDER BY 1")).as(result.output())
                .isEqualTo(List.of(List.of("public.kept")));
        assertThat(server.psql(database, "SELECT file, state FROM ananta_migrations.ledger")).isEqualTo(List.of(List.of("001_good.sql", "applied")));
        assertThat(server.value(database, "SELECT count(*) FROM kept")).isEqualTo("1");
    }

    private static void assertUntouched(String database) {
        assertThat(server.value(database, "SELECT count(*) FROM pg_class WHERE oid >= 16384")).isEqualTo("0");
        assertThat(server.value(database, "SELECT count(*) FROM pg_namespace WHERE oid >= 16384")).isEqualTo("0");
    }
}
