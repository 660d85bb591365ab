package com.ananta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.database.MigrationFiles.Entry;
import com.ananta.platform.testkit.SpecTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code migrations.tsv} and the files beside it against the documents' table, without a server. */
class MigrationFilesTest {

    private static final Map<String, String> TARGET_OF_SERVICE = Map.of("supabase-db", "supabase",
            "components-v2-postgres", "components-v2", "control-plane-postgres", "control-plane");

    private static final Map<String, String> FEATURE_OF_NEED = Map.of("required", "core", "optional", "directus");

    @Test
    void declaresTheDocumentedFilesInOrderOnTheirTargets() {
        List<Entry> documented = SpecTable.rows("migrations").stream()
                .map(row -> new Entry(row.get(0), TARGET_OF_SERVICE.get(row.get(1)), FEATURE_OF_NEED.get(row.get(3))))
                .toList();
        assertThat(documented).hasSize(7);
        assertThat(MigrationFiles.declared()).isEqualTo(documented);
    }

    @Test
    void declaresExactlyTheFilesThatAreThere() {
        assertThat(MigrationFiles.declared()).extracting(Entry::file)
                .containsExactlyElementsOf(MigrationFiles.namesInFolder());
    }

    @Test
    void saysWhyNumber004IsAbsent() {
        assertThat(MigrationFiles.manifestLines()).contains("# absent 004: overlaps with 003 (deployment-order.md)");
    }

    static Stream<Entry> afterTheBaseline() {
        return MigrationFiles.declared().stream().filter(entry -> entry.file().compareTo("004") > 0);
    }

    @ParameterizedTest
    @MethodSource("afterTheBaseline")
    void removesNothing(Entry entry) {
        String statements = MigrationFiles.text(entry.file()).replaceAll("(?m)^--.*$", "");
        assertThat(statements).doesNotContainPattern(Pattern.compile("\\b(DROP|TRUNCATE|DELETE FROM)\\b", Pattern.CASE_INSENSITIVE));
    }

    /** The bundler takes these lines out; a file that has none keeps the line numbers that its author sees. */
    @Test
    void holdsNoLineThatDependsOnTheDumpingClient() {
        for (String file : MigrationFiles.namesInFolder()) {
            assertThat(Arrays.asList(MigrationFiles.text(file).split("\n"))).as(file)
                    .noneMatch(line -> line.startsWith("\\restrict") || line.startsWith("\\unrestrict")
                            || line.contains("transaction_timeout") || line.contains("OWNER TO"));
        }
    }
}
