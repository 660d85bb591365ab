package com.ananta.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.InvalidArgsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlywayMigrationsTest {

    @TempDir
    private Path folder;

    @Test
    void theRepositorysOwnFilesAreValidAndBeginAsTheDocumentShows() {
        // infra-directory.md, Structure
        assertThat(FlywayMigrations.read(Path.of("database/mysql/migrations")).files().keySet())
                .startsWith("V001__initial_schema.sql", "V002__add_users_table.sql");
    }

    @Test
    void theDocumentsExamplesAreValidInAnyOrder() {
        // infra-directory.md, Migration File Naming
        FlywayMigrations migrations =
                named("V003__add_user_email_index.sql", "V001__create_users_table.sql", "V002__add_orders_table.sql");

        assertThat(migrations.files().keySet()).containsExactly(
                "V001__create_users_table.sql", "V002__add_orders_table.sql", "V003__add_user_email_index.sql");
        assertThat(migrations.newest()).isEqualTo("003");
    }

    @ParameterizedTest
    @CsvSource({
        "V2__b.sql,               mv 'V2__b.sql' V002__b.sql",
        "v002__b.sql,             mv 'v002__b.sql' V002__b.sql",
        "V002_b.sql,              mv 'V002_b.sql' V002__b.sql",
        "V0002__b.sql,            mv 'V0002__b.sql' V002__b.sql",
        "V002__add-user email.sql, mv 'V002__add-user email.sql' V002__add_user_email.sql",
        "V002__add__user.sql,     mv 'V002__add__user.sql' V002__add_user.sql",
        "V002__b.SQL,             mv 'V002__b.SQL' V002__b.sql"
    })
    void aNameThatIsAlmostRightComesWithTheRightOne(String name, String fix) {
        assertThatThrownBy(() -> named("V001__a.sql", name))
                .isInstanceOf(InvalidArgsException.class)
                .hasMessageContaining(name + " must be named V{version}__{description}.sql")
                .hasMessageEndingWith("; fix: " + fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V000__a.sql", "V1000__a.sql", "V001__.sql", "U002__undo.sql", "R__view.sql", "V002__b.sql.bak",
        "V2.1__b.sql", "002__b.sql", "baseline.sql"})
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> named("V001__a.sql", name))
                .hasMessageContaining(name + " must be named V{version}__{description}.sql");
    }

    @Test
    void twoFilesWithOneVersionAreRefused() {
        assertThatThrownBy(() -> named("V001__a.sql", "V002__b.sql", "V002__c.sql", "V003__d.sql"))
                .hasMessageContaining("(1 problem)")
                .hasMessageContaining("V002__c.sql has the version of V002__b.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "V002__b.sql, V003__c.sql, V002__b.sql comes after the beginning, 001",
        "V001__a.sql, V004__d.sql, V004__d.sql comes after V001__a.sql, 002"
    })
    void aGapIsRefused(String first, String second, String where, String missing) {
        assertThatThrownBy(() -> named(first, second))
                .hasMessageContaining("(1 problem)")
                .hasMessageContaining(where + ", so version " + missing + " is missing");
    }

    @Test
    void allProblemsAreReportedAtOnce() throws IOException {
        write("README.md", "not a migration");
        write(".V002__a.sql.swp", "not a migration");
        write("V001__a.sql", "CREATE TABLE a (id INT);");
        write("V001__b.sql", "CREATE TABLE b (id INT);");
        write("V003__c.sql", "  \n");
        write("V4__d.sql", "CREATE TABLE d (id INT);");
        Files.write(folder.resolve("V005__e.sql"), "-- caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> FlywayMigrations.read(folder)).message().isEqualTo("""
                Invalid MySQL migrations (5 problems):
                  - V005__e.sql is not UTF-8; fix: iconv -f latin1 -t utf-8 %s/V005__e.sql
                  - V4__d.sql must be named V{version}__{description}.sql: three digits from 001 on, two underscores, \
                letters and digits with single underscores for spaces (e.g. V007__add_orders_table.sql); \
                fix: mv 'V4__d.sql' V004__d.sql
                  - V001__b.sql has the version of V001__a.sql; fix: give the newer of the two the next free version
                  - V003__c.sql comes after V001__b.sql, so version 002 is missing; \
                fix: restore what is missing; or, if V003__c.sql was never applied anywhere, give it version 002
                  - V003__c.sql is empty; fix: write its statements, or remove it""".formatted(folder));
    }

    @Test
    void moreThanAConfigMapTakesIsRefused() {
        var files = new TreeMap<String, String>();
        files.put("V001__a.sql", "x".repeat(FlywayMigrations.LIMIT - 2));
        files.put("V002__b.sql", "\u00e9");
        assertThat(new FlywayMigrations(files).files()).hasSize(2);

        files.put("V002__b.sql", "\u00e9x");
        assertThatThrownBy(() -> new FlywayMigrations(files)).hasMessageContaining("have 716801 bytes together but must have at most 716800");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> FlywayMigrations.read(folder)).hasMessageContaining("there is no file");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> FlywayMigrations.read(folder.resolve("nowhere")))
                .hasMessageContaining(folder.resolve("nowhere") + " cannot be read: ");
    }

    private static FlywayMigrations named(String... names) {
        var files = new TreeMap<String, String>();
        Arrays.stream(names).forEach(name -> files.put(name, "SELECT 1;"));
        return new FlywayMigrations(files);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
