package com.ananta.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.SpecTable;
import com.ananta.platform.testkit.TestConfig;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.Resource;
import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the root component does for all modules. */
class RootComponentTest extends PlatformTest {
    private static final String NAMESPACE = "kubernetes:core/v1:Namespace";
    private static final String JOB = "kubernetes:batch/v1:Job";
    private static final String PASSWORD = "random:index/randomPassword:RandomPassword";

    @Test
    void theProviderNamesContextAndClusterAndNeverHoldsAKubeconfig() {
        Registered provider = deploy("local", TestConfig.minimal().with("kubernetes:clusterIdentifier", "the-cluster"))
            .named("platform-kubernetes");

        assertThat(provider.inputs()).isEqualTo(Map.of(
            "context", TestConfig.CONTEXT, "clusterIdentifier", "the-cluster",
            "enableConfigMapMutable", "true", "enableSecretMutable", "true"));
    }

    @Test
    void everyJobIsInTheNamespaceOfTheInventory() {
        Map<String, String> inventory = SpecTable.rows("services").stream()
            .collect(Collectors.toMap(row -> row.get(3), row -> row.get(4)));

        assertThat(deploy("local", TestConfig.minimal()).ofType(JOB)).hasSize(3).allSatisfy(job ->
            assertThat(Manifest.text(job, "metadata.namespace"))
                .isEqualTo(inventory.get(Manifest.map(job, "metadata.labels").get("app.kubernetes.io/name"))));
    }

    @Test
    void onlyNamespacesThatHoldSomethingAreMadeAndTheyEnforceRestrictedPods() {
        Recorded run = deploy("local",
            TestConfig.minimal().with("migrations:controlPlane", "{\"enabled\": false}"));

        assertThat(run.ofType(NAMESPACE)).singleElement().satisfies(namespace -> {
            assertThat(Manifest.text(namespace, "metadata.name")).isEqualTo("database-system");
            assertThat(Manifest.map(namespace, "metadata.labels"))
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted")
                .containsEntry("pod-security.kubernetes.io/warn", "restricted")
                .containsEntry("pod-security.kubernetes.io/audit", "restricted");
        });
    }

    @ParameterizedTest
    @CsvSource({"local, false", "dev, false", "staging, false", "prod, true"})
    void namespacesAreProtectedInProductionOnly(String stack, boolean protectedThere) {
        Recorded run = deploy(stack, TestConfig.minimal());

        for (Registered namespace : run.ofType(NAMESPACE)) {
            assertThat(run.options().of(namespace.name()).isProtect()).isEqualTo(protectedThere);
        }
    }

    @Test
    void aPasswordIsGeneratedOnlyWhereNoneWasGiven() {
        Recorded run = deploy("local",
            TestConfig.minimal().withSecret("migrations:supabase", "{\"password\": \"given-by-the-user\"}"));

        assertThat(run.ofType(PASSWORD)).extracting(Registered::name).containsExactly(
            "platform-components-v2-database-password", "platform-control-plane-database-password");
        assertThat(Manifest.map(run.named("migrations-database-system-secret"), "stringData"))
            .containsEntry("supabase-password", "given-by-the-user");
    }

    @Test
    void noResourceDependsOnAWholeComponent() {
        Recorded run = deploy("local", TestConfig.minimal());

        run.options().all().forEach((name, options) -> {
            List<Resource> dependsOn = PulumiTest.extractValue(options.getDependsOn());
            assertThat(dependsOn).as(name).noneMatch(ComponentResource.class::isInstance);
        });
    }

    @Test
    void everythingIsBelowTheRootComponent() {
        Recorded run = deploy("local", TestConfig.minimal());

        Set<String> roots = run.options().all().entrySet().stream()
            .filter(entry -> entry.getValue().getParent().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(roots).containsExactlyInAnyOrder("ananta-platform-local", "platform");
    }

    private static Recorded deploy(String stack, TestConfig config) {
        return deploy(stack, TestPlatform.program(config));
    }
}
