package com.ananta.platform.catalog;

import static java.util.stream.Collectors.joining;

import com.ananta.platform.component.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules that every catalogue keeps, whatever stack it is for. */
final class CatalogRules {
    private static final int MAX_PORT_NAME = 15;
    private static final int FIRST_NODE_PORT = 30000;
    private static final int LAST_NODE_PORT = 32767;

    private final Map<ServiceId, ServiceSpec> services;
    private final List<Edge> edges;
    private final Problems problems = new Problems("catalogue");

    private CatalogRules(Map<ServiceId, ServiceSpec> services, List<Edge> edges) {
        this.services = services;
        this.edges = edges;
    }

    /** @throws com.ananta.platform.component.InvalidArgsException naming every broken rule */
    static void check(Map<ServiceId, ServiceSpec> services, List<Edge> edges) {
        var rules = new CatalogRules(services, edges);
        services.values().forEach(rules::checkPorts);
        rules.checkNodePorts();
        edges.forEach(rules::checkEdge);
        rules.checkCycles();
        rules.problems.throwIfAny();
    }

    private void checkPorts(ServiceSpec service) {
        Set<String> names = new HashSet<>();
        for (Port port : service.ports()) {
            String path = service.id().id() + "." + port.name();
            if (!names.add(port.name())) {
                problems.add(path, "is declared twice");
            }
            if (port.name().length() > MAX_PORT_NAME) {
                problems.add(path, "has " + port.name().length() + " characters but a port's name has at most 15");
            }
            if (port.number() < 1 || port.number() > 65535) {
                problems.add(path, "was '" + port.number() + "' but must be 1 to 65535");
            }
        }
    }

    private void checkNodePorts() {
        Map<Integer, String> taken = new TreeMap<>();
        for (ServiceSpec service : services.values()) {
            for (Port port : service.ports()) {
                port.nodePort().ifPresent(nodePort -> checkNodePort(taken, service, port, nodePort));
            }
        }
    }

    private void checkNodePort(Map<Integer, String> taken, ServiceSpec service, Port port, int nodePort) {
        String path = service.id().id() + "." + port.name();
        if (nodePort < FIRST_NODE_PORT || nodePort > LAST_NODE_PORT) {
            problems.add(path, "has NodePort " + nodePort + " but must have one from 30000 to 32767");
        }
        String other = taken.putIfAbsent(nodePort, path);
        if (other != null) {
            problems.add(path, "has NodePort " + nodePort + ", which " + other + " has already");
        }
    }

    private void checkEdge(Edge edge) {
        String path = edge.from().id() + " -> " + edge.to().id();
        for (ServiceId end : List.of(edge.from(), edge.to())) {
            if (!services.containsKey(end)) {
                problems.add(path, "names " + end.id() + ", which is not declared");
            }
        }
        ServiceSpec target = services.get(edge.to());
        if (target != null) {
            edge.port().filter(name -> target.port(name).isEmpty())
                .ifPresent(name -> problems.add(path, "uses port " + name + ", which " + edge.to().id()
                    + " does not declare"));
        }
    }

    private void checkCycles() {
        Map<ServiceId, List<ServiceId>> next = new EnumMap<>(ServiceId.class);
        edges.stream().filter(edge -> edge.kind().orders())
            .forEach(edge -> next.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to()));
        Set<ServiceId> finished = new HashSet<>();
        next.keySet().forEach(start -> findCycle(start, next, new ArrayList<>(), finished));
    }

    private void findCycle(
        ServiceId id, Map<ServiceId, List<ServiceId>> next, List<ServiceId> path, Set<ServiceId> finished) {
        int seenAt = path.indexOf(id);
        if (seenAt >= 0) {
            String loop = path.subList(seenAt, path.size()).stream().map(ServiceId::id).collect(joining(" -> "));
            problems.add(loop + " -> " + id.id(), "is a cycle of STARTUP and ORDER edges");
            return;
        }
        if (finished.contains(id)) {
            return;
        }
        path.add(id);
        next.getOrDefault(id, List.of()).forEach(target -> findCycle(target, next, path, finished));
        path.remove(path.size() - 1);
        finished.add(id);
    }
}
