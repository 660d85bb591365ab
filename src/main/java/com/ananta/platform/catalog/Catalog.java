package com.ananta.platform.catalog;

import com.ananta.platform.component.Problems;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All services and the edges between them, valid by construction; {@link #resolve} makes it that of one stack. */
public final class Catalog {
    private final Map<ServiceId, ServiceSpec> services;
    private final List<Edge> edges;

    /** @throws com.ananta.platform.component.InvalidArgsException naming every broken rule */
    public Catalog(List<ServiceSpec> services, List<Edge> edges) {
        var byId = new EnumMap<ServiceId, ServiceSpec>(ServiceId.class);
        var problems = new Problems("catalogue");
        for (ServiceSpec service : services) {
            if (byId.put(service.id(), service) != null) {
                problems.add(service.id().id(), "is declared twice");
            }
        }
        problems.throwIfAny();
        CatalogRules.check(byId, edges);
        this.services = Collections.unmodifiableMap(byId);
        this.edges = List.copyOf(edges);
    }

    /** The platform as the specification describes it. */
    public static Catalog declared() {
        return PlatformCatalog.CATALOG;
    }

    /** The declared services, in the inventory's order. */
    public Collection<ServiceSpec> services() {
        return services.values();
    }

    /** The declaration of one service. */
    public ServiceSpec service(ServiceId id) {
        ServiceSpec service = services.get(id);
        if (service == null) {
            throw new IllegalArgumentException(id.id() + " is not declared in the catalogue");
        }
        return service;
    }

    public List<Edge> edges() {
        return edges;
    }

    /** The services that must answer before this one starts. */
    public List<ServiceId> startupTargetsOf(ServiceId id) {
        return edges.stream()
            .filter(edge -> edge.from() == id && edge.kind() == Edge.Kind.STARTUP).map(Edge::to).toList();
    }

    /**
     * The catalogue of one stack.
     *
     * @throws com.ananta.platform.component.InvalidArgsException if a service that is there needs one that is absent
     */
    public ResolvedCatalog resolve(Settings settings) {
        return new ResolvedCatalog(this, settings);
    }
}
