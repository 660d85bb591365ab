package com.ananta.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Invariants;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.TestConfig;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the whole stack, with the real SQL files; and that each check sees the fault it is there for. */
class StackInvariantsTest extends PlatformTest {
    private static final String PASSWORD = "a-password-given-by-the-user";
    private static final String GENERATED = "generated-for-platform-supabase-database-password";
    private static final Set<String> SECRETS = Set.of(PASSWORD, GENERATED);
    private static final String JOB = "migrations-supabase-job";

    private static List<Registered> stack;

    @BeforeAll
    static void deployOnce() {
        stack = deployWithGivenPassword("local").mocks().registered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "dev", "staging", "prod"})
    void everyStackKeepsThem(String name) {
        List<Registered> resources = deployWithGivenPassword(name).mocks().registered();

        assertThat(Invariants.namesAreUnique(resources)).isEmpty();
        assertThat(Invariants.secretsStayInSecrets(resources, SECRETS)).isEmpty();
        assertThat(Invariants.podsAreRestricted(resources)).isEmpty();
        assertThat(Invariants.objectsFit(resources)).isEmpty();
        assertThat(Invariants.referencesExist(resources)).isEmpty();
        assertThat(Invariants.namespacesExist(resources)).isEmpty();
        assertThat(Invariants.providerIsExplicit(resources, "platform-kubernetes")).isEmpty();
    }

    @Test
    void theSecretsAreWhereTheyBelong() {
        String secrets = stack.stream().filter(resource -> resource.type().endsWith(":Secret")).toList().toString();

        assertThat(secrets).contains(PASSWORD, GENERATED);
    }

    @Test
    void outputsHoldNoSecret() {
        Recorded run = deployWithGivenPassword("local");

        String outputs = run.output("migration_jobs_summary") + "" + run.output("helpful_commands");
        assertThat(outputs).contains("supabase-migrations-").doesNotContain(SECRETS);
    }

    @Test
    void twoRunsGiveTheSameManifests() {
        List<Registered> again = deployWithGivenPassword("local").mocks().registered();

        assertThat(new Gson().toJson(again)).isEqualTo(new Gson().toJson(stack));
    }

    @Test
    void aSecondObjectOfOneNameIsSeen() {
        var twice = new ArrayList<>(stack);
        twice.add(named(JOB));

        assertThat(Invariants.namesAreUnique(twice)).hasSize(2);
    }

    @Test
    void aSecretInAVariableOrEncodedInAConfigMapIsSeen() {
        String encoded = Base64.getEncoder().encodeToString(PASSWORD.getBytes());

        assertThat(Invariants.secretsStayInSecrets(
            spoiled(JOB, json -> json.replace("\"/bundle\"", "\"" + GENERATED + "\"")), SECRETS)).isNotEmpty();
        assertThat(Invariants.secretsStayInSecrets(
            spoiled("migrations-database-system-config", json -> json.replace("supabase-db.", encoded)), SECRETS))
            .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"runAsNonRoot\":true => \"runAsNonRoot\":false",
        "\"runAsUser\":1000.0 => \"runAsUser\":0.0",
        "RuntimeDefault => Unconfined",
        "\"automountServiceAccountToken\":false => \"automountServiceAccountToken\":true",
        "\"enableServiceLinks\":false => \"hostNetwork\":true",
        "\"emptyDir\" => \"hostPath\"",
        "\"allowPrivilegeEscalation\":false => \"allowPrivilegeEscalation\":true",
        "\"drop\":[\"ALL\"] => \"drop\":[\"KILL\"]",
        "\"drop\":[\"ALL\"] => \"drop\":[\"ALL\"],\"add\":[\"SYS_ADMIN\"]",
        "\"readOnlyRootFilesystem\":true => \"privileged\":true",
        "\"limits\" => \"limit\"",
        "FallbackToLogsOnError => File",
    })
    void aPodThatIsNotRestrictedIsSeen(String fault) {
        String[] sides = fault.split(" => ");

        assertThat(Invariants.podsAreRestricted(spoiled(JOB, json -> json.replace(sides[0], sides[1])))).isNotEmpty();
    }

    @Test
    void anObjectThatIsTooLargeIsSeen() {
        assertThat(Invariants.objectsFit(spoiled("migrations-database-system-config",
            json -> json.replace("supabase-db.", "x".repeat(1 << 20))))).hasSize(1);
        String chunk = Base64.getEncoder().encodeToString(new byte[(700 << 10) + 1]);
        assertThat(Invariants.objectsFit(spoiled(chunksOfSupabase(),
            json -> json.replaceAll("\"H4sI[^\"]*\"", "\"" + chunk + "\"")))).hasSize(1);
    }

    @Test
    void aReferenceToNothingIsSeen() {
        assertThat(Invariants.referencesExist(spoiled(JOB, json -> json.replace("supabase-host", "supabase-hots")))).isNotEmpty();
        assertThat(Invariants.referencesExist(spoiled(JOB, json -> json.replace("supabase-password", "password")))).isNotEmpty();
        assertThat(Invariants.referencesExist(spoiled(JOB, json -> json.replace("-chunks-", "-chunk-")))).isNotEmpty();
    }

    @Test
    void anObjectElsewhereIsSeen() {
        assertThat(Invariants.namespacesExist(
            spoiled(JOB, json -> json.replace("\"database-system\"", "\"default\"")))).hasSize(1);
    }

    @Test
    void theDefaultProviderIsSeen() {
        Registered job = named(JOB);

        assertThat(Invariants.providerIsExplicit(
            List.of(new Registered(job.type(), job.name(), job.inputs(), "")), "platform-kubernetes")).hasSize(1);
    }

    private static Recorded deployWithGivenPassword(String name) {
        var config = TestConfig.minimal()
            .withSecret("migrations:componentsV2", "{\"password\": \"" + PASSWORD + "\"}");
        return deploy(name, TestPlatform.program(config, Path.of("database")));
    }

    private static Registered named(String name) {
        return stack.stream().filter(resource -> resource.name().equals(name)).findFirst().orElseThrow();
    }

    private static String chunksOfSupabase() {
        return stack.stream().filter(resource -> resource.name().startsWith("migrations-supabase-chunks-"))
            .findFirst().orElseThrow().name();
    }

    /** The stack with one resource changed; the change must have an effect. */
    private static List<Registered> spoiled(String name, UnaryOperator<String> change) {
        Registered original = named(name);
        String before = new Gson().toJson(original.inputs());
        String after = change.apply(before);
        assertThat(after).as("the seeded fault").isNotEqualTo(before);
        Map<String, Object> inputs = new Gson().fromJson(after, new TypeToken<Map<String, Object>>() { }.getType());
        var resources = new ArrayList<>(stack);
        resources.remove(original);
        resources.add(new Registered(original.type(), original.name(), inputs, original.provider()));
        return resources;
    }
}
