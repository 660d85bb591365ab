package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus that this lint and the one in {@code migrate.sh} share; its README says how a case is read. */
class LintCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/lint");

    /** What only this lint finds. */
    private static final Path PREVIEW = CORPUS.resolve("preview");

    static Stream<Path> files() throws IOException {
        return Stream.concat(sqlFiles(CORPUS), sqlFiles(PREVIEW));
    }

    static Stream<Path> normalisedFiles() throws IOException {
        return Stream.concat(sqlFiles(CORPUS.resolve("normalise")), sqlFiles(PREVIEW.resolve("normalise")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsExactlyWhatIsExpected(Path file) throws IOException {
        byte[] sql = Normaliser.normalise(Files.readAllBytes(file));

        assertThat(SqlLint.check(file.getFileName().toString(), sql, false).findings())
                .extracting(finding -> finding.file() + "\t" + finding.line() + "\t" + finding.rule().id())
                .containsExactlyElementsOf(expected(file));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        for (Path folder : List.of(CORPUS, PREVIEW)) {
            assertThat(expectations(folder).map(line -> folder.resolve(line.split("\t")[0])).distinct())
                    .containsExactlyInAnyOrderElementsOf(sqlFiles(folder).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("normalisedFiles")
    void normalisesByteForByte(Path file) throws IOException {
        assertThat(Normaliser.normalise(Files.readAllBytes(file)))
                .isEqualTo(Files.readAllBytes(Path.of(file.toString().replace(".sql", ".expected"))));
    }

    private static List<String> expected(Path file) throws IOException {
        String name = file.getFileName().toString();
        return expectations(file.getParent())
                .filter(line -> line.startsWith(name + "\t"))
                .filter(line -> !line.equals(name + "\t\t"))
                .toList();
    }

    private static Stream<String> expectations(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("expected.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"));
    }

    private static Stream<Path> sqlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
