package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.runner.MigrateScript.Running;
import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.PostgresServer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The operations that hide or adopt rows, on a database that is in use: rows of users, later migrations, an extension,
 * privileges, tables of other software and a view on ours. No row may be lost, whatever happens.
 */
@Tag("servers")
class MigrateRebaselineIT {

    private static final String BASE = """
            SELECT pg_catalog.set_config('search_path', '', false);
            CREATE SCHEMA IF NOT EXISTS auth;
            CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
            CREATE TABLE auth.users (id bigint PRIMARY KEY, email text NOT NULL);
            CREATE SEQUENCE public.parts_id_seq;
            CREATE TABLE public.parts (id bigint DEFAULT nextval('public.parts_id_seq') PRIMARY KEY, name text, owner bigint REFERENCES auth.users);
            CREATE INDEX parts_name ON public.parts USING gin (name public.gin_trgm_ops);
            COPY public.parts (id, name, owner) FROM stdin;
            1	seed one	\\N
            2	seed two	\\N
            \\.
            SELECT pg_catalog.setval('public.parts_id_seq', 2, true);
            """;
    private static final String NEW_BASE = BASE.replace("name text,", "name text, color text DEFAULT 'red',").replace("2	seed two	\\N\n", "2	seed two	\\N\n3	seed three	\\N\n")
            .replace("'public.parts_id_seq', 2,", "'public.parts_id_seq', 3,");

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
    void replacesTheBaselineAndKeepsEveryRow(Interpreter shell) {
        String database = inUse("rebased", shell);
        SqlBundle changed = bundle("2", NEW_BASE);
        String aclBefore = server.value(database, "SELECT nspacl::text || pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'");
        String ledgerBefore = server.value(database, "SELECT 'ananta_migrations.ledger'::regclass::oid");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(changed);

        assertThat(runner.run("apply").mustEnd(7).next()).contains("rebaseline");
        Result result = runner.run("rebaseline", "001", SqlBundle.sha256(NEW_BASE)).mustEnd(0);

        // The rows of users, the rows that the old files made, and a table of other software are aside, counted.
        String aside = server.value(database, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'public\\_before\\_%'");
        String asideAuth = server.value(database, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'auth\\_before\\_%'");
        assertThat(server.value(database, "SELECT count(*) FROM " + aside + ".parts")).isEqualTo("1002");
        assertThat(server.value(database, "SELECT count(*) FROM " + asideAuth + ".users")).isEqualTo("500");
        assertThat(server.value(database, "SELECT count(*) FROM " + aside + ".theirs")).isEqualTo("5");
        assertThat(result.output()).contains(aside + ".parts keeps 1002 rows", asideAuth + ".users keeps 500 rows", aside + ".theirs keeps 5 rows",
                aside + ".later keeps 3 rows");
        assertThat(result.message()).contains("1510 rows in 4 tables", aside, asideAuth);
        assertThat(result.next()).contains("DROP SCHEMA", aside);
        // The new tables are as the new file and all later ones make them.
        assertThat(server.psql(database, "SELECT id, name, color, note FROM parts ORDER BY id")).isEqualTo(List.of(
                List.of("1", "seed one", "red", "late"), List.of("2", "seed two", "red", "late"), List.of("3", "seed three", "red", "late")));
        assertThat(server.value(database, "SELECT count(*) FROM later")).isEqualTo("3");
        assertThat(server.value(database, "SELECT count(*) FROM auth.users")).isEqualTo("0");
        assertThat(server.value(database, "SELECT nextval('parts_id_seq')")).isEqualTo("4");
        // What hangs on the old tables still shows their rows; public is as it was, with its extension.
        assertThat(server.value(database, "SELECT count(*) FROM reporting.all_parts")).isEqualTo("1002");
        assertThat(server.value(database, "SELECT nspacl::text || pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'")).isEqualTo(aclBefore);
        assertThat(server.value(database, "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'pg_trgm'")).isEqualTo("public");
        assertThat(server.value(database, "SELECT count(*) FROM parts WHERE name % 'seed'")).isEqualTo("3");
        assertThat(server.value(database, "SELECT has_table_privilege('app_reader', 'later', 'SELECT')")).as("default privileges").isEqualTo("t");
        // The ledger is the same table, with the new content.
        assertThat(server.value(database, "SELECT 'ananta_migrations.ledger'::regclass::oid")).isEqualTo(ledgerBefore);
        assertThat(server.psql(database, "SELECT file, sha256, state FROM ananta_migrations.ledger ORDER BY file")).isEqualTo(files(NEW_BASE).entrySet().stream()
                .map(file -> List.of(file.getKey(), SqlBundle.sha256(file.getValue()), "applied")).toList());

        // The permission is spent: the same command again changes nothing, and neither does apply.
        server.psql(database, "INSERT INTO parts (name) VALUES ('by a user')");
        assertThat(runner.run("rebaseline", "001_base.sql", SqlBundle.sha256(NEW_BASE)).mustEnd(0).status()).isEqualTo("unchanged");
        assertThat(runner.run("apply").mustEnd(0).status()).isEqualTo("unchanged");
        assertThat(runner.run("verify").mustEnd(0).status()).isEqualTo("verified");
        assertThat(server.value(database, "SELECT count(*) FROM parts")).isEqualTo("4");
        assertThat(server.value(database, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE '%\\_before\\_%'")).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource
    void allowsNoOtherContentThanTheOneNamed(Interpreter shell) {
        String database = inUse("other_content", shell);
        String before = fingerprint(database);
        MigrateScript runner = MigrateScript.on(shell, server, database).with(bundle("2", NEW_BASE));

        Result result = runner.run("rebaseline", "001", SqlBundle.sha256(BASE)).mustEnd(7);
        Result unknown = runner.run("rebaseline", "004", SqlBundle.sha256(BASE)).mustEnd(2);

        assertThat(result.message()).contains(SqlBundle.sha256(NEW_BASE), "allows only " + SqlBundle.sha256(BASE));
        assertThat(unknown.message()).isEqualTo("the bundle has no file 004");
        assertThat(fingerprint(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatFailsLeavesEverythingAsItWas(Interpreter shell) {
        String database = inUse("fails", shell);
        String before = fingerprint(database);
        String broken = NEW_BASE + "\nINSERT INTO public.parts (name, owner) VALUES ('x', 77);\n";

        Result result = MigrateScript.on(shell, server, database).with(bundle("2", broken)).run("rebaseline", "001", SqlBundle.sha256(broken)).mustEnd(8);

        assertThat(result.place()).isEqualTo("001_base.sql:15");
        assertThat(result.json().get("sqlstate").getAsString()).isEqualTo("23503");
        assertThat(fingerprint(database)).isEqualTo(before);
        MigrateScript.on(shell, server, database).with(bundle("1", BASE)).run("verify").mustEnd(0);
    }

    @ParameterizedTest
    @EnumSource
    void killedInTheMiddleItHasNotHappened(Interpreter shell) {
        String database = inUse("killed", shell);
        String before = fingerprint(database);
        String slow = NEW_BASE + "\nSELECT pg_sleep(30);\n";
        Running running = MigrateScript.on(shell, server, database).with(bundle("2", slow)).start("rebaseline", "001", SqlBundle.sha256(slow));
        Await.until("the file has come to its end", () -> server.value("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = '"
                + database + "' AND wait_event = 'PgSleep' AND query LIKE '%pg_sleep(30)%'").equals("1"));

        running.psql().destroyForcibly();
        running.await().mustEnd(8);

        Await.until("the server has noticed", () -> server.value("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + database + "'").equals("0"));
        assertThat(fingerprint(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWhileAnAppliedFileIsNotInTheBundle(Interpreter shell) {
        String database = inUse("feature_off", shell);
        String before = fingerprint(database);
        var files = files(NEW_BASE);
        files.remove("002_later.sql");

        Result result = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder.resolve("2"), files))
                .run("rebaseline", "001", SqlBundle.sha256(NEW_BASE)).mustEnd(7);

        assertThat(result.message()).startsWith("002_later.sql: is applied, but not in this bundle");
        assertThat(fingerprint(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void onAnEmptyDatabaseItIsAnApply(Interpreter shell) {
        String database = server.createDatabase("empty");
        Result result = MigrateScript.on(shell, server, database).with(bundle("1", BASE)).run("rebaseline", "001", SqlBundle.sha256(BASE)).mustEnd(0);
        assertThat(result.status()).isEqualTo("applied");
        assertThat(server.value(database, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE '%\\_before\\_%'")).isEqualTo("0");
    }

    /** A database that was made without the runner and has been used since is adopted as it is. */
    @ParameterizedTest
    @EnumSource
    void baselineAdoptsWhatIsThere(Interpreter shell) {
        String database = inUse("adopted", shell);
        server.psql(database, "DROP SCHEMA ananta_migrations CASCADE");
        String before = fingerprint(database);
        MigrateScript runner = MigrateScript.on(shell, server, database).with(bundle("1", BASE));

        assertThat(runner.run("apply").mustEnd(8).next()).contains("baseline");
        Result result = runner.run("baseline").mustEnd(0);

        assertThat(result.status()).isEqualTo("baseline");
        assertThat(result.output()).contains("index parts_owner on public.parts is there and is taken as made by 003_index.sql");
        assertThat(fingerprint(database)).isEqualTo(before);
        assertThat(server.psql(database, "SELECT file, state FROM ananta_migrations.ledger ORDER BY file")).isEqualTo(List.of(
                List.of("001_base.sql", "baseline"), List.of("002_later.sql", "baseline"), List.of("003_index.sql", "baseline")));
        assertThat(runner.run("apply").mustEnd(0).status()).isEqualTo("unchanged");
        assertThat(runner.run("baseline").mustEnd(7).message()).contains("001_base.sql: is in the ledger already");
        server.psql(database, "ALTER TABLE parts ALTER note DROP DEFAULT");
        assertThat(runner.run("verify").mustEnd(9).message()).isEqualTo("column public.parts.note is 'text', but 002_later.sql makes it 'text DEFAULT 'late'::text'");
    }

    @ParameterizedTest
    @EnumSource
    void baselineAdoptsTheFirstFilesAndApplyTheRest(Interpreter shell) {
        String database = server.createDatabase("half");
        MigrateScript.on(shell, server, database).with(SqlBundle.write(folder.resolve("0"), Map.of("001_base.sql", BASE))).run("apply").mustEnd(0);
        server.psql(database, "DROP SCHEMA ananta_migrations CASCADE", "INSERT INTO parts (name) SELECT 'part ' || n FROM generate_series(1, 100) n");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(bundle("1", BASE));

        assertThat(runner.run("baseline").mustEnd(9).output()).contains("column public.parts.note is missing", "table public.later is missing");
        runner.run("baseline", "001").mustEnd(0);
        Result applied = runner.run("apply").mustEnd(0);

        assertThat(applied.message()).isEqualTo("2 of 3 files applied, the others were there already");
        assertThat(server.value(database, "SELECT count(*) FROM parts")).isEqualTo("102");
        assertThat(runner.run("verify").mustEnd(0).status()).isEqualTo("verified");
    }

    @ParameterizedTest
    @EnumSource
    void baselineRefusesADatabaseThatDiffers(Interpreter shell) {
        String database = inUse("differs", shell);
        server.psql(database, "DROP SCHEMA ananta_migrations CASCADE", "ALTER TABLE parts ALTER COLUMN name SET NOT NULL", "ALTER TABLE later ADD extra text");
        String before = fingerprint(database);

        Result result = MigrateScript.on(shell, server, database).with(bundle("1", BASE)).run("baseline").mustEnd(9);

        assertThat(result.output()).contains("column public.later.extra is there, but no file makes it: text");
        assertThat(result.output()).contains("column public.parts.name is 'text NOT NULL', but 001_base.sql makes it 'text'");
        assertThat(result.next()).contains("stays as it was");
        assertThat(fingerprint(database)).isEqualTo(before);
        assertThat(server.value(database, "SELECT to_regnamespace('ananta_migrations') IS NULL")).isEqualTo("t");
    }

    /** A database to which three files were applied and which people and other software have used since. */
    private String inUse(String name, Interpreter shell) {
        String database = server.createDatabase(name);
        server.psql("postgres", "DO $$ BEGIN IF to_regrole('app_reader') IS NULL THEN CREATE ROLE app_reader; END IF; END $$");
        server.psql(database, "GRANT USAGE ON SCHEMA public TO app_reader", "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO app_reader");
        MigrateScript.on(shell, server, database).with(bundle("1", BASE)).run("apply").mustEnd(0);
        server.psql(database,
                "INSERT INTO auth.users SELECT n, 'user' || n || '@example.org' FROM generate_series(1, 500) n",
                "INSERT INTO parts (name, owner) SELECT 'part ' || n, n % 500 + 1 FROM generate_series(1, 1000) n",
                "CREATE TABLE theirs AS SELECT n FROM generate_series(1, 5) n",
                "CREATE SCHEMA reporting", "CREATE VIEW reporting.all_parts AS SELECT p.*, u.email FROM parts p LEFT JOIN auth.users u ON u.id = owner");
        return database;
    }

    private static LinkedHashMap<String, String> files(String base) {
        var files = new LinkedHashMap<>(Map.of("001_base.sql", base));
        files.put("002_later.sql", "ALTER TABLE public.parts ADD COLUMN note text DEFAULT 'late';\nCREATE TABLE public.later AS SELECT n FROM generate_series(1, 3) n;\n");
        files.put("003_index.sql", "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS parts_owner ON public.parts (owner);\n");
        return files;
    }

    private SqlBundle bundle(String name, String base) {
        return SqlBundle.write(folder.resolve(name), files(base));
    }

    /** Every table outside the system's and the ledger's schemas with its columns and its exact number of rows. */
    private static String fingerprint(String database) {
        return server.psql(database, """
                SELECT c.oid::regclass, (SELECT string_agg(attname || atttypid::regtype || attnotnull, ',' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped),
                  (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM ' || c.oid::regclass, false, true, '')))[1]
                FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                WHERE relkind IN ('r', 'v') AND nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'ananta_migrations') ORDER BY 1::text""").toString();
    }
}
