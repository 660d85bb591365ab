package com.ananta.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.testkit.Golden;
import com.ananta.platform.testkit.GoldenManifests;
import com.ananta.platform.testkit.Invariants;
import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.SpecTable;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.Provider;
import com.pulumi.kubernetes.ProviderArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheComponentTest extends PlatformTest {
    private static final String PASSWORD = "the-password";
    private static final CacheServer OWN = CacheServer.Own.DEFAULTS;
    private static final CacheServer MANAGED = new CacheServer.Managed("redis.example.com", 6380);

    @Test
    void manifestsAreReviewed() {
        Golden.check(Path.of("src/test/resources/golden/cache/own-server.yaml"), GoldenManifests.yaml(cache(OWN).objects()));
        Golden.check(Path.of("src/test/resources/golden/cache/managed.yaml"), GoldenManifests.yaml(cache(MANAGED).objects()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatHoldsOfEveryModule(boolean own) {
        List<Registered> resources = cache(own ? OWN : MANAGED).mocks().registered();

        assertThat(Invariants.namesAreUnique(resources)).isEmpty();
        assertThat(Invariants.secretsStayInSecrets(resources, Set.of(PASSWORD))).isEmpty();
        assertThat(Invariants.podsAreRestricted(resources)).isEmpty();
        assertThat(Invariants.referencesExist(resources)).isEmpty();
        assertThat(Invariants.namespacesExist(resources)).isEmpty();
        assertThat(Invariants.providerIsExplicit(resources, "cluster")).isEmpty();
    }

    /** infra-directory.md, Redis: deployed as StatefulSet or using managed service. */
    @Test
    void itIsAStatefulSetOrAManagedService() {
        Recorded own = cache(OWN);
        assertThat(own.ofType("kubernetes:apps/v1:StatefulSet")).hasSize(1);
        assertThat(own.output("host")).isEqualTo(Manifest.text(own.named("cache-service"), "metadata.name"));
        assertThat(own.output("port")).isEqualTo(6379);

        Recorded managed = cache(MANAGED);
        assertThat(managed.objects()).extracting(Registered::name).containsExactlyInAnyOrder("dev", "cache-client-secret");
        assertThat(managed.output("host")).isEqualTo("redis.example.com");
        assertThat(managed.output("port")).isEqualTo(6380);
        assertThat(managed.output("client_secret"))
            .isEqualTo(Manifest.text(managed.named("cache-client-secret"), "metadata.name"));
    }

    @Test
    void theProbeIsTheDocumentsCommand() {
        String documented = SpecTable.map("health").get("Redis");

        Registered statefulSet = cache(OWN).named("cache-statefulset");
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            List<?> command = (List<?>) Manifest.at(statefulSet,
                "spec.template.spec.containers.0." + probe + ".exec.command");
            assertThat(command.stream().filter(word -> !word.equals("-e")).map(Object::toString).toList())
                .isEqualTo(List.of(documented.split(" ")));
        }
    }

    @Test
    void theServiceSelectsThePod() {
        Recorded run = cache(OWN);

        assertThat(Manifest.map(run.named("cache-statefulset"), "spec.template.metadata.labels"))
            .containsAllEntriesOf(Manifest.map(run.named("cache-service"), "spec.selector"));
    }

    @Test
    void threeQuartersOfTheMemoryAreForDataAndThePasswordIsQuoted() {
        assertThat(RedisConf.text("256Mi", "a\"b\\c d")).contains("maxmemory 201326592\n", "requirepass \"a\\\"b\\\\c d\"\n");
    }

    @Test
    void theServerIsProtectedWhereAsked() {
        assertThat(cache(OWN, true).options().of("cache-statefulset").isProtect()).isTrue();
        assertThat(cache(OWN, false).options().of("cache-statefulset").isProtect()).isFalse();
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        var own = new CacheServer.Own("redis", "1 GB", Optional.of("Fast"), CacheServer.Own.DEFAULTS.resources());

        assertThatThrownBy(() -> args(own, false)).hasMessageContaining("(3 problems)")
            .hasMessageContaining("cache.server.image was 'redis' but must be")
            .hasMessageContaining("cache.server.storage was '1 GB' but must be")
            .hasMessageContaining("cache.server.storageClass was 'Fast' but must be");
        assertThatThrownBy(() -> args(new CacheServer.Managed("a b", 0), false)).hasMessageContaining("(2 problems)")
            .hasMessageContaining("cache.server.host was 'a b' but must be")
            .hasMessageContaining("cache.server.port was '0' but must be");
    }

    private static Recorded cache(CacheServer server) {
        return cache(server, false);
    }

    private static Recorded cache(CacheServer server, boolean protect) {
        return deploy("dev", context -> {
            var provider = new Provider("cluster", ProviderArgs.builder().context("test").build());
            new Namespace("dev",
                NamespaceArgs.builder().metadata(ObjectMetaArgs.builder().name("dev").build()).build(),
                CustomResourceOptions.builder().provider(provider).build());
            var component = new CacheComponent("cache", args(server, protect),
                ComponentResourceOptions.builder().providers(provider).build());
            component.outputs().toMap().forEach(context::export);
        });
    }

    private static CacheArgs args(CacheServer server, boolean protect) {
        return new CacheArgs(server, NamespaceRef.existing("dev"), Output.of(PASSWORD), PodOptions.DEFAULTS, protect);
    }
}
