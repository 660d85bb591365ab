package com.ananta.platform.config;

import com.ananta.platform.component.Problems;
import java.util.Optional;
import java.util.Set;

/**
 * Which cluster a stack is for.
 *
 * @param context the kubeconfig context
 * @param identifier names the cluster itself; when it changes, everything is created anew
 */
public record ClusterConfig(String context, String identifier) {

    /** Reads the context; one that was not set, that no kubeconfig has or that leads nowhere is a problem. */
    static ClusterConfig read(ConfigReader reader, Kubeconfig kubeconfig, ApiServer api, Problems problems) {
        Optional<String> context = reader.find(Keys.CONTEXT).filter(name -> !name.isEmpty());
        context.ifPresentOrElse(
            name -> check(name, kubeconfig, api, problems),
            () -> problems.add(Keys.CONTEXT.path(), "was unset but decides which cluster is changed; " + offered(kubeconfig),
                command(kubeconfig.servers().keySet().stream().findFirst().orElse("CONTEXT"))));
        String name = context.orElse("");
        return new ClusterConfig(name, reader.find(Keys.CLUSTER_IDENTIFIER).orElse(name));
    }

    private static void check(String context, Kubeconfig kubeconfig, ApiServer api, Problems problems) {
        Set<String> contexts = kubeconfig.servers().keySet();
        if (!contexts.contains(context)) {
            problems.add(Keys.CONTEXT.path(), "was '%s' but there is no such context; %s%s".formatted(
                context, offered(kubeconfig), Suggestion.hint(context, contexts)),
                command("CONTEXT") + ", or point KUBECONFIG at the right file");
            return;
        }
        Optional.of(kubeconfig.servers().get(context)).filter(server -> !server.isEmpty())
            .ifPresent(server -> api.whyUnreachable(server).ifPresent(why -> problems.add(Keys.CONTEXT.path(),
                "was '%s', whose API server %s does not answer (%s)".formatted(context, server, why),
                "start the cluster, or " + command("CONTEXT"))));
    }

    private static String command(String context) {
        return "pulumi config set " + Keys.CONTEXT.path() + " " + context;
    }

    private static String offered(Kubeconfig kubeconfig) {
        return kubeconfig.servers().isEmpty()
            ? "no context was found in " + kubeconfig.places()
            : kubeconfig.places() + " has " + String.join(", ", kubeconfig.servers().keySet());
    }
}
