package com.ananta.platform.migrations;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;
import java.util.List;

/**
 * The control plane's own migrations (LoopBack db-migrate), run after file 003.
 *
 * @param image the tenant management service, with its version
 * @param command what is run in it, one word per element
 */
public record Application(String image, List<String> command) {
    private static final Rule<String> WORD = new Rule<>("a word of the command, not empty (e.g. npm)", word -> !word.isBlank());

    /** {@code npm run migrate} in the first released tenant management service. */
    public static final Application DEFAULTS =
        new Application("ananta/tenant-management-service:1.0.0", List.of("npm", "run", "migrate"));

    public Application {
        command = List.copyOf(command);
    }

    void check(Checks checks) {
        checks.that("image", image, KubernetesRules.IMAGE);
        if (command.isEmpty()) {
            checks.fail("command", "was empty but must name a program (e.g. [\"npm\", \"run\", \"migrate\"])");
        }
        checks.each("command", command, WORD);
    }
}
