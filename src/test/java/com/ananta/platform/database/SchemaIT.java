package com.ananta.platform.database;

import static com.ananta.platform.database.Databases.COMPONENTS_V2;
import static com.ananta.platform.database.Databases.CONTROL_PLANE;
import static com.ananta.platform.database.Databases.SUPABASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.database.MigrationFiles.CopyBlock;
import com.ananta.platform.testkit.SpecTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the migrations make of empty PostgreSQL 15 databases, asked of the server's own catalogue. */
@Tag("servers")
@ExtendWith(Databases.Resolver.class)
class SchemaIT {

    /** database-migrations.md, "Does NOT contain", as words in names of tables. */
    private static final Map<String, Pattern> NOT_CONTAINED = Map.of(
            SUPABASE, words("redis", "directus", "billing", "subscriptions?", "invoices?", "payments?", "plans?", "risks?",
                    "enrichment_queue", "enrichment_history", "cns_enrichment"),
            COMPONENTS_V2, words("redis", "prompts?", "batch", "batches", "supplier_performance", "supplier_metrics?"));

    private final Databases databases;

    SchemaIT(Databases databases) {
        this.databases = databases;
    }

    @Test
    void theServerIsOfTheDocumentedVersion() {
        assertThat(databases.of(SUPABASE).value("SHOW server_version")).startsWith("15.");
    }

    /** Settled conflicts of the architecture, "Table counts"; 58 and 12 are database-migrations.md's. */
    @ParameterizedTest
    @CsvSource({"001, 58", "002, 12", "005, 14", "006, 15", "007, 15"})
    void countsTablesAndViewsAfterEachFile(String number, int documented) {
        assertThat(databases.tablesAfter(number)).hasSize(documented);
    }

    @Test
    void columnMappingTemplatesIsTheOneTableThat008Adds() {
        assertThat(databases.tablesAfter("008")).hasSize(59).contains("column_mapping_templates");
    }

    /** Every table that the documents name for a file is there once that file is loaded. */
    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "005", "006"})
    void eachFileBringsItsDocumentedTables(String number) {
        List<String> documented = SpecTable.rows("migration-tables").stream()
                .filter(row -> row.get(0).equals(number)).map(row -> row.get(1)).toList();
        assertThat(documented).isNotEmpty();
        assertThat(databases.tablesAfter(number)).containsAll(documented);
    }

    @Test
    void componentsV2HoldsExactlyTheTwelveNamedTables() {
        assertThat(databases.tablesAfter("002")).containsExactlyInAnyOrderElementsOf(SpecTable.rows("migration-tables").stream()
                .filter(row -> row.get(0).equals("002")).map(row -> row.get(1)).toList());
    }

    @Test
    void catalogComponentsIsAViewOverTheCatalogIn002() {
        Database database = databases.empty().load("002_COMPONENTS_V2_MASTER.sql");
        assertThat(database.lines("SELECT view_name, table_name FROM information_schema.view_table_usage WHERE view_schema = 'public'"))
                .containsExactly("catalog_components|component_catalog");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUPABASE, COMPONENTS_V2})
    void hasNoTableThatTheDocumentExcludes(String target) {
        assertThat(databases.tablesAfter(target.equals(SUPABASE) ? "008" : "007")).noneMatch(excludedFrom(target));
    }

    @ParameterizedTest
    @CsvSource({"supabase, risk_scores", "supabase, organization_subscriptions", "supabase, directus_users",
        "supabase, billing_plans", "components-v2, ai_prompts", "components-v2, redis_keys",
        "components-v2, enrichment_batch_jobs", "components-v2, supplier_performance_metrics"})
    void excludedTablesAreRecognized(String target, String table) {
        assertThat(excludedFrom(target)).accepts(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPONENTS_V2, CONTROL_PLANE})
    void everyTableKeepsTheRules(String target) {
        assertThat(CatalogueRules.breaches(databases.of(target), CatalogueRules.FOR_ALL)).isEmpty();
    }

    @Test
    void everyTableThatUsersReachKeepsAllRules() {
        assertThat(CatalogueRules.breaches(databases.of(SUPABASE), EnumSet.allOf(CatalogueRules.class))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CatalogueRules.class)
    void eachRuleAndNoOtherFindsItsFault(CatalogueRules rule) {
        var breaches = CatalogueRules.breaches(databases.of(SUPABASE), EnumSet.allOf(CatalogueRules.class), rule.fault);
        assertThat(breaches).containsOnlyKeys(rule);
        assertThat(breaches.get(rule)).singleElement().asString().startsWith("planted");
    }

    static Stream<String> files() {
        return MigrationFiles.declared().stream().map(MigrationFiles.Entry::file)
                .filter(file -> !MigrationFiles.copyBlocks(file).isEmpty());
    }

    /** Each row of each COPY block is in its table, and the table holds no other. */
    @ParameterizedTest
    @MethodSource("files")
    void everySeedRowIsInItsTable(String file) {
        List<CopyBlock> blocks = MigrationFiles.copyBlocks(file);
        var questions = new LinkedHashMap<String, String>();
        blocks.forEach(block -> questions.put(block.table(), "COPY " + block.table() + " (" + block.columns() + ") TO STDOUT"));
        Map<String, List<String>> rows = databases.of(targetOf(file)).answers(questions);
        for (CopyBlock block : blocks) {
            assertThat(rows.get(block.table())).as(block.table()).containsExactlyInAnyOrderElementsOf(block.rows());
        }
    }

    /** Reference data without which the platform's applications have nothing to choose from. */
    @ParameterizedTest
    @CsvSource({
        "supabase, 'countries currencies units_of_measure roles permissions role_permissions alert_types catalog_categories"
                + " catalog_manufacturers catalog_manufacturer_aliases catalog_packages catalog_attributes catalog_components"
                + " storage.buckets column_mapping_templates'",
        "components-v2, 'categories manufacturers suppliers component_catalog catalog_components vendor_category_mappings"
                + " enrichment_config cns_enrichment_config'",
        "control-plane, 'tenant_management.plans tenant_management.billing_cycles tenant_management.currencies"
                + " tenant_management.features tenant_management.plan_features tenant_management.tenant_mgmt_configs"
                + " tenant_management.migrations'"})
    void referenceTablesHaveRows(String target, String tables) {
        String empty = Stream.of(tables.split(" "))
                .map(table -> "SELECT '%1$s' WHERE NOT EXISTS (SELECT FROM %1$s)".formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
        assertThat(databases.of(target).lines(empty)).isEmpty();
    }

    /** A master file brings reference data, never a customer's rows. */
    @Test
    void noTenantIsInTheSeed() {
        assertThat(databases.of(SUPABASE).value("SELECT count(*) FROM organizations")).isEqualTo("0");
        assertThat(databases.of(SUPABASE).value("SELECT count(*) FROM users")).isEqualTo("0");
        assertThat(databases.of(CONTROL_PLANE).value("SELECT count(*) FROM tenant_management.tenants")).isEqualTo("0");
    }

    /** platform.md, "Bucket Initialization", the application plane's. */
    @Test
    void bucketsAreThoseOfTheObjectStore() {
        List<String> documented = SpecTable.rows("buckets").stream()
                .filter(row -> row.get(0).equals("app-plane-minio")).map(row -> row.get(1)).toList();
        assertThat(databases.of(SUPABASE).lines("SELECT id FROM storage.buckets")).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void countriesAreThoseOfIso3166() {
        assertThat(databases.of(SUPABASE).lines("SELECT code, alpha3_code FROM countries"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Locale.getISOCountries())
                        .map(code -> code + "|" + new Locale("", code).getISO3Country()).toList());
    }

    /** Java's list is older or newer than ours by a few; where both know a currency they must agree. */
    @Test
    void currenciesAgreeWithIso4217() {
        Map<String, Currency> known = Currency.getAvailableCurrencies().stream()
                .collect(Collectors.toMap(Currency::getCurrencyCode, Function.identity()));
        var compared = new ArrayList<String>();
        for (String line : databases.of(SUPABASE).lines("SELECT code, numeric_code::integer, minor_units FROM currencies")) {
            Currency currency = known.get(line.substring(0, 3));
            if (currency != null) {
                assertThat(line).isEqualTo("%s|%d|%d".formatted(currency.getCurrencyCode(), currency.getNumericCode(),
                        currency.getDefaultFractionDigits()));
                compared.add(line);
            }
        }
        assertThat(compared).hasSizeGreaterThan(140);
    }

    /** The Supabase database's catalog is a copy of Components-V2's, with the same ids. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "id, parent_id, name, slug, level FROM catalog_categories; id, parent_id, name, slug, level FROM categories",
        "id, name, slug, country_code, acquired_by_id FROM catalog_manufacturers;"
                + "id, name, slug, country_code, acquired_by_id FROM manufacturers",
        "id, manufacturer_id, category_id, manufacturer_part_number, lifecycle_status, attributes FROM catalog_components;"
                + "id, manufacturer_id, category_id, manufacturer_part_number, lifecycle_status, attributes FROM component_catalog",
        "manufacturer_id, alias FROM catalog_manufacturer_aliases; id, unnest(aliases) FROM manufacturers"})
    void theCatalogIsTheSameInBothDatabases(String inSupabase, String inComponents) {
        assertThat(databases.of(SUPABASE).lines("SELECT " + inSupabase))
                .containsExactlyInAnyOrderElementsOf(databases.of(COMPONENTS_V2).lines("SELECT " + inComponents));
    }

    /** A sequence left behind its column's values makes the first insert fail. */
    @ParameterizedTest
    @ValueSource(strings = {SUPABASE, COMPONENTS_V2, CONTROL_PLANE})
    void sequencesContinueAfterTheSeed(String target) {
        List<String> columns = databases.of(target).lines("""
                SELECT a.attrelid::regclass, a.attname, pg_get_serial_sequence(a.attrelid::regclass::text, a.attname)
                  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                 WHERE c.relkind = 'r' AND a.attnum > 0 AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                   AND pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) IS NOT NULL
                """);
        assertThat(columns).isNotEmpty();
        String behind = columns.stream().map(column -> column.split("\\|"))
                .map(column -> "SELECT '%1$s' FROM %3$s s WHERE s.last_value < (SELECT max(%2$s) FROM %1$s)".formatted((Object[]) column))
                .collect(Collectors.joining(" UNION ALL "));
        assertThat(databases.of(target).lines(behind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SUPABASE, COMPONENTS_V2, CONTROL_PLANE})
    void aDumpOfTheLoadedDatabaseRestoresToTheSame(String target) throws IOException {
        Database original = databases.of(target);
        Database restored = databases.empty();
        Path dump = Files.write(Files.createTempFile("ananta", ".sql"), original.dump());
        restored.psql("-1", "-f", dump.toString()).orFail();
        Files.delete(dump);
        restored.isSameAs(original);
    }

    /** Optional files can be left out and come later; loaded again, each changes nothing. */
    @Test
    void theOptionalFilesCanComeInAnyOrder() {
        Database late = databases.empty().load("002_COMPONENTS_V2_MASTER.sql").load("007_component_catalog_table.sql");
        assertThat(CatalogueRules.tables(late)).hasSize(12);
        late.load("006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql").load("005_DIRECTUS_ENRICHMENT_TABLES.sql");
        late.isSameAs(databases.of(COMPONENTS_V2));

        late.load("005_DIRECTUS_ENRICHMENT_TABLES.sql").load("006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql")
                .load("007_component_catalog_table.sql");
        late.isSameAs(databases.of(COMPONENTS_V2));
    }

    /** A managed server gives no superuser: its owner of a database must do, once an administrator has made the four roles. */
    @ParameterizedTest
    @ValueSource(strings = {SUPABASE, COMPONENTS_V2, CONTROL_PLANE})
    void theOwnerOfTheDatabaseNeedsNoMorePrivileges(String target) {
        Database database = databases.empty();
        String owner = database.name() + "_owner";
        database.lines("CREATE ROLE " + owner, "ALTER DATABASE " + database.name() + " OWNER TO " + owner);
        for (MigrationFiles.Entry entry : MigrationFiles.declared()) {
            if (entry.target().equals(target)) {
                database.load(entry.file(), "SET ROLE " + owner);
            }
        }
        assertThat(CatalogueRules.tables(database)).hasSameSizeAs(CatalogueRules.tables(databases.of(target)));
    }

    private static String targetOf(String file) {
        return MigrationFiles.declared().stream().filter(entry -> entry.file().equals(file)).findFirst().orElseThrow().target();
    }

    private static Predicate<String> excludedFrom(String target) {
        return table -> NOT_CONTAINED.get(target).matcher(table).find();
    }

    private static Pattern words(String... words) {
        return Pattern.compile("(^|[_.])(" + String.join("|", words) + ")(_|$)");
    }
}
