package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code apply-all-migrations.sh}: the same migrations by hand, against servers that can be reached. */
@Tag("servers")
class ApplyAllMigrationsIT {

    private static final Path SCRIPT = Path.of("database/scripts/apply-all-migrations.sh").toAbsolutePath();
    private static final String PASSWORD = "p@ss:w/ö%d'\" x";

    private static PostgresServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
        server.psql("postgres", "CREATE ROLE hand SUPERUSER LOGIN PASSWORD '" + PASSWORD.replace("'", "''") + "'");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void writeMigrations() throws Exception {
        for (String database : List.of("supabase", "components", "control")) {
            server.createDatabase(database);
        }
        Files.writeString(folder.resolve("migrations.tsv"), """
                # file, target, feature
                001_first.sql\tsupabase\tcore
                002_other.sql\tcomponents-v2\tcore
                003_control.sql\tcontrol-plane\tcore
                # absent 004: nothing
                005_optional.sql\tcomponents-v2\tdirectus
                010_later.sql\tsupabase\tcore
                """);
        Files.writeString(folder.resolve("001_first.sql"), "\\restrict abc123\nSET transaction_timeout = 0;\nCREATE TABLE a (n int);\n\\unrestrict abc123\n");
        Files.writeString(folder.resolve("002_other.sql"), "CREATE TABLE b ();");
        Files.writeString(folder.resolve("003_control.sql"), "CREATE TABLE c ();");
        Files.writeString(folder.resolve("005_optional.sql"), "CREATE TABLE d ();");
        Files.writeString(folder.resolve("010_later.sql"), "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY i ON a (n);");
    }

    @ParameterizedTest
    @EnumSource
    void appliesAllTargetsAsTheJobsDo(Interpreter shell) {
        String dryRun = run(shell, urls(), "--dry-run").orFail().output();
        assertThat(dryRun).contains("== supabase", "001_first.sql: would be applied (tx)", "010_later.sql: would be applied (no-tx)",
                "== components-v2", "== control-plane");
        assertThat(server.value("supabase", "SELECT count(*) FROM pg_class WHERE oid >= 16384")).isEqualTo("0");

        run(shell, urls()).orFail();

        assertThat(server.psql("supabase", "SELECT file, sha256 FROM ananta_migrations.ledger ORDER BY file")).isEqualTo(List.of(
                List.of("001_first.sql", SqlBundle.sha256("\n\nCREATE TABLE a (n int);\n\n")),
                List.of("010_later.sql", SqlBundle.sha256("-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY i ON a (n);"))));
        assertThat(tables("components")).isEqualTo("b d");
        assertThat(tables("control")).isEqualTo("c");
        assertThat(run(shell, urls()).orFail().output()).contains("nothing to do: all 2 files are in the ledger of 127.0.0.1");
        assertThat(run(shell, urls(), "--status").orFail().output()).contains("005_optional.sql  applied", "1 applied, 0 pending");
        assertThat(run(shell, urls(), "--", "verify").orFail().output()).contains("all 1 files are applied");
    }

    @ParameterizedTest
    @EnumSource
    void appliesOneTargetWithoutAFeature(Interpreter shell) {
        var only = new HashMap<>(urls());
        only.remove("SUPABASE_DB_URL");
        only.remove("CONTROL_PLANE_DB_URL");
        run(shell, only, "--target", "components-v2", "--without", "directus").orFail();
        assertThat(tables("components")).isEqualTo("b");
        assertThat(tables("supabase")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --target nope                  | unknown target nope: use supabase, components-v2 or control-plane
            --target                       | --target needs a name
            --nope                         | unknown argument --nope
            -- nope                        | usage: migrate.sh wait
            """)
    void wrongUseIsExplained(String arguments, String message) {
        Shell.Result result = run(Interpreter.SH, urls(), arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains(message);
    }

    /** Nothing is applied anywhere unless all addresses are there and readable. */
    @ParameterizedTest
    @CsvSource({"''", "localhost", "mysql://u:p@h/d", "postgresql://u:p@h", "postgresql://h/d", "postgresql://u:p@h/d?options=-c", "postgresql://u:p@h@i/d"})
    void anAddressThatCannotBeReadIsNamed(String url) {
        var urls = new HashMap<>(urls());
        urls.put("CONTROL_PLANE_DB_URL", url);
        Shell.Result result = run(Interpreter.BUSYBOX, urls);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).startsWith("CONTROL_PLANE_DB_URL is not set, or not of the form postgresql://");
        assertThat(tables("supabase")).isEmpty();
    }

    @Test
    void theFirstFailureEndsItWithTheRunnersStatus() throws Exception {
        Files.writeString(folder.resolve("002_other.sql"), "CREATE TABLE b ();\nSELECT nope;\n");
        Shell.Result result = run(Interpreter.SH, urls());
        assertThat(result.exitCode()).isEqualTo(8);
        assertThat(result.output()).contains("FAILED 002_other.sql:2 (42703)");
        assertThat(tables("supabase")).isEqualTo("a");
        assertThat(tables("components")).isEmpty();
        assertThat(tables("control")).isEmpty();
    }

    private static Map<String, String> urls() {
        String password = PASSWORD.replace("%", "%25").replace("@", "%40").replace(":", "%3A").replace("/", "%2f").replace(" ", "%20");
        String server = "hand:" + password + "@127.0.0.1:" + ApplyAllMigrationsIT.server.port();
        return Map.of("SUPABASE_DB_URL", "postgresql://" + server + "/supabase?sslmode=disable",
                "COMPONENTS_V2_DB_URL", "postgres://" + server + "/components", "CONTROL_PLANE_DB_URL", "postgresql://" + server + "/control");
    }

    private Shell.Result run(Interpreter shell, Map<String, String> urls, String... arguments) {
        var environment = new HashMap<>(urls);
        environment.put("PATH", shell.path());
        environment.put("MIGRATIONS_DIR", folder.toString());
        environment.put("CONNECT_TIMEOUT", "5");
        var command = new ArrayList<>(shell.command());
        command.add(SCRIPT.toString());
        command.addAll(Arrays.asList(arguments));
        return new Shell(Path.of("/"), environment, Duration.ofSeconds(120)).run(command.toArray(String[]::new));
    }

    private static String tables(String database) {
        return server.value(database, "SELECT coalesce(string_agg(tablename, ' ' ORDER BY tablename), '') FROM pg_tables WHERE schemaname = 'public'");
    }
}
