package com.ananta.platform.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.component.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules against examples from the Kubernetes documentation and from what people mistype. */
class KubernetesRulesTest {

    record Case<T>(String name, Rule<T> rule, List<T> good, List<T> bad) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> cases() {
        String digest = "@sha256:" + "0123456789abcdef".repeat(4);
        return Stream.of(
            new Case<>("DNS label", KubernetesRules.DNS_LABEL,
                List.of("a", "control-plane", "a".repeat(63)),
                List.of("", "-a", "a-", "A", "a.b", "a_b", "a".repeat(64))),
            new Case<>("object name", KubernetesRules.OBJECT_NAME,
                List.of("regcred", "a.b-c"), List.of("", "a..b", "reg_cred", "a".repeat(254))),
            new Case<>("host", KubernetesRules.HOST,
                List.of("supabase-db", "supabase-db.database-system.svc", "DB.example.com", "10.0.0.1", "::1",
                    "fd00::1:2", "db.example.com."),
                List.of("", "supabase_db", "-db", "db..svc", "10.0.0.256", "10.0.0", "1.2.3.4.", "http://db", "db:5432",
                    "db host", "a".repeat(64) + ".svc")),
            new Case<>("port", KubernetesRules.PORT, List.of(1, 5432, 65535), List.of(0, -1, 65536, 70000)),
            new Case<>("quantity", KubernetesRules.QUANTITY,
                List.of("100m", "0.5", "1", "256Mi", "1Gi", "2G", "1.5Gi"),
                List.of("", "1 GB", "1GB", "1gb", "Mi", "-1", "0", "0m", "1,5", "256mi", "1e3Mi")),
            new Case<>("image", KubernetesRules.IMAGE,
                List.of("postgres:15-alpine", "ananta/tenant-management-service:1.0.0", "registry.example.com:5000/a/b:v1",
                    "postgres" + digest, "postgres:15" + digest),
                List.of("", "postgres", "postgres:", "postgres:latest", "Postgres:15", "registry.example.com:5000/a/b",
                    "postgres:15 alpine", "https://registry/a:1")),
            new Case<>("pull policy", KubernetesRules.PULL_POLICY,
                List.of("Always", "IfNotPresent", "Never"), List.of("", "always", "Sometimes")),
            new Case<>("label value", KubernetesRules.LABEL_VALUE,
                List.of("", "blue", "A_b.c-1", "a".repeat(63)), List.of("-a", "a b", "a/b", "a".repeat(64))),
            new Case<>("label key", KubernetesRules.LABEL_KEY,
                List.of("team", "example.com/team", "simulate.ananta.dev/outcome"),
                List.of("", "/team", "example.com/", "a/b/c", "Example.com/team", "te am")),
            new Case<>("user's label key", Labels.USER_KEY,
                List.of("team", "example.com/team", "simulate.ananta.dev/outcome", "mykubernetes.io/x"),
                List.of("app.kubernetes.io/name", "ananta.io/group", "kubernetes.io/arch", "batch.kubernetes.io/job-name",
                    "x.k8s.io/y", "job-name", "controller-uid", "te am")))
            .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    <T> void acceptsWhatIsRightAndRefusesWhatIsWrong(Case<T> rule) {
        assertThat(rule.good()).allMatch(rule.rule().test());
        assertThat(rule.bad()).noneMatch(rule.rule().test());
        assertThat(rule.rule().text()).as("the rule's own example").isNotBlank();
    }
}
