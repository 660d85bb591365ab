package com.ananta.platform.catalog;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** The catalogue as a page: tables and a picture, for {@code docs/generated/catalogue.md}. */
public final class CatalogDocs {

    private CatalogDocs() {
    }

    /** The page in Markdown. */
    public static String markdown(Catalog catalog) {
        return """
            # Services and edges

            Generated from the catalogue (`com.ananta.platform.catalog`). Regenerate: `make golden`.

            ## Services

            | # | Service | Phase | Namespace | Deployed as | Ports | Decided by |
            |---|---|---|---|---|---|---|
            %s

            ## Edges

            STARTUP: must answer before the dependent starts. RUNTIME: called later. ORDER: exists or has finished first.

            | Service | needs | Kind | Port |
            |---|---|---|---|
            %s

            ```mermaid
            graph LR
            %s
            ```

            ## Namespaces

            | Namespace | Pod Security enforced |
            |---|---|
            %s
            """.formatted(services(catalog), edges(catalog), picture(catalog), namespaces());
    }

    private static String services(Catalog catalog) {
        return catalog.services().stream().map(service -> "| %d | %s | %d %s | %s | %s | %s | `%s` |".formatted(
            service.id().number(), service.id().id(), service.phase().number(), service.phase().title(),
            service.namespace().id(), service.kind().title(), ports(service), service.presenceKey()))
            .collect(joining("\n"));
    }

    private static String ports(ServiceSpec service) {
        return service.ports().stream().map(port -> port.name() + " " + port.number()
            + (port.nodePort().isPresent() ? " (NodePort " + port.nodePort().getAsInt() + ")" : ""))
            .collect(joining(", "));
    }

    private static String edges(Catalog catalog) {
        return catalog.edges().stream().map(edge -> "| %s | %s | %s | %s |".formatted(
            edge.from().id(), edge.to().id(), edge.kind(), edge.port().orElse(""))).collect(joining("\n"));
    }

    private static String picture(Catalog catalog) {
        return catalog.edges().stream()
            .map(edge -> "  %s %s %s".formatted(edge.from().id(), arrow(edge.kind()), edge.to().id()))
            .collect(joining("\n"));
    }

    private static String arrow(Edge.Kind kind) {
        return switch (kind) {
            case STARTUP -> "-->";
            case RUNTIME -> "-.->";
            case ORDER -> "==>";
        };
    }

    private static String namespaces() {
        return Arrays.stream(NamespaceId.values())
            .map(namespace -> "| %s | %s |".formatted(namespace.id(), namespace.podSecurity()))
            .collect(joining("\n"));
    }
}
