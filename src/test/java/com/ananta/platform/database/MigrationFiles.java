package com.ananta.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code database/migrations} as they lie there. */
final class MigrationFiles {

    static final Path FOLDER = Path.of("database/migrations");

    private static final Pattern COPY = Pattern.compile("COPY (\\S+) \\((.+)\\) FROM stdin;");

    private MigrationFiles() {
    }

    /** One line of {@code migrations.tsv}. */
    record Entry(String file, String target, String feature) {
    }

    /** Rows that a file brings into a table, each as {@code COPY} writes it. */
    record CopyBlock(String table, String columns, List<String> rows) {
    }

    static List<Entry> declared() {
        return manifestLines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Entry(cells[0], cells[1], cells[2]))
                .toList();
    }

    static Stream<String> manifestLines() {
        return text("migrations.tsv").lines();
    }

    static List<String> namesInFolder() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The COPY blocks of a file, those without rows too. */
    static List<CopyBlock> copyBlocks(String file) {
        var blocks = new ArrayList<CopyBlock>();
        var lines = text(file).lines().iterator();
        while (lines.hasNext()) {
            Matcher copy = COPY.matcher(lines.next());
            if (copy.matches()) {
                var rows = new ArrayList<String>();
                for (String row = lines.next(); !row.equals("\\."); row = lines.next()) {
                    rows.add(row);
                }
                blocks.add(new CopyBlock(copy.group(1), copy.group(2), List.copyOf(rows)));
            }
        }
        return blocks;
    }
}
