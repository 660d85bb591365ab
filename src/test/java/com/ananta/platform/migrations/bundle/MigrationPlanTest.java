package com.ananta.platform.migrations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationPlanTest {

    @TempDir
    private Path directory;

    private MigrationFolder folder;

    @BeforeEach
    void createFolder() {
        folder = MigrationFolder.in(directory);
    }

    @Test
    void readsFilesInTheirOrderByTargetAndFeature() {
        folder.list("# a comment", "001_A.sql|supabase|core", "", "002_B.sql|components-v2|core", "# absent 003: none",
                        "004_c.sql|components-v2|directus", "005_d.sql|components-v2|core", "006_e.sql|control-plane|core")
                .file("001_A.sql", "SELECT 1;")
                .file("002_B.sql", "\\restrict k\nSELECT 2;")
                .file("004_c.sql", "-- ananta: no-transaction\nVACUUM;")
                .file("005_d.sql", "SELECT 'ä';")
                .file("006_e.sql", "SELECT 6;")
                .file("README.md", "no migration");

        MigrationPlan plan = folder.plan();

        assertThat(plan.features()).containsExactly("directus");
        assertThat(names(plan.forTarget(Target.SUPABASE, Set.of()))).containsExactly("001_A.sql");
        assertThat(names(plan.forTarget(Target.CONTROL_PLANE, Set.of()))).containsExactly("006_e.sql");
        assertThat(names(plan.forTarget(Target.COMPONENTS_V2, Set.of()))).containsExactly("002_B.sql", "005_d.sql");
        List<MigrationFile> all = plan.forTarget(Target.COMPONENTS_V2, Set.of("core", "directus"));
        assertThat(names(all)).containsExactly("002_B.sql", "004_c.sql", "005_d.sql");
        assertThat(all).extracting(MigrationFile::number).containsExactly(2, 4, 5);
        assertThat(all).extracting(MigrationFile::mode).containsExactly(
                TransactionMode.TRANSACTION, TransactionMode.NO_TRANSACTION, TransactionMode.TRANSACTION);
        assertThat(StandardCharsets.UTF_8.decode(all.get(0).sql()).toString()).isEqualTo("\nSELECT 2;");
    }

    @Test
    void anUnknownFeatureIsNamedWithThoseThereAre() {
        MigrationPlan plan = folder.only("001_A.sql", "SELECT 1;").plan();

        assertThatThrownBy(() -> plan.forTarget(Target.SUPABASE, Set.of("directsu")))
                .isInstanceOf(MigrationsInvalidException.class)
                .hasMessageContaining("feature 'directsu' is not one of migrations.tsv, which has none");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1_a.sql", "0001_a.sql", "000_a.sql", "001-a.sql", "001_.sql", "001_a.SQL", "001_a b.sql", "001_a.sql.bak",
        "sub/001_a.sql", "../001_a.sql", "001_ä.sql"
    })
    void aWrongNameIsNamedWithTheRule(String name) {
        assertThat(folder.list(name + "|supabase|core").problems())
                .anyMatch(problem -> problem.startsWith("migrations.tsv:1: file was '" + name + "' but must be named NNN_name.sql"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "001_a.sql|postgres|core; migrations.tsv:1: target was 'postgres' but must be one of supabase, components-v2, control-plane",
        "001_a.sql|supabase |core; migrations.tsv:1: target was 'supabase ' but must be one of supabase",
        "001_a.sql|supabase|Directus; migrations.tsv:1: feature was 'Directus' but must be 'core' or a name",
        "001_a.sql|supabase|; migrations.tsv:1: feature was '' but must be",
        "001_a.sql|supabase; migrations.tsv:1: has 2 fields but needs 3, with one tab between: file",
        "001_a.sql supabase core; migrations.tsv:1: has 1 field but needs 3",
        "001_a.sql||supabase|core; migrations.tsv:1: has 4 fields but needs 3",
        "# absent 4: why; migrations.tsv:1: '# absent 4: why' must be written '# absent NNN: reason'",
        "# absent 004:; migrations.tsv:1: '# absent 004:' must be written",
        "#absent 004 why; migrations.tsv:1: '#absent 004 why' must be written",
        "# nothing here; migrations.tsv: lists no migration"
    })
    void aWrongLineIsNamedWithTheRule(String line, String problem) {
        assertThat(folder.list(line).file("001_a.sql", "SELECT 1;").problems()).anyMatch(text -> text.startsWith(problem));
    }

    @Test
    void aGapMustBeDeclared() {
        folder.list("001_a.sql|supabase|core", "004_b.sql|supabase|core", "# absent 003: never was")
                .file("001_a.sql", "SELECT 1;").file("004_b.sql", "SELECT 1;");

        assertThat(folder.problems()).containsExactly(
                "migrations.tsv:2: 004_b.sql comes without a 002 before it; list it or say '# absent 002: reason'");
    }

    @Test
    void theFirstNumberIsOne() {
        assertThat(folder.only("002_a.sql", "SELECT 1;").problems()).containsExactly(
                "migrations.tsv:1: 002_a.sql comes without a 001 before it; list it or say '# absent 001: reason'");
    }

    @Test
    void aDeclaredGapMustBeOne() {
        folder.list("# absent 001: no", "001_a.sql|supabase|core").file("001_a.sql", "SELECT 1;");

        assertThat(folder.problems()).containsExactly(
                "migrations.tsv:1: 001 is declared absent, but line 2 lists 001_a.sql; remove one");
    }

    @Test
    void numbersAreUniqueAndRise() {
        folder.list("002_b.sql|supabase|core", "001_a.sql|supabase|core", "002_c.sql|supabase|core", "001_a.sql|supabase|core")
                .file("001_a.sql", "SELECT 1;").file("002_b.sql", "SELECT 1;").file("002_c.sql", "SELECT 1;");

        assertThat(folder.problems()).containsExactly(
                "migrations.tsv:2: 001_a.sql stands after 002_b.sql, but files are applied in the order of their numbers; move the line up",
                "migrations.tsv:3: 002_c.sql has the number of 002_b.sql on line 1; give it the next free number",
                "migrations.tsv:4: 001_a.sql is listed on line 2 already; remove one of the lines");
    }

    @Test
    void listAndFolderMustAgree() {
        folder.list("001_a.sql|supabase|core").file("009_new.sql", "SELECT 1;").file("old.sql", "SELECT 1;");

        assertThat(folder.problems()).containsExactly(
                "009_new.sql: is not listed; add the line '009_new.sql<TAB>target<TAB>core' to migrations.tsv, or move the file away",
                "old.sql: is not listed; add the line 'old.sql<TAB>target<TAB>core' to migrations.tsv, or move the file away",
                "001_a.sql: not found, but migrations.tsv:1 lists it; restore the file or remove the line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "-- nothing\n;;\n/* SELECT 1; */", "\\restrict k\n\\unrestrict k\n"})
    void aFileWithoutAStatementIsRefused(String content) {
        assertThat(folder.only("001_a.sql", content).problems()).containsExactly(
                "001_a.sql: has no statement; write one, or remove the file and its line in migrations.tsv");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAtTheLine() {
        folder.only("001_a.sql", "").file("001_a.sql", "SELECT 1;\nSELECT 'Zoë';".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.problems()).containsExactly(
                "001_a.sql:2: is not UTF-8 (byte 0xEB); convert it, e.g. iconv -f LATIN1 -t UTF-8");
    }

    @Test
    void aTruncatedCharacterAtTheEndIsNotUtf8() {
        folder.only("001_a.sql", "").file("001_a.sql", new byte[] {'\n', '-', '-', (byte) 0xc3});

        assertThat(folder.problems()).singleElement().asString().startsWith("001_a.sql:2: is not UTF-8 (byte 0xC3)");
    }

    @Test
    void utf16IsRefused() {
        folder.only("001_a.sql", "").file("001_a.sql", "SELECT 1;".getBytes(StandardCharsets.UTF_16LE));

        assertThat(folder.problems()).singleElement().asString().startsWith("001_a.sql:1: has a NUL byte");
    }

    @Test
    void largeFilesAreReadToTheirEnd() {
        String padding = "-- ä€𝄞 padding\n".repeat(40_000);

        assertThat(folder.only("001_a.sql", padding + "SELECT 1;").problems()).isEmpty();
        assertThat(folder.only("001_a.sql", padding + "COMMIT;").problems()).singleElement().asString()
                .startsWith("001_a.sql:40001: transaction-control: COMMIT: ");
    }

    @Test
    void aFileThatNoBundleCouldHoldIsNotEvenRead() throws Exception {
        folder.only("001_a.sql", "");
        try (RandomAccessFile file = new RandomAccessFile(folder.path().resolve("001_a.sql").toFile(), "rw")) {
            file.setLength(65L << 20);
        }

        assertThat(folder.problems()).containsExactly("001_a.sql: has 65.0 MiB, the largest possible file has 64.0 MiB;"
                + " load so much data by other means, e.g. pg_restore");
    }

    @Test
    void lintProblemsAreReportedWithTheOthers() {
        folder.list("001_a.sql|supabase|core", "002_b.sql|supabase|core", "004_c.sql|nowhere|core")
                .file("001_a.sql", "DROP TABLE IF EXISTS a;\n\\connect other\n")
                .file("002_b.sql", "DROP TABLE a;");

        assertThat(folder.problems()).extracting(problem -> problem.replaceAll(": .*", "")).containsExactly(
                "migrations.tsv:3", "migrations.tsv:3", "001_a.sql:2", "002_b.sql:1", "004_c.sql");
    }

    @Test
    void theFirstFileOfEachTargetIsItsBaseline() {
        folder.list("001_a.sql|supabase|core", "002_b.sql|components-v2|core", "003_c.sql|supabase|core")
                .file("001_a.sql", "DROP TABLE a;").file("002_b.sql", "DROP TABLE a;").file("003_c.sql", "DROP TABLE a;");

        assertThat(folder.problems()).singleElement().asString().startsWith("003_c.sql:1: destructive: ");
    }

    @Test
    void aFileFullOfProblemsDoesNotBuryTheOthers() {
        folder.only("001_a.sql", "COMMIT;\n".repeat(5000));

        assertThat(folder.problems()).hasSize(21).last().isEqualTo("001_a.sql: 4980 more like these");
    }

    @Test
    void aMissingListSaysWhatItHolds() throws Exception {
        assertThat(folder.problems()).singleElement().asString().startsWith("migrations.tsv: not found; it lists");
        assertThatThrownBy(() -> MigrationPlan.read(directory.resolve("nowhere")))
                .hasMessage("Invalid migrations (1 problem):\n  - " + directory.resolve("nowhere/migrations.tsv")
                        + ": not found; it lists the migrations of its folder, one per line: file, target, feature,"
                        + " with one tab between");
        Files.createDirectory(folder.path().resolve("migrations.tsv"));
        assertThat(folder.problems()).singleElement().asString().startsWith("migrations.tsv: not found");
    }

    @Test
    void windowsLineEndingsInTheListAreNamed() {
        folder.file("migrations.tsv", "001_a.sql\tsupabase\tcore\r\n").file("001_a.sql", "SELECT 1;\r\n");

        assertThat(folder.problems()).singleElement().asString().startsWith("migrations.tsv: has Windows line endings;");
    }

    @Test
    void aListThatIsNoTextIsNamed() {
        folder.file("migrations.tsv", new byte[] {'#', (byte) 0xff});

        assertThat(folder.problems()).singleElement().asString().startsWith("migrations.tsv:1: is not UTF-8");
    }

    private static List<String> names(List<MigrationFile> files) {
        return files.stream().map(MigrationFile::name).toList();
    }
}
