package com.ananta.platform.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table at the top of init-streams.sh against the specification's. */
class InitStreamsDeclarationsTest {

    private final List<String[]> declarations = declarations();

    @Test
    void exchangesAndTypesAreTheSpecifications() {
        assertThat(of("exchange").stream().collect(Collectors.toMap(row -> row[1], row -> row[2])))
                .isEqualTo(SpecStreams.exchanges());
    }

    @Test
    void streamsAreTheSpecifications() {
        assertThat(of("stream").stream().map(row -> row[1])).containsExactlyInAnyOrderElementsOf(SpecStreams.streams());
    }

    @Test
    void bindingsAreTheSettledOnes() {
        assertThat(of("binding").stream().map(row -> new SpecStreams.Binding(row[1], row[2], row.length > 3 ? row[3] : "")))
                .containsExactlyInAnyOrderElementsOf(SpecStreams.BINDINGS);
    }

    @Test
    void nothingElseIsDeclared() {
        assertThat(declarations).hasSize(SpecStreams.exchanges().size() + SpecStreams.streams().size() + SpecStreams.BINDINGS.size());
    }

    private List<String[]> of(String kind) {
        return declarations.stream().filter(row -> row[0].equals(kind)).toList();
    }

    private static List<String[]> declarations() {
        try {
            String script = Files.readString(Path.of("database/rabbitmq/init-streams.sh"));
            String table = script.split("declarations='\n")[1].split("'")[0];
            return table.lines().map(line -> line.split(" +")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
