package com.ananta.platform.testkit;

import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps each resource's options, which mocks never see: parent, dependencies, protection, timeouts, provider. */
public final class OptionsRecorder implements ResourceTransformation {
    private final Map<String, ResourceOptions> byName = new ConcurrentHashMap<>();
    private final Map<String, Resource> resources = new ConcurrentHashMap<>();

    @Override
    public Optional<Result> apply(Args args) {
        String name = args.resource().pulumiResourceName();
        byName.put(name, args.options());
        resources.put(name, args.resource());
        return Optional.empty();
    }

    /** The options of the resource with this logical name. */
    public ResourceOptions of(String name) {
        return Optional.ofNullable(byName.get(name))
            .orElseThrow(() -> new AssertionError("no resource named " + name + " among " + byName.keySet()));
    }

    public Map<String, ResourceOptions> all() {
        return Map.copyOf(byName);
    }

    public Resource resource(String name) {
        of(name);
        return resources.get(name);
    }
}
