package com.ananta.platform.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.TestPlatform;
import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.migrations.bundle.Target;
import com.ananta.platform.testkit.SpecTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationBundlesTest {
    private static final Map<Target, String> SERVER = Map.of(
        Target.SUPABASE, "supabase-db",
        Target.COMPONENTS_V2, "components-v2-postgres",
        Target.CONTROL_PLANE, "control-plane-postgres");

    @Test
    void everyTargetsFilesAreThoseTheSpecificationSendsToItsServer() {
        var bundles = MigrationBundles.read(Path.of("database")).of(MigrationsSettings.defaults());

        for (Target target : Target.values()) {
            List<String> documented = SpecTable.rows("migrations").stream()
                .filter(row -> row.get(1).equals(SERVER.get(target))).map(row -> row.get(0)).sorted().toList();
            assertThat(MigrationBundles.fileNames(bundles.get(target))).as(target.id()).isEqualTo(documented);
        }
    }

    @Test
    void exactlyTheOptionalFilesDisappearWithTheirFeature() {
        var bundles = MigrationBundles.read(Path.of("database")).of(withFeatures(Map.of("directus", false)));

        var required = SpecTable.rows("migrations").stream()
            .filter(row -> row.get(3).equals("required")).map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(bundles.values().stream().flatMap(bundle -> MigrationBundles.fileNames(bundle).stream()))
            .containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void aDisabledTargetHasNoBundle() {
        var settings = MigrationsSettings.defaults()
            .with(Target.SUPABASE, Database.defaultOf(Target.SUPABASE).disabled());

        assertThat(MigrationsFixture.bundles(settings)).doesNotContainKey(Target.SUPABASE);
    }

    @Test
    void anUnknownFeatureIsNamed() {
        assertThatThrownBy(() -> MigrationsFixture.bundles(withFeatures(Map.of("directuss", false))))
            .isInstanceOf(InvalidArgsException.class)
            .hasMessageContaining("migrations.features.directuss is not a feature of migrations.tsv, which has directus");
    }

    @Test
    void everyUnusableFileIsNamedAtOnce(@TempDir Path database) throws IOException {
        copyFixture(database);
        Files.delete(database.resolve("migrations/001_SUPABASE_MASTER.sql"));
        Files.writeString(database.resolve("migrations/002_COMPONENTS_V2_MASTER.sql"), "");
        Files.writeString(database.resolve("migrations/003_ARC_SAAS_MASTER.sql"), "CREATE DATABASE x;\n");

        assertThatThrownBy(() -> MigrationBundles.read(database)).isInstanceOf(InvalidArgsException.class)
            .hasMessageContainingAll("(3 problems)", "001_SUPABASE_MASTER.sql", "002_COMPONENTS_V2_MASTER.sql",
                "003_ARC_SAAS_MASTER.sql");
    }

    @Test
    void aMissingRunnerIsNamed(@TempDir Path database) throws IOException {
        copyFixture(database);
        Files.delete(database.resolve("scripts/migrate.sh"));

        assertThatThrownBy(() -> MigrationBundles.read(database).of(MigrationsSettings.defaults()))
            .isInstanceOf(InvalidArgsException.class).hasMessageContaining("scripts/migrate.sh: not found");
    }

    private static MigrationsSettings withFeatures(Map<String, Boolean> features) {
        var defaults = MigrationsSettings.defaults();
        return new MigrationsSettings(defaults.databases(), features, Runner.DEFAULTS, Application.DEFAULTS,
            defaults.resources(), JobPolicy.DEFAULTS, PodOptions.DEFAULTS);
    }

    private static void copyFixture(Path target) throws IOException {
        try (var files = Files.walk(TestPlatform.DATABASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(TestPlatform.DATABASE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
