package com.ananta.platform.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.runner.MigrateScript.Interpreter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The runner's own lint and normalisation against the corpus in {@code src/test/resources/lint}. */
@Tag("servers")
class SqlLintIT {

    private static final Path CORPUS = Path.of("src/test/resources/lint").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void findsExactlyWhatTheCorpusLists(Interpreter shell) throws Exception {
        for (Path corpus : List.of(CORPUS, CORPUS.resolve("preview"))) {
            assertThat(findings(shell, corpus)).as(corpus.toString())
                    .isEqualTo(Files.readAllLines(corpus.resolve("expected.tsv")).stream().filter(line -> !line.startsWith("#")).toList());
        }
    }

    private static List<String> findings(Interpreter shell, Path corpus) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".sql")).sorted().toList()) {
                String name = file.getFileName().toString();
                MigrateScript.Result result = runner(shell).run("lint", file.toString());
                List<String> findings = result.output().lines().filter(line -> line.contains("  " + file + ":"))
                        .map(line -> line.substring(line.indexOf(file + ":") + file.toString().length() + 1).split(": ", 3))
                        .map(parts -> name + "\t" + parts[0] + "\t" + parts[1]).toList();
                result.mustEnd(findings.isEmpty() ? 0 : 4);
                found.addAll(findings.isEmpty() ? List.of(name + "\t\t") : findings);
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void normalisesByteForByte(Interpreter shell) throws Exception {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<Path> inputs = files.filter(file -> file.getParent().endsWith("normalise")).filter(name -> name.toString().endsWith(".sql")).toList();
            assertThat(inputs).isNotEmpty();
            for (Path input : inputs) {
                Path expected = Path.of(input.toString().replace(".sql", ".expected"));
                MigrateScript.Running running = runner(shell).start("normalise", input.toString());
                assertThat(running.process().waitFor()).isZero();
                assertThat(Files.readAllBytes(running.output())).as(input.toString()).isEqualTo(Files.readAllBytes(expected));
            }
        }
    }

    /** A dump as one line of a megabyte, and one as INSERTs, are read in a time that follows their size. */
    @ParameterizedTest
    @EnumSource
    void readsLongLinesInTime(Interpreter shell) throws Exception {
        var rows = new StringBuilder("INSERT INTO t VALUES (0, 'first; COMMIT;')");
        for (int n = 1; rows.length() < 1_000_000; n++) {
            rows.append(", (").append(n).append(", 'it''s \\ ").append(n).append("; COMMIT; $$ --')");
        }
        Path file = folder.resolve("long.sql");
        Files.write(file, (rows + ";\nCOMMIT;\n").getBytes(StandardCharsets.UTF_8));

        MigrateScript.Result result = runner(shell).run("lint", file.toString()).mustEnd(4);

        assertThat(result.message()).startsWith(file + ":2: transaction-control");
        assertThat(result.seconds()).isLessThan(20);
    }

    private static MigrateScript runner(Interpreter shell) {
        return new MigrateScript(shell, Path.of("database/scripts/migrate.sh").toAbsolutePath(), Map.of("PATH", shell.path()));
    }
}
