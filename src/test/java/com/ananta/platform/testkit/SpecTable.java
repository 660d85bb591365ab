package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The specification's tables as data: taken from the documents, never from the code. */
public final class SpecTable {

    private SpecTable() {
    }

    /** The rows of {@code src/test/resources/spec/NAME.tsv}, without its comment line. */
    public static List<List<String>> rows(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/spec", name + ".tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of two columns, by the first. */
    public static Map<String, String> map(String name) {
        return rows(name).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }
}
