package com.ananta.platform.k8s;

import com.ananta.platform.component.Checks;
import com.pulumi.kubernetes.core.v1.inputs.ResourceRequirementsArgs;
import java.util.Map;

/** What a container asks for and may use at most. */
public record Resources(Compute requests, Compute limits) {

    /**
     * An amount of both.
     *
     * @param cpu cores as a quantity: {@code 100m}
     * @param memory bytes as a quantity: {@code 256Mi}
     */
    public record Compute(String cpu, String memory) {

        private Map<String, String> toMap() {
            return Map.of("cpu", cpu, "memory", memory);
        }

        private void check(Checks checks) {
            checks.that("cpu", cpu, KubernetesRules.QUANTITY);
            checks.that("memory", memory, KubernetesRules.QUANTITY);
        }
    }

    /** Checks that all four are quantities and that no request is above its limit. */
    public void check(Checks checks) {
        requests.check(checks.at("requests"));
        limits.check(checks.at("limits"));
        checkWithin(checks, "requests.cpu", requests.cpu, limits.cpu);
        checkWithin(checks, "requests.memory", requests.memory, limits.memory);
    }

    private static void checkWithin(Checks checks, String field, String request, String limit) {
        Quantity.parse(request).ifPresent(asked -> Quantity.parse(limit)
            .filter(allowed -> asked.compareTo(allowed) > 0)
            .ifPresent(allowed -> checks.fail(field,
                "was '%s' but must be at most the limit '%s'".formatted(request, limit))));
    }

    public ResourceRequirementsArgs toArgs() {
        return ResourceRequirementsArgs.builder().requests(requests.toMap()).limits(limits.toMap()).build();
    }
}
