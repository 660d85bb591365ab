package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.testkit.PostgresServer;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code verify}, {@code status} and {@code check} tell about a database. */
@Tag("servers")
class MigrateVerifyIT {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of("001_base.sql", """
            CREATE SCHEMA auth;
            CREATE TYPE public.mood AS ENUM ('good', 'bad');
            CREATE DOMAIN public.percent AS numeric CHECK (VALUE BETWEEN 0 AND 100);
            CREATE TABLE auth.users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL);
            CREATE TABLE public.notes (id serial PRIMARY KEY, body text DEFAULT 'none', mood public.mood,
                done public.percent, author bigint REFERENCES auth.users);
            CREATE INDEX notes_mood ON public.notes (mood);
            CREATE VIEW public.good_notes AS SELECT id, body FROM public.notes WHERE mood = 'good';
            CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER touch BEFORE UPDATE ON public.notes FOR EACH ROW EXECUTE FUNCTION public.touch();
            ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
            CREATE POLICY readers ON public.notes FOR SELECT USING (author = 1);
            """));

    static {
        FILES.put("002_more.sql", "ALTER TABLE public.notes ADD COLUMN note text;\nCREATE TABLE public.more (id int);\n");
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

    /** A change by hand and what verify says first. */
    record Drift(String change, String finding) {}

    private static final List<Drift> DRIFTS = List.of(
            new Drift("ALTER TABLE auth.users ALTER email TYPE varchar(20)", "column auth.users.email is 'character varying(20) NOT NULL', but 001_base.sql makes it 'text NOT NULL'"),
            new Drift("ALTER TABLE notes ALTER body DROP DEFAULT", "column public.notes.body is 'text', but 001_base.sql makes it 'text DEFAULT 'none'::text'"),
            new Drift("ALTER TABLE auth.users ALTER email DROP NOT NULL", "column auth.users.email is 'text', but 001_base.sql makes it 'text NOT NULL'"),
            new Drift("ALTER TABLE notes DROP note", "column public.notes.note is missing; 002_more.sql makes it"),
            new Drift("ALTER TABLE notes ADD extra int", "column public.notes.extra is there, but no file makes it: integer"),
            new Drift("DROP TABLE more", "table public.more is missing; 002_more.sql makes it"),
            new Drift("DROP INDEX notes_mood", "index notes_mood on public.notes is missing; 001_base.sql makes it"),
            new Drift("CREATE INDEX by_hand ON more (id)", "index by_hand on public.more is there, but no file makes it: CREATE INDEX by_hand ON public.more USING btree (id)"),
            new Drift("ALTER TABLE notes DROP CONSTRAINT notes_author_fkey", "constraint notes_author_fkey on public.notes is missing; 001_base.sql makes it"),
            new Drift("ALTER TABLE notes DISABLE ROW LEVEL SECURITY", "table public.notes is '', but 001_base.sql makes it 'row security'"),
            new Drift("ALTER POLICY readers ON notes USING (true)", "policy readers on public.notes is 'SELECT TO public USING true', but 001_base.sql makes it 'SELECT TO public USING (author = 1)'"),
            new Drift("ALTER TABLE notes DISABLE TRIGGER touch", "trigger touch on public.notes is 'disabled CREATE TRIGGER touch"),
            new Drift("CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'", "function public.touch() is 'CREATE OR REPLACE FUNCTION"),
            new Drift("CREATE OR REPLACE VIEW good_notes AS SELECT id, body FROM notes", "view public.good_notes is ' SELECT notes.id"),
            new Drift("ALTER TYPE mood ADD VALUE 'so-so'", "type public.mood is ''good', 'bad', 'so-so'', but 001_base.sql makes it ''good', 'bad''"),
            new Drift("ALTER DOMAIN percent DROP CONSTRAINT percent_check", "domain public.percent is 'numeric', but 001_base.sql makes it 'numeric CHECK"));

    static Stream<Arguments> drifts() {
        // Which shell asks makes no difference to what the server answers: one of them for each.
        return Stream.iterate(0, n -> n + 1).limit(DRIFTS.size())
                .map(n -> Arguments.of(DRIFTS.get(n), Interpreter.values()[n % Interpreter.values().length]));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void namesWhatWasChangedByHand(Drift drift, Interpreter shell) {
        String database = server.createDatabase("drift");
        MigrateScript runner = runner(shell, database);
        runner.run("apply").mustEnd(0);
        server.psql(database, drift.change);

        Result result = runner.run("verify").mustEnd(9);

        assertThat(result.message()).startsWith(drift.finding);
        assertThat(result.next()).contains("Undo what was changed by hand");
    }

    @ParameterizedTest
    @EnumSource
    void isCleanAfterApplyAndIgnoresWhatIsNotOurs(Interpreter shell) {
        String database = server.createDatabase("clean");
        MigrateScript runner = runner(shell, database);
        runner.run("apply").mustEnd(0);
        server.psql(database, "INSERT INTO auth.users (email) VALUES ('a@b.c')", "CREATE TABLE theirs (id int PRIMARY KEY)",
                "CREATE SCHEMA other", "CREATE TABLE other.t (id int)", "CREATE EXTENSION pg_trgm", "SELECT nextval('notes_id_seq')",
                "GRANT SELECT ON notes TO PUBLIC", "ANALYZE");

        Result result = runner.run("verify").mustEnd(0);

        assertThat(result.status()).isEqualTo("verified");
        assertThat(server.value(database, "SELECT count(DISTINCT fingerprint) FROM ananta_migrations.ledger")).isEqualTo("2");
    }

    /** The same files make the same fingerprints on any database. */
    @ParameterizedTest
    @EnumSource
    void fingerprintsAreReproducible(Interpreter shell) {
        List<List<List<String>>> ledgers = Stream.of("one", "two").map(server::createDatabase).map(database -> {
            runner(shell, database).run("apply").mustEnd(0);
            return server.psql(database, "SELECT file, fingerprint FROM ananta_migrations.ledger ORDER BY file");
        }).toList();
        assertThat(ledgers.get(0)).isEqualTo(ledgers.get(1)).allSatisfy(row -> assertThat(row.get(1)).hasSize(32));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotAppliedIsNamed(Interpreter shell) {
        String database = server.createDatabase("behind");
        MigrateScript.on(shell, server, database).with(SqlBundle.write(folder.resolve("1"), Map.of("001_base.sql", FILES.get("001_base.sql")))).run("apply").mustEnd(0);
        assertThat(runner(shell, database).run("verify").mustEnd(9).message()).isEqualTo("002_more.sql: is not applied");
    }

    @ParameterizedTest
    @EnumSource
    void checkAndStatusTellAndChangeNothing(Interpreter shell) {
        String database = server.createDatabase("asking");
        MigrateScript runner = runner(shell, database);

        Result checkBefore = runner.run("check").mustEnd(0);
        Result statusBefore = runner.run("status").mustEnd(0);
        assertThat(server.value(database, "SELECT count(*) FROM pg_class WHERE oid >= 16384")).isEqualTo("0");
        runner.run("apply").mustEnd(0);
        server.psql(database, "INSERT INTO ananta_migrations.ledger VALUES ('009_x.sql', repeat('0', 64), 'applied', now(), 7, 'somebody', '1.0')");
        Result statusAfter = runner.run("status").mustEnd(0);

        assertThat(checkBefore.output()).contains("001_base.sql: would be applied (tx)", "002_more.sql: would be applied (tx)");
        assertThat(checkBefore.message()).startsWith("2 of 2 files would be applied to ");
        assertThat(statusBefore.message()).isEqualTo("0 applied, 2 pending, 0 to look at, 0 not in this bundle");
        assertThat(statusAfter.message()).isEqualTo("2 applied, 0 pending, 0 to look at, 1 not in this bundle");
        assertThat(statusAfter.output()).contains("009_x.sql  applied, not in this bundle");
    }

    @ParameterizedTest
    @EnumSource
    void checkFindsWhatApplyWouldRefuse(Interpreter shell) {
        String database = server.createDatabase("checked");
        Result result = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, Map.of("001_a.sql", "CREATE TABLE a ();\nCOMMIT;\n")))
                .run("check").mustEnd(4);
        assertThat(result.place()).isEqualTo("001_a.sql:2");
    }

    private MigrateScript runner(Interpreter shell, String database) {
        return MigrateScript.on(shell, server, database).with(SqlBundle.write(folder.resolve("all"), FILES));
    }
}
