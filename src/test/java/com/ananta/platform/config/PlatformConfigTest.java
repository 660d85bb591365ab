package com.ananta.platform.config;

import static com.ananta.platform.migrations.bundle.Target.CONTROL_PLANE;
import static com.ananta.platform.migrations.bundle.Target.SUPABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.ananta.platform.TestPlatform;
import com.ananta.platform.catalog.ServiceId;
import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.k8s.Toleration;
import com.ananta.platform.testkit.TestConfig;
import com.pulumi.core.internal.Internal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformConfigTest {

    @Test
    void everyKeyReachesTheProgram() {
        var config = read(TestConfig.minimal()
            .with("kubernetes:clusterIdentifier", "the-cluster")
            .with("platform:profile", "prod")
            .withSecret("migrations:supabase", """
                {"host": "db.example.com", "port": 6432, "database": "app", "user": "owner", "password": "p", "schema": "s"}""")
            .with("migrations:componentsV2", "{\"enabled\": false}")
            .with("migrations:controlPlane", "{\"image\": \"registry/tms:2.0.0\", \"command\": [\"node\", \"migrate.js\"]}")
            .with("migrations:features", "{\"directus\": false}")
            .with("migrations:runnerImage", "registry/postgres:15.8")
            .with("migrations:waitTimeoutSeconds", "11")
            .with("migrations:lockTimeoutSeconds", "12")
            .with("migrations:backoffLimit", "13")
            .with("migrations:ttlSecondsAfterFinished", "140")
            .with("migrations:activeDeadlineSeconds", "150")
            .with("migrations:alwaysRun", "true")
            .with("migrations:resources",
                "{\"requests\": {\"cpu\": \"1m\", \"memory\": \"2Mi\"}, \"limits\": {\"cpu\": \"3m\", \"memory\": \"4Mi\"}}")
            .with("migrations:imagePullPolicy", "Always")
            .with("migrations:imagePullSecrets", "[\"regcred\"]")
            .with("migrations:labels", "{\"team\": \"data\"}")
            .with("migrations:nodeSelector", "{\"kubernetes.io/arch\": \"amd64\"}")
            .with("migrations:tolerations", "[{\"key\": \"dedicated\", \"value\": \"db\", \"effect\": \"NoSchedule\"}]"));

        assertThat(config.cluster()).isEqualTo(new ClusterConfig(TestConfig.CONTEXT, "the-cluster"));
        assertThat(config.profile()).isEqualTo(Profile.PROD);
        var migrations = config.migrations();
        assertThat(migrations.enabled()).containsExactly(SUPABASE, CONTROL_PLANE);
        assertThat(migrations.database(SUPABASE)).hasToString(
            "Database[enabled=true, host=db.example.com, port=6432, database=app, user=owner, schema=s]");
        assertThat(config.passwords()).containsOnlyKeys(SUPABASE);
        assertThat(migrations.features()).isEqualTo(Map.of("directus", false));
        assertThat(migrations.application()).hasToString(
            "Application[image=registry/tms:2.0.0, command=[node, migrate.js]]");
        assertThat(migrations.runner()).hasToString(
            "Runner[image=registry/postgres:15.8, waitTimeoutSeconds=11, lockTimeoutSeconds=12]");
        assertThat(migrations.job()).hasToString("JobPolicy[backoffLimit=13, ttlSecondsAfterFinished=140,"
            + " activeDeadlineSeconds=150, alwaysRun=true]");
        assertThat(migrations.resources()).hasToString("Resources[requests=Compute[cpu=1m, memory=2Mi],"
            + " limits=Compute[cpu=3m, memory=4Mi]]");
        assertThat(migrations.pods().imagePullPolicy()).isEqualTo("Always");
        assertThat(migrations.pods().imagePullSecrets()).containsExactly("regcred");
        assertThat(migrations.pods().labels()).isEqualTo(Map.of("team", "data"));
        assertThat(migrations.pods().nodeSelector()).isEqualTo(Map.of("kubernetes.io/arch", "amd64"));
        assertThat(migrations.pods().tolerations()).containsExactly(
            new Toleration(Optional.of("dedicated"), "Equal", Optional.of("db"), Optional.of("NoSchedule")));
    }

    @Test
    void withoutMoreThanAContextDatabasesAreTheInventorysServices() {
        var config = read(TestConfig.minimal());

        assertThat(config.migrations().enabled()).hasSize(3);
        assertThat(config.migrations().database(SUPABASE).host()).isEqualTo("supabase-db.database-system.svc");
        assertThat(config.migrations().database(SUPABASE).port()).isEqualTo(5432);
        assertThat(config.cluster().identifier()).isEqualTo(TestConfig.CONTEXT);
        assertThat(config.catalog().isManaged(ServiceId.SUPABASE_DB)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"local, 86400, false", "dev, 300, false", "staging, 300, false", "prod, 300, true"})
    void theStacksNameChoosesItsDefaults(String stack, int ttl, boolean protects) {
        var config = PlatformConfig.read(TestConfig.minimal(), stack, TestPlatform.KUBECONFIG, TestPlatform.REACHABLE);

        assertThat(config.migrations().job().ttlSecondsAfterFinished()).isEqualTo(ttl);
        assertThat(config.profile().protectsNamespaces()).isEqualTo(protects);
    }

    @Test
    void aStackOfAnotherNameSaysWhichProfileItIs() {
        assertThatThrownBy(() -> PlatformConfig.read(TestConfig.minimal(), "prod-eu", TestPlatform.KUBECONFIG, TestPlatform.REACHABLE))
            .hasMessageContainingAll("platform:profile was unset, and the stack's name 'prod-eu' is none of the profiles",
                "local, dev, staging, prod", "fix: pulumi config set platform:profile dev");
        assertThat(PlatformConfig.read(TestConfig.minimal().with("platform:profile", "prod"), "prod-eu",
            TestPlatform.KUBECONFIG, TestPlatform.REACHABLE).profile()).isEqualTo(Profile.PROD);
    }

    @Test
    void aPasswordIsASecretFromTheStart() {
        var config = read(TestConfig.minimal().withSecret("migrations:supabase", "{\"password\": \"pa55\"}"));

        var password = config.passwords().get(SUPABASE);
        assertThat(Internal.of(password).isSecret().join()).isTrue();
        assertThat(config.toString()).doesNotContain("pa55");
    }

    @Test
    void aPlaintextPasswordIsRefusedWithTheFixingCommandAndNotShown() {
        assertInvalid(TestConfig.minimal().with("migrations:supabase", "{\"password\": \"pa55word\"}"))
            .hasMessageContaining("migrations:supabase.password is in plain text in the stack file but must be encrypted;"
                + " fix: pulumi config set --secret --path 'migrations:supabase.password'")
            .hasMessageNotContaining("pa55word");
    }

    @Test
    void anEmptyPasswordIsRefused() {
        assertInvalid(TestConfig.minimal().withSecret("migrations:supabase", "{\"password\": \"\"}"))
            .hasMessageContaining("migrations:supabase.password was empty");
    }

    @Test
    void aPasswordOfAnotherTypeIsRefusedAndNotShown() {
        assertInvalid(TestConfig.minimal().withSecret("migrations:supabase", "{\"password\": [\"pa55word\"]}"))
            .hasMessageContaining("migrations:supabase.password was set to something else but must be a secret string")
            .hasMessageNotContaining("pa55word");
    }

    @Test
    void aDatabaseOfOnesOwnNeedsAPassword() {
        assertInvalid(TestConfig.minimal().with("migrations:supabase", "{\"host\": \"db.example.com\"}"))
            .hasMessageContaining("migrations:supabase.password was unset but must be given for a database of your own")
            .hasMessageContaining("(1 problem)");
    }

    @Test
    void aDisabledDatabaseNeedsNothing() {
        var config = read(TestConfig.minimal().with("migrations:supabase",
            "{\"enabled\": false, \"host\": \"not a host\"}"));

        assertThat(config.migrations().enabled()).doesNotContain(SUPABASE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "migrations:backofLimit | 3 | migrations:backofLimit is not a configuration key; did you mean 'migrations:backoffLimit'?",
        "migration:backoffLimit | 3 | migration:backoffLimit is not a configuration key; did you mean 'migrations:backoffLimit'?",
        "ananta-platform:profile | dev | ananta-platform:profile is not a configuration key",
        "aws:region | eu-1 | aws:region is not a configuration key;",
        "kubernetes:namespace | a | kubernetes:namespace is not a configuration key",
        "migrations:supabase | {\"prot\": 1} | migrations:supabase.prot is not a configuration key; did you mean 'migrations:supabase.port'?",
        "migrations:resources | {\"limits\": {\"cpus\": 1}} | migrations:resources.limits.cpus is not a configuration key; did you mean 'migrations:resources.limits.cpu'?",
        "migrations:supabase | 5432 | migrations:supabase was 5432 but must be an object with the fields database, enabled",
        "migrations:supabase | {\"port\": \"many\"} | migrations:supabase.port was 'many' but must be a whole number",
        "migrations:supabase | {\"port\": 1.5} | migrations:supabase.port was '1.5' but must be a whole number",
        "migrations:supabase | {\"port\": 0} | migrations:supabase.port was '0' but must be 1 to 65535",
        "migrations:supabase | {\"port\": 70000} | migrations:supabase.port was '70000' but must be 1 to 65535 (e.g. 5432); fix: pulumi config set --path 'migrations:supabase.port' 5432",
        "migrations:supabase | {\"enabled\": \"yes\"} | migrations:supabase.enabled was 'yes' but must be true or false",
        "migrations:supabase | {\"host\": \"my_db\"} | migrations:supabase.host was 'my_db' but must be a DNS name or an IP address",
        "migrations:supabase | {\"database\": \"a=b\"} | migrations:supabase.database was 'a=b' but must be a PostgreSQL name",
        "migrations:supabase | {\"user\": \"\"} | migrations:supabase.user was '' but must be a PostgreSQL login",
        "migrations:supabase | {\"schema\": \"1a\"} | migrations:supabase.schema was '1a' but must be a PostgreSQL name",
        "migrations:controlPlane | {\"image\": \"tms\"} | migrations:controlPlane.image was 'tms' but must be an image reference with a tag",
        "migrations:controlPlane | {\"command\": []} | migrations:controlPlane.command was empty",
        "migrations:controlPlane | {\"command\": \"npm\"} | migrations:controlPlane.command was 'npm' but must be a list of strings",
        "migrations:resources | {\"limits\": {\"memory\": \"1 GB\"}} | migrations:resources.limits.memory was '1 GB' but must be a Kubernetes quantity",
        "migrations:resources | {\"requests\": {\"cpu\": \"2\"}} | migrations:resources.requests.cpu was '2' but must be at most the limit '500m'",
        "migrations:backoffLimit | -1 | migrations:backoffLimit was '-1' but must be 0 to 100 retries (e.g. 3); fix: pulumi config set --path 'migrations:backoffLimit' 3",
        "migrations:ttlSecondsAfterFinished | 0 | migrations:ttlSecondsAfterFinished was '0' but must be 30",
        "migrations:waitTimeoutSeconds | 900 | migrations:waitTimeoutSeconds was '900' but must be below activeDeadlineSeconds, '900'",
        "migrations:lockTimeoutSeconds | 0 | migrations:lockTimeoutSeconds was '0' but must be 1 to 86400 seconds",
        "migrations:imagePullPolicy | Sometimes | migrations:imagePullPolicy was 'Sometimes' but must be one of IfNotPresent",
        "migrations:imagePullSecrets | [\"Reg_Cred\"] | migrations:imagePullSecrets[0] was 'Reg_Cred' but must be an object name",
        "migrations:labels | {\"app.kubernetes.io/name\": \"x\"} | migrations:labels has the key 'app.kubernetes.io/name', which must be",
        "migrations:labels | {\"team\": \"a b\"} | migrations:labels[\"team\"] was 'a b' but must be a label value",
        "migrations:labels | [] | migrations:labels was '[]' but must be a map of strings",
        "migrations:tolerations | [{\"operator\": \"Is\"}] | migrations:tolerations[0].operator was 'Is' but must be one of Equal, Exists",
        "migrations:tolerations | [{\"keys\": \"a\"}] | migrations:tolerations was '[{\"keys\":\"a\"}]' but must be a list of {key, operator, value, effect}",
        "migrations:tolerations | [{\"operator\": \"Exists\", \"value\": \"a\"}] | migrations:tolerations[0].value was 'a' but must be unset with operator Exists",
        "migrations:tolerations | [{\"value\": \"a\"}] | migrations:tolerations[0].key was unset but must be given with operator Equal",
        "platform:profile | production | platform:profile was 'production' but must be one of local, dev, staging, prod",
    })
    void aMistakeIsNamedWithItsRule(String key, String value, String message) {
        assertInvalid(TestConfig.minimal().with(key, value)).hasMessageContaining(message);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        assertInvalid(TestConfig.empty()
            .with("migrations:supabase", "{\"port\": 0, \"password\": \"\"}")
            .with("migrations:resources", "{\"limits\": {\"memory\": \"1 GB\"}}")
            .with("migrations:unknown", "1"))
            .hasMessageContainingAll("(6 problems)", "kubernetes:context was unset", "supabase.port", "was empty",
                "plain text", "1 GB", "migrations:unknown");
    }

    @Test
    void settingsOfTheEngineAreNotOurs() {
        assertThat(read(TestConfig.minimal().with("pulumi:disable-default-providers", "[\"kubernetes\"]"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tset-cluster", "test-clustr"})
    void aMissingContextNamesTheOnesThatAreThere(String context) {
        assertInvalid(TestConfig.empty().with("kubernetes:context", context))
            .hasMessageContainingAll("kubernetes:context was '" + context + "' but there is no such context",
                "/home/user/.kube/config has test-cluster", "did you mean 'test-cluster'?");
    }

    @Test
    void withoutAnyKubeconfigTheMessageSaysWhereWasLooked() {
        var nowhere = new Kubeconfig(List.of(Path.of("/home/user/.kube/config")), Map.of());

        assertThatThrownBy(() -> PlatformConfig.read(TestConfig.minimal(), "local", nowhere, TestPlatform.REACHABLE))
            .hasMessageContaining("no context was found in /home/user/.kube/config");
    }

    @Test
    void aClusterThatDoesNotAnswerIsOneProblem() {
        ApiServer down = server -> Optional.of("Connection refused");

        assertThatThrownBy(() -> PlatformConfig.read(TestConfig.minimal(), "local", TestPlatform.KUBECONFIG, down))
            .hasMessageContainingAll("(1 problem)", "kubernetes:context was 'test-cluster', whose API server"
                + " https://127.0.0.1:6443 does not answer (Connection refused); fix: start the cluster");
    }

    @Test
    void aClusterBehindAProxyIsNotAsked() {
        var proxied = new Kubeconfig(List.of(), Map.of(TestConfig.CONTEXT, ""));

        assertThat(PlatformConfig.read(TestConfig.minimal(), "local", proxied, server -> Optional.of("asked"))).isNotNull();
    }

    @Test
    void readsNothingButItsSource() {
        ConfigSource source = mock();
        when(source.values()).thenReturn(Map.of("kubernetes:context", TestConfig.CONTEXT));
        when(source.secretKeys()).thenReturn(Set.of());

        assertThat(PlatformConfig.read(source, "local", TestPlatform.KUBECONFIG, TestPlatform.REACHABLE).cluster().context())
            .isEqualTo(TestConfig.CONTEXT);
    }

    private static PlatformConfig read(ConfigSource source) {
        return PlatformConfig.read(source, "local", TestPlatform.KUBECONFIG, TestPlatform.REACHABLE);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertInvalid(ConfigSource source) {
        return assertThatThrownBy(() -> read(source)).isInstanceOf(InvalidArgsException.class);
    }
}
