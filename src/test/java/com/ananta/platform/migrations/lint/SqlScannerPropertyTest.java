package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every file, tried on random ones; a failure names the seed. */
class SqlScannerPropertyTest {

    private static final long SEEDS = 300;
    private static final String COPY = "COPY t FROM stdin";

    @Test
    void findsAsManyStatementsAsWereWritten() {
        forEachSeed(sql -> {
            RecordingEvents events = RecordingEvents.of(sql.plain());

            assertThat(events.statements()).hasSize(sql.statements().size());
            assertThat(events.lines()).allMatch(line -> line.contains(" statement: "));
        });
    }

    @Test
    void commentsLineEndsAndCopyDataChangeNothing() {
        forEachSeed(sql -> {
            RecordingEvents decorated = RecordingEvents.of(sql.decorated());

            assertThat(decorated.lines()).allMatch(line -> line.contains(" statement: "));
            assertThat(decorated.statements()).filteredOn(statement -> !statement.equals(COPY))
                    .containsExactlyElementsOf(RecordingEvents.of(sql.plain()).statements());
        });
    }

    @Test
    void aCommitAfterAnyFileIsSeen() {
        forEachSeed(sql ->
                assertThat(RecordingEvents.of(sql.decorated() + "COMMIT;").statements()).last().isEqualTo("COMMIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "E'\\'", "\"", "$$", "$x$ $$", "/*", "/* /* */", "("})
    void whatIsLeftOpenAfterAnyFileIsSeen(String opening) {
        forEachSeed(sql -> assertThat(RecordingEvents.of(sql.plain() + "SELECT " + opening).lines())
                .last().asString().contains(" unterminated: "));
    }

    @Test
    void theFilesAreWorthTheTrouble() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(seed -> new RandomSql(seed).decorated()))
                .anyMatch(sql -> sql.contains("COPY t"))
                .anyMatch(sql -> sql.contains("$tag$"))
                .anyMatch(sql -> sql.contains("E'\\'; COMMIT; --'") && sql.contains("/* /* ; */ */"));
    }

    static void forEachSeed(Consumer<RandomSql> check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try {
                check.accept(new RandomSql(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
