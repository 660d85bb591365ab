package com.ananta.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.TestPlatform;
import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import com.ananta.platform.testkit.Golden;
import com.ananta.platform.testkit.GoldenManifests;
import com.ananta.platform.testkit.Invariants;
import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.TestConfig;
import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.test.PulumiTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MysqlComponentTest extends MysqlRun {
    private static final MysqlSettings FULL = MysqlSettings.defaults().with(APPLICATION);
    private static final MysqlSettings EXTERNAL =
        FULL.with(new MysqlServer.External("mysql.example.com", 3307));

    private static Recorded own;
    private static Recorded external;

    @BeforeAll
    static void deployOnce() {
        own = mysql(FULL, BUNDLE);
        external = mysql(EXTERNAL, BUNDLE);
    }

    @Test
    void manifestsAreReviewed() {
        Golden.check(Path.of("src/test/resources/golden/mysql/own-server.yaml"),
            GoldenManifests.yaml(own.objects()));
        Golden.check(Path.of("src/test/resources/golden/mysql/external-server.yaml"),
            GoldenManifests.yaml(external.objects()));
    }

    @ParameterizedTest
    @MethodSource("bothServers")
    void keepsWhatHoldsOfEveryModule(MysqlSettings settings) {
        List<Registered> resources = mysql(settings, MysqlBundle.read(Path.of("database/mysql"))).mocks().registered();

        assertThat(Invariants.namesAreUnique(resources)).isEmpty();
        assertThat(Invariants.secretsStayInSecrets(resources, Set.of(PASSWORD, ROOT_PASSWORD))).isEmpty();
        assertThat(Invariants.podsAreRestricted(resources)).isEmpty();
        assertThat(Invariants.objectsFit(resources)).isEmpty();
        assertThat(Invariants.referencesExist(resources)).isEmpty();
        assertThat(Invariants.namespacesExist(resources)).isEmpty();
        assertThat(Invariants.providerIsExplicit(resources, "cluster")).isEmpty();
    }

    @Test
    void everyResourceIsAChildAndCarriesTheName() {
        Recorded run = own;

        assertThat(run.options().all()).containsKey("mysql-migrations-job");
        run.options().all().forEach((name, options) -> {
            if (!Set.of("ananta-platform-dev", "cluster", "dev", "mysql").contains(name)) {
                assertThat(name).startsWith("mysql-");
                assertThat(options.getParent()).get().extracting(Resource::pulumiResourceName).isEqualTo("mysql");
            }
        });
    }

    /** infra-directory.md, Migration Execution. */
    @Test
    void theApplicationWaitsForTheJobAndTheJobForTheServer() {
        Recorded run = own;

        assertThat(dependencies(run, "mysql-migrations-job"))
            .contains("mysql-server-statefulset", "mysql-server-policy", "mysql-migrations-config", "mysql-client-secret");
        assertThat(dependencies(run, "mysql-application-deployment")).contains("mysql-migrations-job");
        Registered deployment = run.named("mysql-application-deployment");
        assertThat(Manifest.text(deployment, "spec.template.spec.initContainers.0.command"))
            .isEqualTo("[sh, /bundle/migrate.sh, validate]");
    }

    @Test
    void theJobRunsThePinnedFlywayOnTheMountedFiles() {
        Recorded run = own;
        Registered job = run.named("mysql-migrations-job");
        Registered files = run.named("mysql-migrations-config");

        assertThat(Manifest.text(job, "spec.template.spec.containers.0.image")).isEqualTo("flyway/flyway:10.22");
        assertThat(Manifest.text(job, "spec.template.spec.volumes.0.configMap.name"))
            .isEqualTo(Manifest.text(files, "metadata.name"));
        assertThat(Manifest.map(files, "data")).containsOnlyKeys("V001__initial_schema.sql", "migrate.sh");
        assertThat(Manifest.at(files, "immutable")).isEqualTo(true);
        assertThat(Manifest.map(job, "spec")).as("kept until its next version replaces it")
            .doesNotContainKey("ttlSecondsAfterFinished");
    }

    /** The second pod would say "failed in an earlier run" and hide where. */
    @Test
    void afterAFileFailedThereIsNoFurtherAttempt() {
        Registered job = own.named("mysql-migrations-job");

        assertThat(Manifest.at(job, "spec.podFailurePolicy.rules.0.action")).isEqualTo("FailJob");
        assertThat(Manifest.at(job, "spec.podFailurePolicy.rules.0.onExitCodes.containerName"))
            .isEqualTo(Manifest.at(job, "spec.template.spec.containers.0.name"));
        assertThat((List<?>) Manifest.at(job, "spec.podFailurePolicy.rules.0.onExitCodes.values")).singleElement()
            .extracting(code -> ((Number) code).intValue()).isEqualTo(3);
    }

    @Test
    void aNewJobComesWithEveryChangeOfFilesScriptImageOrPlaceAndOnlyThen() {
        String job = jobName(own);

        assertThat(jobName(mysql(FULL, BUNDLE))).isEqualTo(job);
        assertThat(jobName(mysql(FULL, BUNDLE, "another-password", false))).isEqualTo(job);
        assertThat(Stream.of(
                mysql(FULL, bundle("CREATE TABLE b (id INT);\n", "#!/bin/sh\n")),
                mysql(FULL, bundle("CREATE TABLE a (id INT);\n", "#!/bin/bash\n")),
                mysql(withFlyway("flyway/flyway:10.21"), BUNDLE),
                mysql(withDatabase("other"), BUNDLE),
                external,
                mysql(FULL.with(new MysqlServer.External("mysql.example.com", 3308)), BUNDLE))
            .map(MysqlComponentTest::jobName)).doesNotContain(job).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheJobAndTheApplicationMayReachTheServer() {
        Recorded run = own;
        Registered policy = run.named("mysql-server-policy");

        assertThat(Manifest.map(policy, "spec.podSelector.matchLabels"))
            .isEqualTo(Manifest.map(run.named("mysql-server-statefulset"), "spec.selector.matchLabels"));
        assertThat(Manifest.list(policy, "spec.ingress.0.from")).hasSize(2).allSatisfy(peer ->
            assertThat(Stream.of("mysql-migrations-job", "mysql-application-deployment"))
                .as("pods that " + peer + " selects").anyMatch(name -> podLabels(run.named(name)).entrySet()
                    .containsAll(asMap(Manifest.at(peer, "podSelector.matchLabels")).entrySet())));
        assertThat(Manifest.list(policy, "spec.ingress.0.from"))
            .noneMatch(peer -> podLabels(run.named("mysql-server-statefulset")).entrySet()
                .containsAll(asMap(Manifest.at(peer, "podSelector.matchLabels")).entrySet()));
    }

    @Test
    void servicesSelectTheirPodsAndNameTheirPorts() {
        Recorded run = own;
        Map<String, String> workloads = Map.of("mysql-server-service", "mysql-server-statefulset",
            "mysql-application-service", "mysql-application-deployment");

        workloads.forEach((service, workload) -> {
            assertThat(podLabels(run.named(workload))).containsAllEntriesOf(Manifest.map(run.named(service), "spec.selector"));
            assertThat(Manifest.text(run.named(service), "spec.ports.0.targetPort"))
                .isEqualTo(Manifest.text(run.named(workload), "spec.template.spec.containers.0.ports.0.name"));
        });
        assertThat(workloads.values().stream().map(name -> podLabels(run.named(name)))).doesNotHaveDuplicates();
    }

    @Test
    void anExternalServerNeedsNoneOfOurs() {
        Recorded run = external;

        assertThat(run.objects().stream().map(Registered::name)).containsExactlyInAnyOrder("dev", "mysql-client-secret",
            "mysql-migrations-config", "mysql-migrations-job", "mysql-application-service", "mysql-application-deployment");
        assertThat(run.mocks().registered().toString()).doesNotContain(ROOT_PASSWORD);
        assertThat(run.output("host")).isEqualTo("mysql.example.com");
        assertThat(run.output("port")).isEqualTo(3307);
    }

    @Test
    void outputsSayHowToReachTheDatabase() {
        Recorded run = own;

        assertThat(run.output("host")).isEqualTo(Manifest.text(run.named("mysql-server-service"), "metadata.name"));
        assertThat(run.output("port")).isEqualTo(3306);
        assertThat(run.output("client_secret")).isEqualTo(Manifest.text(run.named("mysql-client-secret"), "metadata.name"));
        assertThat(run.output("migrations_job")).isEqualTo(jobName(run));
    }

    @Test
    void theServerIsProtectedWhereAsked() {
        assertThat(mysql(FULL, BUNDLE, PASSWORD, true).options().of("mysql-server-statefulset").isProtect()).isTrue();
        assertThat(own.options().of("mysql-server-statefulset").isProtect()).isFalse();
    }

    @Test
    void withoutAnApplicationThereIsNone() {
        Recorded run = mysql(MysqlSettings.defaults(), BUNDLE);

        assertThat(run.objects()).extracting(Registered::name).noneMatch(name -> name.contains("application"));
        assertThat(Manifest.list(run.named("mysql-server-policy"), "spec.ingress.0.from")).hasSize(1);
    }

    @Test
    void isOffByDefault() {
        assertThat(deploy("local", TestPlatform.program(TestConfig.minimal())).mocks().registered().toString())
            .doesNotContain("ananta:mysql");
    }

    @Test
    void allProblemsOfTheSettingsAreReportedAtOnce() {
        var tooSmall = new Resources(new Compute("1", "1 GB"), new Compute("1", "1Gi"));

        assertThatThrownBy(() -> new MysqlSettings(
            new MysqlServer.Own("mysql", "10 GB", Optional.of("Fast"), tooSmall), "a b", "root",
            new FlywayRun("flyway/flyway:latest", 900, 900, -1, FlywayRun.DEFAULTS.resources()),
            Optional.of(new Application("User_Service", "app", 0, 70000, "health", APPLICATION.resources())),
            PodOptions.DEFAULTS))
            .isInstanceOf(InvalidArgsException.class)
            .hasMessageContaining("(14 problems)")
            .hasMessageContaining("mysql.server.image was 'mysql' but must be")
            .hasMessageContaining("mysql.server.storage was '10 GB' but must be")
            .hasMessageContaining("mysql.server.storageClass was 'Fast' but must be")
            .hasMessageContaining("mysql.server.resources.requests.memory was '1 GB' but must be")
            .hasMessageContaining("mysql.database was 'a b' but must be")
            .hasMessageContaining("mysql.user was 'root' but must be a login other than root")
            .hasMessageContaining("mysql.flyway.image was 'flyway/flyway:latest' but must be")
            .hasMessageContaining("mysql.flyway.backoffLimit was '-1' but must be")
            .hasMessageContaining("mysql.flyway.waitTimeoutSeconds was '900' but must be below activeDeadlineSeconds, '900'")
            .hasMessageContaining("mysql.application.name was 'User_Service' but must be")
            .hasMessageContaining("mysql.application.image was 'app' but must be")
            .hasMessageContaining("mysql.application.replicas was '0' but must be")
            .hasMessageContaining("mysql.application.port was '70000' but must be")
            .hasMessageContaining("mysql.application.healthPath was 'health' but must be a path");
    }

    @Test
    void anExternalHostIsChecked() {
        assertThatThrownBy(() -> EXTERNAL.with(new MysqlServer.External("::1", 0)))
            .hasMessageContaining("mysql.server.host was '::1' but must be a DNS name or an IPv4 address")
            .hasMessageContaining("mysql.server.port was '0' but must be");
    }

    @Test
    void passwordsAreSecretsEvenWhenGivenAsPlainOutputs() {
        var args = new MysqlArgs(FULL, BUNDLE, NamespaceRef.existing("dev"),
            Output.of("a"), Output.of("b"), false, List.of());

        assertThat(Internal.of(args.password()).isSecret().join()).isTrue();
        assertThat(Internal.of(args.rootPassword()).isSecret().join()).isTrue();
    }

    static Stream<MysqlSettings> bothServers() {
        return Stream.of(FULL, EXTERNAL);
    }

    private static MysqlSettings withFlyway(String image) {
        FlywayRun run = FULL.flyway();
        return new MysqlSettings(FULL.server(), FULL.database(), FULL.user(),
            new FlywayRun(image, run.waitTimeoutSeconds(), run.activeDeadlineSeconds(), run.backoffLimit(), run.resources()),
            FULL.application(), FULL.pods());
    }

    private static MysqlSettings withDatabase(String database) {
        return new MysqlSettings(FULL.server(), database, FULL.user(), FULL.flyway(), FULL.application(), FULL.pods());
    }

    private static String jobName(Recorded run) {
        return Manifest.text(run.named("mysql-migrations-job"), "metadata.name");
    }

    private static Set<String> dependencies(Recorded run, String name) {
        ResourceOptions options = run.options().of(name);
        return PulumiTest.extractValue(options.getDependsOn()).stream()
            .map(Resource::pulumiResourceName).collect(Collectors.toSet());
    }

    private static Map<String, Object> podLabels(Registered workload) {
        return Manifest.map(workload, "spec.template.metadata.labels");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
