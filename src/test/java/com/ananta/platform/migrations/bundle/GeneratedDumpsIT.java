package com.ananta.platform.migrations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.migrations.lint.Normaliser;
import com.ananta.platform.testkit.DumpGenerator;
import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of the documented sizes, by the whole way from pg_dump through a bundle into a database. */
@Tag("servers")
class GeneratedDumpsIT {

    @TempDir
    private static Path directory;

    private static MigrationFolder folder;
    private static Map<String, Long> supabase;
    private static Map<String, Long> components;

    @BeforeAll
    static void generateDumps() {
        folder = MigrationFolder.in(directory).list("001_S.sql|supabase|core", "002_C.sql|components-v2|core");
        supabase = DumpGenerator.SUPABASE.write(folder.path().resolve("001_S.sql"));
        components = DumpGenerator.COMPONENTS_V2.write(folder.path().resolve("002_C.sql"));
    }

    @Test
    void bothDumpsArriveRowForRow() throws IOException {
        MigrationPlan plan = folder.plan();

        try (PostgresServer server = PostgresServer.start()) {
            assertArrival(plan, Target.SUPABASE, server, supabase);
            assertArrival(plan, Target.COMPONENTS_V2, server, components);
        }
    }

    @Test
    void theSizesAreTheDocumentedOnes() throws IOException {
        assertThat(Files.size(folder.path().resolve("001_S.sql"))).isCloseTo(2_800_000L, Percentage.withPercentage(2));
        assertThat(Files.size(folder.path().resolve("002_C.sql"))).isCloseTo(2_300_000L, Percentage.withPercentage(2));
    }

    @Test
    void twoDumpsOfTheSameRowsBecomeTheSameBundle() throws IOException {
        Path again = directory.resolve("again.sql");

        assertThat(DumpGenerator.COMPONENTS_V2.write(again)).isEqualTo(components);
        byte[] first = Files.readAllBytes(folder.path().resolve("002_C.sql"));
        byte[] second = Files.readAllBytes(again);

        assertThat(first).as("pg_dump draws a new \\restrict key each time").isNotEqualTo(second);
        assertThat(Normaliser.normalise(first)).isEqualTo(Normaliser.normalise(second));
    }

    private void assertArrival(
            MigrationPlan plan, Target target, PostgresServer server, Map<String, Long> rows) throws IOException {
        Bundle bundle = Bundle.of(plan.forTarget(target, Set.of()), folder.runner());
        Path pod = Files.createDirectory(directory.resolve(target.id()));
        for (ChunkMap map : bundle.configMaps()) {
            for (Map.Entry<String, String> chunk : map.base64ByKey().entrySet()) {
                Files.write(pod.resolve(chunk.getKey()), Base64.getDecoder().decode(chunk.getValue()));
            }
        }
        String file = bundle.files().get(0).name();
        String database = server.createDatabase("arrival");
        Shell shell = new Shell(pod, server.environment(database), Duration.ofMinutes(1));
        shell.run("sh", "-c", "cat " + file + ".gz.* | gunzip -c > all.sql").orFail();
        shell.run(PostgresServer.PROGRAMS.resolve("psql").toString(), "-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-f", "all.sql")
                .orFail();

        assertThat(rows).isNotEmpty();
        rows.forEach((table, count) -> assertThat(server.value(database, "SELECT count(*) FROM " + table))
                .as(table).isEqualTo(Long.toString(count)));
    }
}
