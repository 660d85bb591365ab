package com.ananta.platform.k8s;

import com.ananta.platform.component.Checks;
import com.pulumi.kubernetes.core.v1.inputs.TolerationArgs;
import java.util.Optional;

/**
 * Lets a pod onto nodes with a taint.
 *
 * @param key the taint's key; empty with {@code Exists} means every taint
 * @param operator {@code Equal} or {@code Exists}
 * @param value the taint's value, for {@code Equal}
 * @param effect {@code NoSchedule}, {@code PreferNoSchedule}, {@code NoExecute}, or empty for all of them
 */
public record Toleration(Optional<String> key, String operator, Optional<String> value, Optional<String> effect) {

    void check(Checks checks) {
        key.ifPresent(text -> checks.that("key", text, KubernetesRules.LABEL_KEY));
        checks.that("operator", operator, KubernetesRules.oneOf("Equal", "Exists"));
        value.ifPresent(text -> checks.that("value", text, KubernetesRules.LABEL_VALUE));
        effect.ifPresent(text ->
            checks.that("effect", text, KubernetesRules.oneOf("NoSchedule", "PreferNoSchedule", "NoExecute")));
        if (operator.equals("Exists") && value.isPresent()) {
            checks.fail("value", "was '" + value.get() + "' but must be unset with operator Exists");
        }
        if (operator.equals("Equal") && key.isEmpty()) {
            checks.fail("key", "was unset but must be given with operator Equal");
        }
    }

    TolerationArgs toArgs() {
        var args = TolerationArgs.builder().operator(operator);
        key.ifPresent(args::key);
        value.ifPresent(args::value);
        effect.ifPresent(args::effect);
        return args.build();
    }
}
