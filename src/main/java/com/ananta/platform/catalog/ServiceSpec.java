package com.ananta.platform.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Everything the platform says about one service.
 *
 * @param presenceKey the configuration key that decides whether and where it runs
 */
public record ServiceSpec(
    ServiceId id, Phase phase, NamespaceId namespace, Kind kind, List<Port> ports, String presenceKey) {

    public ServiceSpec {
        ports = List.copyOf(ports);
    }

    /** The name under which the service's Kubernetes Service is dialled from any namespace. */
    public String serviceHost() {
        return id.id() + "." + namespace.id() + ".svc";
    }

    public Optional<Port> port(String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst();
    }
}
