package com.ananta.platform.migrations;

import static com.ananta.platform.migrations.bundle.Target.COMPONENTS_V2;
import static com.ananta.platform.migrations.bundle.Target.CONTROL_PLANE;
import static com.ananta.platform.migrations.bundle.Target.SUPABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Toleration;
import com.ananta.platform.migrations.MigrationsArgs.Wiring;
import com.ananta.platform.migrations.bundle.Target;
import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.test.PulumiTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

class MigrationsComponentTest extends PlatformTest {
    private static final String JOB = "kubernetes:batch/v1:Job";
    private static final String CONFIG_MAP = "kubernetes:core/v1:ConfigMap";
    private static final String SECRET = "kubernetes:core/v1:Secret";
    private static final MigrationsSettings DEFAULTS = MigrationsSettings.defaults();

    @Test
    void createsWhatTheSpecificationCounts() {
        Recorded run = deploy(DEFAULTS);

        assertThat(run.ofType(JOB)).extracting(Registered::name).containsExactly(
            "migrations-components-v2-job", "migrations-control-plane-job", "migrations-supabase-job");
        assertThat(run.ofType("random:index/randomId:RandomId")).hasSize(3);
        assertThat(run.ofType(SECRET)).hasSize(1);
        assertThat(run.ofType(CONFIG_MAP)).filteredOn(map -> Manifest.at(map, "immutable") == null).hasSize(1);
        assertThat(run.ofType(CONFIG_MAP)).filteredOn(map -> Boolean.TRUE.equals(Manifest.at(map, "immutable")))
            .as("manifest and chunks of each target").hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDisabledTargetLeavesNoTrace(Target target) {
        Recorded run = deploy(DEFAULTS.with(target, DEFAULTS.database(target).disabled()));

        assertThat(run.ofType(JOB)).hasSize(2);
        assertThat(run.mocks().registered().toString()).doesNotContain(target.id() + "-");
    }

    @Test
    void withEverythingDisabledThereIsNothing() {
        var settings = DEFAULTS;
        for (Target target : Target.values()) {
            settings = settings.with(target, settings.database(target).disabled());
        }
        var outputs = new AtomicReference<MigrationsOutputs>();
        var args = MigrationsFixture.args(settings);
        Recorded run = deploy("local", context -> outputs.set(new MigrationsComponent("migrations", args, null).outputs()));

        assertThat(run.objects()).isEmpty();
        assertThat(PulumiTest.extractValue(outputs.get().migrationJobsSummary())).isEmpty();
    }

    @Test
    void thereIsOneConfigMapAndOneSecretPerNamespaceAndTheyHoldOnlyWhatIsNeededThere() {
        Recorded run = deploy(DEFAULTS, target -> new Wiring(
            NamespaceRef.existing(target == CONTROL_PLANE ? "control-plane" : "database-system"),
            MigrationsFixture.password(target), List.of()));

        assertThat(Manifest.map(run.named("migrations-control-plane-config"), "data"))
            .containsOnlyKeys("control-plane-host", "control-plane-port", "control-plane-database", "control-plane-schema");
        assertThat(Manifest.map(run.named("migrations-control-plane-secret"), "stringData")).isEqualTo(Map.of(
            "control-plane-user", "postgres", "control-plane-password", "password-of-control-plane"));
        assertThat(Manifest.map(run.named("migrations-database-system-secret"), "stringData").keySet())
            .containsExactlyInAnyOrder("supabase-user", "supabase-password", "components-v2-user", "components-v2-password");
    }

    @Test
    void aJobWaitsForItsConfigurationItsBundleAndWhatItWasHanded() {
        var namespace = new AtomicReference<Resource>();
        var database = new AtomicReference<Resource>();
        Recorded run = deploy("local", context -> {
            namespace.set(new Namespace("a-namespace"));
            database.set(new Namespace("stands-for-the-database"));
            new MigrationsComponent("migrations", MigrationsFixture.args(DEFAULTS, target -> new Wiring(
                NamespaceRef.created("data", namespace.get()), MigrationsFixture.password(target),
                List.of(database.get()))), null);
        });

        assertThat(dependencies(run, "migrations-supabase-job"))
            .anyMatch(name -> name.startsWith("migrations-supabase-manifest-"))
            .anyMatch(name -> name.startsWith("migrations-supabase-chunks-"))
            .contains("migrations-data-config", "migrations-data-secret", "stands-for-the-database")
            .hasSize(5);
        for (String name : List.of("migrations-data-config", "migrations-data-secret")) {
            assertThat(dependencies(run, name)).containsExactly("a-namespace");
        }
    }

    @Test
    void aJobIsMadeAnewWhateverChangesAndPulumiOutlastsItsDeadline() {
        var options = (CustomResourceOptions) deploy(DEFAULTS).options().of("migrations-supabase-job");

        assertThat(options.getDeleteBeforeReplace()).isTrue();
        assertThat(options.getReplaceOnChanges()).containsExactly("*");
        assertThat(options.getCustomTimeouts().orElseThrow().getCreate().orElseThrow())
            .isGreaterThan(Duration.ofSeconds(DEFAULTS.job().activeDeadlineSeconds()));
    }

    @Test
    void keepersHoldEverythingThatMeansANewRunAndNoSecret() {
        Recorded run = deploy(DEFAULTS);

        assertThat(Manifest.map(run.named("migrations-supabase-suffix"), "keepers")).isEqualTo(Map.of(
            "bundle", MigrationsFixture.bundles(DEFAULTS).get(SUPABASE).hash(),
            "image", "postgres:15-alpine",
            "host", "app-plane-supabase-db",
            "port", "27432",
            "database", "postgres"));
        assertThat(Manifest.map(run.named("migrations-control-plane-suffix"), "keepers"))
            .containsEntry("image", "ananta/tenant-management-service:1.0.0");
    }

    @Test
    void anotherPasswordIsNoReasonToRunAgain() {
        Recorded before = deploy(DEFAULTS);
        Recorded after = deploy(DEFAULTS, target -> Wiring.of(Output.ofSecret("another")));

        assertThat(jobName(after, "supabase")).isEqualTo(jobName(before, "supabase"));
    }

    @Test
    void alwaysRunMakesANewJobEachTime() {
        var settings = DEFAULTS.with(new JobPolicy(3, 300, 900, true));

        assertThat(jobName(deploy(settings), "supabase")).isNotEqualTo(jobName(deploy(settings), "supabase"));
    }

    @Test
    void aPasswordThatWasHandedInPlainIsStillASecret() {
        assertThat(Internal.of(Wiring.of(Output.of("plain")).password()).isSecret().join()).isTrue();
    }

    @Test
    void aMissingBundleOrWiringIsNamedBeforeAnythingIsRegistered() {
        assertThatThrownBy(() -> new MigrationsArgs(DEFAULTS, MigrationsFixture.bundles(DEFAULTS), Map.of(), "c"))
            .hasMessageContainingAll("(3 problems)", "migrations.supabase is enabled but has no wiring");
        assertThatThrownBy(() -> MigrationsFixture.args(DEFAULTS).bundles().clear())
            .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theSqlJobsWaitThenApply() {
        Registered job = deploy(DEFAULTS).named("migrations-supabase-job");

        assertThat(Manifest.containers(job)).extracting(container -> container.get("name"), container -> container.get("command"))
            .containsExactly(
                tuple("wait-for-postgres", List.of("sh", "/bundle/migrate.sh", "wait")),
                tuple("run-migrations", List.of("sh", "/bundle/migrate.sh", "apply")));
        assertThat(Manifest.list(job, "spec.template.spec.containers")).hasSize(1);
    }

    @Test
    void theControlPlanesJobWaitsAppliesFile003AndThenRunsTheApplicationsOwn() {
        Registered job = deploy(DEFAULTS).named("migrations-control-plane-job");

        assertThat(Manifest.containers(job)).extracting(container -> container.get("name"), container -> container.get("command"))
            .containsExactly(
                tuple("wait-for-postgres", List.of("sh", "/bundle/migrate.sh", "wait")),
                tuple("apply-003", List.of("sh", "/bundle/migrate.sh", "apply")),
                tuple("run-migrations", List.of("npm", "run", "migrate")));
        assertThat(environment(Manifest.containers(job).get(2))).containsOnlyKeys(
            "DB_HOST", "DB_PORT", "DB_DATABASE", "DB_USER", "DB_PASSWORD", "DB_SCHEMA", "NODE_ENV");
    }

    @Test
    void aPasswordComesOutOfTheSecretOnly() {
        for (Registered job : deploy(DEFAULTS).ofType(JOB)) {
            for (Map<String, Object> container : Manifest.containers(job)) {
                environment(container).forEach((variable, source) -> {
                    if (variable.contains("PASSWORD") || variable.endsWith("USER")) {
                        assertThat(Manifest.at(source, "valueFrom.secretKeyRef.name")).as(variable)
                            .isEqualTo("migrations-credentials");
                    }
                });
            }
        }
    }

    @Test
    void whatTheUserDecidesReachesEveryJob() {
        var pods = new PodOptions("Always", List.of("regcred"), Map.of("team", "data", "simulate.ananta.dev/outcome", "fail"),
            Map.of("disk", "ssd"),
            List.of(new Toleration(Optional.of("dedicated"), "Equal", Optional.of("db"), Optional.of("NoSchedule"))));

        assertThat(deploy(DEFAULTS.with(pods)).ofType(JOB)).hasSize(3).allSatisfy(job -> {
            Object pod = Manifest.at(job, "spec.template.spec");
            assertThat(Manifest.map(job, "spec.template.metadata.labels"))
                .containsEntry("team", "data").containsEntry("simulate.ananta.dev/outcome", "fail");
            assertThat(Manifest.at(pod, "imagePullSecrets.0.name")).isEqualTo("regcred");
            assertThat(Manifest.at(pod, "nodeSelector")).isEqualTo(Map.of("disk", "ssd"));
            assertThat(Manifest.at(pod, "tolerations")).isEqualTo(List.of(
                Map.of("key", "dedicated", "operator", "Equal", "value", "db", "effect", "NoSchedule")));
            assertThat(Manifest.containers(job)).allSatisfy(container ->
                assertThat(container).containsEntry("imagePullPolicy", "Always"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Complete | {conditions: [{type: SuccessCriteriaMet, status: True}, {type: Complete, status: True}], succeeded: 1}",
        "Failed | {conditions: [{type: FailureTarget, status: True}, {type: Failed, status: True}], failed: 4}",
        "Running | {active: 1}",
        "Pending | {}",
        "Pending | {conditions: [{type: Complete, status: False}]}",
    })
    void theStatusIsWhatTheClusterSaid(String phase, String status) {
        var mocks = new RecordingMocks().answering(JOB, Map.of("status", status(status)));

        var summary = summary(mocks, DEFAULTS);

        assertThat(Manifest.at(summary, "supabase-migrations.status")).isEqualTo(phase);
    }

    @Test
    void theSummaryHasTheFactsOfEachJob() {
        var summary = summary(new RecordingMocks(), DEFAULTS);

        assertThat(summary).containsOnlyKeys("supabase-migrations", "components-v2-migrations", "control-plane-migrations");
        assertThat(Manifest.at(summary, "components-v2-migrations.name").toString())
            .matches("components-v2-migrations-[0-9a-f]{8}");
        assertThat(Manifest.at(summary, "components-v2-migrations")).asInstanceOf(InstanceOfAssertFactories.MAP)
            .containsEntry("namespace", "ananta-platform")
            .containsEntry("host", "app-plane-components-v2-postgres")
            .containsEntry("port", 27010)
            .containsEntry("database", "components_v2")
            .containsEntry("schema", "public")
            .containsEntry("bundle_hash", MigrationsFixture.bundles(DEFAULTS).get(COMPONENTS_V2).hash())
            .containsEntry("files", List.of("002_COMPONENTS_V2_MASTER.sql", "005_DIRECTUS_ENRICHMENT_TABLES.sql"));
    }

    @Test
    void commandsNameContextNamespaceAndJobAndAShellReadsThemAsMeant() throws IOException, InterruptedException {
        var outputs = new AtomicReference<MigrationsOutputs>();
        Recorded run = deploy("local", context ->
            outputs.set(new MigrationsComponent("migrations", MigrationsFixture.args(DEFAULTS), null).outputs()));
        Map<String, String> commands = byTitle(PulumiTest.extractValue(outputs.get().helpfulCommands()));
        String job = jobName(run, "supabase");

        assertThat(words(commands.get("Status of all migration Jobs"))).containsExactly(
            "kubectl", "--context", MigrationsFixture.CONTEXT, "get", "jobs", "--all-namespaces", "--selector",
            "ananta.io/group=db-migration");
        assertThat(words(commands.get("supabase-migrations: logs"))).containsExactly(
            "kubectl", "--context", MigrationsFixture.CONTEXT, "logs", "--namespace", "ananta-platform", "job/" + job,
            "--all-containers", "--prefix");
        assertThat(words(commands.get("supabase-migrations: describe"))).containsExactly(
            "kubectl", "--context", MigrationsFixture.CONTEXT, "describe", "--namespace", "ananta-platform", "job/" + job);
        assertThat(words(commands.get("supabase-migrations: run again; the ledger skips what is applied"))).startsWith("pulumi", "up", "--replace")
            .last().asString().startsWith("urn:pulumi:local::ananta-platform::")
            .endsWith("RandomId::migrations-supabase-suffix");
        assertThat(words(commands.get("supabase-migrations: ledger, by psql (needs a real pod: simulated nodes run no psql)")))
            .contains("--namespace", "--image=postgres:15-alpine")
            .noneMatch(word -> word.contains("password-of"))
            .filteredOn(word -> word.startsWith("--overrides=")).singleElement().asString()
            .contains("\"runAsNonRoot\":true", "\"key\":\"supabase-password\"", "ananta_migrations.ledger");
    }

    /** The command under each comment. */
    private static Map<String, String> byTitle(String commands) {
        var byTitle = new LinkedHashMap<String, String>();
        Iterator<String> lines = commands.lines().iterator();
        while (lines.hasNext()) {
            String title = lines.next();
            assertThat(title).startsWith("# ");
            byTitle.put(title.substring(2), lines.next());
        }
        return byTitle;
    }

    private static Recorded deploy(MigrationsSettings settings) {
        return deploy(settings, target -> Wiring.of(MigrationsFixture.password(target)));
    }

    private static Recorded deploy(MigrationsSettings settings, Function<Target, Wiring> wiring) {
        return deploy("local", context ->
            new MigrationsComponent("migrations", MigrationsFixture.args(settings, wiring), null));
    }

    private static Map<String, Object> summary(RecordingMocks mocks, MigrationsSettings settings) {
        var outputs = new AtomicReference<MigrationsOutputs>();
        deploy("local", mocks, context ->
            outputs.set(new MigrationsComponent("migrations", MigrationsFixture.args(settings), null).outputs()));
        return PulumiTest.extractValue(outputs.get().migrationJobsSummary());
    }

    private static List<String> dependencies(Recorded run, String name) {
        return PulumiTest.extractValue(run.options().of(name).getDependsOn()).stream().map(Resource::pulumiResourceName).toList();
    }

    private static String jobName(Recorded run, String target) {
        return Manifest.text(run.named("migrations-" + target + "-job"), "metadata.name");
    }

    private static Map<String, Object> environment(Map<String, Object> container) {
        var environment = new TreeMap<String, Object>();
        ((List<?>) container.get("env")).forEach(variable ->
            environment.put(Manifest.at(variable, "name").toString(), variable));
        return environment;
    }

    private static Map<String, Object> status(String yaml) {
        return new Yaml().<Map<String, Object>>load(yaml.replace("True", "'True'").replace("False", "'False'"));
    }

    /** The words that a real shell makes of a command line. */
    private static List<String> words(Object command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", "printf '%s\\0' " + command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return List.of(output.split("\0"));
    }
}
