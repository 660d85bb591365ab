package com.ananta.platform.database;

import static com.ananta.platform.database.Databases.COMPONENTS_V2;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The component catalog with its enrichment workflow, configuration and ORM view, as their services use them. */
@Tag("servers")
@ExtendWith(Databases.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrichmentIT {

    private static final String CHECK_VIOLATION = "23514";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String ONE_COMPONENT = "SELECT id FROM component_catalog WHERE manufacturer_part_number = 'NE555P'";

    private final Database database;

    EnrichmentIT(Databases databases) {
        database = databases.copyOf(COMPONENTS_V2);
    }

    /** database-migrations.md, 005: "Components needing admin review (quality 70-94%)". */
    @ParameterizedTest
    @ValueSource(strings = {"69", "69.99", "95", "100", "0"})
    void theQueueRefusesAQualityThatNeedsNoReview(String quality) {
        database.refuses(CHECK_VIOLATION, queue(quality));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70", "82.5", "94", "94.99"})
    void theQueueTakesAQualityThatNeedsReview(String quality) {
        assertThat(database.linesUndone(queue(quality) + " RETURNING status, issue_count")).containsExactly("pending|0");
    }

    @ParameterizedTest
    @CsvSource({"69, rejected, 0", "69.99, rejected, 0", "70, review, 1", "94, review, 1", "95, auto_approved, 0", "100, auto_approved, 0"})
    void theQualityOfAnAttemptDecidesItsRoute(String quality, String route, String queued) {
        assertThat(database.linesUndone(attempt(quality) + " RETURNING routing", "SELECT count(*) FROM enrichment_queue"))
                .containsExactly(route, queued);
    }

    @Test
    void anotherAttemptRenewsTheReviewThatWaits() {
        assertThat(database.linesUndone(attempt("72"), "UPDATE enrichment_queue SET status = 'in_review', assigned_to = gen_random_uuid()",
                attempt("88"), "SELECT quality_score, status, assigned_to IS NOT NULL FROM enrichment_queue"))
                .containsExactly("88.00|in_review|t");
    }

    @Test
    void anAttemptAfterTheDecisionIsQueuedAnew() {
        assertThat(database.linesUndone(attempt("88"),
                "UPDATE enrichment_queue SET status = 'approved', reviewed_by = gen_random_uuid(), reviewed_at = now()",
                attempt("75"), "SELECT quality_score, status FROM enrichment_queue ORDER BY 1",
                "SELECT count(*) FROM enrichment_history")).containsExactly("75.00|pending", "88.00|approved", "2");
    }

    @Test
    void reviewsAndAttemptsKeepTheirRules() {
        database.refuses(UNIQUE_VIOLATION, queue("80"), queue("81"));
        database.refuses(CHECK_VIOLATION, queue("80"), "UPDATE enrichment_queue SET status = 'approved'");
        database.refuses(FOREIGN_KEY_VIOLATION,
                "INSERT INTO enrichment_queue (component_catalog_id, quality_score) VALUES (gen_random_uuid(), 80)");
        database.refuses(CHECK_VIOLATION,
                "INSERT INTO enrichment_history (manufacturer_part_number, outcome) VALUES ('X', 'failed')");
    }

    @Test
    void theHistoryOutlivesTheComponentTheQueueDoesNot() {
        assertThat(database.linesUndone(attempt("80"), "DELETE FROM component_catalog WHERE manufacturer_part_number = 'NE555P'",
                "SELECT manufacturer_part_number, component_catalog_id FROM enrichment_history",
                "SELECT count(*) FROM enrichment_queue")).containsExactly("NE555P|", "0");
    }

    @Test
    void aChangeOfTheConfigurationIsRecorded() {
        assertThat(database.linesUndone("""
                UPDATE cns_enrichment_config
                   SET max_attempts = 5, cache_days = 30, updated_by = '00000000-0000-0000-0000-00000000000a'
                 WHERE name = 'default'""", """
                SELECT config_name, action, old_values, new_values ->> 'max_attempts', changed_by, database_user
                  FROM cns_enrichment_audit"""))
                .containsExactly("default|update|{\"updated_by\": null, \"max_attempts\": 3}|5"
                        + "|00000000-0000-0000-0000-00000000000a|postgres");
    }

    @Test
    void newAndDeletedProfilesAreRecordedToo() {
        assertThat(database.linesUndone("INSERT INTO cns_enrichment_config (name) VALUES ('night')",
                "UPDATE cns_enrichment_config SET name = name", "DELETE FROM cns_enrichment_config WHERE name = 'night'",
                "SELECT config_name, action FROM cns_enrichment_audit ORDER BY id"))
                .containsExactly("night|insert", "night|delete");
    }

    /** database-migrations.md, 006: "AI provider settings (Ollama, OpenAI, Claude, Langflow)". */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ollama; ollama_model = 'llama3'",
        "openai; openai_model = 'm', openai_secret_path = 'secret/app-plane/cns-service'",
        "claude; claude_model = 'm', claude_secret_path = 'secret/app-plane/cns-service'",
        "langflow; langflow_url = 'http://langflow:7860', langflow_flow_id = 'f'"})
    void eachDocumentedProviderCanBeUsedOnceItIsConfigured(String provider, String settings) {
        String use = "UPDATE cns_enrichment_config SET ai_enabled = true, ai_provider = '" + provider + "' WHERE is_active";
        database.refuses(CHECK_VIOLATION, use);
        assertThat(database.linesUndone("UPDATE cns_enrichment_config SET " + settings, use,
                "SELECT ai_provider FROM cns_enrichment_config WHERE ai_enabled")).containsExactly(provider);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "23514; ai_provider = 'other'",
        "23514; ai_fallback_provider = ai_provider",
        "23514; web_scraping_enabled = true",
        "23514; quality_review_threshold = 69",
        "23514; quality_approve_threshold = 95.01",
        "23514; quality_review_threshold = 90, quality_approve_threshold = 90",
        "23514; daily_budget_usd = 100, monthly_budget_usd = 50",
        "23514; budget_alert_percent = 0",
        "23505; is_active = true"})
    void theConfigurationRefusesWhatMakesNoSense(String sqlState, String settings) {
        database.refuses(sqlState, "UPDATE cns_enrichment_config SET " + settings + " WHERE name = 'bulk'");
    }

    /** database-migrations.md, 002: "catalog_components (VIEW for ORM compatibility)": an ORM reads and writes it. */
    @Test
    void theViewIsReadAndWrittenLikeATable() {
        assertThat(database.linesUndone("""
                INSERT INTO catalog_components (manufacturer_id, category_id, manufacturer_part_number, description, hts_code)
                SELECT manufacturer_id, category_id, 'NEW-1/A', 'New', '8542.39.0000' FROM catalog_components LIMIT 1""",
                "SELECT normalized_part_number, enrichment_status, hts_code FROM component_catalog WHERE description = 'New'",
                "UPDATE catalog_components SET lifecycle_status = 'obsolete' WHERE description = 'New'",
                "SELECT lifecycle_status FROM component_catalog WHERE description = 'New'",
                "DELETE FROM catalog_components WHERE description = 'New'",
                "SELECT count(*) FROM component_catalog WHERE description = 'New'"))
                .containsExactly("NEW1A|pending|8542.39.0000", "obsolete", "0");
    }

    /** With a catalog of some size the planner itself takes each of them. */
    @Test
    void theSearchIndexesOf007AreUsed() {
        String plans = String.join("\n", database.linesUndone("""
                INSERT INTO component_catalog (manufacturer_id, category_id, manufacturer_part_number, description, attributes)
                SELECT 1, 1, md5(n::text), 'Part ' || n, jsonb_build_object('resistance', n) FROM generate_series(1, 20000) n""",
                "ANALYZE component_catalog",
                "EXPLAIN SELECT FROM component_catalog WHERE normalized_part_number LIKE '%F103C8%'",
                "EXPLAIN SELECT FROM component_catalog WHERE normalized_part_number LIKE 'STM32F1%'",
                "EXPLAIN SELECT FROM component_catalog WHERE search_vector @@ to_tsquery('simple', 'timer')",
                "EXPLAIN SELECT FROM component_catalog WHERE attributes @> '{\"resistance\": 4700}'"));
        assertThat(plans).doesNotContain("Seq Scan").contains("component_catalog_normalized_part_number_trgm_idx",
                "component_catalog_normalized_part_number_idx", "component_catalog_search_vector_idx", "component_catalog_attributes_idx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "23514; UPDATE component_catalog SET quality_score = 100.01",
        "23514; UPDATE component_catalog SET enrichment_status = 'enriched'",
        "23514; UPDATE component_catalog SET superseded_by_id = id",
        "23514; UPDATE suppliers SET is_enabled = true WHERE code = 'arrow'",
        "23503; DELETE FROM manufacturers WHERE name = 'Texas Instruments'",
        "23503; UPDATE component_catalog SET category_id = 0",
        "23505; INSERT INTO component_catalog (manufacturer_id, category_id, manufacturer_part_number, description)"
                + " SELECT manufacturer_id, category_id, manufacturer_part_number, 'again' FROM component_catalog LIMIT 1"})
    void theCatalogRefusesWhatMakesNoSense(String sqlState, String statement) {
        database.refuses(sqlState, statement);
    }

    private static String queue(String quality) {
        return "INSERT INTO enrichment_queue (component_catalog_id, quality_score) SELECT id, %s FROM (%s) c"
                .formatted(quality, ONE_COMPONENT);
    }

    private static String attempt(String quality) {
        return """
                INSERT INTO enrichment_history (component_catalog_id, manufacturer_part_number, outcome, quality_score)
                SELECT id, 'NE555P', 'succeeded', %s FROM (%s) c""".formatted(quality, ONE_COMPONENT);
    }
}
