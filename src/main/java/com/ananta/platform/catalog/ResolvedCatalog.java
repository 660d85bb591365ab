package com.ananta.platform.catalog;

import com.ananta.platform.catalog.Presence.Absent;
import com.ananta.platform.catalog.Presence.External;
import com.ananta.platform.catalog.Presence.Managed;
import com.ananta.platform.component.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue of one stack, which every deriver takes. */
public final class ResolvedCatalog {
    private final Catalog catalog;
    private final Settings settings;

    ResolvedCatalog(Catalog catalog, Settings settings) {
        this.catalog = catalog;
        this.settings = settings;
        checkNeeds();
    }

    /** The services that this program deploys, in the inventory's order. */
    public List<ServiceSpec> managed() {
        return catalog.services().stream().filter(service -> isManaged(service.id())).toList();
    }

    /** The declaration of one service. */
    public ServiceSpec service(ServiceId id) {
        return catalog.service(id);
    }

    public boolean isManaged(ServiceId id) {
        return settings.presenceOf(id) instanceof Managed;
    }

    /** The namespaces that hold what this program deploys, in the declared order. */
    public Set<NamespaceId> namespaces() {
        Set<NamespaceId> used = EnumSet.noneOf(NamespaceId.class);
        managed().forEach(service -> used.add(service.namespace()));
        return used;
    }

    /**
     * The managed services whose resources a service's workload depends on: the targets of its STARTUP and ORDER edges,
     * and through a target that is not managed whatever that one depends on.
     */
    public Set<ServiceId> dependenciesOf(ServiceId id) {
        Set<ServiceId> found = EnumSet.noneOf(ServiceId.class);
        collectDependencies(id, EnumSet.noneOf(ServiceId.class), found);
        return found;
    }

    /** What a service's pods wait for before they start. */
    public List<Endpoint> waitsOf(ServiceId id) {
        return edgesFrom(id)
            .filter(edge -> edge.kind() == Edge.Kind.STARTUP)
            .flatMap(edge -> edge.port().flatMap(port -> endpoint(edge.to(), port)).stream())
            .toList();
    }

    /** Where a service is dialled on one of its ports; nowhere if it is absent. */
    public Optional<Endpoint> endpoint(ServiceId id, String portName) {
        ServiceSpec service = catalog.service(id);
        int declared = service.port(portName)
            .orElseThrow(() -> new IllegalArgumentException(id.id() + " has no port " + portName)).number();
        Presence presence = settings.presenceOf(id);
        if (presence instanceof External external) {
            return Optional.of(new Endpoint(external.host(), external.port().orElse(declared)));
        }
        return presence instanceof Managed
            ? Optional.of(new Endpoint(service.serviceHost(), declared))
            : Optional.empty();
    }

    private void collectDependencies(ServiceId id, Set<ServiceId> visited, Set<ServiceId> found) {
        edgesFrom(id).filter(edge -> edge.kind().orders()).map(Edge::to).filter(visited::add).forEach(target -> {
            if (isManaged(target)) {
                found.add(target);
            } else {
                collectDependencies(target, visited, found);
            }
        });
    }

    private void checkNeeds() {
        var problems = new Problems("catalogue");
        catalog.edges().stream()
            .filter(edge -> edge.kind() != Edge.Kind.ORDER)
            .filter(edge -> isManaged(edge.from()) && settings.presenceOf(edge.to()) instanceof Absent)
            .forEach(edge -> problems.add(catalog.service(edge.to()).presenceKey(),
                "makes %s absent, but %s needs it (%s); switch that off too with %s".formatted(
                    edge.to().id(), edge.from().id(), edge.kind(), catalog.service(edge.from()).presenceKey())));
        problems.throwIfAny();
    }

    private Stream<Edge> edgesFrom(ServiceId id) {
        return catalog.edges().stream().filter(edge -> edge.from() == id);
    }
}
