package com.ananta.platform.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.ananta.platform.testkit.RecordingMocks.Registered;
import java.util.List;
import java.util.TreeMap;

/** What a module creates, as a page: the specification's summary and tree, made from a run rather than by hand. */
public final class ModulePage {

    private ModulePage() {
    }

    /** Counts by type, then every resource with the object it becomes; hashes that change with content are left out. */
    public static String markdown(String module, Recorded run) {
        List<Registered> resources = run.mocks().registered().stream()
            .filter(resource -> resource.name().startsWith(module + "-")).toList();
        return """
            # What the module `%s` creates

            Generated from a run under mocks with the default configuration. Regenerate: `make golden`.

            | Type | Count |
            |---|---|
            %s

            | Resource | Object |
            |---|---|
            %s
            """.formatted(module, counts(resources), rows(resources));
    }

    private static String counts(List<Registered> resources) {
        return resources.stream().collect(groupingBy(Registered::type, TreeMap::new, counting())).entrySet().stream()
            .map(entry -> "| `%s` | %d |".formatted(entry.getKey(), entry.getValue())).collect(joining("\n"));
    }

    private static String rows(List<Registered> resources) {
        return resources.stream().map(resource -> "| `%s` | %s |".formatted(generic(resource.name()), object(resource)))
            .collect(joining("\n"));
    }

    private static String object(Registered resource) {
        return Manifest.at(resource, "metadata.name") == null ? "" : "`%s/%s`".formatted(
            Manifest.text(resource, "metadata.namespace"), generic(Manifest.text(resource, "metadata.name")));
    }

    private static String generic(String name) {
        return name.replaceAll("\\b[0-9a-f]{12}\\b", "HASH").replaceAll("\\b[0-9a-f]{8}\\b", "SUFFIX");
    }
}
