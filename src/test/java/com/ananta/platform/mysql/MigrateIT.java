package com.ananta.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.FlywayDistribution;
import com.ananta.platform.testkit.JobScript;
import com.ananta.platform.testkit.MariaDbServer;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** database/mysql with the published Flyway against MariaDB 10.11. */
@Tag("servers")
class MigrateIT {

    private static final Path MYSQL = Path.of("database/mysql").toAbsolutePath();
    /** infra-directory.md, "Structure", names the first two. */
    private static final List<String> FILES = List.of("V001__initial_schema.sql", "V002__add_users_table.sql",
            "V003__add_user_email_index.sql", "V004__add_user_deactivation.sql", "V005__add_active_users_view.sql",
            "V006__add_user_audit.sql");
    private static final String TWO_USERS = """
            INSERT INTO organizations (slug, name) VALUES ('acme', 'Acme');
            INSERT INTO users (organization_id, email, display_name) VALUES (1, 'a@acme.test', 'A'), (1, 'b@acme.test', 'B');
            """;

    /** The exit code that says so; the Job makes no further attempt then. */
    private static final int CANNOT_HELP = 3;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    private static Path serverFolder;

    private static MariaDbServer server;
    private static int databases;

    @TempDir
    private Path folder;

    private String database;
    private Path migrations;

    @BeforeAll
    static void startServer() {
        server = MariaDbServer.start(serverFolder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void newDatabaseAndFiles() throws IOException {
        database = newDatabase();
        migrations = Files.createDirectory(folder.resolve("migrations"));
        for (String file : FILES) {
            Files.copy(MYSQL.resolve("migrations").resolve(file), migrations.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "busybox sh"})
    void appliesAllFilesInOrderAndASecondRunNone(String shell) {
        JobScript script = script(shell);

        JobScript.Result first = script.run();
        List<String> history = server.sql(database, "SELECT * FROM flyway_schema_history");
        JobScript.Result second = script.run();

        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.status()).isEqualTo("applied");
        assertThat(first.message()).isEqualTo("6 files applied, " + where() + " is at version 006");
        assertThat(history()).isEqualTo(FILES.stream().map(file -> file + "\t1").toList());
        assertThat(second.status()).as(second.output()).isEqualTo("unchanged");
        assertThat(server.sql(database, "SELECT * FROM flyway_schema_history")).isEqualTo(history);
        assertThat(script.run("validate").status()).isEqualTo("valid");
    }

    @Test
    void takesTheFilesBesideTheScriptByDefault() {
        var environment = environment();
        environment.remove("MIGRATIONS_DIR");

        assertThat(script(environment, "sh").run().message()).startsWith("6 files applied");
    }

    @Test
    void infoListsWhatIsAppliedAndWhatIsPending() throws IOException {
        script().run();
        migration("V007__pending.sql", "CREATE TABLE pending (id INT);");

        Shell.Result info = new Shell(folder, environment(), Duration.ofMinutes(1))
                .run("sh", MYSQL.resolve("migrate.sh").toString(), "info").orFail();

        assertThat(info.output().lines().filter(line -> line.contains("| Success "))).hasSize(6);
        assertThat(info.output()).containsPattern("007 +\\| pending .*Pending");
    }

    @Test
    void theSchemaWorks() {
        script().run();
        server.sql(database, TWO_USERS);
        server.sql(database, "UPDATE users SET deactivated_at = now() WHERE email = 'a@acme.test'");

        assertThat(server.sql(database, "SELECT email, organization FROM active_users")).containsExactly("b@acme.test\tacme");
        assertThat(server.sql(database, "SELECT subject, subject_id, action, detail FROM audit_log"))
                .containsExactly("users\t1\tchanged\tdeactivated");
        server.sql(database, "UPDATE audit_log SET happened = happened - INTERVAL 8 DAY; CALL purge_audit_log(7)");
        assertThat(server.sql(database, "SELECT count(*) FROM audit_log")).containsExactly("0");
    }

    @Test
    void theBaselineIsWhatTheMigrationsMake() {
        script().run();
        String fromBaseline = newDatabase();
        server.source(fromBaseline, MYSQL.resolve("schema/baseline.sql"));

        List<String> migrated = Schema.of(server, database);
        assertThat(Schema.of(server, fromBaseline)).isEqualTo(migrated);
        assertThat(migrated).as("the comparison sees the schema").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ALTER TABLE users MODIFY display_name VARCHAR(201) NOT NULL",
        "ALTER TABLE users DROP KEY users_organization, ADD KEY users_organization (organization_id, email)",
        "ALTER TABLE users DROP FOREIGN KEY users_organization_exists",
        "ALTER TABLE organizations DROP CONSTRAINT organizations_slug_not_empty",
        "ALTER TABLE audit_log COMMENT = 'changed'",
        "CREATE OR REPLACE VIEW active_users AS SELECT id, email, display_name, 'x' AS organization FROM users",
        "DROP TRIGGER users_changed",
        "ALTER PROCEDURE purge_audit_log COMMENT 'changed'"
    })
    void theComparisonOfSchemasSeesADifference(String change) {
        server.source(database, MYSQL.resolve("schema/baseline.sql"));
        List<String> before = Schema.of(server, database);

        server.sql(database, change);

        assertThat(Schema.of(server, database)).isNotEqualTo(before);
    }

    @Test
    void aDatabaseFilledFromTheBaselineGoesOnWithTheNextFile() throws IOException {
        server.source(database, MYSQL.resolve("schema/baseline.sql"));
        server.sql(database, TWO_USERS);

        JobScript.Result withoutRecord = script().run();
        assertThat(withoutRecord.message()).isEqualTo(where() + " has tables but no record of migrations");
        assertThat(withoutRecord.next()).contains("migrate.sh baseline");

        assertThat(script().run("baseline").status()).isEqualTo("baselined");
        migration("V007__add_phone.sql", "ALTER TABLE users ADD COLUMN phone VARCHAR(30) NULL;");
        assertThat(script().run().message()).startsWith("1 files applied");
        assertThat(server.sql(database, "SELECT email, phone FROM users")).containsExactly("a@acme.test\tNULL", "b@acme.test\tNULL");
    }

    @Test
    void aChangedFileIsRefusedWithBothChecksums() throws IOException {
        script().run();
        String checksum = server.sql(database, "SELECT checksum FROM flyway_schema_history WHERE version = '002'").get(0);
        migration(FILES.get(1), Files.readString(migrations.resolve(FILES.get(1))).replace("254", "320"));
        migration("V007__next.sql", "CREATE TABLE next_one (id INT);");

        for (String command : List.of("migrate", "validate", "repair")) {
            JobScript.Result run = script().run(command);

            assertThat(run.exitCode()).isEqualTo(CANNOT_HELP);
            assertThat(run.message()).contains("checksum mismatch for migration version 002")
                    .containsPattern("Applied to database : " + checksum + " -> Resolved locally +: -?[0-9]+");
            assertThat(run.next()).startsWith("applied files are never changed");
        }
        assertThat(history()).hasSize(6);
        assertThat(tables()).doesNotContain("next_one");
    }

    @Test
    void aRemovedFileIsRefused() throws IOException {
        script().run();
        Files.delete(migrations.resolve(FILES.get(2)));

        JobScript.Result run = script().run();

        assertThat(run.message()).contains("Detected applied migration not resolved locally: 003");
        assertThat(run.next()).contains("restore them");
    }

    @Test
    void aFileThatSlippedInBetweenIsRefused() throws IOException {
        migration("V008__later.sql", "CREATE TABLE later (id INT);");
        script().run();
        migration("V007__earlier.sql", "CREATE TABLE earlier (id INT);");

        JobScript.Result run = script().run();

        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.message()).contains("007");
        assertThat(tables()).doesNotContain("earlier");
    }

    @Test
    void aMisnamedFileIsRefused() throws IOException {
        migration("V007_one_underscore.sql", "CREATE TABLE never (id INT);");

        JobScript.Result run = script().run();

        assertThat(run.message()).contains("V007_one_underscore.sql");
        assertThat(tables()).isEmpty();
    }

    @Test
    void ddlThatFailsHalfWayIsReportedWithTheWayOutAndTheWayOutWorks() throws IOException {
        script().run();
        server.sql(database, TWO_USERS);
        migration("V007__orders.sql", """
                -- Half of it works.
                CREATE TABLE orders (id INT PRIMARY KEY);

                ALTER TABLE users
                    ADD COLUMN orders_count INT NOT NULL DEFAULT 'many';
                CREATE TABLE order_lines (id INT PRIMARY KEY);
                """);

        JobScript.Result failed = script().run();
        assertThat(failed.exitCode()).isEqualTo(CANNOT_HELP);
        assertThat(failed.text("file")).isEqualTo("V007__orders.sql");
        assertThat(failed.json().get("line").getAsInt()).isEqualTo(4);
        assertThat(failed.text("sqlstate")).isEqualTo("42000");
        assertThat(failed.message()).startsWith("V007__orders.sql, line 4: ")
                .contains("Invalid default value for 'orders_count'")
                .contains("MySQL commits each DDL statement by itself");
        assertThat(failed.next()).contains("undo by hand what V007__orders.sql did before line 4").contains("migrate.sh repair");
        assertThat(tables()).as("half-applied, as reported").contains("orders").doesNotContain("order_lines");

        JobScript.Result again = script().run();
        assertThat(again.exitCode()).isEqualTo(CANNOT_HELP);
        assertThat(again.message()).startsWith("V007__orders.sql failed in an earlier run.");
        assertThat(again.next()).contains("migrate.sh repair");

        server.sql(database, "DROP TABLE orders");
        migration("V007__orders.sql", Files.readString(migrations.resolve("V007__orders.sql")).replace("'many'", "0"));
        assertThat(script().run("repair").status()).isEqualTo("repaired");
        assertThat(script().run().message()).startsWith("1 files applied");
        assertThat(tables()).contains("orders", "order_lines");
        assertThat(server.sql(database, "SELECT email, orders_count FROM users"))
                .containsExactly("a@acme.test\t0", "b@acme.test\t0");
        assertThat(script().run("repair").message()).startsWith("nothing to repair");
    }

    @Test
    void repairForgetsNoFailureWhileAnotherFileWasChanged() throws IOException {
        script().run();
        migration("V007__broken.sql", "CREATE TABEL typo (id INT);");
        script().run();
        migration(FILES.get(0), Files.readString(migrations.resolve(FILES.get(0))) + "-- changed\n");

        JobScript.Result repair = script().run("repair");

        assertThat(repair.exitCode()).isEqualTo(CANNOT_HELP);
        assertThat(repair.message()).contains("checksum mismatch for migration version 001");
        assertThat(history()).contains("V007__broken.sql\t0");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void severalAtOnceApplyEachFileOnce(int count) throws Exception {
        migration("V007__slow.sql", "DO SLEEP(1); CREATE TABLE slow (id INT);");
        var runs = new ArrayList<Process>();
        for (int i = 0; i < count; i++) {
            runs.add(script().start(folder.resolve("output" + i)));
        }
        for (int i = 0; i < count; i++) {
            assertThat(runs.get(i).waitFor()).as(Files.readString(folder.resolve("output" + i))).isZero();
        }
        assertThat(history()).hasSize(7).allMatch(row -> row.endsWith("\t1"));
    }

    @Test
    void killedInTheMiddleTheNextRunCompletesAFileThatMayRunTwice() throws Exception {
        script().run();
        migration("V007__slow.sql", """
                CREATE TABLE IF NOT EXISTS first_half (id INT PRIMARY KEY);
                DO SLEEP(5);
                INSERT IGNORE INTO first_half VALUES (1);
                CREATE TABLE IF NOT EXISTS second_half (id INT PRIMARY KEY);
                """);
        Process process = script().start(folder.resolve("output"));
        Await.until(LIMIT, "the file is being applied", this::sleeps);
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        for (ProcessHandle child : all) {
            assertThat(Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline")))
                    .as("a process list shows no password").doesNotContain(MariaDbServer.PASSWORD);
        }
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        assertThat(tables()).contains("first_half").doesNotContain("second_half");
        assertThat(history()).hasSize(6);

        JobScript.Result next = script().run();

        assertThat(next.message()).as(next.output()).startsWith("1 files applied");
        assertThat(tables()).contains("first_half", "second_half");
        assertThat(server.sql(database, "SELECT * FROM first_half")).containsExactly("1");
        assertThat(history()).hasSize(7).allMatch(row -> row.endsWith("\t1"));
    }

    @Test
    void aServerThatDiesInTheMiddleIsReportedAndTheNextRunCompletes() throws Exception {
        script().run();
        server.sql(database, TWO_USERS);
        migration("V007__slow.sql", "CREATE TABLE IF NOT EXISTS half (id INT); DO SLEEP(20);");
        Path output = folder.resolve("output");
        Process process = script().start(output);
        Await.until(LIMIT, "the file is being applied", this::sleeps);
        server.kill();
        try {
            assertThat(process.waitFor()).as(read(output)).isPositive();
            assertThat(read(output)).contains("\"status\":\"failed\"").contains("\"sqlstate\":\"08");
        } finally {
            server.start();
        }
        migration("V007__slow.sql", "CREATE TABLE IF NOT EXISTS half (id INT);");

        JobScript.Result next = script().run();

        assertThat(next.message()).as(next.output()).startsWith("1 files applied");
        assertThat(server.sql(database, "SELECT count(*) FROM users")).containsExactly("2");
    }

    @Test
    void waitsForAServerThatComesLater() throws Exception {
        server.kill();
        Process process;
        Path output = folder.resolve("output");
        try {
            process = script().start(output);
            Await.until(LIMIT, "the script waits", () -> read(output).contains("waiting for " + where()));
        } finally {
            server.start();
        }
        assertThat(process.waitFor()).as(read(output)).isZero();
        assertThat(history()).hasSize(6);
    }

    @Test
    void aServerThatDoesNotComeEndsInADeadline() throws IOException {
        var environment = environment();
        environment.putAll(Map.of("MYSQL_PORT", closedPort(), "WAIT_TIMEOUT", "1"));

        JobScript.Result run = script(environment, "sh").run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message()).contains("within 1 s; last: ").contains("Connection refused");
        assertThat(run.text("sqlstate")).startsWith("08");
    }

    @Test
    void aWrongPasswordFailsAtOnce() {
        var environment = environment();
        environment.put("MYSQL_PASSWORD", "wrong");
        Instant start = Instant.now();

        JobScript.Result run = script(environment, "sh").run();

        assertThat(Duration.between(start, Instant.now())).as("the wait is 300 s").isLessThan(Duration.ofSeconds(60));
        assertThat(run.message()).contains("Access denied for user 'app'");
        assertThat(run.text("sqlstate")).isEqualTo("28000");
    }

    @Test
    void aDatabaseThatIsNotThereFailsAtOnce() {
        var environment = environment();
        environment.put("MYSQL_DATABASE", "nowhere");

        assertThat(script(environment, "sh").run().message()).contains("Access denied").contains("nowhere");
    }

    @Test
    void aPasswordFileServesAsWell() throws IOException {
        var environment = environment();
        environment.remove("MYSQL_PASSWORD");
        environment.put("MYSQL_PASSWORD_FILE",
                Files.writeString(folder.resolve("password"), MariaDbServer.PASSWORD + "\n").toString());

        assertThat(script(environment, "sh").run().status()).isEqualTo("applied");
    }

    @Test
    void findsEachFileOnceInAMountedConfigMap() throws IOException {
        Path mount = Files.createDirectory(folder.resolve("mount"));
        Files.move(migrations, mount.resolve("..2026_01_01_00_00_00.1"));
        Files.createSymbolicLink(mount.resolve("..data"), Path.of("..2026_01_01_00_00_00.1"));
        for (String file : FILES) {
            Files.createSymbolicLink(mount.resolve(file), Path.of("..data", file));
        }
        migrations = mount;

        assertThat(script().run().message()).startsWith("6 files applied");
    }

    @Test
    void aLongErrorStillFitsIntoTheTerminationMessage() throws IOException {
        migration("V007__long.sql", "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '" + "\u00e9\\\\\"".repeat(40) + "';\n"
                + "CREATE TABLE `" + "\"\\".repeat(500) + "` (id INT);");

        JobScript.Result run = script().run();

        assertThat(run.text("sqlstate")).isEqualTo("45000");
        assertThat(run.message()).contains("\\\"?");
    }

    @Test
    void allThatIsWrongIsReportedAtOnce() {
        JobScript.Result run = script(new HashMap<>(Map.of("PATH", "/usr/bin:/bin", "MYSQL_HOST", "h/x?y=1", "MYSQL_PORT", "tcp://10.0.0.1:3306",
                "MYSQL_DATABASE", "a;b", "WAIT_TIMEOUT", "-1", "MIGRATIONS_DIR", folder.toString())), "sh").run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message())
                .contains("MYSQL_PASSWORD (or MYSQL_PASSWORD_FILE) is not set")
                .contains("MYSQL_USER is not set")
                .contains("MYSQL_HOST was 'h/x?y=1'")
                .contains("MYSQL_DATABASE was 'a;b'")
                .contains("MYSQL_PORT was 'tcp://10.0.0.1:3306' but must be 1 to 65535")
                .contains("WAIT_TIMEOUT was '-1'")
                .contains("MIGRATIONS_DIR '" + folder + "' has no file")
                .contains("flyway is not on PATH");
    }

    private JobScript script() {
        return script("sh");
    }

    private JobScript script(String shell) {
        return script(environment(), shell);
    }

    private JobScript script(Map<String, String> environment, String shell) {
        List<String> command = new ArrayList<>(List.of(shell.split(" ")));
        command.add(MYSQL.resolve("migrate.sh").toString());
        return new JobScript(new Shell(folder, environment, Duration.ofMinutes(3)), command);
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "PATH", FlywayDistribution.folder() + ":" + System.getenv("PATH"),
                "JAVA_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "MYSQL_HOST", server.host(),
                "MYSQL_PORT", Integer.toString(server.port()),
                "MYSQL_DATABASE", database,
                "MYSQL_USER", MariaDbServer.USER,
                "MYSQL_PASSWORD", MariaDbServer.PASSWORD,
                "MIGRATIONS_DIR", migrations.toString()));
    }

    private void migration(String file, String sql) throws IOException {
        Files.writeString(migrations.resolve(file), sql);
    }

    private static String newDatabase() {
        String name = "app_" + ++databases;
        server.createDatabase(name);
        return name;
    }

    private String where() {
        return server.host() + ":" + server.port() + "/" + database;
    }

    /** Flyway's record: file and whether it succeeded. */
    private List<String> history() {
        return server.sql(database, "SELECT script, success FROM flyway_schema_history ORDER BY installed_rank");
    }

    private List<String> tables() {
        return server.sql(database, "SHOW TABLES");
    }

    private boolean sleeps() {
        return !server.sql(database, "SELECT id FROM information_schema.processlist WHERE info LIKE 'DO SLEEP%'").isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
