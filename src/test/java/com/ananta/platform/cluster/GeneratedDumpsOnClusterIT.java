package com.ananta.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.DumpGenerator;
import com.ananta.platform.testkit.EmbeddedPlatform;
import com.ananta.platform.testkit.LiveJob;
import com.ananta.platform.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of the documented sizes, 5.1 MB together, by the whole way: preview, ConfigMaps, Jobs, a real PostgreSQL. */
@Tag("cluster")
class GeneratedDumpsOnClusterIT {

    private static final Map<String, DumpGenerator> DUMPS = Map.of(
            "supabase-migrations", DumpGenerator.SUPABASE,
            "components-v2-migrations", DumpGenerator.COMPONENTS_V2);
    private static final Map<String, String> FILES = Map.of(
            "supabase-migrations", "001_SUPABASE_MASTER.sql",
            "components-v2-migrations", "002_COMPONENTS_V2_MASTER.sql");
    private static final int MEBIBYTE = 1 << 20;

    private static final Map<String, Map<String, Long>> ROWS = new HashMap<>();
    private static EmbeddedPlatform platform;
    private static PostgresServer postgres;

    @TempDir
    static Path folder;

    @BeforeAll
    static void deploy() throws IOException {
        platform = EmbeddedPlatform.copy("dumps");
        platform.startCluster();
        postgres = PostgresServer.start();
        Path migrations = platform.checkout().resolve("database/migrations");
        DUMPS.forEach((job, dump) -> ROWS.put(job, dump.write(migrations.resolve(FILES.get(job)))));
        // The later files build on tables that the generated dumps do not have.
        Path list = migrations.resolve("migrations.tsv");
        Files.write(list, Files.readAllLines(list).stream().filter(line -> !line.matches("00[5-8]_.*")).toList());
        for (String file : migrations.toFile().list((directory, name) -> name.matches("00[5-8]_.*"))) {
            Files.delete(migrations.resolve(file));
        }
        platform.dev("pulumi", "preview", "--non-interactive").orFail();
        platform.pulumiUp().orFail();
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void noObjectComesNearTheLimitOfEtcd() {
        assertThat(platform.live("configmaps")).isNotEmpty().allSatisfy(configMap ->
                assertThat(configMap.toString().length()).isLessThan(MEBIBYTE));
    }

    @Test
    void everyRowArrivesAndASecondRunChangesNothing() {
        DUMPS.keySet().forEach(job -> {
            String database = postgres.createDatabase("twice");
            LiveJob.named(platform, job).runOn(postgres, database).forEach(result -> result.orFail());
            assertComplete(job, database);
            String ledger = postgres.psql(database, "SELECT * FROM ananta_migrations.ledger").toString();
            var again = LiveJob.named(platform, job).runOn(postgres, database);
            assertThat(again.get(again.size() - 1).orFail().output()).contains("\"status\":\"unchanged\"");
            assertThat(postgres.psql(database, "SELECT * FROM ananta_migrations.ledger")).hasToString(ledger);
            assertComplete(job, database);
        });
    }

    @Test
    void killedInTheMiddleItLeavesNothingAndTheNextRunCompletes() throws Exception {
        for (String job : DUMPS.keySet()) {
            String database = postgres.createDatabase("killed");
            Process run = apply(job, database).start(folder.resolve(job + ".killed"));
            Await.until("a COPY runs", () -> postgres.value(database, "SELECT count(*) FROM pg_stat_progress_copy").equals("1"));
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly().waitFor();
            Await.until("the server has noticed", () -> postgres.value(database,
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + database + "' AND pid <> pg_backend_pid()").equals("0"));
            assertThat(postgres.value(database, "SELECT count(*) FROM information_schema.tables"
                    + " WHERE table_schema NOT IN ('pg_catalog', 'information_schema')")).as("nothing is half-applied").isEqualTo("0");
            apply(job, database).run().orFail();
            assertComplete(job, database);
        }
    }

    @Test
    void startedTwiceAtOnceOneAppliesAndBothEndWell() throws Exception {
        for (String job : DUMPS.keySet()) {
            String database = postgres.createDatabase("at_once");
            List<Process> runs = List.of(
                    apply(job, database).start(folder.resolve(job + ".1")), apply(job, database).start(folder.resolve(job + ".2")));
            for (Process run : runs) {
                assertThat(run.waitFor()).isZero();
            }
            assertComplete(job, database);
        }
    }

    private static LiveJob.Command apply(String job, String database) {
        var commands = LiveJob.named(platform, job).commands(postgres, database);
        return commands.get(commands.size() - 1);
    }

    private static void assertComplete(String job, String database) {
        assertThat(postgres.psql(database, "SELECT file, state FROM ananta_migrations.ledger"))
                .containsExactly(List.of(FILES.get(job), "applied"));
        assertThat(ROWS.get(job)).isNotEmpty();
        ROWS.get(job).forEach((table, rows) ->
                assertThat(postgres.value(database, "SELECT count(*) FROM " + table)).as(table).isEqualTo(String.valueOf(rows)));
    }
}
