package com.ananta.platform.rabbitmq;

import com.ananta.platform.testkit.SpecTable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the broker must have, by the documents. */
final class SpecStreams {

    /** A binding of an exchange to a stream; the routing key of a fanout exchange is empty. */
    record Binding(String exchange, String stream, String routingKey) implements Comparable<Binding> {
        @Override
        public int compareTo(Binding other) {
            return toString().compareTo(other.toString());
        }
    }

    /** architecture, "Settled conflicts": the bindings that deployment-order.md leaves open. */
    static final Set<Binding> BINDINGS = new TreeSet<>(Set.of(
            new Binding("platform.events", "stream.platform.admin", ""),
            new Binding("platform.events", "stream.webhook.events", ""),
            new Binding("bom.events", "stream.platform.bom", "bom.#"),
            new Binding("bom.events", "stream.bom.progress", "bom.progress.#"),
            new Binding("enrichment.events", "stream.enrichment.updates", "enrichment.#"),
            new Binding("enrichment.events", "stream.workflow.events", "workflow.#")));

    private SpecStreams() {}

    /** Exchange to type, of deployment-order.md as data. */
    static Map<String, String> exchanges() {
        return rows("exchange");
    }

    /** The names of the streams, of deployment-order.md as data. */
    static Set<String> streams() {
        return new TreeSet<>(rows("stream").keySet());
    }

    private static Map<String, String> rows(String kind) {
        return SpecTable.rows("streams").stream()
                .filter(row -> row.get(0).equals(kind))
                .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
    }
}
