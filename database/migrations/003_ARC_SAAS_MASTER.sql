--
-- PostgreSQL database dump: control plane, schema tenant_management
--


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: tenant_management; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA IF NOT EXISTS tenant_management;


--
-- Name: SCHEMA tenant_management; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA tenant_management IS 'Control plane: tenants from lead to invoice';


--
-- Name: set_modified_on(); Type: FUNCTION; Schema: tenant_management; Owner: -
--

CREATE FUNCTION tenant_management.set_modified_on() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
    NEW.modified_on := now();
    RETURN NEW;
END
$$;


--
-- Name: FUNCTION set_modified_on(); Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON FUNCTION tenant_management.set_modified_on() IS 'Trigger: stamps modified_on on each change of a row';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: addresses; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.addresses (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    line1 text,
    line2 text,
    city text,
    state text,
    postal_code text,
    country_code text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT addresses_country_code_check CHECK ((country_code ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT addresses_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL)))
);


--
-- Name: TABLE addresses; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.addresses IS 'Postal addresses of leads and tenants';


--
-- Name: audit_logs; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.audit_logs (
    id bigint NOT NULL,
    tenant_id uuid,
    actor_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text NOT NULL,
    before jsonb,
    after jsonb,
    acted_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.audit_logs IS 'Who changed what in the control plane; append-only';


--
-- Name: COLUMN audit_logs.tenant_id; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.audit_logs.tenant_id IS 'No foreign key: the log outlives the tenant';


--
-- Name: audit_logs_id_seq; Type: SEQUENCE; Schema: tenant_management; Owner: -
--

ALTER TABLE tenant_management.audit_logs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tenant_management.audit_logs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: billing_cycles; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.billing_cycles (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    duration interval NOT NULL,
    description text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT billing_cycles_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
    CONSTRAINT billing_cycles_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT billing_cycles_duration_check CHECK ((duration > '00:00:00'::interval))
);


--
-- Name: TABLE billing_cycles; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.billing_cycles IS 'How often a subscription is charged';


--
-- Name: contacts; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.contacts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    email text NOT NULL,
    phone text,
    contact_type text DEFAULT 'admin'::text NOT NULL,
    is_primary boolean DEFAULT false NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT contacts_contact_type_check CHECK ((contact_type = ANY (ARRAY['admin'::text, 'billing'::text, 'technical'::text]))),
    CONSTRAINT contacts_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT contacts_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text))
);


--
-- Name: TABLE contacts; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.contacts IS 'People to talk to at a tenant';


--
-- Name: currencies; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.currencies (
    code text NOT NULL,
    name text NOT NULL,
    symbol text NOT NULL,
    minor_units smallint NOT NULL,
    CONSTRAINT currencies_code_check CHECK ((code ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT currencies_minor_units_check CHECK (((minor_units >= 0) AND (minor_units <= 4)))
);


--
-- Name: TABLE currencies; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.currencies IS 'ISO 4217 currencies in which plans are sold';


--
-- Name: features; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.features (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    description text,
    value_type text NOT NULL,
    default_value jsonb NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT features_code_check CHECK ((code ~ '^[a-z0-9_]+$'::text)),
    CONSTRAINT features_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT features_value_type_check CHECK ((value_type = ANY (ARRAY['boolean'::text, 'number'::text, 'text'::text])))
);


--
-- Name: TABLE features; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.features IS 'What plans differ in';


--
-- Name: invoice_items; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.invoice_items (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    invoice_id uuid NOT NULL,
    line_number smallint NOT NULL,
    description text NOT NULL,
    quantity numeric(14,4) DEFAULT 1 NOT NULL,
    unit_price numeric(14,4) NOT NULL,
    amount numeric(14,2) GENERATED ALWAYS AS (round((quantity * unit_price), 2)) STORED,
    CONSTRAINT invoice_items_line_number_check CHECK ((line_number > 0)),
    CONSTRAINT invoice_items_quantity_check CHECK ((quantity > (0)::numeric))
);


--
-- Name: TABLE invoice_items; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.invoice_items IS 'Lines of an invoice';


--
-- Name: invoices; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    number text NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    issued_on timestamp with time zone,
    due_date date,
    paid_on timestamp with time zone,
    currency_code text NOT NULL,
    subtotal numeric(14,2) DEFAULT 0 NOT NULL,
    tax numeric(14,2) DEFAULT 0 NOT NULL,
    total numeric(14,2) GENERATED ALWAYS AS ((subtotal + tax)) STORED,
    file_path text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT invoices_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT invoices_issued_check CHECK (((status = 'draft'::text) OR ((issued_on IS NOT NULL) AND (due_date IS NOT NULL)))),
    CONSTRAINT invoices_paid_check CHECK (((status = 'paid'::text) = (paid_on IS NOT NULL))),
    CONSTRAINT invoices_period_check CHECK ((period_end > period_start)),
    CONSTRAINT invoices_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'paid'::text, 'void'::text, 'uncollectible'::text]))),
    CONSTRAINT invoices_subtotal_check CHECK ((subtotal >= (0)::numeric)),
    CONSTRAINT invoices_tax_check CHECK ((tax >= (0)::numeric))
);


--
-- Name: TABLE invoices; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.invoices IS 'Invoices to tenants';


--
-- Name: COLUMN invoices.file_path; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.invoices.file_path IS 'Object in the bucket arc-saas-assets';


--
-- Name: lead_tokens; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.lead_tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    token_hash text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    expires_on timestamp with time zone NOT NULL,
    used_on timestamp with time zone,
    CONSTRAINT lead_tokens_expiry_check CHECK ((expires_on > created_on)),
    CONSTRAINT lead_tokens_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: TABLE lead_tokens; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.lead_tokens IS 'Tokens that a lead proves its e-mail address with; only the hash is kept';


--
-- Name: leads; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.leads (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    company_name text NOT NULL,
    email text NOT NULL,
    is_validated boolean DEFAULT false NOT NULL,
    validated_on timestamp with time zone,
    address_id uuid,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT leads_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT leads_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
    CONSTRAINT leads_validated_check CHECK ((is_validated = (validated_on IS NOT NULL)))
);


--
-- Name: TABLE leads; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.leads IS 'People who asked for the platform and are not tenants yet';


--
-- Name: migrations; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.migrations (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    run_on timestamp without time zone NOT NULL
);


--
-- Name: TABLE migrations; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.migrations IS 'Ledger of db-migrate, which npm run migrate uses: migrations of the tenant management service that are done; the rows in this dump are those that it covers';


--
-- Name: migrations_id_seq; Type: SEQUENCE; Schema: tenant_management; Owner: -
--

CREATE SEQUENCE tenant_management.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: tenant_management; Owner: -
--

ALTER SEQUENCE tenant_management.migrations_id_seq OWNED BY tenant_management.migrations.id;


--
-- Name: plan_features; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.plan_features (
    plan_id uuid NOT NULL,
    feature_id uuid NOT NULL,
    value jsonb NOT NULL
);


--
-- Name: TABLE plan_features; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.plan_features IS 'Value of a feature in a plan';


--
-- Name: plans; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.plans (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    description text,
    tier text NOT NULL,
    price numeric(14,2),
    currency_code text NOT NULL,
    billing_cycle_id uuid NOT NULL,
    trial_days smallint DEFAULT 0 NOT NULL,
    is_public boolean DEFAULT true NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT plans_code_check CHECK ((code ~ '^[a-z0-9_]+$'::text)),
    CONSTRAINT plans_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT plans_price_check CHECK ((price >= (0)::numeric)),
    CONSTRAINT plans_tier_check CHECK ((tier = ANY (ARRAY['trial'::text, 'pooled'::text, 'silo'::text]))),
    CONSTRAINT plans_trial_days_check CHECK (((trial_days >= 0) AND (trial_days <= 365)))
);


--
-- Name: TABLE plans; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.plans IS 'What a customer can subscribe to';


--
-- Name: COLUMN plans.tier; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.plans.tier IS 'pooled shares the application plane with others, silo gets one of its own';


--
-- Name: COLUMN plans.price; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.plans.price IS 'Price of one billing cycle; NULL is by agreement';


--
-- Name: provisioning_runs; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.provisioning_runs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    workflow_id text NOT NULL,
    run_id text NOT NULL,
    workflow_type text NOT NULL,
    status text DEFAULT 'running'::text NOT NULL,
    current_step text,
    error_message text,
    started_on timestamp with time zone DEFAULT now() NOT NULL,
    finished_on timestamp with time zone,
    CONSTRAINT provisioning_runs_finished_check CHECK (((status = 'running'::text) = (finished_on IS NULL))),
    CONSTRAINT provisioning_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text, 'timed_out'::text]))),
    CONSTRAINT provisioning_runs_times_check CHECK ((finished_on >= started_on)),
    CONSTRAINT provisioning_runs_workflow_type_check CHECK ((workflow_type = ANY (ARRAY['provision'::text, 'deprovision'::text, 'suspend'::text, 'resume'::text, 'change_plan'::text])))
);


--
-- Name: TABLE provisioning_runs; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.provisioning_runs IS 'Temporal workflows that provision or remove a tenant';


--
-- Name: resources; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.resources (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    resource_type text NOT NULL,
    external_identifier text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT resources_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT resources_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT resources_resource_type_check CHECK ((resource_type = ANY (ARRAY['namespace'::text, 'database'::text, 'bucket'::text, 'realm'::text, 'client'::text, 'host'::text, 'deployment'::text, 'secret'::text]))),
    CONSTRAINT resources_status_check CHECK ((status = ANY (ARRAY['creating'::text, 'active'::text, 'failed'::text, 'deleting'::text])))
);


--
-- Name: TABLE resources; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.resources IS 'What provisioning made for a tenant';


--
-- Name: subscriptions; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.subscriptions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    start_date date NOT NULL,
    end_date date,
    cancelled_on timestamp with time zone,
    external_id text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT subscriptions_cancelled_check CHECK (((status <> 'cancelled'::text) OR (cancelled_on IS NOT NULL))),
    CONSTRAINT subscriptions_dates_check CHECK ((end_date > start_date)),
    CONSTRAINT subscriptions_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT subscriptions_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'trialing'::text, 'active'::text, 'past_due'::text, 'cancelled'::text, 'expired'::text])))
);


--
-- Name: TABLE subscriptions; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.subscriptions IS 'Subscriptions of tenants to plans';


--
-- Name: COLUMN subscriptions.external_id; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.subscriptions.external_id IS 'The subscription at the payment provider';


--
-- Name: tenant_domains; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.tenant_domains (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    domain text NOT NULL,
    is_primary boolean DEFAULT false NOT NULL,
    verified_on timestamp with time zone,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT tenant_domains_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT tenant_domains_domain_check CHECK (((domain = lower(domain)) AND (domain ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$'::text)))
);


--
-- Name: TABLE tenant_domains; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.tenant_domains IS 'Host names under which a tenant is served';


--
-- Name: tenant_mgmt_configs; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.tenant_mgmt_configs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid,
    config_key text NOT NULL,
    config_value jsonb NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT tenant_mgmt_configs_config_key_check CHECK ((config_key ~ '^[a-z0-9-]+$'::text)),
    CONSTRAINT tenant_mgmt_configs_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL)))
);


--
-- Name: TABLE tenant_mgmt_configs; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.tenant_mgmt_configs IS 'Configuration by key: of the platform, or of one tenant';


--
-- Name: COLUMN tenant_mgmt_configs.tenant_id; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.tenant_mgmt_configs.tenant_id IS 'NULL is the platform''s default';


--
-- Name: tenants; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.tenants (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    identity_realm text,
    lead_id uuid,
    address_id uuid,
    activated_on timestamp with time zone,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    modified_on timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    modified_by uuid,
    deleted boolean DEFAULT false NOT NULL,
    deleted_on timestamp with time zone,
    deleted_by uuid,
    CONSTRAINT tenants_activated_check CHECK (((status <> 'active'::text) OR (activated_on IS NOT NULL))),
    CONSTRAINT tenants_deleted_check CHECK ((deleted = (deleted_on IS NOT NULL))),
    CONSTRAINT tenants_key_check CHECK ((key ~ '^[a-z][a-z0-9]{1,9}$'::text)),
    CONSTRAINT tenants_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
    CONSTRAINT tenants_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'provisioning'::text, 'active'::text, 'provision_failed'::text, 'suspended'::text, 'deprovisioning'::text, 'inactive'::text])))
);


--
-- Name: TABLE tenants; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.tenants IS 'Customers of the platform';


--
-- Name: COLUMN tenants.key; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.tenants.key IS 'Short name in host names, buckets and namespaces: a letter, then letters and digits, 2 to 10 in all';


--
-- Name: COLUMN tenants.identity_realm; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON COLUMN tenant_management.tenants.identity_realm IS 'Realm or organization in Keycloak; NULL is the shared one';


--
-- Name: tenant_overviews; Type: VIEW; Schema: tenant_management; Owner: -
--

CREATE VIEW tenant_management.tenant_overviews AS
 SELECT t.id AS tenant_id,
    t.key,
    t.name,
    t.status,
    t.activated_on,
    d.domain AS primary_domain,
    c.email AS primary_contact_email,
    p.code AS plan_code,
    s.status AS subscription_status,
    s.end_date AS subscription_end_date
   FROM ((((tenant_management.tenants t
     LEFT JOIN tenant_management.tenant_domains d ON (((d.tenant_id = t.id) AND d.is_primary AND (NOT d.deleted))))
     LEFT JOIN tenant_management.contacts c ON (((c.tenant_id = t.id) AND c.is_primary AND (NOT c.deleted))))
     LEFT JOIN tenant_management.subscriptions s ON (((s.tenant_id = t.id) AND (s.status = ANY (ARRAY['trialing'::text, 'active'::text, 'past_due'::text])) AND (NOT s.deleted))))
     LEFT JOIN tenant_management.plans p ON ((p.id = s.plan_id)))
  WHERE (NOT t.deleted);


--
-- Name: VIEW tenant_overviews; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON VIEW tenant_management.tenant_overviews IS 'Each tenant with its primary domain, contact and current subscription, for the admin application';


--
-- Name: webhook_events; Type: TABLE; Schema: tenant_management; Owner: -
--

CREATE TABLE tenant_management.webhook_events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    source text NOT NULL,
    external_id text NOT NULL,
    event_type text NOT NULL,
    tenant_id uuid,
    payload jsonb NOT NULL,
    received_on timestamp with time zone DEFAULT now() NOT NULL,
    processed_on timestamp with time zone,
    error_message text,
    CONSTRAINT webhook_events_source_check CHECK ((source = ANY (ARRAY['payment_provider'::text, 'app_plane'::text, 'keycloak'::text])))
);


--
-- Name: TABLE webhook_events; Type: COMMENT; Schema: tenant_management; Owner: -
--

COMMENT ON TABLE tenant_management.webhook_events IS 'Events of the payment provider and of the application plane; the identifier makes handling them idempotent';


--
-- Name: migrations id; Type: DEFAULT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.migrations ALTER COLUMN id SET DEFAULT nextval('tenant_management.migrations_id_seq'::regclass);


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.addresses (id, line1, line2, city, state, postal_code, country_code, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: audit_logs; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.audit_logs (id, tenant_id, actor_id, action, entity_type, entity_id, before, after, acted_on) FROM stdin;
\.


--
-- Data for Name: billing_cycles; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.billing_cycles (id, code, name, duration, description, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
d20c7697-241a-5dac-8e6d-5a6f561093e4	monthly	Monthly	1 mon	Charged each month	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
f984e277-04dc-5503-bfc0-31bb1382ffbd	quarterly	Quarterly	3 mons	Charged every three months	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
2ea90c4d-94b4-557e-8637-da34688d4643	yearly	Yearly	1 year	Charged once a year	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
\.


--
-- Data for Name: contacts; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.contacts (id, tenant_id, first_name, last_name, email, phone, contact_type, is_primary, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: currencies; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.currencies (code, name, symbol, minor_units) FROM stdin;
USD	US Dollar	$	2
EUR	Euro	€	2
GBP	British Pound	£	2
INR	Indian Rupee	₹	2
JPY	Japanese Yen	¥	0
\.


--
-- Data for Name: features; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.features (id, code, name, description, value_type, default_value, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
0be9ad36-c1f3-56cf-9230-0492fceeb90d	users	Users	Members of the organization	number	5	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
946334cf-cd06-54ec-b9a5-36200daabf40	boms	Bills of materials	Bills of materials kept at a time	number	10	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
10d7752a-01fa-5d49-8f0d-04778e1cf86e	bom_lines	Lines of a bill	Most lines in one bill of materials	number	500	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
92654c2c-34d2-5bb9-b748-bb22eed040a2	enrichments_per_month	Enrichments	Components enriched in a month	number	100	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
86c425ae-0928-58fd-99a8-b304386a744c	api_access	API	Access with API keys	boolean	false	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
51a29a61-f65a-50d0-9bbf-02c2e8e1e747	sso	Single sign-on	Sign in with the customer's own identity provider	boolean	false	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
cf2bc701-311a-5b87-bda2-8ac3069566f1	audit_retention_days	Audit log	Days for which the audit log is kept	number	30	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
480fa7c2-39fd-5ba1-8847-d0f47dae94df	support	Support	Level of support	text	"community"	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
\.


--
-- Data for Name: invoice_items; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.invoice_items (id, invoice_id, line_number, description, quantity, unit_price) FROM stdin;
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.invoices (id, tenant_id, subscription_id, number, status, period_start, period_end, issued_on, due_date, paid_on, currency_code, subtotal, tax, file_path, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: lead_tokens; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.lead_tokens (id, lead_id, token_hash, created_on, expires_on, used_on) FROM stdin;
\.


--
-- Data for Name: leads; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.leads (id, first_name, last_name, company_name, email, is_validated, validated_on, address_id, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.migrations (id, name, run_on) FROM stdin;
1	/20251101090000-leads-and-tenants	2025-12-27 00:00:00
2	/20251103090000-plans-and-subscriptions	2025-12-27 00:00:00
3	/20251105090000-invoices	2025-12-27 00:00:00
4	/20251110090000-resources-and-configs	2025-12-27 00:00:00
5	/20251117090000-provisioning-runs	2025-12-27 00:00:00
6	/20251124090000-webhook-events	2025-12-27 00:00:00
7	/20251201090000-audit-logs	2025-12-27 00:00:00
\.


--
-- Data for Name: plan_features; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.plan_features (plan_id, feature_id, value) FROM stdin;
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	0be9ad36-c1f3-56cf-9230-0492fceeb90d	25
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	946334cf-cd06-54ec-b9a5-36200daabf40	100
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	10d7752a-01fa-5d49-8f0d-04778e1cf86e	5000
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	92654c2c-34d2-5bb9-b748-bb22eed040a2	500
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	86c425ae-0928-58fd-99a8-b304386a744c	true
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	51a29a61-f65a-50d0-9bbf-02c2e8e1e747	false
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	cf2bc701-311a-5b87-bda2-8ac3069566f1	30
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	480fa7c2-39fd-5ba1-8847-d0f47dae94df	"community"
d9e37bc4-2306-51c1-8620-44e7986a34ab	0be9ad36-c1f3-56cf-9230-0492fceeb90d	5
d9e37bc4-2306-51c1-8620-44e7986a34ab	946334cf-cd06-54ec-b9a5-36200daabf40	10
d9e37bc4-2306-51c1-8620-44e7986a34ab	10d7752a-01fa-5d49-8f0d-04778e1cf86e	500
d9e37bc4-2306-51c1-8620-44e7986a34ab	92654c2c-34d2-5bb9-b748-bb22eed040a2	100
d9e37bc4-2306-51c1-8620-44e7986a34ab	86c425ae-0928-58fd-99a8-b304386a744c	false
d9e37bc4-2306-51c1-8620-44e7986a34ab	51a29a61-f65a-50d0-9bbf-02c2e8e1e747	false
d9e37bc4-2306-51c1-8620-44e7986a34ab	cf2bc701-311a-5b87-bda2-8ac3069566f1	30
d9e37bc4-2306-51c1-8620-44e7986a34ab	480fa7c2-39fd-5ba1-8847-d0f47dae94df	"email"
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	0be9ad36-c1f3-56cf-9230-0492fceeb90d	25
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	946334cf-cd06-54ec-b9a5-36200daabf40	500
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	10d7752a-01fa-5d49-8f0d-04778e1cf86e	5000
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	92654c2c-34d2-5bb9-b748-bb22eed040a2	10000
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	86c425ae-0928-58fd-99a8-b304386a744c	true
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	51a29a61-f65a-50d0-9bbf-02c2e8e1e747	false
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	cf2bc701-311a-5b87-bda2-8ac3069566f1	365
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	480fa7c2-39fd-5ba1-8847-d0f47dae94df	"email"
b27ecb36-1b43-520d-8280-62c1d31e2e0d	0be9ad36-c1f3-56cf-9230-0492fceeb90d	"unlimited"
b27ecb36-1b43-520d-8280-62c1d31e2e0d	946334cf-cd06-54ec-b9a5-36200daabf40	"unlimited"
b27ecb36-1b43-520d-8280-62c1d31e2e0d	10d7752a-01fa-5d49-8f0d-04778e1cf86e	50000
b27ecb36-1b43-520d-8280-62c1d31e2e0d	92654c2c-34d2-5bb9-b748-bb22eed040a2	"unlimited"
b27ecb36-1b43-520d-8280-62c1d31e2e0d	86c425ae-0928-58fd-99a8-b304386a744c	true
b27ecb36-1b43-520d-8280-62c1d31e2e0d	51a29a61-f65a-50d0-9bbf-02c2e8e1e747	true
b27ecb36-1b43-520d-8280-62c1d31e2e0d	cf2bc701-311a-5b87-bda2-8ac3069566f1	3650
b27ecb36-1b43-520d-8280-62c1d31e2e0d	480fa7c2-39fd-5ba1-8847-d0f47dae94df	"dedicated"
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.plans (id, code, name, description, tier, price, currency_code, billing_cycle_id, trial_days, is_public, is_active, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
4df84a9a-73b8-5ad0-9baa-d49f22f35e0c	trial	Trial	Two weeks to try the platform	trial	0.00	USD	d20c7697-241a-5dac-8e6d-5a6f561093e4	14	t	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
d9e37bc4-2306-51c1-8620-44e7986a34ab	starter	Starter	For one team	pooled	99.00	USD	d20c7697-241a-5dac-8e6d-5a6f561093e4	0	t	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
f3f004f1-8f89-5804-a3be-3fdadc7b7cc0	professional	Professional	For several teams, with enrichment	pooled	499.00	USD	d20c7697-241a-5dac-8e6d-5a6f561093e4	0	t	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
b27ecb36-1b43-520d-8280-62c1d31e2e0d	enterprise	Enterprise	An application plane of its own	silo	\N	USD	2ea90c4d-94b4-557e-8637-da34688d4643	0	t	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
\.


--
-- Data for Name: provisioning_runs; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.provisioning_runs (id, tenant_id, workflow_id, run_id, workflow_type, status, current_step, error_message, started_on, finished_on) FROM stdin;
\.


--
-- Data for Name: resources; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.resources (id, tenant_id, resource_type, external_identifier, status, metadata, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.subscriptions (id, tenant_id, plan_id, status, start_date, end_date, cancelled_on, external_id, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: tenant_domains; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.tenant_domains (id, tenant_id, domain, is_primary, verified_on, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: tenant_mgmt_configs; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.tenant_mgmt_configs (id, tenant_id, config_key, config_value, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
3e9dc423-d4fa-572f-a7c5-d83f2c8fe258	\N	identity-provider	{"type": "keycloak", "realm": "ananta-saas"}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
a148a48d-8c62-5ea0-9771-9c79a891ce6b	\N	workflow-engine	{"type": "temporal", "namespace": "arc-saas", "taskQueue": "tenant-provisioning"}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
9a8e0c2d-7e6f-5c73-a1fa-5b8b227920cb	\N	object-storage	{"assets": "arc-saas-assets", "tenants": "arc-saas-tenants"}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
020f4d6c-cede-50b8-b831-a35952f06af0	\N	lead-token	{"validForHours": 24}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
b8fc2609-cc80-5fea-b373-ed7dc1ff9b67	\N	invoice	{"dueInDays": 14, "numberPrefix": "INV"}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	\N	\N	f	\N	\N
\.


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.tenants (id, name, key, status, identity_realm, lead_id, address_id, activated_on, created_on, modified_on, created_by, modified_by, deleted, deleted_on, deleted_by) FROM stdin;
\.


--
-- Data for Name: webhook_events; Type: TABLE DATA; Schema: tenant_management; Owner: -
--

COPY tenant_management.webhook_events (id, source, external_id, event_type, tenant_id, payload, received_on, processed_on, error_message) FROM stdin;
\.


--
-- Name: audit_logs_id_seq; Type: SEQUENCE SET; Schema: tenant_management; Owner: -
--

SELECT pg_catalog.setval('tenant_management.audit_logs_id_seq', 1, false);


--
-- Name: migrations_id_seq; Type: SEQUENCE SET; Schema: tenant_management; Owner: -
--

SELECT pg_catalog.setval('tenant_management.migrations_id_seq', 7, true);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: billing_cycles billing_cycles_code_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.billing_cycles
    ADD CONSTRAINT billing_cycles_code_key UNIQUE (code);


--
-- Name: billing_cycles billing_cycles_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.billing_cycles
    ADD CONSTRAINT billing_cycles_pkey PRIMARY KEY (id);


--
-- Name: contacts contacts_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.contacts
    ADD CONSTRAINT contacts_pkey PRIMARY KEY (id);


--
-- Name: currencies currencies_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.currencies
    ADD CONSTRAINT currencies_pkey PRIMARY KEY (code);


--
-- Name: features features_code_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.features
    ADD CONSTRAINT features_code_key UNIQUE (code);


--
-- Name: features features_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.features
    ADD CONSTRAINT features_pkey PRIMARY KEY (id);


--
-- Name: invoice_items invoice_items_line_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoice_items
    ADD CONSTRAINT invoice_items_line_key UNIQUE (invoice_id, line_number);


--
-- Name: invoice_items invoice_items_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoice_items
    ADD CONSTRAINT invoice_items_pkey PRIMARY KEY (id);


--
-- Name: invoices invoices_number_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoices
    ADD CONSTRAINT invoices_number_key UNIQUE (number);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: lead_tokens lead_tokens_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.lead_tokens
    ADD CONSTRAINT lead_tokens_pkey PRIMARY KEY (id);


--
-- Name: lead_tokens lead_tokens_token_hash_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.lead_tokens
    ADD CONSTRAINT lead_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: leads leads_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.leads
    ADD CONSTRAINT leads_pkey PRIMARY KEY (id);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);


--
-- Name: plan_features plan_features_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plan_features
    ADD CONSTRAINT plan_features_pkey PRIMARY KEY (plan_id, feature_id);


--
-- Name: plans plans_code_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plans
    ADD CONSTRAINT plans_code_key UNIQUE (code);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: provisioning_runs provisioning_runs_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.provisioning_runs
    ADD CONSTRAINT provisioning_runs_pkey PRIMARY KEY (id);


--
-- Name: provisioning_runs provisioning_runs_run_id_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.provisioning_runs
    ADD CONSTRAINT provisioning_runs_run_id_key UNIQUE (run_id);


--
-- Name: resources resources_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.resources
    ADD CONSTRAINT resources_pkey PRIMARY KEY (id);


--
-- Name: subscriptions subscriptions_external_id_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.subscriptions
    ADD CONSTRAINT subscriptions_external_id_key UNIQUE (external_id);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);


--
-- Name: tenant_domains tenant_domains_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenant_domains
    ADD CONSTRAINT tenant_domains_pkey PRIMARY KEY (id);


--
-- Name: tenant_mgmt_configs tenant_mgmt_configs_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenant_mgmt_configs
    ADD CONSTRAINT tenant_mgmt_configs_key UNIQUE NULLS NOT DISTINCT (tenant_id, config_key);


--
-- Name: tenant_mgmt_configs tenant_mgmt_configs_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenant_mgmt_configs
    ADD CONSTRAINT tenant_mgmt_configs_pkey PRIMARY KEY (id);


--
-- Name: tenants tenants_key_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenants
    ADD CONSTRAINT tenants_key_key UNIQUE (key);


--
-- Name: tenants tenants_lead_id_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenants
    ADD CONSTRAINT tenants_lead_id_key UNIQUE (lead_id);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: webhook_events webhook_events_identity_key; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.webhook_events
    ADD CONSTRAINT webhook_events_identity_key UNIQUE (source, external_id);


--
-- Name: webhook_events webhook_events_pkey; Type: CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.webhook_events
    ADD CONSTRAINT webhook_events_pkey PRIMARY KEY (id);


--
-- Name: audit_logs_entity_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX audit_logs_entity_idx ON tenant_management.audit_logs USING btree (entity_type, entity_id);


--
-- Name: audit_logs_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX audit_logs_tenant_id_idx ON tenant_management.audit_logs USING btree (tenant_id, acted_on DESC);


--
-- Name: contacts_email_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX contacts_email_key ON tenant_management.contacts USING btree (tenant_id, lower(email)) WHERE (NOT deleted);


--
-- Name: contacts_primary_contact_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX contacts_primary_contact_key ON tenant_management.contacts USING btree (tenant_id) WHERE (is_primary AND (NOT deleted));


--
-- Name: contacts_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX contacts_tenant_id_idx ON tenant_management.contacts USING btree (tenant_id);


--
-- Name: invoices_currency_code_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX invoices_currency_code_idx ON tenant_management.invoices USING btree (currency_code);


--
-- Name: invoices_open_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX invoices_open_idx ON tenant_management.invoices USING btree (due_date) WHERE (status = 'open'::text);


--
-- Name: invoices_subscription_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX invoices_subscription_id_idx ON tenant_management.invoices USING btree (subscription_id);


--
-- Name: invoices_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX invoices_tenant_id_idx ON tenant_management.invoices USING btree (tenant_id, period_start DESC);


--
-- Name: lead_tokens_lead_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX lead_tokens_lead_id_idx ON tenant_management.lead_tokens USING btree (lead_id);


--
-- Name: leads_address_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX leads_address_id_idx ON tenant_management.leads USING btree (address_id);


--
-- Name: leads_email_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX leads_email_key ON tenant_management.leads USING btree (lower(email)) WHERE (NOT deleted);


--
-- Name: plan_features_feature_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX plan_features_feature_id_idx ON tenant_management.plan_features USING btree (feature_id);


--
-- Name: plans_billing_cycle_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX plans_billing_cycle_id_idx ON tenant_management.plans USING btree (billing_cycle_id);


--
-- Name: plans_currency_code_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX plans_currency_code_idx ON tenant_management.plans USING btree (currency_code);


--
-- Name: provisioning_runs_running_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX provisioning_runs_running_key ON tenant_management.provisioning_runs USING btree (tenant_id) WHERE (status = 'running'::text);


--
-- Name: provisioning_runs_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX provisioning_runs_tenant_id_idx ON tenant_management.provisioning_runs USING btree (tenant_id, started_on DESC);


--
-- Name: resources_identifier_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX resources_identifier_key ON tenant_management.resources USING btree (resource_type, external_identifier) WHERE (NOT deleted);


--
-- Name: resources_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX resources_tenant_id_idx ON tenant_management.resources USING btree (tenant_id);


--
-- Name: subscriptions_current_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX subscriptions_current_key ON tenant_management.subscriptions USING btree (tenant_id) WHERE ((status = ANY (ARRAY['trialing'::text, 'active'::text, 'past_due'::text])) AND (NOT deleted));


--
-- Name: subscriptions_end_date_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX subscriptions_end_date_idx ON tenant_management.subscriptions USING btree (end_date) WHERE (status = ANY (ARRAY['trialing'::text, 'active'::text]));


--
-- Name: subscriptions_plan_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX subscriptions_plan_id_idx ON tenant_management.subscriptions USING btree (plan_id);


--
-- Name: subscriptions_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX subscriptions_tenant_id_idx ON tenant_management.subscriptions USING btree (tenant_id);


--
-- Name: tenant_domains_domain_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX tenant_domains_domain_key ON tenant_management.tenant_domains USING btree (domain) WHERE (NOT deleted);


--
-- Name: tenant_domains_primary_domain_key; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE UNIQUE INDEX tenant_domains_primary_domain_key ON tenant_management.tenant_domains USING btree (tenant_id) WHERE (is_primary AND (NOT deleted));


--
-- Name: tenant_domains_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX tenant_domains_tenant_id_idx ON tenant_management.tenant_domains USING btree (tenant_id);


--
-- Name: tenants_address_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX tenants_address_id_idx ON tenant_management.tenants USING btree (address_id);


--
-- Name: tenants_status_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX tenants_status_idx ON tenant_management.tenants USING btree (status) WHERE (NOT deleted);


--
-- Name: webhook_events_tenant_id_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX webhook_events_tenant_id_idx ON tenant_management.webhook_events USING btree (tenant_id);


--
-- Name: webhook_events_unprocessed_idx; Type: INDEX; Schema: tenant_management; Owner: -
--

CREATE INDEX webhook_events_unprocessed_idx ON tenant_management.webhook_events USING btree (received_on) WHERE (processed_on IS NULL);


--
-- Name: addresses set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.addresses FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: billing_cycles set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.billing_cycles FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: contacts set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.contacts FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: features set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.features FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: invoices set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.invoices FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: leads set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.leads FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: plans set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.plans FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: resources set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.resources FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: subscriptions set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.subscriptions FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: tenant_domains set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.tenant_domains FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: tenant_mgmt_configs set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.tenant_mgmt_configs FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: tenants set_modified_on; Type: TRIGGER; Schema: tenant_management; Owner: -
--

CREATE TRIGGER set_modified_on BEFORE UPDATE ON tenant_management.tenants FOR EACH ROW EXECUTE FUNCTION tenant_management.set_modified_on();


--
-- Name: contacts contacts_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.contacts
    ADD CONSTRAINT contacts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id) ON DELETE CASCADE;


--
-- Name: invoice_items invoice_items_invoice_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoice_items
    ADD CONSTRAINT invoice_items_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES tenant_management.invoices(id) ON DELETE CASCADE;


--
-- Name: invoices invoices_currency_code_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoices
    ADD CONSTRAINT invoices_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES tenant_management.currencies(code);


--
-- Name: invoices invoices_subscription_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoices
    ADD CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES tenant_management.subscriptions(id);


--
-- Name: invoices invoices_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.invoices
    ADD CONSTRAINT invoices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id);


--
-- Name: lead_tokens lead_tokens_lead_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.lead_tokens
    ADD CONSTRAINT lead_tokens_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES tenant_management.leads(id) ON DELETE CASCADE;


--
-- Name: leads leads_address_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.leads
    ADD CONSTRAINT leads_address_id_fkey FOREIGN KEY (address_id) REFERENCES tenant_management.addresses(id);


--
-- Name: plan_features plan_features_feature_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plan_features
    ADD CONSTRAINT plan_features_feature_id_fkey FOREIGN KEY (feature_id) REFERENCES tenant_management.features(id) ON DELETE CASCADE;


--
-- Name: plan_features plan_features_plan_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plan_features
    ADD CONSTRAINT plan_features_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES tenant_management.plans(id) ON DELETE CASCADE;


--
-- Name: plans plans_billing_cycle_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plans
    ADD CONSTRAINT plans_billing_cycle_id_fkey FOREIGN KEY (billing_cycle_id) REFERENCES tenant_management.billing_cycles(id);


--
-- Name: plans plans_currency_code_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.plans
    ADD CONSTRAINT plans_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES tenant_management.currencies(code);


--
-- Name: provisioning_runs provisioning_runs_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.provisioning_runs
    ADD CONSTRAINT provisioning_runs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id);


--
-- Name: resources resources_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.resources
    ADD CONSTRAINT resources_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id);


--
-- Name: subscriptions subscriptions_plan_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.subscriptions
    ADD CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES tenant_management.plans(id);


--
-- Name: subscriptions subscriptions_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.subscriptions
    ADD CONSTRAINT subscriptions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id);


--
-- Name: tenant_domains tenant_domains_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenant_domains
    ADD CONSTRAINT tenant_domains_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id) ON DELETE CASCADE;


--
-- Name: tenant_mgmt_configs tenant_mgmt_configs_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenant_mgmt_configs
    ADD CONSTRAINT tenant_mgmt_configs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id) ON DELETE CASCADE;


--
-- Name: tenants tenants_address_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenants
    ADD CONSTRAINT tenants_address_id_fkey FOREIGN KEY (address_id) REFERENCES tenant_management.addresses(id);


--
-- Name: tenants tenants_lead_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.tenants
    ADD CONSTRAINT tenants_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES tenant_management.leads(id);


--
-- Name: webhook_events webhook_events_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant_management; Owner: -
--

ALTER TABLE ONLY tenant_management.webhook_events
    ADD CONSTRAINT webhook_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_management.tenants(id) ON DELETE SET NULL;


--
-- PostgreSQL database dump complete
--
