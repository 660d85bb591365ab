package com.ananta.platform.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The contexts and clusters of kubeconfig files; of two with one name the first counts, as for kubectl. */
final class KubeconfigEntries {
    private static final String NO_NAMES = "it has no list of contexts with names";

    private final Map<String, String> clusterOfContext = new TreeMap<>();
    private final Map<String, Map<?, ?>> clusters = new TreeMap<>();

    /** @throws IllegalArgumentException saying what is wrong, without quoting the text: a key or token may stand there */
    static KubeconfigEntries parse(String text) {
        var entries = new KubeconfigEntries();
        Object content = load(text);
        if (content != null) {
            named(content, "contexts").forEach((name, entry) ->
                entries.clusterOfContext.put(name, String.valueOf(field(entry, "context").get("cluster"))));
            named(content, "clusters").forEach((name, entry) -> entries.clusters.put(name, field(entry, "cluster")));
        }
        return entries;
    }

    /** Adds another file's entries. */
    void add(KubeconfigEntries later) {
        later.clusterOfContext.forEach(clusterOfContext::putIfAbsent);
        later.clusters.forEach(clusters::putIfAbsent);
    }

    /** The address by context; empty where there is none or a proxy stands in between. */
    Map<String, String> servers(boolean proxied) {
        var servers = new TreeMap<String, String>();
        clusterOfContext.forEach((context, cluster) -> {
            Map<?, ?> entry = clusters.getOrDefault(cluster, Map.of());
            boolean direct = !proxied && entry.get("proxy-url") == null;
            servers.put(context, direct ? Objects.toString(entry.get("server"), "") : "");
        });
        return servers;
    }

    private static Object load(String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (MarkedYAMLException e) {
            throw new IllegalArgumentException("line %d is not valid YAML (%s)".formatted(
                e.getProblemMark().getLine() + 1, e.getProblem()), e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is not text", e);
        }
    }

    private static Map<String, Map<?, ?>> named(Object content, String list) {
        if (!(content instanceof Map<?, ?> kubeconfig)) {
            throw new IllegalArgumentException(NO_NAMES);
        }
        var byName = new TreeMap<String, Map<?, ?>>();
        Object entries = Objects.requireNonNullElse(kubeconfig.get(list), List.of());
        for (Object entry : entries instanceof List<?> found ? found : List.of(entries)) {
            if (!(entry instanceof Map<?, ?> map && map.get("name") instanceof String name)) {
                throw new IllegalArgumentException(NO_NAMES);
            }
            byName.putIfAbsent(name, map);
        }
        return byName;
    }

    private static Map<?, ?> field(Map<?, ?> entry, String name) {
        return entry.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }
}
