package com.ananta.platform.database;

import static com.ananta.platform.database.Databases.SUPABASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two organizations in one Supabase database, asked as PostgREST asks: a role and the claims of a token. */
@Tag("servers")
@ExtendWith(Databases.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyIT {

    private static final String DENIED = "42501";
    private static final String CHECK_VIOLATION = "23514";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String UNIQUE_VIOLATION = "23505";

    /** Ids end in the organization's number: 1 is Acme, 2 is Beta. */
    private static final String ACME = "a0000000-0000-0000-0000-000000000001";
    private static final String BETA = "a0000000-0000-0000-0000-000000000002";
    private static final String ANNA_OF_ACME = "b0000000-0000-0000-0000-000000000001";
    private static final String BEN_OF_BETA = "b0000000-0000-0000-0000-000000000002";
    private static final String VERA_VIEWER_OF_ACME = "b0000000-0000-0000-0000-000000000003";
    private static final String ACMES_BOM = "d0000000-0000-0000-0000-000000000001";
    private static final String BETAS_BOM = "d0000000-0000-0000-0000-000000000002";

    private static final String TWO_ORGANIZATIONS = """
            INSERT INTO organizations (id, name, slug) VALUES
                ('a0000000-0000-0000-0000-000000000001', 'Acme', 'acme'),
                ('a0000000-0000-0000-0000-000000000002', 'Beta', 'beta');
            INSERT INTO users (id, email, full_name) VALUES
                ('b0000000-0000-0000-0000-000000000001', 'anna@acme.example', 'Anna'),
                ('b0000000-0000-0000-0000-000000000002', 'ben@beta.example', 'Ben'),
                ('b0000000-0000-0000-0000-000000000003', 'vera@acme.example', 'Vera');
            INSERT INTO organization_members (organization_id, user_id, role_code) VALUES
                ('a0000000-0000-0000-0000-000000000001', 'b0000000-0000-0000-0000-000000000001', 'owner'),
                ('a0000000-0000-0000-0000-000000000002', 'b0000000-0000-0000-0000-000000000002', 'owner'),
                ('a0000000-0000-0000-0000-000000000001', 'b0000000-0000-0000-0000-000000000003', 'viewer');
            INSERT INTO workspaces (id, organization_id, name, slug)
                SELECT overlay(id::text placing 'c' from 1 for 1)::uuid, id, name, slug FROM organizations;
            INSERT INTO projects (id, organization_id, workspace_id, name, code)
                SELECT overlay(id::text placing 'e' from 1 for 1)::uuid, organization_id, id, name, 'P1' FROM workspaces;
            INSERT INTO boms (id, organization_id, project_id, name)
                SELECT overlay(id::text placing 'd' from 1 for 1)::uuid, organization_id, id, name || ' board' FROM projects;
            INSERT INTO bom_line_items (organization_id, bom_id, line_number, quantity, manufacturer_part_number, unit_price)
                SELECT organization_id, id, n, n, 'PART-' || n, 0.5 FROM boms, generate_series(1, 3) n;
            INSERT INTO components (organization_id, manufacturer_part_number, manufacturer_name)
                SELECT id, 'NE-555', 'TI' FROM organizations;
            INSERT INTO alerts (organization_id, alert_type_code, severity, title, message, deduplication_key)
                SELECT id, 'stock_low', 'medium', 'Low', 'Low', 'ne555' FROM organizations;
            INSERT INTO storage.objects (bucket_id, name)
                SELECT 'bom-uploads', id || '/bom.csv' FROM organizations;
            """;

    private final Databases databases;
    private final Database database;

    TenancyIT(Databases databases) {
        this.databases = databases;
        database = databases.copyOf(SUPABASE);
        database.lines(TWO_ORGANIZATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspaces", "projects", "boms", "bom_line_items", "bom_summaries", "components", "alerts",
        "open_alert_counts", "organization_members", "audit_logs"})
    void aMemberReadsTheirOwnOrganizationOnly(String table) {
        String organizations = "SELECT DISTINCT organization_id FROM " + table + " ORDER BY 1";
        assertThat(asMember(ANNA_OF_ACME, ACME, organizations)).containsExactly(ACME);
        assertThat(asMember(BEN_OF_BETA, BETA, organizations)).containsExactly(BETA);
        assertThat(database.lines(organizations)).containsExactly(ACME, BETA);
    }

    @Test
    void theOrganizationItselfItsPeopleAndItsFilesAreSeparateToo() {
        assertThat(asMember(ANNA_OF_ACME, ACME, "SELECT slug FROM organizations")).containsExactly("acme");
        assertThat(asMember(ANNA_OF_ACME, ACME, "SELECT full_name FROM users ORDER BY 1")).containsExactly("Anna", "Vera");
        assertThat(asMember(ANNA_OF_ACME, ACME, "SELECT name FROM storage.objects")).containsExactly(ACME + "/bom.csv");
    }

    @Test
    void aTokenThatNamesAnothersOrganizationReadsNothing() {
        assertThat(asMember(ANNA_OF_ACME, BETA, "SELECT name FROM boms")).isEmpty();
        assertThat(asMember(ANNA_OF_ACME, BETA, "SELECT name FROM storage.objects")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE organization_members SET status = 'suspended' WHERE user_id = 'b0000000-0000-0000-0000-000000000001'",
        "DELETE FROM organization_members WHERE user_id = 'b0000000-0000-0000-0000-000000000001'",
        "UPDATE organizations SET status = 'suspended'",
        "UPDATE organizations SET deleted_at = now()"})
    void whoIsOutReadsNothingHoweverLongTheTokenIsGood(String change) {
        assertThat(database.linesUndone(and(change, session(ANNA_OF_ACME, ACME, "SELECT name FROM boms")))).isEmpty();
    }

    @Test
    void aViewerReadsButDoesNotWrite() {
        assertThat(asMember(VERA_VIEWER_OF_ACME, ACME, "SELECT name FROM boms")).containsExactly("Acme board");
        assertThat(asMember(VERA_VIEWER_OF_ACME, ACME, "UPDATE boms SET name = 'mine' RETURNING name")).isEmpty();
        database.refuses(DENIED, session(VERA_VIEWER_OF_ACME, ACME, insertBom(ACME)));
        assertThat(asMember(VERA_VIEWER_OF_ACME, ACME, "SELECT count(*) FROM audit_logs")).containsExactly("0");
    }

    @Test
    void anOwnerWritesTheirOwnOrganizationOnly() {
        assertThat(asMember(ANNA_OF_ACME, ACME, insertBom(ACME) + " RETURNING name")).containsExactly("New");
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, insertBom(BETA)));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, "UPDATE workspaces SET organization_id = '" + BETA + "'"));
        assertThat(asMember(ANNA_OF_ACME, ACME, "DELETE FROM boms WHERE id = '" + BETAS_BOM + "' RETURNING id")).isEmpty();
    }

    /** The service role passes row-level security, so keys must hold what policies cannot. */
    @Test
    void noRowHangsOnAnotherOrganizationsRow() {
        database.refuses(FOREIGN_KEY_VIOLATION, "SET ROLE service_role", """
                INSERT INTO bom_line_items (organization_id, bom_id, line_number, quantity, description)
                VALUES ('%s', '%s', 9, 1, 'x')""".formatted(ACME, BETAS_BOM));
        database.refuses(FOREIGN_KEY_VIOLATION, "SET ROLE service_role", """
                INSERT INTO component_watches (organization_id, component_id, user_id)
                SELECT organization_id, id, '%s' FROM components WHERE organization_id = '%s'""".formatted(BEN_OF_BETA, ACME));
        assertThat(database.lines("SET ROLE service_role", "SELECT count(*) FROM boms")).containsExactly("2");
    }

    @Test
    void filesFollowTheirFolder() {
        database.refuses(DENIED, session(VERA_VIEWER_OF_ACME, ACME, insertObject("documents", ACME + "/new.pdf")));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, insertObject("documents", BETA + "/new.pdf")));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, insertObject("enrichment-audit", ACME + "/run.json")));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, insertObject("avatars", BEN_OF_BETA + "/me.png")));
        assertThat(asMember(ANNA_OF_ACME, ACME, insertObject("documents", ACME + "/new.pdf") + " RETURNING bucket_id"))
                .containsExactly("documents");
        assertThat(asMember(VERA_VIEWER_OF_ACME, ACME, insertObject("avatars", VERA_VIEWER_OF_ACME + "/me.png") + " RETURNING bucket_id"))
                .containsExactly("avatars");
    }

    @Test
    void nobodyReadsWithoutSigningInButWhatASignUpFormNeeds() {
        database.refuses(DENIED, "SET ROLE anon", "SELECT FROM boms");
        database.refuses(DENIED, "SET ROLE anon", "SELECT FROM users");
        assertThat(database.lines("SET ROLE anon", "SELECT name FROM countries WHERE code = 'DE'")).containsExactly("Germany");
        assertThat(database.lines("SET ROLE anon", "SELECT id FROM storage.buckets")).containsExactly("avatars");
    }

    @Test
    void usersChangeTheirProfileButNotWhoTheyAre() {
        assertThat(asMember(ANNA_OF_ACME, ACME, "UPDATE users SET job_title = 'Buyer' RETURNING full_name")).containsExactly("Anna");
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, "UPDATE users SET email = 'x@y.example'"));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, "UPDATE organizations SET status = 'active'"));
        database.refuses(DENIED, session(ANNA_OF_ACME, ACME, "SELECT FROM outbox_events"));
    }

    @Test
    void theAuditLogTellsWhoChangedWhatAndCannotBeChanged() {
        String[] change = session(ANNA_OF_ACME, ACME, "UPDATE boms SET name = 'Renamed', build_quantity = 1");
        assertThat(database.linesUndone(and(change, "RESET ROLE", """
                SELECT actor_type, actor_id, action, entity_id, old_values, new_values FROM audit_logs
                 WHERE entity_type = 'boms' AND action = 'update'""")))
                .containsExactly("user|" + ANNA_OF_ACME + "|update|" + ACMES_BOM
                        + "|{\"name\": \"Acme board\"}|{\"name\": \"Renamed\"}");
        database.refuses(DENIED, "SET ROLE service_role", "UPDATE audit_logs SET action = 'insert'");
        database.refuses(DENIED, "SET ROLE service_role", "DELETE FROM audit_logs");
    }

    @Test
    void theAuditLogHoldsNoHashOfASecret() {
        assertThat(database.linesUndone("""
                INSERT INTO api_keys (organization_id, name, key_prefix, key_hash)
                VALUES ('%s', 'ci', 'ak_12345', repeat('0f', 32))""".formatted(ACME),
                "SELECT new_values FROM audit_logs WHERE entity_type = 'api_keys'"))
                .singleElement().asString().contains("ak_12345").doesNotContain("0f0f");
    }

    @Test
    void aSummaryCountsAndPricesTheBill() {
        assertThat(asMember(ANNA_OF_ACME, ACME, "SELECT line_count, open_line_count, unit_cost FROM bom_summaries"))
                .containsExactly("3|3|3.000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "23514; UPDATE bom_line_items SET quantity = 0",
        "23514; UPDATE bom_line_items SET match_confidence = 101",
        "23514; UPDATE boms SET status = 'released'",
        "23514; UPDATE alerts SET status = 'resolved'",
        "23514; UPDATE users SET email = 'nobody'",
        "23503; DELETE FROM currencies WHERE code = 'USD'",
        "23503; UPDATE boms SET currency_code = 'XYZ'",
        "23503; DELETE FROM storage.buckets WHERE id = 'bom-uploads'",
        "23505; INSERT INTO organizations (name, slug) VALUES ('Other', 'acme')",
        "23505; INSERT INTO components (organization_id, manufacturer_part_number, manufacturer_name)"
                + " SELECT organization_id, 'ne555', 'ti' FROM components LIMIT 1",
        "23505; INSERT INTO alerts (organization_id, alert_type_code, severity, title, message, deduplication_key)"
                + " SELECT organization_id, alert_type_code, severity, title, message, deduplication_key FROM alerts LIMIT 1"})
    void refusesWhatMakesNoSense(String sqlState, String statement) {
        database.refuses(sqlState, statement);
    }

    @Test
    void deletingAnOrganizationTakesItsRowsAndNoOthers() {
        assertThat(database.linesUndone("DELETE FROM organizations WHERE id = '" + ACME + "'",
                "SELECT organization_id FROM boms",
                "SELECT count(*) FROM bom_line_items",
                "SELECT count(*) > 0 FROM audit_logs WHERE organization_id = '" + ACME + "'")).containsExactly(BETA, "3", "t");
    }

    @Test
    void lineNumbersCanBeSwappedInOneTransaction() {
        assertThat(database.linesUndone("SET CONSTRAINTS ALL DEFERRED", "UPDATE bom_line_items SET line_number = 4 - line_number",
                "SET CONSTRAINTS ALL IMMEDIATE", "SELECT line_number FROM bom_line_items WHERE manufacturer_part_number = 'PART-3'"))
                .containsExactly("1", "1");
        database.refuses(UNIQUE_VIOLATION, "UPDATE bom_line_items SET line_number = 1");
    }

    @Test
    void builtInMappingTemplatesAreReadByAllAndChangedByNobody() {
        assertThat(asMember(BEN_OF_BETA, BETA, "SELECT count(*) > 0 FROM column_mapping_templates")).containsExactly("t");
        assertThat(asMember(BEN_OF_BETA, BETA, "UPDATE column_mapping_templates SET name = 'x' RETURNING 1")).isEmpty();
        String ours = "SELECT name FROM column_mapping_templates WHERE name = 'Ours'";
        String[] inserted = session(BEN_OF_BETA, BETA, insertTemplate(BETA));
        assertThat(database.linesUndone(and(inserted, ours))).containsExactly("Ours");
        assertThat(database.linesUndone(and(inserted, session(ANNA_OF_ACME, ACME, ours)))).isEmpty();
        database.refuses(DENIED, session(BEN_OF_BETA, BETA, insertTemplate(ACME)));
        database.refuses(CHECK_VIOLATION, """
                INSERT INTO column_mapping_templates (name, mappings) VALUES ('no quantity', '{"description": ["Value"]}')""");
    }

    @Test
    void rolesCannotLogInAndOnlyServicesPassRowSecurity() {
        assertThat(database.lines("""
                SELECT rolname, rolcanlogin, rolbypassrls FROM pg_roles
                 WHERE rolname IN ('anon', 'authenticated', 'service_role', 'authenticator') ORDER BY 1"""))
                .containsExactly("anon|f|f", "authenticated|f|f", "authenticator|f|f", "service_role|f|t");
        assertThat(database.lines("""
                SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
                 WHERE m.member = 'authenticator'::regrole ORDER BY 1""")).containsExactly("anon", "authenticated", "service_role");
    }

    /** Another program's auth.uid() must survive: overwriting it would lock every user out. */
    @Test
    void anExistingAuthFunctionIsLeftAsItIs() {
        Database other = databases.empty();
        other.lines("CREATE SCHEMA auth", "CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'");
        other.load("001_SUPABASE_MASTER.sql");
        assertThat(other.value("SELECT prosrc FROM pg_proc WHERE oid = 'auth.uid()'::regprocedure")).isEqualTo("SELECT NULL::uuid");
        assertThat(other.value("SELECT to_regprocedure('auth.jwt()') IS NOT NULL")).isEqualTo("t");
    }

    private List<String> asMember(String user, String organization, String statement) {
        return database.linesUndone(session(user, organization, statement));
    }

    private static String[] and(String[] statements, String... more) {
        return Stream.of(statements, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String[] and(String statement, String... more) {
        return and(new String[] {statement}, more);
    }

    private static String[] session(String user, String organization, String statement) {
        return Stream.of("SET ROLE authenticated",
                "SET request.jwt.claims = '{\"sub\": \"%s\", \"role\": \"authenticated\", \"organization_id\": \"%s\"}'"
                        .formatted(user, organization),
                statement).toArray(String[]::new);
    }

    private static String insertBom(String organization) {
        return "INSERT INTO boms (organization_id, project_id, name) VALUES ('%s', '%s', 'New')"
                .formatted(organization, "e" + organization.substring(1));
    }

    private static String insertObject(String bucket, String name) {
        return "INSERT INTO storage.objects (bucket_id, name) VALUES ('%s', '%s')".formatted(bucket, name);
    }

    private static String insertTemplate(String organization) {
        return """
                INSERT INTO column_mapping_templates (organization_id, name, mappings)
                VALUES ('%s', 'Ours', '{"quantity": ["Menge"], "description": ["Wert"]}')""".formatted(organization);
    }
}
