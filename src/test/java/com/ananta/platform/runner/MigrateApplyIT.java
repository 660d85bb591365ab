package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.runner.MigrateScript.Running;
import com.ananta.platform.testkit.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code migrate.sh apply} does when nothing goes wrong. */
@Tag("servers")
class MigrateApplyIT {

    private static final int ROWS = 20_000;
    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of("001_PARTS.sql", Sql.dump(ROWS, 0)));

    static {
        FILES.put("002_more.sql", "CREATE TABLE public.more (id int);\nINSERT INTO public.more VALUES (1)");
        FILES.put("003_index.sql", "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY more_id ON public.more (id);\n");
    }

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

    @ParameterizedTest
    @EnumSource
    void appliesEachFileOnceAndRecordsIt(Interpreter shell) {
        String database = server.createDatabase("once");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, FILES));

        Result first = runner.run("apply");
        Result second = runner.run("apply");

        first.mustEnd(0);
        assertThat(first.status()).isEqualTo("applied");
        assertThat(server.psql(database, "SELECT file, sha256, state, tool_version, duration_ms >= 0 FROM ananta_migrations.ledger ORDER BY file"))
                .isEqualTo(FILES.entrySet().stream()
                        .map(file -> List.of(file.getKey(), SqlBundle.sha256(file.getValue()), "applied", "1.0", "t")).toList());
        assertThat(server.value(database, "SELECT count(*) FROM parts")).isEqualTo(String.valueOf(ROWS));
        assertThat(server.value(database, "SELECT description FROM parts WHERE id = 3")).endsWith(" \\connect N é 3");
        assertThat(server.value(database, "SELECT count(*) FROM more")).isEqualTo("1");
        assertThat(server.value(database, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'more_id'::regclass")).isEqualTo("t");

        second.mustEnd(0);
        assertThat(second.status()).isEqualTo("unchanged");
        assertThat(second.message()).startsWith("nothing to do: all 3 files are in the ledger");
        assertThat(server.value(database, "SELECT count(*) FROM parts")).isEqualTo(String.valueOf(ROWS));
    }

    @ParameterizedTest
    @EnumSource
    void appliesOnlyWhatIsNew(Interpreter shell) {
        String database = server.createDatabase("grows");
        MigrateScript runner = MigrateScript.on(shell, server, database);
        var files = new LinkedHashMap<>(Map.of("001_a.sql", "CREATE TABLE a ();"));
        runner.with(SqlBundle.write(folder.resolve("1"), files)).run("apply");
        files.put("003_c.sql", "CREATE TABLE c ();");

        Result result = runner.with(SqlBundle.write(folder.resolve("2"), files)).run("apply");

        result.mustEnd(0);
        assertThat(result.message()).isEqualTo("1 of 2 files applied, the others were there already");
        assertThat(ledger(database)).containsExactly("001_a.sql applied", "003_c.sql applied");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheResultInTheTerminationLog(Interpreter shell) throws Exception {
        Path log = Files.createFile(folder.resolve("termination-log"));
        MigrateScript runner = MigrateScript.on(shell, server, server.createDatabase("log")).with("TERMINATION_LOG", log.toString());

        String message = "Ä long \"message\" \\ ".repeat(400);
        Result result = runner.with(SqlBundle.write(folder, Map.of("001_a.sql",
                "CREATE TABLE a ();\n\nDO $$ BEGIN RAISE EXCEPTION '" + message + "'; END $$;\n"))).run("apply");

        assertThat(result.exit()).isEqualTo(8);
        assertThat(result.place()).isEqualTo("001_a.sql:3");
        assertThat(result.json().get("sqlstate").getAsString()).isEqualTo("P0001");
        assertThat(result.message()).startsWith("Ä long \"message\" \\ Ä long");
        assertThat(result.next()).isNotEmpty();
        assertThat(Files.size(log)).isLessThanOrEqualTo(2048);
        assertThat(result.output()).endsWith(Files.readString(log));
    }

    @ParameterizedTest
    @EnumSource
    void severalAtOnceApplyEachFileOnce(Interpreter shell) {
        for (int runners : new int[] {2, 8}) {
            String database = server.createDatabase("together" + runners);
            MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, FILES));

            List<Running> running = Stream.generate(() -> runner.start("apply")).limit(runners).toList();
            List<Result> results = running.stream().map(Running::await).toList();

            assertThat(results).allSatisfy(result -> assertThat(result.exit()).as(result.output()).isZero());
            assertThat(results.stream().flatMap(result -> result.output().lines()).filter(line -> line.contains(": applied in")))
                    .hasSize(FILES.size());
            assertThat(ledger(database)).containsExactly("001_PARTS.sql applied", "002_more.sql applied", "003_index.sql applied");
            assertThat(server.value(database, "SELECT count(*) FROM parts")).isEqualTo(String.valueOf(ROWS));
            assertThat(server.value(database, "SELECT count(*) FROM more")).isEqualTo("1");
        }
    }

    /** Two databases of one server do not wait for each other: advisory locks are per database. */
    @ParameterizedTest
    @EnumSource
    void anotherDatabaseIsNotLocked(Interpreter shell) {
        String busy = server.createDatabase("busy");
        String free = server.createDatabase("free");
        Process holder = server.startPsql(busy, "-X", "-c", "SELECT pg_advisory_lock(107126708925537), pg_sleep(60)");
        try {
            Result result = MigrateScript.on(shell, server, free).with("LOCK_TIMEOUT", "0")
                    .with(SqlBundle.write(folder, Map.of("001_a.sql", "CREATE TABLE a ();"))).run("apply");
            result.mustEnd(0);
        } finally {
            holder.destroy();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsAtReadCommittedWhateverTheDefaultIs(Interpreter shell) {
        for (String isolation : List.of("repeatable read", "serializable")) {
            String database = server.createDatabase("isolated");
            server.psql("postgres", "ALTER DATABASE " + database + " SET default_transaction_isolation = '" + isolation + "'",
                    "ALTER DATABASE " + database + " SET statement_timeout = '50ms'");
            MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_a.sql", """
                    CREATE TABLE isolation AS SELECT current_setting('transaction_isolation') AS level, pg_sleep(0.3)::text;
                    """)));

            List<Running> running = Stream.generate(() -> runner.start("apply")).limit(3).toList();

            assertThat(running.stream().map(Running::await)).allSatisfy(result -> assertThat(result.exit()).as(result.output()).isZero());
            assertThat(server.psql(database, "SELECT level FROM isolation")).isEqualTo(List.of(List.of("read committed")));
        }
    }

    /** A file may change role, search path and string syntax for itself: the ledger and the next file do not notice. */
    @ParameterizedTest
    @EnumSource
    void settingsOfAFileEndWithIt(Interpreter shell) {
        String database = server.createDatabase("settings");
        server.psql("postgres", "DROP ROLE IF EXISTS weak", "CREATE ROLE weak");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, new LinkedHashMap<>(Map.of(
                "001_a.sql", """
                GRANT CREATE ON SCHEMA public TO weak;
                SET SESSION AUTHORIZATION weak;
                SET search_path = '';
                SET client_encoding = 'LATIN1';
                SET client_min_messages = error;
                CREATE TABLE public.a ();
                SET CONSTRAINTS ALL IMMEDIATE;
                """))));

        Result result = runner.run("apply");

        result.mustEnd(0);
        assertThat(server.value(database, "SELECT tableowner FROM pg_tables WHERE tablename = 'a'")).isEqualTo("weak");
        assertThat(server.value(database, "SELECT tableowner FROM pg_tables WHERE tablename = 'ledger'")).isEqualTo("postgres");
    }

    /** A colon is no variable of ours: what plain psql leaves alone, the runner leaves alone. */
    @ParameterizedTest
    @EnumSource
    void namesWithColonsStayAsTheyAre(Interpreter shell) {
        String database = server.createDatabase("colons");
        Result result = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_a.sql",
                "CREATE TABLE a AS SELECT ':file' AS x, ':nonce :''sha256''' AS y, (ARRAY[1,2,3])[1:2] AS z;"))).run("apply");

        result.mustEnd(0);
        assertThat(server.psql(database, "TABLE a")).isEqualTo(List.of(List.of(":file", ":nonce :'sha256'", "{1,2}")));
    }

    @ParameterizedTest
    @EnumSource
    void thePasswordIsNeverShown(Interpreter shell) {
        String database = server.createDatabase("quiet");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_a.sql", "SELECT pg_sleep(0.5);")));

        Running running = runner.start("apply");
        var seen = new java.util.HashSet<String>();
        while (running.process().isAlive()) {
            Stream.concat(Stream.of(running.process().toHandle()), running.process().descendants())
                    .forEach(process -> process.info().commandLine().ifPresent(seen::add));
        }
        Result result = running.await();

        result.mustEnd(0);
        assertThat(seen).anyMatch(line -> line.contains("driver.sql")).noneMatch(line -> line.contains(server.password()));
        assertThat(result.output()).doesNotContain(server.password());
    }

    private static List<String> ledger(String database) {
        return server.psql(database, "SELECT file || ' ' || state FROM ananta_migrations.ledger ORDER BY file").stream()
                .map(row -> row.get(0)).toList();
    }
}
