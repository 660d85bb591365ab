package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the corpus does not hold: rules on files of another kind, and the text of findings. */
class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"SET TRANSACTION READ ONLY", "set session characteristics as transaction read only"})
    void transactionModesAreTransactionControl(String statement) {
        assertThat(rules(statement + ";")).containsExactly(Rule.TRANSACTION_CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE SCHEMA ananta_migrations", "DROP TABLE ananta_migrations.ledger",
        "INSERT INTO \"ananta_migrations\".ledger VALUES (1)", "ALTER TABLE ONLY Ananta_Migrations.ledger ADD a int"
    })
    void theLedgerIsNotToBeTouched(String statement) {
        assertThat(rules(statement + ";")).containsExactly(Rule.LEDGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "COMMENT ON TABLE t IS 'ananta_migrations'", "SELECT \"Ananta_Migrations\"", "SELECT ananta_migrations_2",
        "SELECT 1 -- ananta_migrations\n"
    })
    void otherMentionsOfTheLedgerAreFree(String statement) {
        assertThat(rules(statement + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING a",
        "SELECT * FROM JSON_TABLE ('[]', '$[*]' COLUMNS (a int))",
        "SELECT * FROM t, json_table('[]', '$[*]' COLUMNS (a int))",
        "SET standard_conforming_strings TO 'on'"
    })
    void whatPostgres15DoesNotKnowIsNotPortable(String statement) {
        assertThat(rules(statement + ";")).containsExactly(Rule.NOT_PORTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE", "CREATE TABLE json_table (a int)",
        "INSERT INTO json_table (a) VALUES (1)", "SELECT * FROM json_table",
        "CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT", "SET standard_conforming_strings = on"
    })
    void whatPostgres15KnowsIsPortable(String statement) {
        assertThat(rules(statement + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLUSTER VERBOSE", "REINDEX (VERBOSE) DATABASE d", "REINDEX (CONCURRENTLY) TABLE t"})
    void optionsHideNothing(String statement) {
        assertThat(rules(statement + ";")).containsExactly(Rule.NOT_IN_TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CLUSTER (VERBOSE) t", "CLUSTER VERBOSE t", "CLUSTER t USING i", "REINDEX (VERBOSE) TABLE t", "ANALYZE t",
        "ALTER TYPE mood ADD VALUE 'glad'", "REFRESH MATERIALIZED VIEW CONCURRENTLY v", "DISCARD PLANS"
    })
    void whatMayRunInATransactionMay(String statement) {
        assertThat(rules(statement + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ALTER TABLE t DROP \"b\"", "ALTER TABLE t DROP IF EXISTS b", "ALTER TABLE t ALTER a DROP DEFAULT, DROP b",
        "DROP POLICY p ON t", "TRUNCATE t"
    })
    void laterFilesMayNotDestroy(String statement) {
        assertThat(rules(statement + ";")).containsExactly(Rule.DESTRUCTIVE);
        assertThat(SqlLint.check("f", bytes(statement + ";"), true).findings()).as("the first file of a target").isEmpty();
    }

    @Test
    void theFirstRuleThatAppliesIsReported() {
        assertThat(rules("DROP DATABASE d; DROP INDEX CONCURRENTLY i; DROP SCHEMA ananta_migrations;"))
                .containsExactly(Rule.CREATE_DATABASE, Rule.NOT_IN_TRANSACTION, Rule.LEDGER);
    }

    @Test
    void aFileOutsideTransactionsHoldsOneStatement() {
        String file = "-- ananta: no-transaction\nCREATE INDEX CONCURRENTLY i ON t (a);\n";

        assertThat(rules(file)).isEmpty();
        assertThat(rules(file + "SELECT 1;\n")).containsExactly(Rule.SINGLE_STATEMENT);
        assertThat(SqlLint.check("f", bytes(file + "VACUUM; ;\n"), false).queries()).isEqualTo(2);
    }

    @Test
    void oneQueryOfSeveralPartsIsOneStatement() {
        assertThat(rules("-- ananta: no-transaction\nCREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2);"))
                .isEmpty();
    }

    @Test
    void aFindingNamesFileLineRulePlaceAndWayOut() {
        assertThat(SqlLint.check("migrations/009_x.sql", bytes("SELECT 1;\nDROP TABLE public.t, \"u\" (1);"), false).findings())
                .extracting(Finding::message)
                .containsExactly("migrations/009_x.sql:2: destructive: DROP TABLE public.t, u (1): this can lose rows or"
                        + " objects; if that is meant, say so with the line '-- ananta: allow-destructive' at the file's top");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE SUBSCRIPTION s CONNECTION 'password=hunter2' PUBLICATION p;", "\\connect \"password=hunter2\"",
        "COMMIT $$hunter2$$;", "COMMIT /* hunter2 */;", "\\set password hunter2\n", "DROP ROLE r; -- hunter2\n",
        "COMMIT 'hunter2", "COMMIT; COPY t FROM stdin;\nhunter2\n", "COMMIT E'\\'hunter2';"
    })
    void noFindingShowsASecret(String sql) {
        assertThat(SqlLint.check("f", bytes(sql), false).findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.message().contains("hunter2"));
    }

    @Test
    void anExcerptIsShort() {
        String sql = "DROP TABLE " + "a_long_name, ".repeat(1000) + "z;";

        assertThat(SqlLint.check("f", bytes(sql), false).findings().get(0).excerpt()).hasSize(61).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhatToDo(Rule rule) {
        assertThat(rule.advice()).containsAnyOf("remove", "move it", "say so", "close it", "correct it");
        assertThat(Stream.of(Rule.values()).filter(other -> other.id().equals(rule.id()))).hasSize(1);
    }

    private static List<Rule> rules(String sql) {
        return SqlLint.check("f", bytes(sql), false).findings().stream().map(Finding::rule).toList();
    }

    private static byte[] bytes(String sql) {
        return sql.getBytes(StandardCharsets.UTF_8);
    }
}
