package com.ananta.platform.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each version is written in {@code tools/versions.env} and where its build tool wants it: they must be the same. */
class PinnedVersionsTest {

    private final PinnedVersions pinned = PinnedVersions.read();

    @ParameterizedTest
    @CsvSource({
        "pulumi.version,            PULUMI_JAVA_SDK_VERSION",
        "pulumi.kubernetes.version, PULUMI_KUBERNETES_VERSION",
        "pulumi.random.version,     PULUMI_RANDOM_VERSION",
    })
    void theMavenBuildUsesThem(String property, String key) throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<" + property + ">" + pinned.of(key) + "</" + property + ">");
    }

    @ParameterizedTest
    @CsvSource({
        "pulumi,        github.com/pulumi/pulumi/pkg/v3, PULUMI_VERSION",
        "language-java, github.com/pulumi/pulumi-java,   PULUMI_JAVA_HOST_VERSION",
        "kubernetes,    k8s.io/kubernetes,               KUBERNETES_VERSION",
        "etcd,          go.etcd.io/etcd/server/v3,       ETCD_VERSION",
        "kwok,          sigs.k8s.io/kwok,                KWOK_VERSION",
        "helm,          helm.sh/helm/v3,                 HELM_VERSION",
    })
    void theGoModulesRequireThem(String folder, String module, String key) throws IOException {
        assertThat(goMod(folder)).contains("\t" + module + " v" + pinned.of(key) + " // indirect\n");
    }

    /** Kubernetes 1.x.y is released with staging modules 0.x.y, and mixing them compiles into something untested. */
    @Test
    void allStagingModulesAreOfTheKubernetesRelease() throws IOException {
        String staging = "v0" + pinned.of("KUBERNETES_VERSION").substring(1);
        Matcher replacement = Pattern.compile("\t(k8s\\.io/\\S+) => (\\S+) (\\S+)\n").matcher(goMod("kubernetes"));
        assertThat(replacement.results()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.group(2)).isEqualTo(found.group(1));
            assertThat(found.group(3)).isEqualTo(staging);
        });
    }

    private static String goMod(String folder) throws IOException {
        return Files.readString(Path.of("tools/go", folder, "go.mod"));
    }
}
