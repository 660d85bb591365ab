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

    static Stream<String> files() throws IOException {
        return sqlFiles(CORPUS);
    }

    static Stream<String> normalisedFiles() throws IOException {
        return sqlFiles(CORPUS.resolve("normalise"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsExactlyWhatIsExpected(String file) throws IOException {
        byte[] sql = Normaliser.normalise(Files.readAllBytes(CORPUS.resolve(file)));

        assertThat(SqlLint.check(file, sql, false).findings())
                .extracting(finding -> finding.file() + "\t" + finding.line() + "\t" + finding.rule().id())
                .containsExactlyElementsOf(expected(file));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        assertThat(expectations().map(line -> line.split("\t")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(files().toList());
    }

    @ParameterizedTest
    @MethodSource("normalisedFiles")
    void normalisesByteForByte(String file) throws IOException {
        Path source = CORPUS.resolve("normalise").resolve(file);

        assertThat(Normaliser.normalise(Files.readAllBytes(source)))
                .isEqualTo(Files.readAllBytes(source.resolveSibling(file.replace(".sql", ".expected"))));
    }

    private static List<String> expected(String file) throws IOException {
        return expectations()
                .filter(line -> line.startsWith(file + "\t"))
                .filter(line -> !line.equals(file + "\t\t"))
                .toList();
    }

    private static Stream<String> expectations() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"));
    }

    private static Stream<String> sqlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
