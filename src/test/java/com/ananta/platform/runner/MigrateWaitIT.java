package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.runner.MigrateScript.Running;
import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.PostgresServer;
import java.nio.file.Path;
import java.util.Arrays;
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

/** How the runner waits for a server, and when it stops waiting because that cannot help. */
@Tag("servers")
class MigrateWaitIT {

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
    void aServerThatIsThereIsReadyAtOnce(Interpreter shell) {
        Result result = MigrateScript.on(shell, server, "postgres").run("wait").mustEnd(0);
        assertThat(result.status()).isEqualTo("ready");
        assertThat(result.seconds()).isLessThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatComesLaterIsAwaited(Interpreter shell) {
        server.stop();
        Running running;
        try {
            running = MigrateScript.on(shell, server, "postgres").with("WAIT_TIMEOUT", "60").with("WAIT_INTERVAL", "1").start("wait");
            Await.until("the runner finds nobody", () -> running.printed().contains("no answer yet: Connection refused"));
        } finally {
            server.startAgain();
        }
        assertThat(running.await().mustEnd(0).status()).isEqualTo("ready");
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverComesIsGivenUpAtTheDeadline(Interpreter shell) {
        MigrateScript runner = MigrateScript.on(shell, server, "postgres").with("PGPORT", "1").with("WAIT_INTERVAL", "1");
        Result waited = runner.with("WAIT_TIMEOUT", "2").run("wait").mustEnd(5);
        assertThat(waited.message()).contains("did not answer within 2 s", "Connection refused");
        assertThat(waited.next()).contains("network policy");
        assertThat(waited.seconds()).isBetween(1.0, 8.0);
        Result applied = runner.with("CONNECT_TIMEOUT", "2").with(bundle()).run("apply").mustEnd(5);
        assertThat(applied.message()).contains("no connection to 127.0.0.1:1", "within 2 s", "Connection refused");
        assertThat(applied.seconds()).isBetween(1.0, 8.0);
    }

    /** What waiting cannot mend: a setting, what the message must say, and the command that has the setting. */
    record Hopeless(String name, String value, String message) {}

    private static final List<Hopeless> HOPELESS = List.of(
            new Hopeless("PGPASSWORD", "wrong", "login refused at .*password authentication failed for user \"postgres\".*"),
            new Hopeless("PGPASSWORD", "", "login refused at .*no password supplied.*"),
            new Hopeless("PGUSER", "nobody", "login refused at .*user nobody.*password authentication failed.*"),
            new Hopeless("PGDATABASE", "nope", "no such database at .*database \"nope\" does not exist.*"),
            new Hopeless("PGPORT", "70000", ".*invalid port number: \"70000\".*"),
            new Hopeless("PGSSLMODE", "require", "the server does not let us in at .*does not support SSL.*"));

    static Stream<Arguments> hopeless() {
        return HOPELESS.stream().flatMap(setting -> Arrays.stream(Interpreter.values()).flatMap(shell ->
                Stream.of("wait", "apply").map(command -> Arguments.of(setting, shell, command))));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void whatCannotBecomeRightFailsAtOnce(Hopeless setting, Interpreter shell, String command) {
        Result result = MigrateScript.on(shell, server, "postgres").with(bundle()).with("CONNECT_TIMEOUT", "60")
                .with(setting.name, setting.value).run(command).mustEnd(5);

        assertThat(result.message()).matches(setting.message);
        assertThat(result.next()).isNotEmpty();
        assertThat(result.seconds()).isLessThan(3);
        assertThat(result.output()).doesNotContain(server.password()).doesNotContain("wrong");
    }

    /** Network policies may reach a young pod late: the connection is tried again, a refused login is not. */
    @ParameterizedTest
    @EnumSource
    void applyTriesToConnectAgain(Interpreter shell) {
        String database = server.createDatabase("late");
        server.stop();
        Running running;
        try {
            running = MigrateScript.on(shell, server, database).with("CONNECT_TIMEOUT", "60").with("WAIT_INTERVAL", "1").with(bundle()).start("apply");
            Await.until("the runner finds nobody", () -> running.printed().contains("no connection to"));
        } finally {
            server.startAgain();
        }
        running.await().mustEnd(0);
        assertThat(server.value(database, "SELECT to_regclass('a') IS NOT NULL")).isEqualTo("t");
    }

    private SqlBundle bundle() {
        return SqlBundle.write(folder, Map.of("001_a.sql", "CREATE TABLE a ();"));
    }
}
