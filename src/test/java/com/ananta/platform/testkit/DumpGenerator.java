package com.ananta.platform.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Dumps of the sizes that the migrations document names, made by a real pg_dump; see {@code generate-dump.sh}. */
public enum DumpGenerator {
    /** About 2.8 MB. */
    SUPABASE("supabase"),
    /** About 2.3 MB. */
    COMPONENTS_V2("components-v2");

    private static final Path SCRIPT = Path.of("database/scripts/generate-dump.sh").toAbsolutePath();

    private final String kind;

    DumpGenerator(String kind) {
        this.kind = kind;
    }

    /** Writes the dump to the file and returns how many rows each table has in it, by {@code schema.table}. */
    public Map<String, Long> write(Path file) {
        Shell shell = new Shell(Path.of("/"), Map.of(), Duration.ofMinutes(2));
        Map<String, Long> rows = new TreeMap<>();
        shell.runForOutput(SCRIPT.toString(), kind, file.toAbsolutePath().toString()).orFail().output().lines()
                .map(line -> line.split("\t"))
                .forEach(fields -> rows.put(fields[0], Long.valueOf(fields[1])));
        return rows;
    }
}
