package com.ananta.platform.database;

import static com.ananta.platform.database.Databases.CONTROL_PLANE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tenant's way from lead to invoice in {@code tenant_management}, and what stands in the way of nonsense. */
@Tag("servers")
@ExtendWith(Databases.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlPlaneIT {

    private static final String FROM_LEAD_TO_INVOICE = """
            SET search_path = tenant_management;
            INSERT INTO leads (first_name, last_name, company_name, email, is_validated, validated_on)
                VALUES ('Ada', 'L', 'Acme', 'ada@acme.example', true, now());
            INSERT INTO tenants (name, key, status, lead_id, activated_on)
                SELECT company_name, 'acme', 'active', id, now() FROM leads;
            INSERT INTO contacts (tenant_id, first_name, last_name, email, is_primary)
                SELECT t.id, l.first_name, l.last_name, l.email, true FROM tenants t JOIN leads l ON l.id = t.lead_id;
            INSERT INTO tenant_domains (tenant_id, domain, is_primary) SELECT id, 'acme.example', true FROM tenants;
            INSERT INTO subscriptions (tenant_id, plan_id, status, start_date)
                SELECT t.id, p.id, 'active', '2026-01-01' FROM tenants t, plans p WHERE p.code = 'starter';
            INSERT INTO invoices (tenant_id, subscription_id, number, period_start, period_end, currency_code, subtotal, tax)
                SELECT tenant_id, id, 'INV-1', '2026-01-01', '2026-02-01', 'USD', 99, 18.81 FROM subscriptions;
            INSERT INTO invoice_items (invoice_id, line_number, description, quantity, unit_price)
                SELECT id, 1, 'Starter', 3, 33 FROM invoices;
            INSERT INTO provisioning_runs (tenant_id, workflow_id, run_id, workflow_type)
                SELECT id, 'provision-acme', 'r1', 'provision' FROM tenants;
            """;

    private final Database database;

    ControlPlaneIT(Databases databases) {
        database = databases.copyOf(CONTROL_PLANE);
        database.lines(FROM_LEAD_TO_INVOICE);
    }

    @Test
    void theOverviewTellsATenantsWholeStory() {
        assertThat(database.lines("""
                SELECT key, status, primary_domain, primary_contact_email, plan_code, subscription_status
                  FROM tenant_management.tenant_overviews"""))
                .containsExactly("acme|active|acme.example|ada@acme.example|starter|active");
    }

    @Test
    void amountsAreComputed() {
        assertThat(database.value("SELECT total FROM tenant_management.invoices")).isEqualTo("117.81");
        assertThat(database.value("SELECT amount FROM tenant_management.invoice_items")).isEqualTo("99.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "23505; INSERT INTO subscriptions (tenant_id, plan_id, status, start_date)"
                + " SELECT tenant_id, plan_id, 'trialing', '2026-03-01' FROM subscriptions",
        "23505; INSERT INTO provisioning_runs (tenant_id, workflow_id, run_id, workflow_type)"
                + " SELECT id, 'x', 'r2', 'suspend' FROM tenants",
        "23505; INSERT INTO tenants (name, key) VALUES ('Other', 'acme')",
        "23505; INSERT INTO leads (first_name, last_name, company_name, email) VALUES ('A', 'B', 'C', 'ADA@acme.example')",
        "23505; INSERT INTO tenant_mgmt_configs (config_key, config_value) VALUES ('invoice', '{}')",
        "23514; INSERT INTO tenants (name, key) VALUES ('Other', 'Not A Key')",
        "23514; UPDATE invoices SET status = 'paid'",
        "23514; UPDATE tenants SET deleted = true",
        "23503; DELETE FROM tenants",
        "23503; DELETE FROM plans WHERE code = 'starter'"})
    void refusesWhatMakesNoSense(String sqlState, String statement) {
        database.refuses(sqlState, "SET search_path = tenant_management", statement);
    }

    @Test
    void aCancelledSubscriptionMakesRoomForTheNext() {
        assertThat(database.linesUndone("SET search_path = tenant_management",
                "UPDATE subscriptions SET status = 'cancelled', cancelled_on = now()",
                "INSERT INTO subscriptions (tenant_id, plan_id, status, start_date)"
                        + " SELECT tenant_id, plan_id, 'active', '2026-03-01' FROM subscriptions",
                "SELECT count(*) FROM subscriptions")).containsExactly("2");
    }

    /**
     * {@code npm run migrate} looks here for what is done, and db-migrate makes the table with these columns where it is
     * missing; its next row must not collide with ours.
     */
    @Test
    void dbMigratesLedgerHasItsShapeAndTakesTheNextRow() {
        assertThat(database.lines("""
                SELECT column_name, data_type, character_maximum_length, is_nullable FROM information_schema.columns
                 WHERE table_schema = 'tenant_management' AND table_name = 'migrations' ORDER BY ordinal_position"""))
                .containsExactly("id|integer||NO", "name|character varying|255|NO", "run_on|timestamp without time zone||NO");
        assertThat(database.lines("SELECT name FROM tenant_management.migrations")).isNotEmpty()
                .allMatch(name -> name.matches("/\\d{14}-[a-z-]+"));
        assertThat(database.linesUndone(
                "INSERT INTO tenant_management.migrations (name, run_on) VALUES ('/20260101000000-next', now()) RETURNING name"))
                .containsExactly("/20260101000000-next");
    }
}
