package com.ananta.platform.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Shell;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code tools/toolchain.sh ensure} made ready is what was pinned, by the tools' own word. */
@Tag("servers")
class PinnedToolsIT {

    private static final Shell SHELL =
            new Shell(Path.of("").toAbsolutePath(), Map.of("PULUMI_SKIP_UPDATE_CHECK", "true"), Duration.ofMinutes(2));

    private final PinnedVersions pinned = PinnedVersions.read();

    @ParameterizedTest
    @CsvSource({
        "kubectl,                 KUBERNETES_VERSION, version --client",
        "kube-apiserver,          KUBERNETES_VERSION, --version",
        "kube-controller-manager, KUBERNETES_VERSION, --version",
        "kube-scheduler,          KUBERNETES_VERSION, --version",
        "etcd,                    ETCD_VERSION,       --version",
        "kwok,                    KWOK_VERSION,       --version",
        "helm,                    HELM_VERSION,       version --short",
    })
    void aToolSaysThePinnedVersion(String tool, String key, String arguments) {
        String said = SHELL.run("bash", "-c", bin() + "/" + tool + " " + arguments).orFail().output();
        assertThat(said).containsPattern("(^|[ v])" + pinned.of(key).replace(".", "\\.") + "([+\\s]|$)");
    }

    /** A program asks the API server what it can do by these two, so a build without them is of no use. */
    @Test
    void theApiServerKnowsItsMajorAndMinorVersion() {
        String[] version = pinned.of("KUBERNETES_VERSION").split("\\.");
        assertThat(SHELL.run(bin() + "/kube-apiserver", "--version=raw").orFail().output())
                .contains("Major:\"" + version[0] + "\"", "Minor:\"" + version[1] + "\"");
    }

    /** The types are those of Pulumi's registry; an account of the random package that names others cannot read a state. */
    @ParameterizedTest
    @CsvSource({"Bytes", "Id", "Integer", "Password", "Pet", "Shuffle", "String", "Uuid", "Uuid4", "Uuid7"})
    void theRandomProviderHasTheTypesOfThePublishedOne(String name) {
        assertThat(schema("random").getAsJsonObject("resources").keySet())
                .contains("random:index/random" + name + ":Random" + name);
    }

    @ParameterizedTest
    @CsvSource({"kubernetes, PULUMI_KUBERNETES_VERSION", "random, PULUMI_RANDOM_VERSION"})
    void aProviderAndItsJavaClassesSayThePinnedVersion(String name, String key) throws IOException {
        assertThat(schema(name).get("version").getAsString()).isEqualTo(pinned.of(key));
        try (var resource = getClass().getResourceAsStream("/com/pulumi/" + name + "/version.txt")) {
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(pinned.of(key));
        }
    }

    /** Pulumi warns on each run about a plugin on PATH, so providers must not be there. */
    @Test
    void noProviderIsOnPath() {
        assertThat(Path.of(bin()).toFile().list()).isNotEmpty().noneMatch(file -> file.startsWith("pulumi-resource-"));
    }

    private JsonObject schema(String name) {
        String version = pinned.of("PULUMI_" + name.toUpperCase(java.util.Locale.ROOT) + "_VERSION");
        return JsonParser.parseString(SHELL.with(Map.of("PULUMI_HOME", Path.of(bin()).resolveSibling("pulumi-home").toString()))
                .runForOutput(bin() + "/pulumi", "package", "get-schema", name + "@" + version).orFail().output()).getAsJsonObject();
    }

    private static String bin() {
        return SHELL.runForOutput("tools/toolchain.sh", "bin").orFail().output().strip();
    }
}
