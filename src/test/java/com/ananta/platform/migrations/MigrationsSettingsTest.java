package com.ananta.platform.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import com.ananta.platform.migrations.bundle.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The module's own rules; that configuration reports them under its keys is PlatformConfigTest's. */
class MigrationsSettingsTest {

    @Test
    void theDefaultsAreValidAndAllTargetsEnabled() {
        assertThat(MigrationsSettings.defaults().enabled()).containsExactly(Target.values());
    }

    @Test
    void aTargetThatIsNotNamedHasNoJob() {
        var settings = settings(Map.of(Target.SUPABASE, Database.defaultOf(Target.SUPABASE)));

        assertThat(settings.enabled()).containsExactly(Target.SUPABASE);
    }

    @Test
    void everyBrokenRuleIsReportedAtOnceUnderItsPath() {
        assertThatThrownBy(() -> new MigrationsSettings(
            Map.of(
                Target.SUPABASE, new Database(true, "my_db", 0, "a=b", "", "1"),
                Target.CONTROL_PLANE, Database.defaultOf(Target.CONTROL_PLANE)),
            Map.of(),
            new Runner("postgres:latest", 0, -1),
            new Application("tms", List.of("npm", " ")),
            new Resources(new Compute("1 GB", "2Gi"), new Compute("x", "1Gi")),
            new JobPolicy(-1, 5, 0, false),
            new PodOptions("always", List.of("A"), Map.of("job-name", "x"), Map.of("a b", "c"), List.of())))
            .isInstanceOfSatisfying(InvalidArgsException.class, e -> assertThat(e.problems())
                .extracting(problem -> problem.path())
                .containsExactlyInAnyOrder(
                    "migrations.supabase.host", "migrations.supabase.port", "migrations.supabase.database",
                    "migrations.supabase.user", "migrations.supabase.schema",
                    "migrations.runnerImage", "migrations.waitTimeoutSeconds", "migrations.lockTimeoutSeconds",
                    "migrations.controlPlane.image", "migrations.controlPlane.command[1]",
                    "migrations.resources.requests.cpu", "migrations.resources.limits.cpu",
                    "migrations.resources.requests.memory",
                    "migrations.backoffLimit", "migrations.ttlSecondsAfterFinished", "migrations.activeDeadlineSeconds",
                    "migrations.imagePullPolicy", "migrations.imagePullSecrets[0]", "migrations.labels",
                    "migrations.nodeSelector", "migrations.waitTimeoutSeconds"));
    }

    @Test
    void whatIsDisabledIsNotChecked() {
        var broken = new Database(false, "my_db", 0, "", "", "");

        assertThatCode(() -> settings(Map.of(Target.SUPABASE, broken))).doesNotThrowAnyException();
    }

    @Test
    void settingsDoNotChangeWithTheMapsTheyWereMadeFrom() {
        var labels = new HashMap<>(Map.of("team", "data"));
        var pods = new PodOptions("Always", List.of(), labels, Map.of(), List.of());
        labels.put("team", "other");

        assertThat(pods.labels()).containsEntry("team", "data");
        assertThatThrownBy(() -> pods.labels().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> MigrationsSettings.defaults().databases().clear())
            .isInstanceOf(UnsupportedOperationException.class);
    }

    private static MigrationsSettings settings(Map<Target, Database> databases) {
        return new MigrationsSettings(databases, Map.of(), Runner.DEFAULTS, Application.DEFAULTS,
            MigrationsSettings.DEFAULT_RESOURCES, JobPolicy.DEFAULTS, PodOptions.DEFAULTS);
    }
}
