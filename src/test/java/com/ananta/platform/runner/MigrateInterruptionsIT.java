package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import com.ananta.platform.runner.MigrateScript.Result;
import com.ananta.platform.runner.MigrateScript.Running;
import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever breaks off in the middle of a file, the database is before or after it, and the next run brings it to the end. */
@Tag("servers")
class MigrateInterruptionsIT {

    private static final int ROWS = 20_000;
    /** Two files; the COPY of the second takes at least two seconds. */
    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of("001_first.sql", "CREATE TABLE first AS SELECT 1 AS n;"));

    static {
        FILES.put("002_PARTS.sql", Sql.dump(ROWS, 0.1));
    }

    private static final String LOCKS = " FROM pg_locks WHERE locktype = 'advisory' AND database ="
            + " (SELECT oid FROM pg_database WHERE datname = current_database())";
    private static final String AFTER = "[[001_first.sql, applied], [002_PARTS.sql, applied]] first=1 parts=" + ROWS;
    private static final String BEFORE = "[[001_first.sql, applied]] first=1 parts=none";

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
    void psqlKilled(Interpreter shell) {
        String database = server.createDatabase("psql_killed");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);

        running.psql().destroyForcibly();
        Result result = running.await().mustEnd(8);

        assertThat(result.message()).isEqualTo("psql was killed by signal 9");
        assertThat(result.place()).isEqualTo("002_PARTS.sql");
        assertThat(result.next()).startsWith("Run it again");
        assertThat(state(database)).isEqualTo(BEFORE);
        finishes(runner, database);
    }

    /** The runner alone is killed: its psql goes on, and the next run waits for it. */
    @ParameterizedTest
    @EnumSource
    void runnerKilled(Interpreter shell) {
        String database = server.createDatabase("runner_killed");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);

        running.process().destroyForcibly();

        Result next = runner.run("apply").mustEnd(0);
        assertThat(next.output()).contains("002_PARTS.sql: another runner has just dealt with it");
        assertThat(state(database)).isEqualTo(AFTER);
    }

    /** The whole pod is killed: runner and psql at once. */
    @ParameterizedTest
    @EnumSource
    void podKilled(Interpreter shell) {
        String database = server.createDatabase("pod_killed");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);

        ProcessHandle psql = running.psql();
        running.process().destroyForcibly();
        psql.destroyForcibly();

        finishes(runner, database);
    }

    /** What the kubelet does first: SIGTERM to the runner. */
    @ParameterizedTest
    @EnumSource
    void runnerAskedToStop(Interpreter shell) {
        String database = server.createDatabase("asked");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);
        ProcessHandle psql = running.psql();

        running.process().destroy();
        Result result = running.await().mustEnd(143);

        assertThat(result.status()).isEqualTo("failed");
        assertThat(result.message()).isEqualTo("stopped by a signal");
        assertThat(psql.isAlive()).isFalse();
        finishes(runner, database);
    }

    @ParameterizedTest
    @EnumSource
    void serverCrashes(Interpreter shell) {
        String database = server.createDatabase("crashes");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);

        server.crash();
        Result result = running.await().mustEnd(8);
        server.startAgain();

        assertThat(result.message()).startsWith("the connection to the server was lost: ");
        assertThat(result.place()).startsWith("002_PARTS.sql");
        assertThat(result.next()).startsWith("Run it again");
        assertThat(state(database)).isEqualTo(BEFORE);
        finishes(runner, database);
    }

    @ParameterizedTest
    @EnumSource
    void serverStopped(Interpreter shell) {
        String database = server.createDatabase("stopped");
        MigrateScript runner = runner(shell, database);
        Running running = inTheMiddleOfTheCopy(runner, database);

        server.stop();
        Result result = running.await().mustEnd(8);
        server.startAgain();

        assertThat(result.message()).startsWith("the connection to the server was lost: ");
        assertThat(result.place()).startsWith("002_PARTS.sql");
        assertThat(state(database)).isEqualTo(BEFORE);
        finishes(runner, database);
    }

    @ParameterizedTest
    @EnumSource
    void connectionCut(Interpreter shell) {
        String database = server.createDatabase("cut");
        MigrateScript runner = runner(shell, database);
        try (var proxy = new TcpProxy(server.port())) {
            Running running = inTheMiddleOfTheCopy(runner.with("PGPORT", String.valueOf(proxy.port())), database);

            proxy.cut();
            Result result = running.await().mustEnd(8);

            assertThat(result.message()).startsWith("the connection to the server was lost: ");
            assertThat(result.place()).startsWith("002_PARTS.sql");
            assertThat(result.next()).startsWith("Run it again");
        }
        finishes(runner, database);
    }

    /**
     * A statement that runs in the server does not notice that its client is gone, and its backend keeps the lock. The
     * server is told to look every two seconds, so the next run gets through although the statement would last a minute.
     */
    @ParameterizedTest
    @EnumSource
    void killedPsqlWhoseBackendStillRuns(Interpreter shell) {
        String database = server.createDatabase("backend");
        server.psql(database, "CREATE TABLE pause AS SELECT 60 AS seconds");
        MigrateScript runner = MigrateScript.on(shell, server, database).with("LOCK_TIMEOUT", "20")
                .with(SqlBundle.write(folder, Map.of("001_slow.sql", "CREATE TABLE slow ();\nSELECT pg_sleep(seconds) FROM pause;\n")));
        Running running = runner.start("apply");
        Await.until("the statement runs", () -> server.value(database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE '%FROM pause%'"
                + " AND pid <> pg_backend_pid()").equals("1"));
        server.psql(database, "UPDATE pause SET seconds = 0");

        running.psql().destroyForcibly();
        running.await().mustEnd(8);
        assertThat(server.value(database, "SELECT count(*)" + LOCKS)).isEqualTo("1");
        Result next = runner.run("apply").mustEnd(0);

        assertThat(next.seconds()).isBetween(0.5, 20.0);
        assertThat(server.value(database, "SELECT string_agg(file || state, ',') FROM ananta_migrations.ledger")).isEqualTo("001_slow.sqlapplied");
    }

    @ParameterizedTest
    @EnumSource
    void lockHeldByAnotherSession(Interpreter shell) {
        String database = server.createDatabase("held");
        MigrateScript runner = runner(shell, database).with("LOCK_TIMEOUT", "1");
        Process holder = server.startPsql(database, "-X", "-c", "SELECT pg_advisory_lock(107126708925537)", "-c", "SELECT pg_sleep(60)");
        try {
            Await.until("the lock is held", () -> server.value(database, "SELECT count(*)" + LOCKS).equals("1"));
            String pid = server.value(database, "SELECT pid" + LOCKS);

            Result result = runner.run("apply").mustEnd(6);

            assertThat(result.message()).contains("held the lock for 1 s", "backend " + pid + " of postgres, \"psql\"");
            assertThat(result.next()).contains("SELECT pg_terminate_backend(" + pid + ")");
            assertThat(server.value(database, "SELECT to_regclass('first') IS NULL AND to_regnamespace('ananta_migrations') IS NULL")).isEqualTo("t");
            server.psql(database, "SELECT pg_terminate_backend(" + pid + ")");
        } finally {
            holder.destroy();
        }
        finishes(runner, database);
    }

    /** The Flyway trap: a runner that waits for the lock must not be what CREATE INDEX CONCURRENTLY waits for. */
    @ParameterizedTest
    @EnumSource
    void waitingRunnersDoNotBlockAnIndexBuiltConcurrently(Interpreter shell) {
        String database = server.createDatabase("index_built");
        server.psql(database, "CREATE TABLE big AS SELECT n, md5(n::text) AS t FROM generate_series(1, 300000) n");
        MigrateScript runner = MigrateScript.on(shell, server, database).with("LOCK_TIMEOUT", "50");
        var files = new LinkedHashMap<>(Map.of("001_index.sql", "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY big_t ON big (t, n);\n"));
        files.put("002_next.sql", "CREATE TABLE next ();");
        SqlBundle builds = SqlBundle.write(folder.resolve("1"), files);
        SqlBundle waits = SqlBundle.write(folder.resolve("2"), Map.of("003_other.sql", "CREATE TABLE other ();"));

        Running building = runner.with(builds).start("apply");
        List<Running> waiting = List.of(runner.with(waits).start("apply"), runner.with(builds).start("apply"), runner.with(waits).start("apply"));

        building.await().mustEnd(0);
        waiting.forEach(running -> running.await().mustEnd(0));
        assertThat(server.value(database, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'big_t'::regclass")).isEqualTo("t");
        assertThat(server.value(database, "SELECT count(*) FROM ananta_migrations.ledger WHERE state = 'applied'")).isEqualTo("3");
    }

    /** A killed no-transaction file is left as started, with instructions, and not run a second time. */
    @ParameterizedTest
    @EnumSource
    void fileOutsideATransactionKilled(Interpreter shell) {
        String database = server.createDatabase("no_tx_killed");
        server.psql(database, "CREATE TABLE big AS SELECT 1 AS n",
                "CREATE FUNCTION slow(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM pg_sleep(30); RETURN n; END'");
        MigrateScript runner = MigrateScript.on(shell, server, database).with(SqlBundle.write(folder,
                Map.of("001_index.sql", "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY slowly ON big (slow(n));\n")));
        Running running = runner.start("apply");
        Await.until("the index is being built", () -> server.value(database, "SELECT count(*) FROM pg_stat_progress_create_index WHERE phase LIKE 'building%'").equals("1"));

        running.psql().destroyForcibly();
        Result result = running.await().mustEnd(8);
        Result next = runner.run("apply").mustEnd(7);

        assertThat(result.next()).startsWith("The file runs outside a transaction.").contains("INVALID");
        assertThat(next.message()).contains("001_index.sql: was started on");
        assertThat(server.value(database, "SELECT state FROM ananta_migrations.ledger")).isEqualTo("started");
    }

    /** Needs a file system of its own that can be filled: a tmpfs, which only root can mount. */
    @Test
    void diskFull() throws Exception {
        Path disk = Files.createTempDirectory("ananta-disk");
        var here = new Shell(Path.of("/"), Map.of(), Duration.ofSeconds(20));
        Shell.Result mount = here.run("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", disk.toString());
        if (mount.exitCode() != 0) {
            System.out.println("MigrateInterruptionsIT.diskFull is skipped: a tmpfs cannot be mounted here: " + mount.output());
            Assumptions.abort("a tmpfs cannot be mounted: " + mount.output());
        }
        try (PostgresServer small = PostgresServer.start(disk)) {
            String database = small.createDatabase("small");
            MigrateScript runner = MigrateScript.on(Interpreter.SH, small, database);
            var files = new LinkedHashMap<>(Map.of("001_first.sql", "CREATE TABLE first AS SELECT 1 AS n;"));
            files.put("002_big.sql", "CREATE UNLOGGED TABLE big AS\n  SELECT n, repeat('x', 500) AS t FROM generate_series(1, 1000000) n;\n");
            SqlBundle bundle = SqlBundle.write(folder, files);

            Result result = runner.with(bundle).run("apply").mustEnd(8);

            assertThat(result.place()).isEqualTo("002_big.sql:1");
            assertThat(result.json().get("sqlstate").getAsString()).isEqualTo("53100");
            assertThat(result.next()).contains("disk space");
            assertThat(small.psql(database, "SELECT file, state FROM ananta_migrations.ledger")).isEqualTo(List.of(List.of("001_first.sql", "applied")));
            assertThat(small.value(database, "SELECT to_regclass('big') IS NULL")).isEqualTo("t");
        } finally {
            here.run("umount", disk.toString()).orFail();
            Files.delete(disk);
        }
    }

    private MigrateScript runner(Interpreter shell, String database) {
        return MigrateScript.on(shell, server, database).with(SqlBundle.write(folder, FILES));
    }

    private static Running inTheMiddleOfTheCopy(MigrateScript runner, String database) {
        Running running = runner.start("apply");
        Await.until("the COPY is in its middle", () -> {
            assertThat(running.process().isAlive()).as("still running").isTrue();
            return !server.value(database, "SELECT count(*) FROM pg_stat_progress_copy WHERE datname = '" + database
                    + "' AND tuples_processed >= 999").equals("0");
        });
        return running;
    }

    private static void finishes(MigrateScript runner, String database) {
        runner.run("apply").mustEnd(0);
        assertThat(state(database)).isEqualTo(AFTER);
    }

    private static String state(String database) {
        String parts = server.value(database, "SELECT to_regclass('parts') IS NULL").equals("t") ? "none"
                : server.value(database, "SELECT count(*) FROM parts");
        return server.psql(database, "SELECT file, state FROM ananta_migrations.ledger ORDER BY file") + " first="
                + server.value(database, "SELECT count(*) FROM first") + " parts=" + parts;
    }
}
