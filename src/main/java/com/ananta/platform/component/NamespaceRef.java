package com.ananta.platform.component;

import static java.util.Objects.requireNonNull;

import com.pulumi.resources.Resource;
import java.util.List;

/**
 * A Kubernetes namespace by name and, where this program creates it, the resource that its contents wait for.
 * The name is plain, so that it can be validated and printed before anything exists.
 */
public record NamespaceRef(String name, List<Resource> createdBy) {

    public NamespaceRef {
        requireNonNull(name);
        createdBy = List.copyOf(createdBy);
    }

    /** A namespace that is there already. */
    public static NamespaceRef existing(String name) {
        return new NamespaceRef(name, List.of());
    }

    /** A namespace that this program creates. */
    public static NamespaceRef created(String name, Resource namespace) {
        return new NamespaceRef(name, List.of(namespace));
    }
}
