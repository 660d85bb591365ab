package com.ananta.platform.rabbitmq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        var rows = new TreeMap<String, String>();
        try (InputStream table = SpecStreams.class.getResourceAsStream("/spec/streams.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields[0].equals(kind))
                    .forEach(fields -> rows.put(fields[1], fields[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
