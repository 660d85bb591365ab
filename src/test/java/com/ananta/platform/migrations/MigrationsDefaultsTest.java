package com.ananta.platform.migrations;

import static com.ananta.platform.migrations.bundle.Target.COMPONENTS_V2;
import static com.ananta.platform.migrations.bundle.Target.CONTROL_PLANE;
import static com.ananta.platform.migrations.bundle.Target.SUPABASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.SpecTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The module with nothing but defaults against the specification's table, setting by setting, in the manifests. */
class MigrationsDefaultsTest extends PlatformTest {
    private static final Map<String, String> SPEC = SpecTable.map("module-defaults");

    @Test
    void everySettingOfTheTableIsCompared() {
        assertThat(found().keySet()).isEqualTo(SPEC.keySet());
    }

    @Test
    void everyDefaultIsTheSpecifications() {
        assertThat(found()).isEqualTo(SPEC);
    }

    private static Map<String, String> found() {
        Recorded run = deploy("local", context ->
            new MigrationsComponent("migrations", MigrationsFixture.args(MigrationsSettings.defaults()), null));
        Registered job = run.named("migrations-control-plane-job");
        Registered settings = run.named("migrations-ananta-platform-config");
        var found = new HashMap<String, String>();
        found.put("namespace", same(run, "metadata.namespace"));
        Map.of("controlPlane", CONTROL_PLANE, "supabase", SUPABASE, "componentsV2", COMPONENTS_V2)
            .forEach((field, target) -> List.of("host", "port", "schema").forEach(setting ->
                found.put(field + "." + setting, Manifest.text(settings, "data." + target.id() + "-" + setting))));
        found.put("waitImage", text(job, "spec.template.spec.initContainers.0.image"));
        found.put("waitIntervalSeconds", runnersWaitInterval());
        found.put("controlPlane.command", String.join(" ", words(job)));
        found.put("controlPlane.image", text(job, "spec.template.spec.containers.0.image").split(":")[0]);
        found.put("nodeEnv", environment(job, "NODE_ENV"));
        for (String amount : List.of("requests.cpu", "requests.memory", "limits.cpu", "limits.memory")) {
            found.put(amount, text(job, "spec.template.spec.containers.0.resources." + amount));
        }
        found.put("runAsUser", text(job, "spec.template.spec.securityContext.runAsUser"));
        found.put("capabilities.drop", text(job, "spec.template.spec.containers.0.securityContext.capabilities.drop.0"));
        found.put("readOnlyRootFilesystem",
            text(job, "spec.template.spec.containers.0.securityContext.readOnlyRootFilesystem"));
        for (String setting : List.of("backoffLimit", "ttlSecondsAfterFinished", "completions", "parallelism")) {
            found.put(setting, same(run, "spec." + setting));
        }
        found.put("restartPolicy", same(run, "spec.template.spec.restartPolicy"));
        found.put("label", "app.kubernetes.io/component="
            + Manifest.map(job, "metadata.labels").get("app.kubernetes.io/component"));
        return found;
    }

    /** The pods leave it to the runner. */
    private static String runnersWaitInterval() {
        try {
            var matcher = Pattern.compile("WAIT_INTERVAL:-([0-9]+)").matcher(Files.readString(Path.of("database/scripts/migrate.sh")));
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value that must be the same in all Jobs. */
    private static String same(Recorded run, String path) {
        List<String> values = run.ofType("kubernetes:batch/v1:Job").stream().map(job -> text(job, path)).distinct().toList();
        assertThat(values).as(path).hasSize(1);
        return values.get(0);
    }

    private static List<String> words(Registered job) {
        var words = new ArrayList<String>();
        ((List<?>) Manifest.at(job, "spec.template.spec.containers.0.command")).forEach(word -> words.add(word.toString()));
        return words;
    }

    private static String environment(Registered job, String name) {
        return Manifest.containers(job).get(2).get("env") instanceof List<?> env
            ? env.stream().filter(variable -> name.equals(Manifest.at(variable, "name")))
                .map(variable -> Manifest.at(variable, "value").toString()).findFirst().orElseThrow()
            : "";
    }

    private static String text(Registered job, String path) {
        return Manifest.text(job, path).replaceAll("\\.0$", "");
    }
}
