package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.testkit.PgBouncer;
import com.ananta.platform.testkit.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transaction pooler loses the session in which a file is applied: it is recognised and refused. */
@Tag("servers")
class MigratePoolerIT {

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
    void aPoolerThatRefusesOurSettingsIsNamed(Interpreter shell) throws Exception {
        refused(shell, "this is a connection pooler, not PostgreSQL");
    }

    /** So are poolers often set up for clients that send settings: they drop them silently. */
    @ParameterizedTest
    @EnumSource
    void aPoolerThatDropsOurSettingsIsNamed(Interpreter shell) throws Exception {
        refused(shell, "the settings of our session did not reach the server: a pooler is in between",
                "ignore_startup_parameters = options,extra_float_digits");
    }

    private void refused(Interpreter shell, String message, String... settings) throws Exception {
        String database = server.createDatabase("pooled");
        try (PgBouncer pooler = PgBouncer.start(Files.createDirectory(folder.resolve("pooler")), server, settings)) {
            MigrateScript runner = MigrateScript.on(shell, server, database).with("PGPORT", String.valueOf(pooler.port()))
                    .with(SqlBundle.write(folder.resolve("bundle"), Map.of("001_a.sql", "CREATE TABLE a ();")));
            for (String command : new String[] {"wait", "apply", "status", "verify"}) {
                Result result = runner.run(command).mustEnd(5);
                assertThat(result.message()).startsWith(message);
                assertThat(result.next()).contains("-rw service");
            }
        }
        assertThat(server.value(database, "SELECT count(*) FROM pg_class WHERE oid >= 16384")).isEqualTo("0");
    }
}
