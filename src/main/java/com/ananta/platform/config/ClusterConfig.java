package com.ananta.platform.config;

import com.ananta.platform.component.Problems;

/**
 * Which cluster a stack is for.
 *
 * @param context the kubeconfig context
 * @param identifier names the cluster itself; when it changes, everything is created anew
 */
public record ClusterConfig(String context, String identifier) {

    /** Reads the context; one that was not set or that no kubeconfig has is a problem. */
    static ClusterConfig read(ConfigReader reader, Kubeconfig kubeconfig, Problems problems) {
        String context = reader.find(Keys.CONTEXT).orElse("");
        check(context, kubeconfig, problems);
        return new ClusterConfig(context, reader.find(Keys.CLUSTER_IDENTIFIER).orElse(context));
    }

    private static void check(String context, Kubeconfig kubeconfig, Problems problems) {
        String path = Keys.CONTEXT.path();
        var contexts = kubeconfig.contexts();
        if (context.isEmpty()) {
            problems.add(path, "was unset but decides which cluster is changed; " + offered(kubeconfig),
                "pulumi config set kubernetes:context " + contexts.stream().findFirst().orElse("CONTEXT"));
        } else if (!contexts.contains(context)) {
            problems.add(path, "was '%s' but there is no such context; %s%s".formatted(
                context, offered(kubeconfig), Suggestion.hint(context, contexts)),
                "pulumi config set kubernetes:context CONTEXT, or point KUBECONFIG at the right file");
        }
    }

    private static String offered(Kubeconfig kubeconfig) {
        return kubeconfig.contexts().isEmpty()
            ? "no context was found in " + kubeconfig.places()
            : kubeconfig.places() + " has " + String.join(", ", kubeconfig.contexts());
    }
}
