package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say of PostgreSQL 15, asked of PostgreSQL 15. */
@Tag("servers")
class RulesOnServerIT {

    private static final String ACTIVE_TRANSACTION = "25001";

    private static PostgresServer server;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
        server.psql("postgres", "CREATE TABLE t (a int, b int)", "CREATE INDEX i ON t (a)", "CLUSTER t USING i",
                "CREATE MATERIALIZED VIEW v AS SELECT 1 AS a", "CREATE UNIQUE INDEX v_a ON v (a)", "CREATE ROLE reader",
                "CREATE TYPE mood AS ENUM ('sad')", "CREATE SCHEMA s", "CREATE DATABASE d",
                "CREATE TABLE parts (a int) PARTITION BY LIST (a)",
                "CREATE TABLE part PARTITION OF parts FOR VALUES IN (1)",
                "CREATE SUBSCRIPTION made CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = 'x')");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "VACUUM t", "CREATE INDEX CONCURRENTLY j ON t (b)", "CREATE UNIQUE INDEX CONCURRENTLY j ON t (b)",
        "DROP INDEX CONCURRENTLY i", "REINDEX INDEX CONCURRENTLY i", "REINDEX (CONCURRENTLY) TABLE t",
        "REINDEX DATABASE postgres", "REINDEX (VERBOSE) SYSTEM postgres", "REINDEX SCHEMA s", "CLUSTER",
        "CLUSTER VERBOSE", "CREATE TABLESPACE x LOCATION '/x'", "DROP TABLESPACE pg_default",
        "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p", "DROP SUBSCRIPTION made", "ALTER SYSTEM SET work_mem = '1MB'",
        "ALTER DATABASE d SET TABLESPACE pg_default", "ALTER TABLE parts DETACH PARTITION part CONCURRENTLY", "DISCARD ALL"
    })
    void whatTheRuleRefusesInATransactionTheServerRefuses(String statement) {
        assertThat(rules(statement)).containsExactly(Rule.NOT_IN_TRANSACTION);
        assertThat(inTransaction(statement)).contains("ERROR:  " + ACTIVE_TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CLUSTER t", "CLUSTER (VERBOSE) t", "REINDEX TABLE t", "ANALYZE t", "ALTER TYPE mood ADD VALUE 'glad'",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v", "DISCARD TEMP", "ALTER TABLE parts DETACH PARTITION part",
        "CREATE UNIQUE INDEX j ON t (a) NULLS NOT DISTINCT", "ALTER DATABASE d SET work_mem = '1MB'",
        "MERGE INTO t USING t u ON t.a = u.a WHEN MATCHED THEN DELETE", "SET standard_conforming_strings = on"
    })
    void whatTheRulesAllowRunsInATransaction(String statement) {
        assertThat(rules(statement)).isEmpty();
        assertThat(inTransaction(statement)).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SET transaction_timeout TO 0", "GRANT MAINTAIN ON t TO reader", "REVOKE SELECT, MAINTAIN ON t FROM reader",
        "MERGE INTO t USING t u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING t.a",
        "SELECT * FROM JSON_TABLE('[1]', '$[*]' COLUMNS (a int PATH '$'))"
    })
    void whatIsNotPortableTheServerDoesNotKnow(String statement) {
        assertThat(rules(statement)).containsExactly(Rule.NOT_PORTABLE);
        assertThat(inTransaction(statement)).containsAnyOf("ERROR:  42601", "ERROR:  42704");
    }

    private static List<Rule> rules(String statement) {
        return SqlLint.check("f", (statement + ";").getBytes(StandardCharsets.UTF_8), false).findings().stream()
                .map(Finding::rule).toList();
    }

    private static String inTransaction(String statement) {
        return new Shell(Path.of("/"), server.environment("postgres"), Duration.ofSeconds(30))
                .run(PostgresServer.PROGRAMS.resolve("psql").toString(), "-X", "-q", "-v", "VERBOSITY=sqlstate",
                        "-c", "BEGIN", "-c", statement, "-c", "ROLLBACK")
                .output();
    }
}
