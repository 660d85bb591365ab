--
-- PostgreSQL database dump: Supabase, the tenants' business data
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
-- Roles and the schema auth are shared with whatever else uses this server, so
-- each is made only where it is missing and never changed where it exists.
-- service_role bypasses row-level security, which only a superuser may grant:
-- on a managed server without one, have its administrator make the four roles
-- first.
--

DO $$
BEGIN
    IF to_regrole('anon') IS NULL THEN
        CREATE ROLE anon NOLOGIN NOINHERIT;
    END IF;
    IF to_regrole('authenticated') IS NULL THEN
        CREATE ROLE authenticated NOLOGIN NOINHERIT;
    END IF;
    IF to_regrole('service_role') IS NULL THEN
        CREATE ROLE service_role NOLOGIN NOINHERIT BYPASSRLS;
    END IF;
    IF to_regrole('authenticator') IS NULL THEN
        CREATE ROLE authenticator NOLOGIN NOINHERIT;
    END IF;
    IF NOT (pg_has_role('authenticator', 'anon', 'member')
            AND pg_has_role('authenticator', 'authenticated', 'member')
            AND pg_has_role('authenticator', 'service_role', 'member')) THEN
        GRANT anon, authenticated, service_role TO authenticator;
    END IF;
END
$$;


--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA IF NOT EXISTS auth;

GRANT USAGE ON SCHEMA auth TO anon, authenticated, service_role;


--
-- Name: auth.jwt(), auth.uid(), auth.role(), auth.email(); Type: FUNCTION; Schema: auth; Owner: -
--

DO $$
BEGIN
    IF to_regprocedure('auth.jwt()') IS NULL THEN
        CREATE FUNCTION auth.jwt() RETURNS jsonb
            LANGUAGE sql STABLE
            AS 'SELECT nullif(current_setting(''request.jwt.claims'', true), '''')::jsonb';
        COMMENT ON FUNCTION auth.jwt() IS 'Claims of the verified token of this request as PostgREST sets them; NULL outside a request';
    END IF;
    IF to_regprocedure('auth.uid()') IS NULL THEN
        CREATE FUNCTION auth.uid() RETURNS uuid
            LANGUAGE sql STABLE
            AS 'SELECT (auth.jwt() ->> ''sub'')::uuid';
        COMMENT ON FUNCTION auth.uid() IS 'Subject of the token: the Keycloak user, equal to public.users.id';
    END IF;
    IF to_regprocedure('auth.role()') IS NULL THEN
        CREATE FUNCTION auth.role() RETURNS text
            LANGUAGE sql STABLE
            AS 'SELECT auth.jwt() ->> ''role''';
        COMMENT ON FUNCTION auth.role() IS 'Database role that the token asks for: anon, authenticated or service_role';
    END IF;
    IF to_regprocedure('auth.email()') IS NULL THEN
        CREATE FUNCTION auth.email() RETURNS text
            LANGUAGE sql STABLE
            AS 'SELECT auth.jwt() ->> ''email''';
        COMMENT ON FUNCTION auth.email() IS 'E-mail address in the token';
    END IF;
END
$$;


--
-- Name: storage; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA IF NOT EXISTS storage;


--
-- Name: SCHEMA storage; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA storage IS 'Buckets and objects in the form that Supabase Storage uses; the bytes live in MinIO';


--
-- Name: alert_severity; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.alert_severity AS ENUM (
    'info',
    'low',
    'medium',
    'high',
    'critical'
);


--
-- Name: TYPE alert_severity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.alert_severity IS 'Severity in rising order';


--
-- Name: bom_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.bom_status AS ENUM (
    'draft',
    'processing',
    'review',
    'ready',
    'failed',
    'released',
    'archived'
);


--
-- Name: TYPE bom_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.bom_status IS 'Where a bill of materials stands, from upload to release';


--
-- Name: email_address; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.email_address AS text
	CONSTRAINT email_address_check CHECK (((VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(VALUE) <= 320)));


--
-- Name: DOMAIN email_address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.email_address IS 'E-mail address: one @, no blanks, a dotted domain';


--
-- Name: job_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.job_status AS ENUM (
    'queued',
    'running',
    'succeeded',
    'failed',
    'cancelled'
);


--
-- Name: TYPE job_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.job_status IS 'State of a unit of background work';


--
-- Name: lifecycle_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.lifecycle_status AS ENUM (
    'unknown',
    'preview',
    'active',
    'nrnd',
    'last_time_buy',
    'obsolete'
);


--
-- Name: TYPE lifecycle_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.lifecycle_status IS 'Manufacturer''s word on a part; nrnd = not recommended for new designs';


--
-- Name: mounting_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mounting_type AS ENUM (
    'surface_mount',
    'through_hole',
    'chassis',
    'other'
);


--
-- Name: TYPE mounting_type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.mounting_type IS 'How a part is fixed';


--
-- Name: percentage; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.percentage AS numeric(5,2)
	CONSTRAINT percentage_check CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)));


--
-- Name: DOMAIN percentage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.percentage IS 'Share or score from 0 to 100';


--
-- Name: sha256_hex; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.sha256_hex AS text
	CONSTRAINT sha256_hex_check CHECK ((VALUE ~ '^[0-9a-f]{64}$'::text));


--
-- Name: DOMAIN sha256_hex; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.sha256_hex IS 'SHA-256 in lower-case hexadecimal';


--
-- Name: slug; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.slug AS text
	CONSTRAINT slug_check CHECK (((VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(VALUE) <= 80)));


--
-- Name: DOMAIN slug; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.slug IS 'Name for use in addresses: lower-case letters, digits and single hyphens, at most 80 characters';


--
-- Name: current_organization_id(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_organization_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
    SELECT m.organization_id
      FROM public.organization_members m
      JOIN public.organizations o ON o.id = m.organization_id
     WHERE m.organization_id = (auth.jwt() ->> 'organization_id')::uuid
       AND m.user_id = auth.uid()
       AND m.status = 'active'
       AND o.status = 'active'
       AND o.deleted_at IS NULL
$$;


--
-- Name: FUNCTION current_organization_id(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.current_organization_id() IS 'Organization that the token names (claim organization_id), if its user is an active member of it; otherwise NULL, and policies let nothing through';


--
-- Name: has_permission(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_permission(permission text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
    SELECT EXISTS (
        SELECT
          FROM public.organization_members m
          JOIN public.role_permissions p ON p.role_code = m.role_code
         WHERE m.organization_id = public.current_organization_id()
           AND m.user_id = auth.uid()
           AND p.permission_code = has_permission.permission)
$$;


--
-- Name: FUNCTION has_permission(permission text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.has_permission(permission text) IS 'Whether the user''s role in the current organization has the permission';


--
-- Name: normalize_part_number(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.normalize_part_number(part_number text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT upper(regexp_replace(part_number, '[^A-Za-z0-9]', '', 'g')) $$;


--
-- Name: FUNCTION normalize_part_number(part_number text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.normalize_part_number(part_number text) IS 'Part number as matching compares it: upper case, letters and digits only';


--
-- Name: set_updated_at(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;


--
-- Name: FUNCTION set_updated_at(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.set_updated_at() IS 'Trigger: stamps updated_at on each change of a row';


--
-- Name: write_audit_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_audit_log() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
    hidden CONSTANT text[] := '{key_hash,token_hash,updated_at}';
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - hidden END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - hidden END;
    row_now jsonb := coalesce(new_row, old_row);
    old_changed jsonb := old_row;
    new_changed jsonb := new_row;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF old_row = new_row THEN
            RETURN NULL;
        END IF;
        SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row -> o.key)
          INTO old_changed, new_changed
          FROM jsonb_each(old_row) o
         WHERE o.value IS DISTINCT FROM new_row -> o.key;
    END IF;
    INSERT INTO public.audit_logs (organization_id, actor_type, actor_id, action, entity_type, entity_id, old_values, new_values, request_id)
    SELECT (row_now ->> CASE TG_TABLE_NAME WHEN 'organizations' THEN 'id' ELSE 'organization_id' END)::uuid,
           CASE WHEN auth.uid() IS NOT NULL THEN 'user' WHEN auth.role() IS NOT NULL THEN 'service' ELSE 'system' END,
           auth.uid(),
           lower(TG_OP),
           TG_TABLE_NAME,
           (SELECT string_agg(row_now ->> k, ':') FROM unnest(TG_ARGV) k),
           old_changed,
           new_changed,
           nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-request-id';
    RETURN NULL;
END
$$;


--
-- Name: FUNCTION write_audit_log(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.write_audit_log() IS 'Trigger: writes the change to audit_logs; its arguments are the columns of the primary key';


--
-- Name: extension(text); Type: FUNCTION; Schema: storage; Owner: -
--

CREATE FUNCTION storage.extension(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$ SELECT lower(substring(split_part(name, '/', -1) FROM '\.([^.]+)$')) $_$;


--
-- Name: FUNCTION extension(name text); Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON FUNCTION storage.extension(name text) IS 'Extension of an object''s file name in lower case; NULL when it has none';


--
-- Name: filename(text); Type: FUNCTION; Schema: storage; Owner: -
--

CREATE FUNCTION storage.filename(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT split_part(name, '/', -1) $$;


--
-- Name: FUNCTION filename(name text); Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON FUNCTION storage.filename(name text) IS 'Last part of an object''s name';


--
-- Name: foldername(text); Type: FUNCTION; Schema: storage; Owner: -
--

CREATE FUNCTION storage.foldername(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT trim_array(string_to_array(name, '/'), 1) $$;


--
-- Name: FUNCTION foldername(name text); Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON FUNCTION storage.foldername(name text) IS 'Folders of an object''s name; the first is the organization that owns it';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alert_deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_deliveries (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    alert_id uuid NOT NULL,
    user_id uuid,
    channel text NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    provider_message_id text,
    attempts smallint DEFAULT 0 NOT NULL,
    error_message text,
    next_attempt_at timestamp with time zone,
    sent_at timestamp with time zone,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alert_deliveries_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT alert_deliveries_channel_check CHECK ((channel = ANY (ARRAY['in_app'::text, 'email'::text, 'slack'::text, 'sms'::text, 'webhook'::text]))),
    CONSTRAINT alert_deliveries_sent_check CHECK (((status <> ALL (ARRAY['sent'::text, 'delivered'::text])) OR (sent_at IS NOT NULL))),
    CONSTRAINT alert_deliveries_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'suppressed'::text])))
);


--
-- Name: TABLE alert_deliveries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.alert_deliveries IS 'Attempts to bring an alert to a user over one channel';


--
-- Name: COLUMN alert_deliveries.provider_message_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.alert_deliveries.provider_message_id IS 'Transaction in Novu';


--
-- Name: alert_preferences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_preferences (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    alert_type_code text NOT NULL,
    channel text NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    minimum_severity public.alert_severity DEFAULT 'low'::public.alert_severity NOT NULL,
    digest text DEFAULT 'immediate'::text NOT NULL,
    quiet_from time without time zone,
    quiet_until time without time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alert_preferences_channel_check CHECK ((channel = ANY (ARRAY['in_app'::text, 'email'::text, 'slack'::text, 'sms'::text, 'webhook'::text]))),
    CONSTRAINT alert_preferences_digest_check CHECK ((digest = ANY (ARRAY['immediate'::text, 'hourly'::text, 'daily'::text, 'weekly'::text]))),
    CONSTRAINT alert_preferences_quiet_hours_check CHECK ((num_nonnulls(quiet_from, quiet_until) = ANY (ARRAY[0, 2])))
);


--
-- Name: TABLE alert_preferences; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.alert_preferences IS 'Which alerts reach a user, and how';


--
-- Name: COLUMN alert_preferences.quiet_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.alert_preferences.quiet_from IS 'Start of the quiet hours in the user''s time zone; an end before the start is on the next day';


--
-- Name: alert_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_rules (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    alert_type_code text NOT NULL,
    name text NOT NULL,
    project_id uuid,
    bom_id uuid,
    component_id uuid,
    severity public.alert_severity NOT NULL,
    conditions jsonb DEFAULT '{}'::jsonb NOT NULL,
    cooldown_minutes integer DEFAULT 1440 NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alert_rules_conditions_check CHECK ((jsonb_typeof(conditions) = 'object'::text)),
    CONSTRAINT alert_rules_cooldown_minutes_check CHECK ((cooldown_minutes >= 0)),
    CONSTRAINT alert_rules_scope_check CHECK ((num_nonnulls(project_id, bom_id, component_id) <= 1))
);


--
-- Name: TABLE alert_rules; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.alert_rules IS 'When an organization wants to be alerted: everywhere, or for one project, bill or part';


--
-- Name: alert_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_types (
    code text NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    category text NOT NULL,
    default_severity public.alert_severity NOT NULL,
    default_channels text[] DEFAULT '{in_app}'::text[] NOT NULL,
    CONSTRAINT alert_types_category_check CHECK ((category = ANY (ARRAY['lifecycle'::text, 'availability'::text, 'price'::text, 'compliance'::text, 'bom'::text, 'quality'::text, 'system'::text]))),
    CONSTRAINT alert_types_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
    CONSTRAINT alert_types_default_channels_check CHECK ((default_channels <@ '{in_app,email,slack,sms,webhook}'::text[]))
);


--
-- Name: TABLE alert_types; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.alert_types IS 'Kinds of alerts that the platform raises';


--
-- Name: alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    alert_type_code text NOT NULL,
    alert_rule_id uuid,
    project_id uuid,
    bom_id uuid,
    component_id uuid,
    severity public.alert_severity NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    title text NOT NULL,
    message text NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    deduplication_key text NOT NULL,
    occurrences integer DEFAULT 1 NOT NULL,
    acknowledged_by uuid,
    acknowledged_at timestamp with time zone,
    closed_by uuid,
    closed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alerts_acknowledged_check CHECK (((status <> 'acknowledged'::text) OR (acknowledged_at IS NOT NULL))),
    CONSTRAINT alerts_closed_check CHECK (((status = ANY (ARRAY['resolved'::text, 'dismissed'::text])) = (closed_at IS NOT NULL))),
    CONSTRAINT alerts_details_check CHECK ((jsonb_typeof(details) = 'object'::text)),
    CONSTRAINT alerts_occurrences_check CHECK ((occurrences > 0)),
    CONSTRAINT alerts_status_check CHECK ((status = ANY (ARRAY['open'::text, 'acknowledged'::text, 'resolved'::text, 'dismissed'::text])))
);


--
-- Name: TABLE alerts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.alerts IS 'Something a customer should know about a part, a bill or a project';


--
-- Name: COLUMN alerts.deduplication_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.alerts.deduplication_key IS 'Same cause, same key: while one is open, another occurrence only counts it up';


--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    key_prefix text NOT NULL,
    key_hash public.sha256_hex NOT NULL,
    scopes text[] DEFAULT '{}'::text[] NOT NULL,
    created_by uuid,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_by uuid,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT api_keys_key_prefix_check CHECK (((length(key_prefix) >= 6) AND (length(key_prefix) <= 16)))
);


--
-- Name: TABLE api_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.api_keys IS 'Keys for machines; only the hash and the visible prefix are kept';


--
-- Name: audit_enrichment_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_enrichment_runs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid,
    component_id uuid,
    catalog_component_id uuid,
    manufacturer_part_number text NOT NULL,
    workflow_id text,
    provider text NOT NULL,
    model text,
    status public.job_status DEFAULT 'running'::public.job_status NOT NULL,
    decision text,
    quality_before public.percentage,
    quality_after public.percentage,
    fields_changed integer DEFAULT 0 NOT NULL,
    input_tokens integer,
    output_tokens integer,
    cost_usd numeric(12,6),
    bucket_id text DEFAULT 'enrichment-audit'::text NOT NULL,
    object_name text,
    error_message text,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT audit_enrichment_runs_cost_usd_check CHECK ((cost_usd >= (0)::numeric)),
    CONSTRAINT audit_enrichment_runs_decision_check CHECK ((decision = ANY (ARRAY['auto_approved'::text, 'review'::text, 'rejected'::text]))),
    CONSTRAINT audit_enrichment_runs_fields_changed_check CHECK ((fields_changed >= 0)),
    CONSTRAINT audit_enrichment_runs_finished_check CHECK (((status = ANY (ARRAY['queued'::public.job_status, 'running'::public.job_status])) = (finished_at IS NULL))),
    CONSTRAINT audit_enrichment_runs_input_tokens_check CHECK ((input_tokens >= 0)),
    CONSTRAINT audit_enrichment_runs_output_tokens_check CHECK ((output_tokens >= 0)),
    CONSTRAINT audit_enrichment_runs_times_check CHECK ((finished_at >= started_at))
);


--
-- Name: TABLE audit_enrichment_runs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_enrichment_runs IS 'One enrichment of one part: by whom, at what cost, with what result';


--
-- Name: COLUMN audit_enrichment_runs.object_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_enrichment_runs.object_name IS 'Full request and response, as an object in the bucket';


--
-- Name: audit_field_comparisons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_field_comparisons (
    id bigint NOT NULL,
    audit_enrichment_run_id uuid NOT NULL,
    field_name text NOT NULL,
    source text NOT NULL,
    old_value jsonb,
    new_value jsonb,
    confidence public.percentage,
    decision text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_field_comparisons_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'rejected'::text, 'kept'::text, 'conflict'::text])))
);


--
-- Name: TABLE audit_field_comparisons; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_field_comparisons IS 'What each source said about a field in an enrichment, and what became of it';


--
-- Name: audit_field_comparisons_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_field_comparisons ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_field_comparisons_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_logs (
    id bigint NOT NULL,
    organization_id uuid,
    actor_type text NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text NOT NULL,
    old_values jsonb,
    new_values jsonb,
    request_id text,
    ip_address inet,
    user_agent text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK ((action ~ '^[a-z_]+$'::text)),
    CONSTRAINT audit_logs_actor_check CHECK (((actor_type <> 'user'::text) OR (actor_id IS NOT NULL))),
    CONSTRAINT audit_logs_actor_type_check CHECK ((actor_type = ANY (ARRAY['user'::text, 'service'::text, 'system'::text])))
);


--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_logs IS 'Who changed what; append-only, without foreign keys so that it outlives what it tells of';


--
-- Name: COLUMN audit_logs.old_values; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_logs.old_values IS 'Only the columns that changed';


--
-- Name: audit_logs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_logs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_logs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: bom_comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_comments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    bom_line_item_id uuid,
    parent_id uuid,
    user_id uuid,
    body text NOT NULL,
    resolved_by uuid,
    resolved_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_comments_body_check CHECK (((length(btrim(body)) >= 1) AND (length(btrim(body)) <= 10000))),
    CONSTRAINT bom_comments_parent_check CHECK ((parent_id <> id))
);


--
-- Name: TABLE bom_comments; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_comments IS 'Discussion of a bill of materials or of one of its lines';


--
-- Name: bom_exports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_exports (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    format text NOT NULL,
    status public.job_status DEFAULT 'queued'::public.job_status NOT NULL,
    bucket_id text DEFAULT 'exports'::text NOT NULL,
    object_name text,
    size_bytes bigint,
    requested_by uuid,
    expires_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_exports_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text, 'json'::text, 'pdf'::text]))),
    CONSTRAINT bom_exports_object_check CHECK (((status <> 'succeeded'::public.job_status) OR (object_name IS NOT NULL))),
    CONSTRAINT bom_exports_size_bytes_check CHECK ((size_bytes > 0))
);


--
-- Name: TABLE bom_exports; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_exports IS 'Files made from a bill of materials for download';


--
-- Name: bom_job_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_job_events (
    id bigint NOT NULL,
    organization_id uuid NOT NULL,
    bom_job_id uuid NOT NULL,
    level text DEFAULT 'info'::text NOT NULL,
    message text NOT NULL,
    details jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_job_events_level_check CHECK ((level = ANY (ARRAY['debug'::text, 'info'::text, 'warning'::text, 'error'::text])))
);


--
-- Name: TABLE bom_job_events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_job_events IS 'What a job did, in order of id';


--
-- Name: bom_job_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.bom_job_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.bom_job_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: bom_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_jobs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    job_type text NOT NULL,
    status public.job_status DEFAULT 'queued'::public.job_status NOT NULL,
    priority smallint DEFAULT 5 NOT NULL,
    progress public.percentage DEFAULT 0 NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 3 NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    result jsonb,
    error_message text,
    requested_by uuid,
    run_after timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_jobs_attempt_limit_check CHECK ((attempts <= max_attempts)),
    CONSTRAINT bom_jobs_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT bom_jobs_error_check CHECK (((status <> 'failed'::public.job_status) OR (error_message IS NOT NULL))),
    CONSTRAINT bom_jobs_job_type_check CHECK ((job_type = ANY (ARRAY['import'::text, 'match'::text, 'enrich'::text, 'price'::text, 'compare'::text, 'export'::text]))),
    CONSTRAINT bom_jobs_max_attempts_check CHECK ((max_attempts > 0)),
    CONSTRAINT bom_jobs_parameters_check CHECK ((jsonb_typeof(parameters) = 'object'::text)),
    CONSTRAINT bom_jobs_priority_check CHECK (((priority >= 1) AND (priority <= 9))),
    CONSTRAINT bom_jobs_times_check CHECK ((finished_at >= started_at))
);


--
-- Name: TABLE bom_jobs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_jobs IS 'Background work that users asked for on a bill of materials';


--
-- Name: COLUMN bom_jobs.priority; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_jobs.priority IS '1 is taken first, 9 last';


--
-- Name: bom_line_item_matches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_line_item_matches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_line_item_id uuid NOT NULL,
    catalog_component_id uuid NOT NULL,
    score public.percentage NOT NULL,
    method text NOT NULL,
    is_selected boolean DEFAULT false NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_line_item_matches_evidence_check CHECK ((jsonb_typeof(evidence) = 'object'::text)),
    CONSTRAINT bom_line_item_matches_method_check CHECK ((method = ANY (ARRAY['exact'::text, 'normalized'::text, 'alias'::text, 'fuzzy'::text, 'ai'::text, 'manual'::text])))
);


--
-- Name: TABLE bom_line_item_matches; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_line_item_matches IS 'Catalog components found for a line, best score first; at most one is selected';


--
-- Name: bom_line_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_line_items (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    line_number integer NOT NULL,
    component_id uuid,
    customer_part_number text,
    manufacturer_part_number text,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(manufacturer_part_number)) STORED,
    manufacturer_name text,
    description text,
    quantity numeric(14,4) NOT NULL,
    unit_code text DEFAULT 'C62'::text NOT NULL,
    reference_designators text[] DEFAULT '{}'::text[] NOT NULL,
    do_not_populate boolean DEFAULT false NOT NULL,
    match_status text DEFAULT 'pending'::text NOT NULL,
    match_confidence public.percentage,
    unit_price numeric(18,6),
    extended_price numeric(20,6) GENERATED ALWAYS AS ((quantity * unit_price)) STORED,
    notes text,
    raw_data jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_line_items_identity_check CHECK ((num_nonnulls(customer_part_number, manufacturer_part_number, description) >= 1)),
    CONSTRAINT bom_line_items_line_number_check CHECK ((line_number > 0)),
    CONSTRAINT bom_line_items_match_status_check CHECK ((match_status = ANY (ARRAY['pending'::text, 'matched'::text, 'ambiguous'::text, 'unmatched'::text, 'confirmed'::text, 'rejected'::text]))),
    CONSTRAINT bom_line_items_quantity_check CHECK ((quantity > (0)::numeric)),
    CONSTRAINT bom_line_items_unit_price_check CHECK ((unit_price >= (0)::numeric))
);


--
-- Name: TABLE bom_line_items; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_line_items IS 'Lines of a bill of materials';


--
-- Name: COLUMN bom_line_items.line_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_line_items.line_number IS 'Place in the bill; uniqueness can be deferred while lines are renumbered';


--
-- Name: COLUMN bom_line_items.unit_price; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_line_items.unit_price IS 'Price of one unit in the bill''s currency';


--
-- Name: COLUMN bom_line_items.raw_data; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_line_items.raw_data IS 'The line as it stood in the uploaded file';


--
-- Name: bom_processing_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_processing_jobs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    bom_upload_id uuid,
    workflow_id text NOT NULL,
    run_id text,
    stage text DEFAULT 'parse'::text NOT NULL,
    status public.job_status DEFAULT 'queued'::public.job_status NOT NULL,
    total_items integer DEFAULT 0 NOT NULL,
    processed_items integer DEFAULT 0 NOT NULL,
    matched_items integer DEFAULT 0 NOT NULL,
    enriched_items integer DEFAULT 0 NOT NULL,
    failed_items integer DEFAULT 0 NOT NULL,
    error_message text,
    heartbeat_at timestamp with time zone,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_processing_jobs_counts_check CHECK (((processed_items <= total_items) AND (matched_items <= processed_items) AND (enriched_items <= processed_items) AND (failed_items <= processed_items))),
    CONSTRAINT bom_processing_jobs_enriched_items_check CHECK ((enriched_items >= 0)),
    CONSTRAINT bom_processing_jobs_error_check CHECK (((status <> 'failed'::public.job_status) OR (error_message IS NOT NULL))),
    CONSTRAINT bom_processing_jobs_failed_items_check CHECK ((failed_items >= 0)),
    CONSTRAINT bom_processing_jobs_matched_items_check CHECK ((matched_items >= 0)),
    CONSTRAINT bom_processing_jobs_processed_items_check CHECK ((processed_items >= 0)),
    CONSTRAINT bom_processing_jobs_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'normalize'::text, 'match'::text, 'enrich'::text, 'score'::text, 'complete'::text]))),
    CONSTRAINT bom_processing_jobs_times_check CHECK ((finished_at >= started_at)),
    CONSTRAINT bom_processing_jobs_total_items_check CHECK ((total_items >= 0))
);


--
-- Name: TABLE bom_processing_jobs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_processing_jobs IS 'Runs of the normalization pipeline (CNS) over a bill of materials, one per Temporal workflow';


--
-- Name: boms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.boms (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    revision text DEFAULT 'A'::text NOT NULL,
    description text,
    status public.bom_status DEFAULT 'draft'::public.bom_status NOT NULL,
    current_version integer DEFAULT 1 NOT NULL,
    build_quantity integer DEFAULT 1 NOT NULL,
    currency_code text DEFAULT 'USD'::text NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    released_by uuid,
    released_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT boms_build_quantity_check CHECK ((build_quantity > 0)),
    CONSTRAINT boms_current_version_check CHECK ((current_version > 0)),
    CONSTRAINT boms_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
    CONSTRAINT boms_released_check CHECK (((status <> 'released'::public.bom_status) OR (released_at IS NOT NULL))),
    CONSTRAINT boms_revision_check CHECK ((revision <> ''::text))
);


--
-- Name: TABLE boms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.boms IS 'Bills of materials, one row per name and revision in a project';


--
-- Name: bom_summaries; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.bom_summaries WITH (security_invoker='true') AS
 SELECT b.id AS bom_id,
    b.organization_id,
    b.project_id,
    b.name,
    b.revision,
    b.status,
    b.build_quantity,
    b.currency_code,
    count(l.id) AS line_count,
    count(l.id) FILTER (WHERE (l.match_status = ANY (ARRAY['matched'::text, 'confirmed'::text]))) AS matched_line_count,
    count(l.id) FILTER (WHERE (l.match_status = ANY (ARRAY['pending'::text, 'ambiguous'::text, 'unmatched'::text]))) AS open_line_count,
    count(l.id) FILTER (WHERE ((l.unit_price IS NULL) AND (NOT l.do_not_populate))) AS unpriced_line_count,
    sum(l.extended_price) FILTER (WHERE (NOT l.do_not_populate)) AS unit_cost,
    (sum(l.extended_price) FILTER (WHERE (NOT l.do_not_populate)) * (b.build_quantity)::numeric) AS build_cost
   FROM (public.boms b
     LEFT JOIN public.bom_line_items l ON ((l.bom_id = b.id)))
  GROUP BY b.id, b.organization_id, b.project_id, b.name, b.revision, b.status, b.build_quantity, b.currency_code;


--
-- Name: VIEW bom_summaries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.bom_summaries IS 'Counts and cost of each bill of materials; unit_cost is for one assembly';


--
-- Name: bom_uploads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_uploads (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    project_id uuid,
    bom_id uuid,
    file_name text NOT NULL,
    content_type text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 public.sha256_hex NOT NULL,
    bucket_id text DEFAULT 'bom-uploads'::text NOT NULL,
    object_name text NOT NULL,
    status text DEFAULT 'received'::text NOT NULL,
    row_count integer,
    column_mapping jsonb,
    problems jsonb DEFAULT '[]'::jsonb NOT NULL,
    uploaded_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_uploads_column_mapping_check CHECK ((jsonb_typeof(column_mapping) = 'object'::text)),
    CONSTRAINT bom_uploads_file_name_check CHECK ((file_name <> ''::text)),
    CONSTRAINT bom_uploads_problems_check CHECK ((jsonb_typeof(problems) = 'array'::text)),
    CONSTRAINT bom_uploads_row_count_check CHECK ((row_count >= 0)),
    CONSTRAINT bom_uploads_size_bytes_check CHECK ((size_bytes > 0)),
    CONSTRAINT bom_uploads_status_check CHECK ((status = ANY (ARRAY['received'::text, 'parsing'::text, 'mapping'::text, 'validated'::text, 'imported'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: TABLE bom_uploads; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_uploads IS 'Files that were uploaded to become a bill of materials';


--
-- Name: COLUMN bom_uploads.column_mapping; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_uploads.column_mapping IS 'Column of the file for each field of a line item';


--
-- Name: COLUMN bom_uploads.problems; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bom_uploads.problems IS 'Array of {"row": n, "column": "x", "message": "..."}';


--
-- Name: bom_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bom_versions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    version_number integer NOT NULL,
    line_count integer NOT NULL,
    snapshot jsonb NOT NULL,
    change_summary text,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bom_versions_line_count_check CHECK ((line_count >= 0)),
    CONSTRAINT bom_versions_snapshot_check CHECK ((jsonb_typeof(snapshot) = 'object'::text)),
    CONSTRAINT bom_versions_version_number_check CHECK ((version_number > 0))
);


--
-- Name: TABLE bom_versions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bom_versions IS 'Frozen states of a bill of materials; never changed';


--
-- Name: catalog_attributes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_attributes (
    id integer NOT NULL,
    category_id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    data_type text NOT NULL,
    unit_code text,
    is_key boolean DEFAULT false NOT NULL,
    sort_order smallint DEFAULT 0 NOT NULL,
    CONSTRAINT catalog_attributes_code_check CHECK ((code ~ '^[a-z][a-z0-9_]*$'::text)),
    CONSTRAINT catalog_attributes_data_type_check CHECK ((data_type = ANY (ARRAY['number'::text, 'text'::text, 'boolean'::text, 'range'::text])))
);


--
-- Name: TABLE catalog_attributes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_attributes IS 'Attributes that describe the components of a category';


--
-- Name: COLUMN catalog_attributes.is_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.catalog_attributes.is_key IS 'Whether an alternative must agree in this attribute';


--
-- Name: catalog_attributes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.catalog_attributes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_attributes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_categories (
    id integer NOT NULL,
    parent_id integer,
    name text NOT NULL,
    slug public.slug NOT NULL,
    level smallint DEFAULT 1 NOT NULL,
    sort_order smallint DEFAULT 0 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_categories_level_check CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT catalog_categories_parent_check CHECK ((parent_id <> id)),
    CONSTRAINT catalog_categories_root_check CHECK (((level = 1) = (parent_id IS NULL)))
);


--
-- Name: TABLE catalog_categories; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_categories IS 'Tree of component categories; ids equal those of Components-V2';


--
-- Name: catalog_categories_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.catalog_categories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_components; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    manufacturer_id integer NOT NULL,
    category_id integer NOT NULL,
    manufacturer_part_number text NOT NULL,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(manufacturer_part_number)) STORED,
    description text NOT NULL,
    package_code text,
    lifecycle_status public.lifecycle_status DEFAULT 'unknown'::public.lifecycle_status NOT NULL,
    rohs_status text DEFAULT 'unknown'::text NOT NULL,
    datasheet_url text,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    quality_score public.percentage,
    synced_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_components_attributes_check CHECK ((jsonb_typeof(attributes) = 'object'::text)),
    CONSTRAINT catalog_components_datasheet_url_check CHECK ((datasheet_url ~ '^https?://'::text)),
    CONSTRAINT catalog_components_manufacturer_part_number_check CHECK ((manufacturer_part_number <> ''::text)),
    CONSTRAINT catalog_components_rohs_status_check CHECK ((rohs_status = ANY (ARRAY['compliant'::text, 'exempt'::text, 'non_compliant'::text, 'unknown'::text])))
);


--
-- Name: TABLE catalog_components; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_components IS 'Copy of the component catalog (Components-V2, component_catalog, same ids) that tenants'' rows can refer to';


--
-- Name: COLUMN catalog_components.attributes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.catalog_components.attributes IS 'Values by catalog_attributes.code, numbers in the attribute''s unit';


--
-- Name: COLUMN catalog_components.synced_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.catalog_components.synced_at IS 'When the row was last copied from Components-V2';


--
-- Name: catalog_manufacturers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_manufacturers (
    id integer NOT NULL,
    name text NOT NULL,
    slug public.slug NOT NULL,
    country_code text,
    website text,
    acquired_by_id integer,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_manufacturers_acquired_by_check CHECK ((acquired_by_id <> id)),
    CONSTRAINT catalog_manufacturers_website_check CHECK ((website ~ '^https?://'::text))
);


--
-- Name: TABLE catalog_manufacturers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_manufacturers IS 'Component manufacturers; ids equal those of Components-V2';


--
-- Name: COLUMN catalog_manufacturers.acquired_by_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.catalog_manufacturers.acquired_by_id IS 'The manufacturer that this one became part of; its parts are looked up there too';


--
-- Name: catalog_packages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_packages (
    code text NOT NULL,
    name text NOT NULL,
    family text NOT NULL,
    mounting public.mounting_type NOT NULL,
    pin_count smallint,
    body_length_mm numeric(7,3),
    body_width_mm numeric(7,3),
    pitch_mm numeric(6,3),
    metric_code text,
    CONSTRAINT catalog_packages_body_length_mm_check CHECK ((body_length_mm > (0)::numeric)),
    CONSTRAINT catalog_packages_body_width_mm_check CHECK ((body_width_mm > (0)::numeric)),
    CONSTRAINT catalog_packages_pin_count_check CHECK ((pin_count > 0)),
    CONSTRAINT catalog_packages_pitch_mm_check CHECK ((pitch_mm > (0)::numeric))
);


--
-- Name: TABLE catalog_packages; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_packages IS 'Component packages and case sizes; nominal dimensions in millimetres';


--
-- Name: COLUMN catalog_packages.metric_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.catalog_packages.metric_code IS 'Metric code of a chip size whose usual code is in inches, for example 0603 is 1608';


--
-- Name: catalog_component_details; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.catalog_component_details WITH (security_invoker='true') AS
 SELECT c.id,
    c.manufacturer_part_number,
    m.name AS manufacturer_name,
    COALESCE(a.name, m.name) AS current_manufacturer_name,
    g.name AS category_name,
    g.slug AS category_slug,
    c.description,
    c.package_code,
    p.mounting,
    p.pin_count,
    c.lifecycle_status,
    c.rohs_status,
    c.attributes,
    c.quality_score,
    c.synced_at
   FROM ((((public.catalog_components c
     JOIN public.catalog_manufacturers m ON ((m.id = c.manufacturer_id)))
     LEFT JOIN public.catalog_manufacturers a ON ((a.id = m.acquired_by_id)))
     JOIN public.catalog_categories g ON ((g.id = c.category_id)))
     LEFT JOIN public.catalog_packages p ON ((p.code = c.package_code)));


--
-- Name: VIEW catalog_component_details; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.catalog_component_details IS 'Catalog components with the names that a reader wants to see';


--
-- Name: catalog_manufacturer_aliases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_manufacturer_aliases (
    id integer NOT NULL,
    manufacturer_id integer NOT NULL,
    alias text NOT NULL
);


--
-- Name: TABLE catalog_manufacturer_aliases; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.catalog_manufacturer_aliases IS 'Other spellings under which customers'' files name a manufacturer';


--
-- Name: catalog_manufacturer_aliases_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.catalog_manufacturer_aliases ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_manufacturer_aliases_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: catalog_manufacturers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.catalog_manufacturers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalog_manufacturers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: component_alternatives; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_alternatives (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    catalog_component_id uuid NOT NULL,
    relationship text NOT NULL,
    score public.percentage,
    status text DEFAULT 'suggested'::text NOT NULL,
    source text DEFAULT 'matcher'::text NOT NULL,
    differences jsonb DEFAULT '{}'::jsonb NOT NULL,
    notes text,
    reviewed_by uuid,
    reviewed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_alternatives_differences_check CHECK ((jsonb_typeof(differences) = 'object'::text)),
    CONSTRAINT component_alternatives_relationship_check CHECK ((relationship = ANY (ARRAY['drop_in'::text, 'functional'::text, 'upgrade'::text, 'downgrade'::text, 'similar'::text]))),
    CONSTRAINT component_alternatives_review_check CHECK (((status = 'suggested'::text) = (reviewed_at IS NULL))),
    CONSTRAINT component_alternatives_source_check CHECK ((source = ANY (ARRAY['matcher'::text, 'manufacturer'::text, 'seller'::text, 'user'::text]))),
    CONSTRAINT component_alternatives_status_check CHECK ((status = ANY (ARRAY['suggested'::text, 'approved'::text, 'rejected'::text])))
);


--
-- Name: TABLE component_alternatives; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_alternatives IS 'Catalog components that may stand in for a part, suggested or reviewed';


--
-- Name: component_compliance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_compliance (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    standard text NOT NULL,
    status text DEFAULT 'unknown'::text NOT NULL,
    exemption text,
    document_id uuid,
    valid_until date,
    checked_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_compliance_exemption_check CHECK (((status = 'exempt'::text) = (exemption IS NOT NULL))),
    CONSTRAINT component_compliance_standard_check CHECK ((standard = ANY (ARRAY['rohs'::text, 'reach'::text, 'weee'::text, 'halogen_free'::text, 'conflict_minerals'::text, 'prop_65'::text, 'tsca'::text, 'pfas'::text]))),
    CONSTRAINT component_compliance_status_check CHECK ((status = ANY (ARRAY['compliant'::text, 'exempt'::text, 'non_compliant'::text, 'unknown'::text])))
);


--
-- Name: TABLE component_compliance; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_compliance IS 'Standing of a part under a regulation, with its proof';


--
-- Name: component_documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    document_type text NOT NULL,
    title text NOT NULL,
    url text,
    bucket_id text,
    object_name text,
    sha256 public.sha256_hex,
    uploaded_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_documents_document_type_check CHECK ((document_type = ANY (ARRAY['datasheet'::text, 'drawing'::text, 'model'::text, 'certificate'::text, 'notice'::text, 'report'::text, 'other'::text]))),
    CONSTRAINT component_documents_location_check CHECK (((num_nonnulls(url, object_name) = 1) AND (num_nonnulls(bucket_id, object_name) = ANY (ARRAY[0, 2])))),
    CONSTRAINT component_documents_url_check CHECK ((url ~ '^https?://'::text))
);


--
-- Name: TABLE component_documents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_documents IS 'Documents of a part: a link, or an object in storage';


--
-- Name: component_lifecycle_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_lifecycle_events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    catalog_component_id uuid NOT NULL,
    event_type text NOT NULL,
    reference text,
    effective_date date,
    last_order_date date,
    last_ship_date date,
    document_url text,
    source text NOT NULL,
    announced_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_lifecycle_events_dates_check CHECK ((last_ship_date >= last_order_date)),
    CONSTRAINT component_lifecycle_events_document_url_check CHECK ((document_url ~ '^https?://'::text)),
    CONSTRAINT component_lifecycle_events_event_type_check CHECK ((event_type = ANY (ARRAY['introduced'::text, 'pcn'::text, 'nrnd'::text, 'last_time_buy'::text, 'discontinued'::text, 'obsolete'::text, 'reactivated'::text])))
);


--
-- Name: TABLE component_lifecycle_events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_lifecycle_events IS 'Change and end-of-life notices of catalog components';


--
-- Name: COLUMN component_lifecycle_events.reference; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.component_lifecycle_events.reference IS 'Manufacturer''s number of the notice';


--
-- Name: component_offers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_offers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    catalog_component_id uuid NOT NULL,
    seller_name text NOT NULL,
    seller_sku text NOT NULL,
    is_authorized boolean,
    stock_quantity integer,
    minimum_order_quantity integer DEFAULT 1 NOT NULL,
    order_multiple integer DEFAULT 1 NOT NULL,
    lead_time_days integer,
    currency_code text NOT NULL,
    price_breaks jsonb DEFAULT '[]'::jsonb NOT NULL,
    fetched_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT component_offers_expiry_check CHECK ((expires_at > fetched_at)),
    CONSTRAINT component_offers_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT component_offers_minimum_order_quantity_check CHECK ((minimum_order_quantity > 0)),
    CONSTRAINT component_offers_order_multiple_check CHECK ((order_multiple > 0)),
    CONSTRAINT component_offers_price_breaks_check CHECK ((jsonb_typeof(price_breaks) = 'array'::text)),
    CONSTRAINT component_offers_stock_quantity_check CHECK ((stock_quantity >= 0))
);


--
-- Name: TABLE component_offers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_offers IS 'Last known price and stock of a catalog component at a seller';


--
-- Name: COLUMN component_offers.price_breaks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.component_offers.price_breaks IS 'Array of {"quantity": n, "unit_price": "n.nn"} in rising order of quantity';


--
-- Name: component_watches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_watches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    user_id uuid NOT NULL,
    watch_price boolean DEFAULT false NOT NULL,
    watch_stock boolean DEFAULT false NOT NULL,
    watch_lifecycle boolean DEFAULT true NOT NULL,
    watch_compliance boolean DEFAULT false NOT NULL,
    price_change_percent public.percentage,
    minimum_stock integer,
    muted_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_watches_minimum_stock_check CHECK ((minimum_stock >= 0)),
    CONSTRAINT component_watches_something_check CHECK ((watch_price OR watch_stock OR watch_lifecycle OR watch_compliance))
);


--
-- Name: TABLE component_watches; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_watches IS 'Parts that a user wants to hear about';


--
-- Name: COLUMN component_watches.price_change_percent; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.component_watches.price_change_percent IS 'Smallest change of price that raises an alert';


--
-- Name: components; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    catalog_component_id uuid,
    category_id integer,
    internal_part_number text,
    manufacturer_part_number text NOT NULL,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(manufacturer_part_number)) STORED,
    manufacturer_name text NOT NULL,
    description text,
    lifecycle_status public.lifecycle_status DEFAULT 'unknown'::public.lifecycle_status NOT NULL,
    approval_status text DEFAULT 'unreviewed'::text NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    standard_cost numeric(18,6),
    currency_code text,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    quality_score public.percentage,
    enrichment_status text DEFAULT 'pending'::text NOT NULL,
    enriched_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT components_approval_check CHECK (((approval_status = 'unreviewed'::text) OR (approved_at IS NOT NULL))),
    CONSTRAINT components_approval_status_check CHECK ((approval_status = ANY (ARRAY['unreviewed'::text, 'approved'::text, 'restricted'::text, 'rejected'::text]))),
    CONSTRAINT components_attributes_check CHECK ((jsonb_typeof(attributes) = 'object'::text)),
    CONSTRAINT components_cost_currency_check CHECK (((standard_cost IS NULL) OR (currency_code IS NOT NULL))),
    CONSTRAINT components_enrichment_status_check CHECK ((enrichment_status = ANY (ARRAY['pending'::text, 'enriched'::text, 'review'::text, 'failed'::text, 'excluded'::text]))),
    CONSTRAINT components_manufacturer_part_number_check CHECK ((manufacturer_part_number <> ''::text)),
    CONSTRAINT components_standard_cost_check CHECK ((standard_cost >= (0)::numeric))
);


--
-- Name: TABLE components; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.components IS 'An organization''s own parts library';


--
-- Name: COLUMN components.catalog_component_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.components.catalog_component_id IS 'The same part in the catalog, once matched';


--
-- Name: COLUMN components.approved_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.components.approved_at IS 'When the decision in approval_status was made, whichever it was';


--
-- Name: countries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.countries (
    code text NOT NULL,
    alpha3_code text NOT NULL,
    name text NOT NULL,
    CONSTRAINT countries_alpha3_code_check CHECK ((alpha3_code ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT countries_code_check CHECK ((code ~ '^[A-Z]{2}$'::text))
);


--
-- Name: TABLE countries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.countries IS 'ISO 3166-1 countries, for addresses, manufacturers and countries of origin';


--
-- Name: currencies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.currencies (
    code text NOT NULL,
    numeric_code text NOT NULL,
    name text NOT NULL,
    minor_units smallint NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT currencies_code_check CHECK ((code ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT currencies_minor_units_check CHECK (((minor_units >= 0) AND (minor_units <= 4))),
    CONSTRAINT currencies_numeric_code_check CHECK ((numeric_code ~ '^[0-9]{3}$'::text))
);


--
-- Name: TABLE currencies; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.currencies IS 'ISO 4217 currencies in which prices may be kept';


--
-- Name: open_alert_counts; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.open_alert_counts WITH (security_invoker='true') AS
 SELECT alerts.organization_id,
    alerts.severity,
    count(*) AS alert_count,
    min(alerts.created_at) AS oldest_at
   FROM public.alerts
  WHERE (alerts.status = ANY (ARRAY['open'::text, 'acknowledged'::text]))
  GROUP BY alerts.organization_id, alerts.severity;


--
-- Name: VIEW open_alert_counts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.open_alert_counts IS 'Alerts that nobody has closed, by severity';


--
-- Name: organization_invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization_invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    email public.email_address NOT NULL,
    role_code text NOT NULL,
    token_hash public.sha256_hex NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    invited_by uuid,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organization_invitations_accepted_check CHECK (((status = 'accepted'::text) = (accepted_at IS NOT NULL))),
    CONSTRAINT organization_invitations_expiry_check CHECK ((expires_at > created_at)),
    CONSTRAINT organization_invitations_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'accepted'::text, 'revoked'::text, 'expired'::text])))
);


--
-- Name: TABLE organization_invitations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organization_invitations IS 'Invitations by e-mail; only the hash of the token is kept';


--
-- Name: organization_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization_members (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_code text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    invited_by uuid,
    joined_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organization_members_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text])))
);


--
-- Name: TABLE organization_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organization_members IS 'Who belongs to which organization, in which role';


--
-- Name: organization_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization_settings (
    organization_id uuid NOT NULL,
    match_threshold public.percentage DEFAULT 85 NOT NULL,
    auto_enrich boolean DEFAULT true NOT NULL,
    require_part_approval boolean DEFAULT false NOT NULL,
    upload_retention_days integer DEFAULT 365 NOT NULL,
    allowed_email_domains text[] DEFAULT '{}'::text[] NOT NULL,
    preferred_sellers text[] DEFAULT '{}'::text[] NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organization_settings_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text)),
    CONSTRAINT organization_settings_upload_retention_days_check CHECK (((upload_retention_days >= 1) AND (upload_retention_days <= 3650)))
);


--
-- Name: TABLE organization_settings; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organization_settings IS 'Settings of one organization';


--
-- Name: COLUMN organization_settings.match_threshold; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.organization_settings.match_threshold IS 'Line items whose best match scores below this are left for a person to decide';


--
-- Name: organizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid,
    name text NOT NULL,
    slug public.slug NOT NULL,
    legal_name text,
    status text DEFAULT 'active'::text NOT NULL,
    country_code text,
    currency_code text DEFAULT 'USD'::text NOT NULL,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT organizations_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT organizations_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
    CONSTRAINT organizations_status_check CHECK ((status = ANY (ARRAY['provisioning'::text, 'active'::text, 'suspended'::text, 'closed'::text])))
);


--
-- Name: TABLE organizations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organizations IS 'A customer of the platform; every tenant row carries its id';


--
-- Name: COLUMN organizations.tenant_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.organizations.tenant_id IS 'The tenant in the control plane''s database (tenant_management.tenants.id); no foreign key across servers';


--
-- Name: COLUMN organizations.deleted_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.organizations.deleted_at IS 'Soft deletion; rows are removed for good only after the retention period';


--
-- Name: outbox_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_events (
    id bigint NOT NULL,
    event_id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid,
    exchange text NOT NULL,
    routing_key text NOT NULL,
    payload jsonb NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    last_error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT outbox_events_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT outbox_events_exchange_check CHECK ((exchange = ANY (ARRAY['platform.events'::text, 'bom.events'::text, 'enrichment.events'::text])))
);


--
-- Name: TABLE outbox_events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.outbox_events IS 'Events written in the same transaction as the change they tell of, published to RabbitMQ in order of id';


--
-- Name: COLUMN outbox_events.organization_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox_events.organization_id IS 'Tenant of the event; no foreign key, an event may outlive its organization';


--
-- Name: outbox_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.outbox_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.permissions (
    code text NOT NULL,
    description text NOT NULL,
    CONSTRAINT permissions_code_check CHECK ((code ~ '^[a-z_]+:[a-z_]+$'::text))
);


--
-- Name: TABLE permissions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.permissions IS 'What can be allowed, as subject:action';


--
-- Name: project_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_members (
    project_id uuid NOT NULL,
    user_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    role_code text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE project_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.project_members IS 'People who work on a project; each is a member of its organization';


--
-- Name: projects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    description text,
    status text DEFAULT 'active'::text NOT NULL,
    owner_id uuid,
    target_quantity integer,
    start_date date,
    due_date date,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT projects_code_check CHECK ((code ~ '^[A-Z0-9][A-Z0-9_-]{0,31}$'::text)),
    CONSTRAINT projects_dates_check CHECK ((due_date >= start_date)),
    CONSTRAINT projects_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
    CONSTRAINT projects_status_check CHECK ((status = ANY (ARRAY['planning'::text, 'active'::text, 'on_hold'::text, 'completed'::text, 'archived'::text]))),
    CONSTRAINT projects_target_quantity_check CHECK ((target_quantity > 0))
);


--
-- Name: TABLE projects; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.projects IS 'A product or assembly whose bills of materials are managed';


--
-- Name: role_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_permissions (
    role_code text NOT NULL,
    permission_code text NOT NULL
);


--
-- Name: TABLE role_permissions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.role_permissions IS 'Permissions of each role; row-level security asks here';


--
-- Name: roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roles (
    code text NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    rank smallint NOT NULL,
    CONSTRAINT roles_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
    CONSTRAINT roles_rank_check CHECK ((rank > 0))
);


--
-- Name: TABLE roles; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.roles IS 'Roles that a member can have in an organization';


--
-- Name: COLUMN roles.rank; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.roles.rank IS 'Order of power, 1 is the highest';


--
-- Name: saved_searches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_searches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    entity_type text NOT NULL,
    name text NOT NULL,
    filters jsonb NOT NULL,
    is_shared boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT saved_searches_entity_type_check CHECK ((entity_type = ANY (ARRAY['bom'::text, 'component'::text, 'catalog'::text, 'alert'::text]))),
    CONSTRAINT saved_searches_filters_check CHECK ((jsonb_typeof(filters) = 'object'::text))
);


--
-- Name: TABLE saved_searches; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.saved_searches IS 'Searches that a user keeps, for themselves or for the organization';


--
-- Name: units_of_measure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.units_of_measure (
    code text NOT NULL,
    name text NOT NULL,
    symbol text NOT NULL,
    dimension text NOT NULL,
    is_bom_quantity boolean DEFAULT false NOT NULL,
    CONSTRAINT units_of_measure_code_check CHECK ((length(code) <= 10)),
    CONSTRAINT units_of_measure_dimension_check CHECK ((dimension = ANY (ARRAY['count'::text, 'length'::text, 'area'::text, 'volume'::text, 'mass'::text, 'time'::text, 'voltage'::text, 'current'::text, 'power'::text, 'resistance'::text, 'capacitance'::text, 'inductance'::text, 'frequency'::text, 'temperature'::text, 'data'::text, 'angle'::text, 'ratio'::text])))
);


--
-- Name: TABLE units_of_measure; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.units_of_measure IS 'Units of line item quantities and of component attributes';


--
-- Name: COLUMN units_of_measure.is_bom_quantity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.units_of_measure.is_bom_quantity IS 'Whether a line item''s quantity may be given in this unit';


--
-- Name: user_preferences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_preferences (
    user_id uuid NOT NULL,
    default_workspace_id uuid,
    theme text DEFAULT 'system'::text NOT NULL,
    date_format text DEFAULT 'YYYY-MM-DD'::text NOT NULL,
    page_size smallint DEFAULT 50 NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_preferences_page_size_check CHECK (((page_size >= 10) AND (page_size <= 500))),
    CONSTRAINT user_preferences_preferences_check CHECK ((jsonb_typeof(preferences) = 'object'::text)),
    CONSTRAINT user_preferences_theme_check CHECK ((theme = ANY (ARRAY['light'::text, 'dark'::text, 'system'::text])))
);


--
-- Name: TABLE user_preferences; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_preferences IS 'How one user likes the portal';


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    email public.email_address NOT NULL,
    full_name text NOT NULL,
    avatar_path text,
    job_title text,
    phone text,
    locale text DEFAULT 'en'::text NOT NULL,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    last_seen_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone
);


--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.users IS 'People who sign in; identity and passwords are Keycloak''s';


--
-- Name: COLUMN users.id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.id IS 'Subject of the user''s token in Keycloak';


--
-- Name: COLUMN users.avatar_path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.avatar_path IS 'Object name in the bucket avatars';


--
-- Name: webhook_deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    webhook_endpoint_id uuid NOT NULL,
    event_id uuid NOT NULL,
    event_type text NOT NULL,
    payload jsonb NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    response_status smallint,
    error_message text,
    next_attempt_at timestamp with time zone DEFAULT now(),
    delivered_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT webhook_deliveries_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT webhook_deliveries_delivered_check CHECK (((status = 'delivered'::text) = (delivered_at IS NOT NULL))),
    CONSTRAINT webhook_deliveries_response_status_check CHECK (((response_status >= 100) AND (response_status <= 599))),
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text])))
);


--
-- Name: TABLE webhook_deliveries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.webhook_deliveries IS 'Attempts to deliver an event to an endpoint';


--
-- Name: webhook_endpoints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_endpoints (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    url text NOT NULL,
    description text,
    signing_secret_path text NOT NULL,
    event_types text[] NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    consecutive_failures integer DEFAULT 0 NOT NULL,
    disabled_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT webhook_endpoints_consecutive_failures_check CHECK ((consecutive_failures >= 0)),
    CONSTRAINT webhook_endpoints_event_types_check CHECK ((cardinality(event_types) > 0)),
    CONSTRAINT webhook_endpoints_url_check CHECK ((url ~ '^https://'::text))
);


--
-- Name: TABLE webhook_endpoints; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.webhook_endpoints IS 'Addresses of customers that receive events';


--
-- Name: COLUMN webhook_endpoints.signing_secret_path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoints.signing_secret_path IS 'Where Vault keeps the secret; never the secret';


--
-- Name: workspace_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspace_members (
    workspace_id uuid NOT NULL,
    user_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    role_code text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE workspace_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.workspace_members IS 'Members of a workspace; each is a member of its organization';


--
-- Name: workspaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspaces (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    slug public.slug NOT NULL,
    description text,
    is_default boolean DEFAULT false NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT workspaces_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)))
);


--
-- Name: TABLE workspaces; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.workspaces IS 'Groups the projects of a team within an organization';


--
-- Name: buckets; Type: TABLE; Schema: storage; Owner: -
--

CREATE TABLE storage.buckets (
    id text NOT NULL,
    name text NOT NULL,
    owner uuid,
    owner_id text,
    public boolean DEFAULT false NOT NULL,
    avif_autodetection boolean DEFAULT false NOT NULL,
    file_size_limit bigint,
    allowed_mime_types text[],
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT buckets_file_size_limit_check CHECK ((file_size_limit > 0))
);


--
-- Name: TABLE buckets; Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON TABLE storage.buckets IS 'Buckets of the application plane''s object store';


--
-- Name: COLUMN buckets.file_size_limit; Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON COLUMN storage.buckets.file_size_limit IS 'Largest object in bytes; NULL means no limit of its own';


--
-- Name: migrations; Type: TABLE; Schema: storage; Owner: -
--

CREATE TABLE storage.migrations (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    hash character varying(40) NOT NULL,
    executed_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP
);


--
-- Name: TABLE migrations; Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON TABLE storage.migrations IS 'Ledger of the Supabase Storage service; empty until that service runs, it fills it itself';


--
-- Name: objects; Type: TABLE; Schema: storage; Owner: -
--

CREATE TABLE storage.objects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bucket_id text NOT NULL,
    name text NOT NULL,
    owner uuid,
    owner_id text,
    path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/'::text)) STORED,
    metadata jsonb,
    user_metadata jsonb,
    version text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    last_accessed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT objects_name_check CHECK (((name <> ''::text) AND (name !~ '^/'::text)))
);


--
-- Name: TABLE objects; Type: COMMENT; Schema: storage; Owner: -
--

COMMENT ON TABLE storage.objects IS 'Objects by bucket and name; the name begins with the id of the owning organization, in avatars of the user';


--
-- Data for Name: alert_deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_deliveries (id, organization_id, alert_id, user_id, channel, status, provider_message_id, attempts, error_message, next_attempt_at, sent_at, read_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: alert_preferences; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_preferences (id, organization_id, user_id, alert_type_code, channel, is_enabled, minimum_severity, digest, quiet_from, quiet_until, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: alert_rules; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_rules (id, organization_id, alert_type_code, name, project_id, bom_id, component_id, severity, conditions, cooldown_minutes, is_enabled, created_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: alert_types; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_types (code, name, description, category, default_severity, default_channels) FROM stdin;
lifecycle_nrnd	Not recommended for new designs	The manufacturer advises against new designs with a part in use	lifecycle	medium	{in_app,email}
lifecycle_last_time_buy	Last time buy	A part in use can be ordered for the last time until a date	lifecycle	critical	{in_app,email}
lifecycle_obsolete	Obsolete	A part in use is no longer made	lifecycle	high	{in_app,email}
change_notice	Product change notice	The manufacturer changes a part in use	lifecycle	medium	{in_app}
stock_low	Low stock	Stock at sellers fell below the watched quantity	availability	medium	{in_app}
stock_none	No stock	No seller has the part in stock	availability	high	{in_app,email}
lead_time_up	Longer lead time	The lead time of a part grew	availability	low	{in_app}
price_change	Price change	The price of a watched part changed by more than the threshold	price	low	{in_app}
compliance_change	Compliance change	The standing of a part under a regulation changed	compliance	high	{in_app,email}
certificate_expiring	Certificate expiring	A certificate of a part expires soon	compliance	medium	{in_app}
bom_processed	Bill of materials processed	A bill of materials went through matching and enrichment	bom	info	{in_app}
bom_failed	Bill of materials failed	A bill of materials could not be processed	bom	high	{in_app,email}
bom_unmatched_lines	Unmatched lines	Lines of a bill of materials need a decision	bom	medium	{in_app}
quality_review	Enrichment needs review	The quality score of an enrichment asks for a person	quality	low	{in_app}
webhook_disabled	Webhook disabled	An endpoint failed too often and was switched off	system	high	{in_app,email}
\.


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alerts (id, organization_id, alert_type_code, alert_rule_id, project_id, bom_id, component_id, severity, status, title, message, details, deduplication_key, occurrences, acknowledged_by, acknowledged_at, closed_by, closed_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.api_keys (id, organization_id, name, key_prefix, key_hash, scopes, created_by, expires_at, last_used_at, revoked_by, revoked_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: audit_enrichment_runs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_enrichment_runs (id, organization_id, component_id, catalog_component_id, manufacturer_part_number, workflow_id, provider, model, status, decision, quality_before, quality_after, fields_changed, input_tokens, output_tokens, cost_usd, bucket_id, object_name, error_message, started_at, finished_at) FROM stdin;
\.


--
-- Data for Name: audit_field_comparisons; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_field_comparisons (id, audit_enrichment_run_id, field_name, source, old_value, new_value, confidence, decision, created_at) FROM stdin;
\.


--
-- Data for Name: audit_logs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_logs (id, organization_id, actor_type, actor_id, action, entity_type, entity_id, old_values, new_values, request_id, ip_address, user_agent, created_at) FROM stdin;
\.


--
-- Data for Name: bom_comments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_comments (id, organization_id, bom_id, bom_line_item_id, parent_id, user_id, body, resolved_by, resolved_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_exports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_exports (id, organization_id, bom_id, format, status, bucket_id, object_name, size_bytes, requested_by, expires_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_job_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_job_events (id, organization_id, bom_job_id, level, message, details, created_at) FROM stdin;
\.


--
-- Data for Name: bom_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_jobs (id, organization_id, bom_id, job_type, status, priority, progress, attempts, max_attempts, parameters, result, error_message, requested_by, run_after, started_at, finished_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_line_item_matches; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_line_item_matches (id, organization_id, bom_line_item_id, catalog_component_id, score, method, is_selected, evidence, created_at) FROM stdin;
\.


--
-- Data for Name: bom_line_items; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_line_items (id, organization_id, bom_id, line_number, component_id, customer_part_number, manufacturer_part_number, manufacturer_name, description, quantity, unit_code, reference_designators, do_not_populate, match_status, match_confidence, unit_price, notes, raw_data, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_processing_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_processing_jobs (id, organization_id, bom_id, bom_upload_id, workflow_id, run_id, stage, status, total_items, processed_items, matched_items, enriched_items, failed_items, error_message, heartbeat_at, started_at, finished_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_uploads; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_uploads (id, organization_id, project_id, bom_id, file_name, content_type, size_bytes, sha256, bucket_id, object_name, status, row_count, column_mapping, problems, uploaded_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: bom_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bom_versions (id, organization_id, bom_id, version_number, line_count, snapshot, change_summary, created_by, created_at) FROM stdin;
\.


--
-- Data for Name: boms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.boms (id, organization_id, project_id, name, revision, description, status, current_version, build_quantity, currency_code, tags, released_by, released_at, created_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: catalog_attributes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_attributes (id, category_id, code, name, data_type, unit_code, is_key, sort_order) FROM stdin;
1	2	resistance	Resistance	number	OHM	t	10
2	2	tolerance	Tolerance	number	P1	t	20
3	2	power	Power rating	number	WTT	t	30
4	2	temperature_coefficient	Temperature coefficient	number	59	f	40
5	9	capacitance	Capacitance	number	FAR	t	50
6	9	tolerance	Tolerance	number	P1	t	60
7	9	voltage	Rated voltage	number	VLT	t	70
8	9	esr	Equivalent series resistance	number	OHM	f	80
9	10	dielectric	Dielectric	text	\N	t	90
10	16	inductance	Inductance	number	81	t	100
11	16	tolerance	Tolerance	number	P1	f	110
12	16	rated_current	Rated current	number	AMP	t	120
13	16	saturation_current	Saturation current	number	AMP	f	130
14	16	dc_resistance	DC resistance	number	OHM	f	140
15	19	impedance	Impedance at 100 MHz	number	OHM	t	150
16	22	frequency	Frequency	number	HTZ	t	160
17	22	stability	Frequency stability	number	59	f	170
18	23	load_capacitance	Load capacitance	number	FAR	t	180
19	28	reverse_voltage	Reverse voltage	number	VLT	t	190
20	28	forward_current	Average forward current	number	AMP	t	200
21	28	forward_voltage	Forward voltage	number	VLT	f	210
22	31	zener_voltage	Zener voltage	number	VLT	t	220
23	33	standoff_voltage	Stand-off voltage	number	VLT	t	230
24	35	polarity	Polarity	text	\N	t	240
25	36	collector_emitter_voltage	Collector-emitter voltage	number	VLT	t	250
26	36	collector_current	Collector current	number	AMP	t	260
27	37	drain_source_voltage	Drain-source voltage	number	VLT	t	270
28	37	drain_current	Continuous drain current	number	AMP	t	280
29	37	on_resistance	Drain-source on resistance	number	OHM	f	290
30	37	gate_threshold_voltage	Gate threshold voltage	number	VLT	f	300
31	48	core	Core	text	\N	t	310
32	48	clock	Maximum clock	number	HTZ	f	320
33	48	flash	Program memory	number	AD	t	330
34	48	ram	RAM	number	AD	f	340
35	51	logic_elements	Logic elements	number	\N	t	350
36	54	density	Density	number	A99	t	360
37	54	interface	Interface	text	\N	t	370
38	61	input_voltage_max	Maximum input voltage	number	VLT	t	380
39	61	output_voltage	Output voltage	number	VLT	t	390
40	61	output_current	Output current	number	AMP	t	400
41	64	topology	Topology	text	\N	t	410
42	72	channels	Channels	number	\N	t	420
43	72	gain_bandwidth	Gain-bandwidth product	number	HTZ	f	430
44	72	supply_voltage_max	Maximum supply voltage	number	VLT	f	440
45	74	channels	Channels	number	\N	t	450
46	77	resolution	Resolution	number	A99	t	460
47	77	channels	Channels	number	\N	t	470
48	77	interface	Interface	text	\N	f	480
49	81	supply_voltage	Supply voltage	number	VLT	t	490
50	81	channels	Channels	number	\N	f	500
51	89	family	Logic family	text	\N	t	510
52	89	channels	Channels	number	\N	f	520
53	104	interface	Interface	text	\N	f	530
54	106	accuracy	Accuracy	number	KEL	f	540
55	120	color	Color	text	\N	t	550
56	120	forward_voltage	Forward voltage	number	VLT	f	560
57	125	isolation_voltage	Isolation voltage	number	VLT	t	570
58	134	positions	Positions	number	\N	t	580
59	134	pitch	Pitch	number	MMT	t	590
60	150	contact_rating	Contact current	number	AMP	f	600
61	156	coil_voltage	Coil voltage	number	VLT	t	610
62	169	rated_current	Rated current	number	AMP	t	620
63	169	voltage	Rated voltage	number	VLT	t	630
\.


--
-- Data for Name: catalog_categories; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_categories (id, parent_id, name, slug, level, sort_order, is_active, created_at, updated_at) FROM stdin;
1	\N	Passive Components	passive-components	1	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	1	Resistors	resistors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	2	Chip Resistors	chip-resistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	2	Through Hole Resistors	through-hole-resistors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	2	Current Sense Resistors	current-sense-resistors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	2	Resistor Networks	resistor-networks	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	2	Potentiometers and Trimmers	potentiometers-and-trimmers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	2	Thermistors	thermistors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	1	Capacitors	capacitors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	9	Ceramic Capacitors	ceramic-capacitors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	9	Aluminum Electrolytic Capacitors	aluminum-electrolytic-capacitors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	9	Tantalum Capacitors	tantalum-capacitors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	9	Aluminum Polymer Capacitors	aluminum-polymer-capacitors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	9	Film Capacitors	film-capacitors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	9	Supercapacitors	supercapacitors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	1	Inductors	inductors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
17	16	Power Inductors	power-inductors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18	16	RF Inductors	rf-inductors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
19	16	Ferrite Beads	ferrite-beads	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20	16	Common Mode Chokes	common-mode-chokes	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
21	16	Transformers	transformers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
22	1	Frequency Control	frequency-control	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
23	22	Crystals	crystals	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24	22	Oscillators	oscillators	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
25	22	Resonators	resonators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26	22	Filters	filters	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27	\N	Discrete Semiconductors	discrete-semiconductors	1	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28	27	Diodes	diodes	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29	28	Rectifier Diodes	rectifier-diodes	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
30	28	Schottky Diodes	schottky-diodes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31	28	Zener Diodes	zener-diodes	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
32	28	Switching Diodes	switching-diodes	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
33	28	TVS Diodes	tvs-diodes	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
34	28	Bridge Rectifiers	bridge-rectifiers	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35	27	Transistors	transistors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
36	35	Bipolar Transistors	bipolar-transistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
37	35	MOSFETs	mosfets	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
38	35	IGBTs	igbts	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
39	35	JFETs	jfets	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
40	35	GaN Transistors	gan-transistors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
41	35	SiC MOSFETs	sic-mosfets	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42	27	Thyristors	thyristors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
43	42	SCRs	scrs	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44	42	TRIACs	triacs	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
45	42	DIACs	diacs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46	\N	Integrated Circuits	integrated-circuits	1	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
47	46	Microcontrollers and Processors	microcontrollers-and-processors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48	47	Microcontrollers	microcontrollers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
49	47	Microprocessors	microprocessors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50	47	Digital Signal Processors	digital-signal-processors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
51	47	FPGAs	fpgas	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
52	47	CPLDs	cplds	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53	47	Wireless Modules and SoCs	wireless-modules-and-socs	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
54	46	Memory	memory	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
55	54	EEPROM	eeprom	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
56	54	NOR Flash	nor-flash	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
57	54	NAND Flash	nand-flash	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
58	54	SRAM	sram	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
59	54	DRAM	dram	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
60	54	FRAM	fram	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
61	46	Power Management	power-management	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62	61	LDO Regulators	ldo-regulators	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63	61	Linear Regulators	linear-regulators	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
64	61	Switching Regulators	switching-regulators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
65	61	Switching Controllers	switching-controllers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66	61	Battery Chargers	battery-chargers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
67	61	Gate Drivers	gate-drivers	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
68	61	Supervisors	supervisors	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
69	61	Voltage References	voltage-references	3	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
70	61	Power Switches	power-switches	3	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
71	46	Amplifiers and Comparators	amplifiers-and-comparators	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72	71	Operational Amplifiers	operational-amplifiers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
73	71	Instrumentation Amplifiers	instrumentation-amplifiers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74	71	Comparators	comparators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75	71	Audio Amplifiers	audio-amplifiers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
76	71	Current Sense Amplifiers	current-sense-amplifiers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
77	46	Data Converters	data-converters	2	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
78	77	Analog to Digital Converters	analog-to-digital-converters	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
79	77	Digital to Analog Converters	digital-to-analog-converters	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
80	77	Codecs	codecs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
81	46	Interface	interface	2	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
82	81	RS-232 and RS-485 Transceivers	rs-232-and-rs-485-transceivers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83	81	CAN and LIN Transceivers	can-and-lin-transceivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
84	81	USB Interface	usb-interface	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
85	81	Ethernet	ethernet	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
86	81	I/O Expanders	i-o-expanders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87	81	Level Translators	level-translators	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88	81	Digital Isolators	digital-isolators	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
89	46	Logic	logic	2	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
90	89	Gates	gates	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91	89	Buffers and Drivers	buffers-and-drivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
92	89	Flip-Flops and Latches	flip-flops-and-latches	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
93	89	Shift Registers	shift-registers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94	89	Multiplexers and Decoders	multiplexers-and-decoders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
95	46	Clock and Timing	clock-and-timing	2	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
96	95	Timers	timers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
97	95	Real Time Clocks	real-time-clocks	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98	95	Clock Generators	clock-generators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
99	95	Clock Buffers	clock-buffers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
100	46	Drivers	drivers	2	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
101	100	Motor Drivers	motor-drivers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
102	100	LED Drivers	led-drivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
103	100	Display Drivers	display-drivers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
104	\N	Sensors	sensors	1	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
105	104	Environmental Sensors	environmental-sensors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
106	105	Temperature Sensors	temperature-sensors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
107	105	Humidity Sensors	humidity-sensors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
108	105	Pressure Sensors	pressure-sensors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
109	105	Gas Sensors	gas-sensors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
110	104	Motion Sensors	motion-sensors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
111	110	Accelerometers	accelerometers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
112	110	Gyroscopes	gyroscopes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
113	110	Inertial Measurement Units	inertial-measurement-units	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
114	110	Magnetic Sensors	magnetic-sensors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
115	104	Optical Sensors	optical-sensors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
116	115	Ambient Light Sensors	ambient-light-sensors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
117	115	Proximity Sensors	proximity-sensors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
118	115	Image Sensors	image-sensors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
119	\N	Optoelectronics	optoelectronics	1	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
120	119	LEDs	leds	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
121	120	Standard LEDs	standard-leds	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
122	120	High Power LEDs	high-power-leds	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
123	120	RGB LEDs	rgb-leds	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
124	120	Infrared Emitters	infrared-emitters	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
125	119	Optocouplers	optocouplers	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
126	125	Transistor Output Optocouplers	transistor-output-optocouplers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
127	125	Gate Drive Optocouplers	gate-drive-optocouplers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
128	125	Solid State Relays	solid-state-relays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
129	119	Displays	displays	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
130	129	LCD Modules	lcd-modules	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
131	129	OLED Modules	oled-modules	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
132	129	Segment Displays	segment-displays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
133	\N	Interconnect	interconnect	1	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
134	133	Connectors	connectors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
135	134	Pin Headers	pin-headers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
136	134	Wire to Board Connectors	wire-to-board-connectors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
137	134	Board to Board Connectors	board-to-board-connectors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
138	134	FFC and FPC Connectors	ffc-and-fpc-connectors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
139	134	USB Connectors	usb-connectors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
140	134	RF Connectors	rf-connectors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
141	134	Circular Connectors	circular-connectors	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
142	134	Terminal Blocks	terminal-blocks	3	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
143	134	Memory Card Connectors	memory-card-connectors	3	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
144	134	Modular Jacks	modular-jacks	3	100	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
145	133	Cables and Wire	cables-and-wire	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
146	145	Cable Assemblies	cable-assemblies	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
147	145	Hook-up Wire	hook-up-wire	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
148	145	Heat Shrink Tubing	heat-shrink-tubing	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
149	\N	Electromechanical	electromechanical	1	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
150	149	Switches	switches	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
151	150	Tactile Switches	tactile-switches	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
152	150	Slide Switches	slide-switches	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
153	150	Toggle Switches	toggle-switches	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
154	150	DIP Switches	dip-switches	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
155	150	Rotary Encoders	rotary-encoders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
156	149	Relays	relays	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
157	156	Signal Relays	signal-relays	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
158	156	Power Relays	power-relays	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
159	156	Reed Relays	reed-relays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
160	149	Audio Devices	audio-devices	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
161	160	Buzzers	buzzers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
162	160	Microphones	microphones	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
163	160	Speakers	speakers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
164	149	Fans and Motors	fans-and-motors	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
165	164	DC Fans	dc-fans	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
166	164	DC Motors	dc-motors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
167	164	Stepper Motors	stepper-motors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
168	\N	Circuit Protection	circuit-protection	1	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
169	168	Fuses	fuses	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
170	169	Chip Fuses	chip-fuses	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
171	169	Cartridge Fuses	cartridge-fuses	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
172	169	Resettable Fuses	resettable-fuses	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
173	169	Fuse Holders	fuse-holders	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
174	168	Surge Protection	surge-protection	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
175	174	Varistors	varistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
176	174	Gas Discharge Tubes	gas-discharge-tubes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
177	174	ESD Suppressors	esd-suppressors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
178	\N	Power Supplies	power-supplies	1	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
179	178	Power Converters	power-converters	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
180	179	AC-DC Modules	ac-dc-modules	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
181	179	DC-DC Modules	dc-dc-modules	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
182	179	Power Adapters	power-adapters	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
183	178	Batteries	batteries	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
184	183	Primary Cells	primary-cells	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
185	183	Rechargeable Cells	rechargeable-cells	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
186	183	Battery Holders	battery-holders	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
187	\N	Hardware and Boards	hardware-and-boards	1	100	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
188	187	Mechanical	mechanical	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
189	188	Screws and Nuts	screws-and-nuts	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
190	188	Standoffs and Spacers	standoffs-and-spacers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
191	188	Enclosures	enclosures	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
192	188	Heat Sinks	heat-sinks	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
193	188	Thermal Interface Materials	thermal-interface-materials	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
194	187	Boards	boards	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
195	194	Printed Circuit Boards	printed-circuit-boards	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
196	194	Evaluation Boards	evaluation-boards	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
197	194	Single Board Computers	single-board-computers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
198	187	Labels and Consumables	labels-and-consumables	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
199	198	Labels	labels	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
200	198	Adhesives	adhesives	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
201	198	Solder	solder	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: catalog_components; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_components (id, manufacturer_id, category_id, manufacturer_part_number, description, package_code, lifecycle_status, rohs_status, datasheet_url, attributes, quality_score, synced_at, created_at, updated_at) FROM stdin;
f4e9d4ae-4fa0-5c2d-99f0-b3cd3796bc8a	67	3	RC0402FR-0710KL	Thick film resistor 10 kΩ 1 % 1/16 W	0402	active	unknown	\N	{"power": 0.0625, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
226a2cd7-5f76-5f13-9d29-81ae87bce9c3	67	3	RC0402JR-070RL	Jumper 0 Ω 1/16 W	0402	active	unknown	\N	{"power": 0.0625, "resistance": 0}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
238cfd1f-9764-5e7c-8875-832efa5b80d7	67	3	RC0603FR-0710KL	Thick film resistor 10 kΩ 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b7948121-f32e-5007-a300-c270985627d3	67	3	RC0603FR-071KL	Thick film resistor 1 kΩ 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d81868f4-0c23-51bd-9940-e5a2aa9ce7a4	67	3	RC0603FR-074K7L	Thick film resistor 4.7 kΩ 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 4700}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f885b32d-3b8e-56ce-b669-28b0dafafa4a	67	3	RC0603FR-07100KL	Thick film resistor 100 kΩ 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 100000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13ba00e7-dad8-56ec-a8fe-0a0591a7861e	67	3	RC0603FR-07100RL	Thick film resistor 100 Ω 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b1facf5d-34c6-5bb1-bb4a-9aa548afb8c8	67	3	RC0603FR-07330RL	Thick film resistor 330 Ω 1 % 1/10 W	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 330}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a4739a9d-90d2-5da4-9036-768e746b1f6f	67	3	RC0805FR-0710KL	Thick film resistor 10 kΩ 1 % 1/8 W	0805	active	unknown	\N	{"power": 0.125, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1adf84b1-7cfc-5f46-8382-3bfaa0946d27	67	3	RC1206FR-07120RL	Thick film resistor 120 Ω 1 % 1/4 W	1206	active	unknown	\N	{"power": 0.25, "tolerance": 1, "resistance": 120}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d3093bc9-b140-5199-8d88-c2144f2d52cd	14	3	CRCW040210K0FKED	Thick film resistor 10 kΩ 1 % 1/16 W, AEC-Q200	0402	active	unknown	\N	{"power": 0.0625, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0b864af1-5cf9-5527-81ae-9d82e3fb45f5	14	3	CRCW06031K00FKEA	Thick film resistor 1 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6074a695-7ffe-54d7-8721-60627d116124	14	3	CRCW06034K70FKEA	Thick film resistor 4.7 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 4700}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11c93289-5016-5c35-883b-e82f3487b3f9	14	3	CRCW080510K0FKEA	Thick film resistor 10 kΩ 1 % 1/8 W, AEC-Q200	0805	active	unknown	\N	{"power": 0.125, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
347bef50-7860-52b1-ab84-a40aa741e34a	70	3	ERJ-2RKF1002X	Thick film resistor 10 kΩ 1 % 1/10 W, AEC-Q200	0402	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44863997-a9ef-5237-91cc-cea49cfd42e2	70	3	ERJ-3EKF1002V	Thick film resistor 10 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62399229-bcf8-525d-acb5-71c5d8817c47	70	3	ERJ-3EKF1001V	Thick film resistor 1 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eca5c50e-8a27-52e4-a6ac-a1be3028506e	62	10	GRM155R71C104KA88D	MLCC 0.1 µF 16 V X7R 10 %	0402	active	unknown	\N	{"voltage": 16, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5b17c19e-4c5b-5574-a627-eda9559f4c68	62	10	GRM188R71H104KA93D	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a75fc800-71ab-52fb-be25-9c9d01c39d2d	62	10	GRM188R61A106KE69D	MLCC 10 µF 10 V X5R 10 %	0603	active	unknown	\N	{"voltage": 10, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c9d06760-c91c-58ba-b305-99a80cb50af3	62	10	GRM21BR61E106KA73L	MLCC 10 µF 25 V X5R 10 %	0805	active	unknown	\N	{"voltage": 25, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9d9d78a2-9fae-5817-8f5c-a3eb2c758bfb	62	10	GRM1555C1H100JA01D	MLCC 10 pF 50 V C0G 5 %	0402	active	unknown	\N	{"voltage": 50, "tolerance": 5, "dielectric": "C0G", "capacitance": 0.00000000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24be0baf-2b53-5183-af89-e6215c6401d5	69	10	CL05B104KO5NNNC	MLCC 0.1 µF 16 V X7R 10 %	0402	active	unknown	\N	{"voltage": 16, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a21e121c-56ef-5451-bb56-e76f5b2e2387	69	10	CL10B104KB8NNNC	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d48ec33d-e7bd-53d9-9bc8-8b7d362a1c96	69	10	CL21A106KAYNNNE	MLCC 10 µF 25 V X5R 10 %	0805	active	unknown	\N	{"voltage": 25, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e22b574d-3e17-593c-8681-788f99a29f9c	69	10	CL10A105KB8NNNC	MLCC 1 µF 50 V X5R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3b5b3d97-a0fa-5563-9354-34d0027b8f77	66	10	C0603C104K5RACTU	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8088e6e3-3574-5868-ae5c-7c03e12717ef	66	10	C0805C106K8PACTU	MLCC 10 µF 10 V X5R 10 %	0805	active	unknown	\N	{"voltage": 10, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
837c5339-6fa6-5e47-a015-2e7157bd2ade	67	10	CC0603KRX7R9BB104	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e4984c26-7275-583c-b7ef-f7e3394ccf23	67	10	CC0402JRNPO9BN220	MLCC 22 pF 50 V NP0 5 %	0402	active	unknown	\N	{"voltage": 50, "tolerance": 5, "dielectric": "NP0", "capacitance": 0.000000000022}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9cc8d9ae-4113-5083-8812-2a3f7c3f0971	63	10	C1608X7R1H104K080AA	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a585eb87-53d7-5ee2-a758-6cffb8899be4	70	11	EEE-FK1V101P	Aluminum electrolytic capacitor 100 µF 35 V, SMD	\N	active	unknown	\N	{"voltage": 35, "tolerance": 20, "capacitance": 0.0001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14be5d34-5c86-5d01-baa8-f491a3c6d45a	71	11	UVR1V101MED	Aluminum electrolytic capacitor 100 µF 35 V	RADIAL	active	unknown	\N	{"voltage": 35, "tolerance": 20, "capacitance": 0.0001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c6e94393-dcfa-548e-896b-c040da5c2945	68	12	TAJA106K016RNJ	Tantalum capacitor 10 µF 16 V, case A	1206	active	unknown	\N	{"voltage": 16, "tolerance": 10, "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26e7f0a6-4927-5bfc-a53c-9d99b01336f5	66	12	T491A106K016AT	Tantalum capacitor 10 µF 16 V, case A	1206	active	unknown	\N	{"voltage": 16, "tolerance": 10, "capacitance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e9af578b-4330-53b2-ad66-f9f3a5910ac9	62	19	BLM18PG121SN1D	Ferrite bead 120 Ω at 100 MHz, 2 A	0603	active	unknown	\N	{"impedance": 120, "rated_current": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d4dd0892-c66b-550a-8e3c-e48bf3450dd4	62	19	BLM18AG601SN1D	Ferrite bead 600 Ω at 100 MHz, 500 mA	0603	active	unknown	\N	{"impedance": 600, "rated_current": 0.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ea83792d-e130-560b-aee5-f58c91870294	62	19	BLM15AG601SN1D	Ferrite bead 600 Ω at 100 MHz, 300 mA	0402	active	unknown	\N	{"impedance": 600, "rated_current": 0.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
495fd542-2bc1-5dfb-93a5-b45baac35c34	74	17	744043100	Shielded power inductor 10 µH	\N	active	unknown	\N	{"inductance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02c47367-5b54-5622-a66f-52984faa974d	76	17	SRR1260-100M	Shielded power inductor 10 µH 20 %	\N	active	unknown	\N	{"tolerance": 20, "inductance": 0.00001}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28483d4d-602c-57b7-ae56-b1d2afcd6e19	78	23	ABM8-16.000MHZ-B2-T	Crystal 16 MHz 18 pF	\N	active	unknown	\N	{"frequency": 16000000, "load_capacitance": 0.000000000018}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2a0a696b-a9f0-5f03-9fe5-ef6f7834e4a0	78	23	ABLS-8.000MHZ-B4-T	Crystal 8 MHz 18 pF	\N	active	unknown	\N	{"frequency": 8000000, "load_capacitance": 0.000000000018}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1354835b-da9b-5eee-a07c-31324894536a	78	23	ABS07-32.768KHZ-T	Crystal 32.768 kHz 12.5 pF	\N	active	unknown	\N	{"frequency": 32768, "load_capacitance": 0.0000000000125}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31422d5b-11da-590c-abe6-b31666af929e	7	32	1N4148	Small signal switching diode 100 V 200 mA	DO-35	active	unknown	\N	{"forward_current": 0.2, "reverse_voltage": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35de8315-d934-5690-a11c-c6fdf4020d64	12	32	1N4148W-7-F	Small signal switching diode 100 V 300 mA	SOD-123	active	unknown	\N	{"forward_current": 0.3, "reverse_voltage": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e842d112-113a-5f39-a371-3a3ff5dc31de	12	32	1N4148WS-7-F	Small signal switching diode 75 V 300 mA	SOD-323	active	unknown	\N	{"forward_current": 0.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
06076710-884c-5101-b078-5baae8602684	11	30	BAT54S,215	Dual Schottky diode in series 30 V 200 mA	SOT-23	active	unknown	\N	{"forward_current": 0.2, "reverse_voltage": 30}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
929c8539-5b29-51e3-bdd0-229678215828	11	32	BAV99,215	Dual switching diode in series 100 V	SOT-23	active	unknown	\N	{"reverse_voltage": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74c4b7f5-9de3-5da5-a620-a46b2f47e599	7	29	1N4007	Standard rectifier 1000 V 1 A	DO-41	active	unknown	\N	{"forward_current": 1, "reverse_voltage": 1000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e0b78059-632a-5021-92ac-c1a275e1734a	3	30	1N5819	Schottky rectifier 40 V 1 A	DO-41	active	unknown	\N	{"forward_current": 1, "reverse_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42df1f9b-f736-59c0-88a0-d3ef87f84f0c	7	30	SS14	Schottky rectifier 40 V 1 A	SMA	active	unknown	\N	{"forward_current": 1, "reverse_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ae01fa7f-c4f0-5eba-8f37-eb1b4a52ea75	7	30	SS34	Schottky rectifier 40 V 3 A	SMC	active	unknown	\N	{"forward_current": 3, "reverse_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
999a07fe-fb08-5d0f-9483-032c14089c62	11	31	BZX84-C5V1,215	Zener diode 5.1 V 250 mW	SOT-23	active	unknown	\N	{"zener_voltage": 5.1}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a244e374-0345-59cb-b666-c67a5629abe2	101	33	SMBJ5.0A	TVS diode 5 V stand-off 600 W unidirectional	SMB	active	unknown	\N	{"standoff_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
978d6939-c7e6-52e5-8812-27bc4172ebe8	101	33	SMAJ24A	TVS diode 24 V stand-off 400 W unidirectional	SMA	active	unknown	\N	{"standoff_voltage": 24}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
366f50cb-512a-51a9-bb34-f97d606e103b	3	177	USBLC6-2SC6	ESD protection for two USB 2.0 lines	SOT-23-6	active	unknown	\N	{"standoff_voltage": 5.25}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c642eb70-a839-5529-baa1-aa902198a194	11	177	PRTR5V0U2X,215	Ultra low capacitance double rail-to-rail ESD protection	\N	active	unknown	\N	{"standoff_voltage": 5.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50ba869d-64cd-5b99-985e-4e72c4c37dad	7	36	MMBT3904	NPN transistor 40 V 200 mA	SOT-23	active	unknown	\N	{"polarity": "NPN", "collector_current": 0.2, "collector_emitter_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2ac8653d-77fc-5d08-b451-818ce7ce9de2	7	36	MMBT3906	PNP transistor 40 V 200 mA	SOT-23	active	unknown	\N	{"polarity": "PNP", "collector_current": 0.2, "collector_emitter_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72fd9edf-82db-5da9-8ea9-0a0f93fbee2d	12	36	MMBT2222A-7-F	NPN transistor 40 V 600 mA	SOT-23	active	unknown	\N	{"polarity": "NPN", "collector_current": 0.6, "collector_emitter_voltage": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7d48f29a-ba15-5a62-97dc-ab3a2e123618	11	36	BC847B,215	NPN transistor 45 V 100 mA	SOT-23	active	unknown	\N	{"polarity": "NPN", "collector_current": 0.1, "collector_emitter_voltage": 45}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d7f1c580-b15d-56d0-b8c5-2ab050290135	11	36	BC857B,215	PNP transistor 45 V 100 mA	SOT-23	active	unknown	\N	{"polarity": "PNP", "collector_current": 0.1, "collector_emitter_voltage": 45}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0213480e-5a76-5516-87c9-2161e27a4b47	7	37	2N7002	N-channel MOSFET 60 V 115 mA	SOT-23	active	unknown	\N	{"polarity": "N", "drain_current": 0.115, "drain_source_voltage": 60}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bfd64d13-4caa-5748-8f44-99df71cb5a80	11	37	2N7002,215	N-channel MOSFET 60 V 300 mA	SOT-23	active	unknown	\N	{"polarity": "N", "drain_current": 0.3, "drain_source_voltage": 60}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
932d33e1-4303-5092-8a1a-8f662e8e8d44	7	37	BSS138	N-channel logic level MOSFET 50 V 220 mA	SOT-23	active	unknown	\N	{"polarity": "N", "drain_current": 0.22, "drain_source_voltage": 50}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9f41afb8-4e56-594b-ae57-d4af807ac43b	7	37	BSS84	P-channel MOSFET 50 V 130 mA	SOT-23	active	unknown	\N	{"polarity": "P", "drain_current": 0.13, "drain_source_voltage": 50}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7f9af444-d689-5dc6-a209-b3f29d03ac31	5	37	IRF540NPBF	N-channel MOSFET 100 V 33 A	TO-220	active	unknown	\N	{"polarity": "N", "drain_current": 33, "on_resistance": 0.044, "drain_source_voltage": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
597d5fb9-996b-5e93-8c8c-e2d02e8f9232	5	37	IRLML2502TRPBF	N-channel MOSFET 20 V 4.2 A	SOT-23	active	unknown	\N	{"polarity": "N", "drain_current": 4.2, "on_resistance": 0.045, "drain_source_voltage": 20}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b36b010a-2301-5418-8dea-6653ee80951c	5	37	IRLML6402TRPBF	P-channel MOSFET 20 V 3.7 A	SOT-23	active	unknown	\N	{"polarity": "P", "drain_current": 3.7, "on_resistance": 0.065, "drain_source_voltage": 20}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c2662321-8787-53f4-9ef6-03969c25fc69	5	37	IRFZ44NPBF	N-channel MOSFET 55 V 49 A	TO-220	active	unknown	\N	{"polarity": "N", "drain_current": 49, "on_resistance": 0.0175, "drain_source_voltage": 55}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10120647-bef6-55df-be98-4664cda70660	15	37	SI2302CDS-T1-GE3	N-channel MOSFET 20 V	SOT-23	active	unknown	\N	{"polarity": "N", "drain_source_voltage": 20}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0d078fcc-7424-5645-942e-9233a3322a87	3	48	STM32F030F4P6	Arm Cortex-M0 microcontroller 48 MHz, 16 kB flash, 4 kB RAM	TSSOP-20	active	unknown	\N	{"ram": 4096, "core": "Cortex-M0", "clock": 48000000, "flash": 16384}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b223309d-8925-540a-bceb-f6b8e0e05aaa	3	48	STM32F103C8T6	Arm Cortex-M3 microcontroller 72 MHz, 64 kB flash, 20 kB RAM	LQFP-48	active	unknown	\N	{"ram": 20480, "core": "Cortex-M3", "clock": 72000000, "flash": 65536}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02144090-abbe-5d94-b179-4891e7a3d131	3	48	STM32F103RBT6	Arm Cortex-M3 microcontroller 72 MHz, 128 kB flash, 20 kB RAM	LQFP-64	active	unknown	\N	{"ram": 20480, "core": "Cortex-M3", "clock": 72000000, "flash": 131072}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bd5de5a4-81c4-5142-a282-1a9e5e6a621f	3	48	STM32F407VGT6	Arm Cortex-M4F microcontroller 168 MHz, 1 MB flash, 192 kB RAM	LQFP-100	active	unknown	\N	{"ram": 196608, "core": "Cortex-M4F", "clock": 168000000, "flash": 1048576}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91644ef5-6969-5d76-83fa-34059f04dbc9	3	48	STM32F411CEU6	Arm Cortex-M4F microcontroller 100 MHz, 512 kB flash, 128 kB RAM	QFN-48	active	unknown	\N	{"ram": 131072, "core": "Cortex-M4F", "clock": 100000000, "flash": 524288}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d04ce761-96ef-56d9-9b05-cddc071af8ee	3	48	STM32G071CBT6	Arm Cortex-M0+ microcontroller 64 MHz, 128 kB flash, 36 kB RAM	LQFP-48	active	unknown	\N	{"ram": 36864, "core": "Cortex-M0+", "clock": 64000000, "flash": 131072}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5c9d579f-c375-55c8-896e-c8d446e8a33e	3	48	STM32H743VIT6	Arm Cortex-M7 microcontroller 480 MHz, 2 MB flash, 1 MB RAM	LQFP-100	active	unknown	\N	{"ram": 1048576, "core": "Cortex-M7", "clock": 480000000, "flash": 2097152}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53c3e69b-32d3-50b3-ace0-00b3057e5656	6	48	ATMEGA328P-AU	8-bit AVR microcontroller 20 MHz, 32 kB flash, 2 kB RAM	TQFP-32	active	unknown	\N	{"ram": 2048, "core": "AVR", "clock": 20000000, "flash": 32768}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0c20af6a-23be-52db-9d75-35d1f6135b9f	6	48	ATMEGA328P-PU	8-bit AVR microcontroller 20 MHz, 32 kB flash, 2 kB RAM	DIP-28	active	unknown	\N	{"ram": 2048, "core": "AVR", "clock": 20000000, "flash": 32768}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31cbad8c-e337-507e-9669-7c54590d848c	6	48	ATMEGA2560-16AU	8-bit AVR microcontroller 16 MHz, 256 kB flash, 8 kB RAM	TQFP-100	active	unknown	\N	{"ram": 8192, "core": "AVR", "clock": 16000000, "flash": 262144}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e74d861-0625-5e56-a53e-2777f7e4250f	6	48	ATTINY85-20SU	8-bit AVR microcontroller 20 MHz, 8 kB flash, 512 B RAM	SOIC-8	active	unknown	\N	{"ram": 512, "core": "AVR", "clock": 20000000, "flash": 8192}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d843aaf3-d8ee-53ac-916e-d3bfe5fbd48b	6	48	ATSAMD21G18A-AU	Arm Cortex-M0+ microcontroller 48 MHz, 256 kB flash, 32 kB RAM	TQFP-48	active	unknown	\N	{"ram": 32768, "core": "Cortex-M0+", "clock": 48000000, "flash": 262144}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f0ead9d3-2ad0-500c-88bf-079604164878	6	48	PIC16F877A-I/P	8-bit PIC microcontroller 20 MHz, 14 kB flash, 368 B RAM	DIP-40	active	unknown	\N	{"ram": 368, "core": "PIC", "clock": 20000000, "flash": 14336}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e7349dcf-7e96-5696-9f67-bee75361a0fd	1	48	MSP430G2553IPW28R	16-bit MSP430 microcontroller 16 MHz, 16 kB flash, 512 B RAM	TSSOP-28	active	unknown	\N	{"ram": 512, "core": "MSP430", "clock": 16000000, "flash": 16384}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e6924675-4118-548a-98a1-b2b4b02e1884	4	48	LPC1768FBD100,551	Arm Cortex-M3 microcontroller 100 MHz, 512 kB flash, 64 kB RAM	LQFP-100	active	unknown	\N	{"ram": 65536, "core": "Cortex-M3", "clock": 100000000, "flash": 524288}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4d91564f-f69a-5fa2-aa2d-8c444628e668	19	48	RP2040	Dual Arm Cortex-M0+ microcontroller 133 MHz, 264 kB RAM, external flash	QFN-56	active	unknown	\N	{"ram": 270336, "core": "Cortex-M0+", "clock": 133000000, "flash": 0}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
dafa7c52-b907-52cd-9561-6839bd3eb79a	17	53	NRF52832-QFAA-R	Bluetooth LE SoC, Arm Cortex-M4F 64 MHz, 512 kB flash, 64 kB RAM	QFN-48	active	unknown	\N	{"ram": 65536, "core": "Cortex-M4F", "clock": 64000000, "flash": 524288}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
04228932-3a9e-5c13-b624-886952e21d2b	17	53	NRF52840-QIAA-R	Bluetooth LE and 802.15.4 SoC, Arm Cortex-M4F 64 MHz, 1 MB flash, 256 kB RAM	\N	active	unknown	\N	{"ram": 262144, "core": "Cortex-M4F", "clock": 64000000, "flash": 1048576}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5f35dc3f-cd2c-5d10-b007-97474cab191d	18	53	ESP32-WROOM-32E-N4	Wi-Fi and Bluetooth module, 4 MB flash, PCB antenna	MODULE	active	unknown	\N	{"ram": 532480, "core": "Xtensa LX6", "clock": 240000000, "flash": 4194304}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb555ae0-6910-5ba7-894e-08a9362c6d90	18	53	ESP32-S3-WROOM-1-N8	Wi-Fi and Bluetooth LE module, 8 MB flash, PCB antenna	MODULE	active	unknown	\N	{"ram": 524288, "core": "Xtensa LX7", "clock": 240000000, "flash": 8388608}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6ebcf9a5-bb9c-555e-a9d2-5895421a0bcb	18	53	ESP8266EX	Wi-Fi SoC	QFN-32	nrnd	unknown	\N	{"core": "Xtensa L106", "clock": 160000000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
525e7444-d8fc-5a1f-a77b-678b3b51ad4a	21	51	XC7A35T-1FTG256C	Artix-7 FPGA, 33280 logic cells	BGA-256	active	unknown	\N	{"logic_elements": 33280}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e0ed24d2-96db-506b-be5f-2b741bcba358	24	51	ICE40UP5K-SG48I	iCE40 UltraPlus FPGA, 5280 LUTs	QFN-48	active	unknown	\N	{"logic_elements": 5280}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02316dd8-9291-5027-a188-0ba980904dee	6	55	24LC256-I/SN	Serial EEPROM 256 kbit I2C	SOIC-8	active	unknown	\N	{"density": 262144, "interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b98f7116-1a63-57db-85ea-55f087ce5414	6	55	AT24C256C-SSHL-T	Serial EEPROM 256 kbit I2C	SOIC-8	active	unknown	\N	{"density": 262144, "interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44cfaa22-70fe-5813-b17e-8e8252c38c28	3	55	M24C02-WMN6TP	Serial EEPROM 2 kbit I2C	SOIC-8	active	unknown	\N	{"density": 2048, "interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3b29503a-ae4b-54c3-93ed-2513279782c0	30	56	W25Q128JVSIQ	Serial NOR flash 128 Mbit SPI, SOIC-8 208 mil	\N	active	unknown	\N	{"density": 134217728, "interface": "SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91e7bf2e-7264-509b-b4de-dd4e5d095800	30	56	W25Q32JVSSIQ	Serial NOR flash 32 Mbit SPI, SOIC-8 208 mil	\N	active	unknown	\N	{"density": 33554432, "interface": "SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e1bf3921-760d-5d0e-81a4-0ec9ce7c0c53	3	63	LM317T	Adjustable positive regulator 1.2 to 37 V 1.5 A	TO-220	active	unknown	\N	{"output_current": 1.5, "input_voltage_max": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63711145-1ddd-5462-956c-ccf7add979bb	3	63	L7805CV	Positive regulator 5 V 1.5 A	TO-220	active	unknown	\N	{"output_current": 1.5, "output_voltage": 5, "input_voltage_max": 35}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
abde1ce9-7de7-5cfd-80b3-c4d94d2f8a9c	1	62	LM1117IMPX-3.3/NOPB	LDO regulator 3.3 V 800 mA	SOT-223	active	unknown	\N	{"output_current": 0.8, "output_voltage": 3.3, "input_voltage_max": 15}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75aff2f6-bb2b-5452-91c6-5ada04f9a841	3	62	LD1117S33TR	LDO regulator 3.3 V 800 mA	SOT-223	active	unknown	\N	{"output_current": 0.8, "output_voltage": 3.3, "input_voltage_max": 15}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87a33bdb-a54f-5056-b425-3e37e5becb94	6	62	MCP1700T-3302E/TT	LDO regulator 3.3 V 250 mA, 1.6 µA quiescent	SOT-23	active	unknown	\N	{"output_current": 0.25, "output_voltage": 3.3, "input_voltage_max": 6}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5a05934a-9c30-566a-b9aa-3916ce8ca318	12	62	AP2112K-3.3TRG1	LDO regulator 3.3 V 600 mA	SOT-23-5	active	unknown	\N	{"output_current": 0.6, "output_voltage": 3.3, "input_voltage_max": 6}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3a73c7b1-31ed-59ec-8cd1-b4408e331469	1	62	TLV75533PDBVR	LDO regulator 3.3 V 500 mA	SOT-23-5	active	unknown	\N	{"output_current": 0.5, "output_voltage": 3.3, "input_voltage_max": 5.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f7a27851-7d11-5cee-b91c-7e8bb42f0edb	1	62	TPS7A4700RGWR	Low noise LDO regulator adjustable 1 A	\N	active	unknown	\N	{"output_current": 1, "input_voltage_max": 36}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a6da445c-7644-5133-bec4-914056d7d124	1	64	LM2596S-5.0/NOPB	Step-down regulator 5 V 3 A 150 kHz	\N	active	unknown	\N	{"topology": "buck", "output_current": 3, "output_voltage": 5, "input_voltage_max": 40}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b9883263-446c-5aac-8b3a-d6202f33b600	1	64	TPS54331DR	Step-down converter 28 V 3 A 570 kHz	SOIC-8	active	unknown	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 28}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75f99d54-26f7-59e2-ad50-c85c8088eed3	1	64	TPS62130RGTR	Step-down converter 17 V 3 A	QFN-16	active	unknown	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 17}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
994fbc8c-2ea4-538b-a191-1430b2fd398e	1	64	TPS61023DRLR	Boost converter 5.5 V, 3.7 A valley switch limit	\N	active	unknown	\N	{"topology": "boost", "input_voltage_max": 5.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f3e97ac6-d25f-5a4b-9afb-fc5c197ca8e4	51	64	MP1584EN-LF-Z	Step-down converter 28 V 3 A 1.5 MHz	SOIC-8	active	unknown	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 28}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ca4f4c8b-7c10-58c4-bb2d-57f041e676f7	1	64	LM5164DDAR	Synchronous step-down converter 100 V 1 A	SOIC-8	active	unknown	\N	{"topology": "buck", "output_current": 1, "input_voltage_max": 100}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98cfdab7-ccda-547f-b6f3-502bf265111a	6	66	MCP73831T-2ACI/OT	Single cell Li-ion charge controller 4.2 V 500 mA	SOT-23-5	active	unknown	\N	{"output_current": 0.5, "output_voltage": 4.2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20f94d0d-17ad-54a5-ad4e-124ee148386a	1	66	BQ24075RGTR	Li-ion charger with power path 1.5 A	QFN-16	active	unknown	\N	{"output_current": 1.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
de34f0a2-9e18-573f-8ab2-0d97ee21e842	1	69	TL431ACDBZR	Adjustable shunt reference 2.495 V 1 %	SOT-23	active	unknown	\N	{"output_voltage": 2.495}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8fb2790f-9871-5a8f-81ab-083e2349597b	1	68	TPS3839G33DBZR	Supply voltage supervisor, 150 nA	SOT-23	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8f719cfd-b69d-54d3-acf9-e4afc11ebbf7	5	67	IR2104SPBF	Half bridge gate driver 600 V	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27f70c13-f181-5b33-8df1-2bff2f243e71	1	72	LM358DR	Dual operational amplifier 700 kHz, 32 V	SOIC-8	active	unknown	\N	{"channels": 2, "gain_bandwidth": 700000, "supply_voltage_max": 32}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18940e16-ec11-5988-903d-6a83c870c139	3	72	LM358D	Dual operational amplifier 1.1 MHz, 30 V	SOIC-8	active	unknown	\N	{"channels": 2, "gain_bandwidth": 1100000, "supply_voltage_max": 30}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e824d177-e00e-547c-99a6-4b0f549a70ee	1	72	LM324DR	Quad operational amplifier, 32 V	SOIC-14	active	unknown	\N	{"channels": 4, "supply_voltage_max": 32}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
cb8b6a00-7a95-51df-be7b-bd097c7c96a8	1	72	TL072CDR	Dual JFET input operational amplifier	SOIC-8	active	unknown	\N	{"channels": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d9ab104b-b46c-5588-ba0f-3764dd14c6e4	1	72	NE5532DR	Dual low noise operational amplifier 10 MHz	SOIC-8	active	unknown	\N	{"channels": 2, "gain_bandwidth": 10000000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb778482-3ac1-58d0-9785-23e39e5443ea	1	72	OPA2134UA	Dual audio operational amplifier 8 MHz	SOIC-8	active	unknown	\N	{"channels": 2, "gain_bandwidth": 8000000, "supply_voltage_max": 36}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88bfa3bf-eb08-5bce-8adb-7543461d106a	6	72	MCP6002T-I/SN	Dual rail-to-rail operational amplifier 1 MHz, 6 V	SOIC-8	active	unknown	\N	{"channels": 2, "gain_bandwidth": 1000000, "supply_voltage_max": 6}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d05a347f-0846-5bf0-a28a-b15ee5fa917c	2	72	AD8605ARTZ-REEL7	Precision rail-to-rail operational amplifier 10 MHz	SOT-23-5	active	unknown	\N	{"channels": 1, "gain_bandwidth": 10000000, "supply_voltage_max": 5.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c257ceb0-8705-5b19-b509-1727474ba430	1	73	INA826AIDR	Instrumentation amplifier, 36 V	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8ddfbb4e-7f93-5057-abb8-34545c4c0143	2	73	AD620ARZ	Low power instrumentation amplifier	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2269742e-7c4a-5add-b93f-23570bd55523	1	74	LM393DR	Dual comparator, open collector	SOIC-8	active	unknown	\N	{"channels": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0366478e-2b04-5299-b15a-e0ec4fc2878d	1	76	INA219AIDCNR	Bidirectional current and power monitor, I2C	\N	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
091cc07c-83ec-5e9d-9350-2edcb30abc3d	1	78	ADS1115IDGSR	16 bit delta-sigma ADC, 4 channels, I2C	MSOP-10	active	unknown	\N	{"channels": 4, "interface": "I2C", "resolution": 16}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a74f3753-45d1-5b47-83d4-e2e95d061e60	6	78	MCP3008-I/SL	10 bit SAR ADC, 8 channels, SPI	SOIC-16	active	unknown	\N	{"channels": 8, "interface": "SPI", "resolution": 10}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94961e5a-2558-5fa9-b30a-d83cbcc682ff	6	79	MCP4725A0T-E/CH	12 bit DAC with EEPROM, I2C	SOT-23-6	active	unknown	\N	{"channels": 1, "interface": "I2C", "resolution": 12}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
065fa33a-0aec-5084-9c78-d5c084b8c034	1	82	MAX232DR	Dual RS-232 driver and receiver 5 V	SOIC-16	active	unknown	\N	{"channels": 2, "supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c4377095-7f5b-5259-8710-c1377ccd8656	1	82	MAX3232CDR	Dual RS-232 driver and receiver 3 to 5.5 V	SOIC-16	active	unknown	\N	{"channels": 2, "supply_voltage": 3.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3fb31aed-080f-5df7-bfd6-2c933857cc69	35	82	MAX485ESA+	RS-485 transceiver 5 V 2.5 Mbit/s	SOIC-8	active	unknown	\N	{"channels": 1, "supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29197d0c-d5fa-50dc-aa32-41ebca577f53	1	83	SN65HVD230DR	CAN transceiver 3.3 V	SOIC-8	active	unknown	\N	{"channels": 1, "supply_voltage": 3.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c61211a6-0797-596a-bfa2-2d1bf1ed51b3	4	83	TJA1050T/CM,118	High speed CAN transceiver 5 V	SOIC-8	nrnd	unknown	\N	{"channels": 1, "supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e476c6d6-1ccb-55c9-b204-55de768be1f8	6	83	MCP2551-I/SN	High speed CAN transceiver 5 V	SOIC-8	nrnd	unknown	\N	{"channels": 1, "supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4341b2f9-91a5-50fc-bd0c-7950859cfbd9	113	84	FT232RL-REEL	USB to UART interface	SSOP-28	active	unknown	\N	{"supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d3469f31-5c80-55b6-9924-618ab2f4473e	114	84	CH340G	USB to UART interface	SOIC-16	active	unknown	\N	{"supply_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7675d1b3-1144-50d5-be5d-fe49794f2fd6	16	84	CP2102N-A02-GQFN28R	USB to UART bridge	QFN-28	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1eaf0549-4013-5712-80b1-96fd9bf91433	6	85	LAN8720A-CP-TR	10/100 Ethernet PHY, RMII	QFN-24	active	unknown	\N	{"supply_voltage": 3.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
654cdd05-d317-575a-99bd-7476ae5f230f	6	85	ENC28J60-I/SO	10 Mbit/s Ethernet controller, SPI	\N	active	unknown	\N	{"supply_voltage": 3.3}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2ec8c313-ee92-5518-9609-0eb542f6333c	6	86	MCP23017-E/SO	16 bit I/O expander, I2C	\N	active	unknown	\N	{"channels": 16}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ecd6b380-1f2d-5efc-abe6-6c04af10012b	4	86	PCF8574T/3,518	8 bit I/O expander, I2C	SOIC-16W	active	unknown	\N	{"channels": 8}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1888e77d-6ee7-5ebe-b4f9-c9761baca1d5	1	87	TXS0108EPWR	8 bit bidirectional level translator	TSSOP-20	active	unknown	\N	{"channels": 8}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e146cd3c-aff4-5a6d-be51-a5b55ca17e68	2	88	ADUM1201ARZ	Dual channel digital isolator 2.5 kV	SOIC-8	active	unknown	\N	{"channels": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c0421a39-833c-5f79-a0dc-456686b8d0b9	1	93	SN74HC595DR	8 bit shift register with output latches	SOIC-16	active	unknown	\N	{"family": "HC", "channels": 8}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a22d5387-de7c-51c8-af56-a5d2783721c5	11	93	74HC595D,118	8 bit shift register with output latches	SOIC-16	active	unknown	\N	{"family": "HC", "channels": 8}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e6e83f5-afd4-55cc-80f5-263bc4685438	1	90	SN74HC04DR	Hex inverter	SOIC-14	active	unknown	\N	{"family": "HC", "channels": 6}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3bf10211-ffe7-5e87-9c32-31f71ddf6dca	11	90	74HC00D,653	Quad 2-input NAND gate	SOIC-14	active	unknown	\N	{"family": "HC", "channels": 4}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6f4af005-fc44-5584-9634-6ca1021e11da	1	90	SN74LVC1G08DBVR	Single 2-input AND gate	SOT-23-5	active	unknown	\N	{"family": "LVC", "channels": 1}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bdce057b-a36b-5fe4-838b-2bba214812b3	1	91	SN74AHCT125DR	Quad bus buffer with 3-state outputs	SOIC-14	active	unknown	\N	{"family": "AHCT", "channels": 4}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
730ae9d4-fd32-5ff5-98e0-25e022d644cc	1	94	CD4051BM96	8 channel analog multiplexer	SOIC-16	active	unknown	\N	{"family": "CD4000", "channels": 8}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
acb06289-60c5-5c0d-a248-c49b046785b1	1	101	ULN2003ADR	Seven Darlington transistor array 50 V 500 mA	SOIC-16	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e9925ceb-97fa-53cc-a39d-75e7efa4612a	1	101	L293DNE	Quadruple half-H driver 36 V 600 mA	DIP-16	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb23c106-7d42-50a7-9c70-5777b10ad2f7	1	101	DRV8825PWPR	Stepper motor driver 45 V 2.5 A	TSSOP-28	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
688dcd2b-3618-5424-90c2-a9647f4760ca	54	101	A4988SETTR-T	Stepper motor driver with translator 35 V 2 A	QFN-28	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a80fa35c-afe4-5206-bd96-7885e300e75f	1	96	NE555DR	Precision timer	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
fb9c8dd0-5c98-50a1-9fd7-c12adc438237	1	96	NE555P	Precision timer	DIP-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9fdcad75-c434-5a40-998f-9fd93ce4d689	35	97	DS3231SN#	Temperature compensated real time clock, I2C	SOIC-16W	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eefd3173-a259-5964-8716-2a3aef67248c	35	97	DS1307Z+	Real time clock, 56 bytes NV RAM, I2C	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12948672-8959-5a05-bc53-46bf2addd6a8	4	97	PCF8563T/5,518	Real time clock, I2C	SOIC-8	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5f41255d-0cf5-5c8f-b139-cf19dc710838	1	106	LM35DZ/NOPB	Analog temperature sensor 10 mV/°C	TO-92	active	unknown	\N	{"interface": "analog"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c202e04b-ca6c-5900-adb3-d094e1706905	1	106	TMP117AIDRVR	Digital temperature sensor 0.1 °C, I2C	\N	active	unknown	\N	{"accuracy": 0.1, "interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1519584f-88e7-5bcb-b636-6995fbf8871b	35	106	DS18B20+	Digital temperature sensor 0.5 °C, 1-Wire	TO-92	active	unknown	\N	{"accuracy": 0.5, "interface": "1-Wire"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e14fbfc4-0086-5a67-945c-7a04948158bf	58	107	BME280	Humidity, pressure and temperature sensor, I2C and SPI	\N	active	unknown	\N	{"interface": "I2C, SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
161b3a6e-9d42-5be1-98ea-5fbb2b9c5262	58	108	BMP280	Barometric pressure sensor, I2C and SPI	\N	nrnd	unknown	\N	{"interface": "I2C, SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91955ea1-5213-526e-b5ab-a34487b4543a	59	107	SHT31-DIS-B2.5KS	Humidity and temperature sensor, I2C	DFN-8	active	unknown	\N	{"interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0a0f62d6-d9e4-5ff8-b9de-bf4a9dc6d313	60	113	MPU-6050	6-axis motion sensor, I2C	QFN-24	obsolete	unknown	\N	{"interface": "I2C"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66a8fa35-5a06-50ec-af18-96a859b5755a	3	111	LIS3DHTR	3-axis accelerometer, I2C and SPI	\N	active	unknown	\N	{"interface": "I2C, SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e39b57f9-f29a-5de0-9c19-5a94e71d5c0e	2	111	ADXL345BCCZ	3-axis accelerometer, I2C and SPI	\N	active	unknown	\N	{"interface": "I2C, SPI"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46906eb8-3cac-5e53-9412-71f18e7c8683	108	121	LTST-C190KGKT	Green LED	0603	active	unknown	\N	{"color": "green"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
068b9748-25a9-54cb-aa8b-b6f4f5302a59	108	121	LTST-C190KRKT	Red LED	0603	active	unknown	\N	{"color": "red"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e3da483-d9b9-51b5-b8d1-c430ead434b9	74	121	150060VS75000	Green LED	0603	active	unknown	\N	{"color": "green"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27117544-c3b2-5fd7-835f-2c52d322e653	74	121	150060RS75000	Red LED	0603	active	unknown	\N	{"color": "red"}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48d12000-8b63-5a1b-91d5-8a5412cef147	112	126	PC817X2NSZ9F	Optocoupler with transistor output, 5 kV	DIP-4	active	unknown	\N	{"isolation_voltage": 5000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0b2cd80c-66a4-54ad-90d3-3bc1c53a2e9d	13	126	4N35	Optocoupler with transistor output and base, 5 kV	\N	active	unknown	\N	{"isolation_voltage": 5000}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83d1ca55-8fc4-5d46-a657-359d14a273cd	91	136	B2B-XH-A(LF)(SN)	XH header 2 positions 2.5 mm	\N	active	unknown	\N	{"pitch": 2.5, "positions": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7825c44f-9dd2-50ef-9935-48712f02fd9b	91	136	B4B-XH-A(LF)(SN)	XH header 4 positions 2.5 mm	\N	active	unknown	\N	{"pitch": 2.5, "positions": 4}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4e8f203b-6872-53d5-b497-cf6d7b2993db	91	136	S2B-PH-K-S(LF)(SN)	PH header 2 positions 2 mm, right angle	\N	active	unknown	\N	{"pitch": 2, "positions": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c63228e6-aba7-54c6-b420-32300c622a3a	90	139	10118194-0001LF	Micro USB type B receptacle	\N	active	unknown	\N	{"positions": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c0cbab2c-87d7-5f5a-a917-9bb9b66ca94c	94	142	1729128	PCB terminal block 2 positions 5.08 mm	\N	active	unknown	\N	{"pitch": 5.08, "positions": 2}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
583e70a7-ad56-5a93-bd80-3ab2d5afeab8	97	151	B3F-1000	Tactile switch 6 x 6 mm	\N	active	unknown	\N	{"contact_rating": 0.05}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14f99b91-0aa5-5aba-890d-8f403230391a	97	158	G5LE-14 DC5	Power relay SPDT 5 V coil	\N	active	unknown	\N	{"coil_voltage": 5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ea7e76d0-4cf6-5632-953b-8143463cc5f0	101	170	0451001.MRL	Fast acting fuse 1 A 125 V	\N	active	unknown	\N	{"voltage": 125, "rated_current": 1}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9a60c751-fc37-5b5c-a555-3286500a23e0	76	172	MF-MSMF050-2	Resettable fuse 500 mA hold 15 V	1812	active	unknown	\N	{"voltage": 15, "rated_current": 0.5}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
671050fb-6993-5847-985b-3194ba5f327d	127	184	CR2032	Lithium coin cell 3 V	\N	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f033ae5b-bde3-5d47-8343-cbaaae91f187	126	186	3034	Coin cell retainer, surface mount	\N	active	unknown	\N	{}	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: catalog_manufacturer_aliases; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_manufacturer_aliases (id, manufacturer_id, alias) FROM stdin;
1	1	TI
2	1	Texas Instr.
3	1	Texas Instruments Inc.
4	1	TI - Texas Instruments
5	2	ADI
6	2	Analog Devices Inc.
7	2	Analog
8	3	ST
9	3	STM
10	3	ST Micro
11	3	SGS-Thomson
12	3	ST Microelectronics
13	4	NXP
14	4	NXP USA Inc.
15	4	Philips Semiconductors
16	5	Infineon
17	5	IFX
18	5	Siemens Semiconductors
19	6	Microchip
20	6	MCHP
21	6	Microchip Tech
22	7	ON Semiconductor
23	7	ON Semi
24	7	ON
25	7	Onsemiconductor
26	8	Renesas
27	8	Renesas Electronics America
28	9	ROHM
29	9	Rohm Co.
30	10	Toshiba
31	10	Toshiba Semiconductor
32	11	Nexperia USA Inc.
33	12	Diodes Inc
34	12	Diodes Inc.
35	12	Diodes
36	12	Zetex
37	13	Vishay Intertechnology
38	13	Vishay Semiconductors
39	14	Dale
40	15	Siliconix
41	16	Silicon Laboratories
42	16	SiLabs
43	17	Nordic
44	17	Nordic Semi
45	18	Espressif
46	19	Raspberry Pi Ltd
47	19	Raspberry Pi Foundation
48	20	Advanced Micro Devices
49	21	Xilinx Inc.
50	22	Intel Corporation
51	23	Altera Corporation
52	24	Lattice
53	25	QCOM
54	26	Broadcom Limited
55	27	Avago
56	28	Micron
57	29	Samsung
58	30	Winbond
59	31	MXIC
60	31	Macronix International
61	32	Integrated Silicon Solution
62	33	GigaDevice Semiconductor
63	34	Toshiba Memory
64	35	Maxim
65	35	Dallas Semiconductor
66	36	Linear
67	36	LTC
68	36	Linear Tech
69	37	Cypress
70	38	IR
71	38	Intl Rectifier
72	39	Atmel Corporation
73	42	Standard Microsystems
74	43	Freescale
75	43	Motorola Semiconductor
76	44	Fairchild
77	45	National
78	45	NSC
79	45	Nat Semi
80	46	BB
81	48	Integrated Device Technology
82	49	Dialog
83	51	MPS
84	52	PI
85	53	Richtek Technology
86	54	Allegro
87	56	ams
88	56	austriamicrosystems
89	56	ams AG
90	57	OSRAM
91	58	Bosch
92	60	InvenSense
93	61	Honeywell Sensing
94	62	Murata
95	62	Murata Electronics
96	63	TDK Corporation
97	64	TDK Electronics
98	65	Taiyo Yuden Co.
99	66	Kemet Electronics
100	67	Yageo Corporation
101	68	AVX
102	68	AVX Corporation
103	68	Kyocera
104	69	SEMCO
105	69	Samsung EM
106	70	Panasonic
107	70	Panasonic Electronic Components
108	72	United Chemi-Con
109	72	UCC
110	74	Wurth
111	74	Wurth Elektronik
112	74	Wuerth Elektronik
113	74	WE
114	79	Epson
115	79	Seiko Epson
116	80	ECS
117	83	CTS Corporation
118	84	SEI
119	84	Stackpole
120	85	KOA
121	88	TE
122	88	Tyco Electronics
123	88	AMP Connectors
124	90	Amphenol ICC
125	90	FCI
126	91	J.S.T.
127	91	JST Mfg
128	92	Hirose
129	92	HRS
130	94	Phoenix
131	95	Harting Technology
132	97	Omron Electronics
133	98	C&K Components
134	98	CK Switches
135	99	ALPS
136	103	Bel
137	105	Cooper Bussmann
138	105	Bussmann
139	107	Cree
140	108	LiteOn
141	108	Lite-On Inc.
142	109	Everlight
143	112	Sharp Microelectronics
144	113	Future Technology Devices International
145	114	Nanjing Qinheng Microelectronics
146	115	ublox
147	118	Skyworks
148	119	RFMD
149	119	TriQuint
150	121	RECOM
151	122	Traco
152	123	Meanwell
153	126	Keystone
154	129	CUI Devices
155	134	3M Electronics
\.


--
-- Data for Name: catalog_manufacturers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_manufacturers (id, name, slug, country_code, website, acquired_by_id, is_active, created_at, updated_at) FROM stdin;
1	Texas Instruments	texas-instruments	US	https://www.ti.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	Analog Devices	analog-devices	US	https://www.analog.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	STMicroelectronics	stmicroelectronics	CH	https://www.st.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	NXP Semiconductors	nxp-semiconductors	NL	https://www.nxp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	Infineon Technologies	infineon-technologies	DE	https://www.infineon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	Microchip Technology	microchip-technology	US	https://www.microchip.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	onsemi	onsemi	US	https://www.onsemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	Renesas Electronics	renesas-electronics	JP	https://www.renesas.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	ROHM Semiconductor	rohm-semiconductor	JP	https://www.rohm.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	Toshiba Electronic Devices & Storage	toshiba-electronic-devices-and-storage	JP	https://toshiba.semicon-storage.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	Nexperia	nexperia	NL	https://www.nexperia.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	Diodes Incorporated	diodes-incorporated	US	https://www.diodes.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	Vishay	vishay	US	https://www.vishay.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	Vishay Dale	vishay-dale	US	https://www.vishay.com	13	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	Vishay Siliconix	vishay-siliconix	US	https://www.vishay.com	13	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	Silicon Labs	silicon-labs	US	https://www.silabs.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
17	Nordic Semiconductor	nordic-semiconductor	NO	https://www.nordicsemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18	Espressif Systems	espressif-systems	CN	https://www.espressif.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
19	Raspberry Pi	raspberry-pi	GB	https://www.raspberrypi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20	AMD	amd	US	https://www.amd.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
21	Xilinx	xilinx	US	https://www.xilinx.com	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
22	Intel	intel	US	https://www.intel.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
23	Altera	altera	US	https://www.altera.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24	Lattice Semiconductor	lattice-semiconductor	US	https://www.latticesemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
25	Qualcomm	qualcomm	US	https://www.qualcomm.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26	Broadcom	broadcom	US	https://www.broadcom.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27	Avago Technologies	avago-technologies	SG	https://www.broadcom.com	26	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28	Micron Technology	micron-technology	US	https://www.micron.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29	Samsung Semiconductor	samsung-semiconductor	KR	https://semiconductor.samsung.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
30	Winbond Electronics	winbond-electronics	TW	https://www.winbond.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31	Macronix	macronix	TW	https://www.macronix.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
32	ISSI	issi	US	https://www.issi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
33	GigaDevice	gigadevice	CN	https://www.gigadevice.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
34	Kioxia	kioxia	JP	https://www.kioxia.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35	Maxim Integrated	maxim-integrated	US	https://www.analog.com	2	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
36	Linear Technology	linear-technology	US	https://www.analog.com	2	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
37	Cypress Semiconductor	cypress-semiconductor	US	https://www.infineon.com	5	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
38	International Rectifier	international-rectifier	US	https://www.infineon.com	5	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
39	Atmel	atmel	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
40	Microsemi	microsemi	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
41	Micrel	micrel	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42	SMSC	smsc	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
43	Freescale Semiconductor	freescale-semiconductor	US	https://www.nxp.com	4	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44	Fairchild Semiconductor	fairchild-semiconductor	US	https://www.onsemi.com	7	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
45	National Semiconductor	national-semiconductor	US	https://www.ti.com	1	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46	Burr-Brown	burr-brown	US	https://www.ti.com	1	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
47	Intersil	intersil	US	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48	IDT	idt	US	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
49	Dialog Semiconductor	dialog-semiconductor	GB	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50	Pericom	pericom	US	https://www.diodes.com	12	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
51	Monolithic Power Systems	monolithic-power-systems	US	https://www.monolithicpower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
52	Power Integrations	power-integrations	US	https://www.power.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53	Richtek	richtek	TW	https://www.richtek.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
54	Allegro MicroSystems	allegro-microsystems	US	https://www.allegromicro.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
55	Melexis	melexis	BE	https://www.melexis.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
56	ams-OSRAM	ams-osram	AT	https://ams-osram.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
57	OSRAM Opto Semiconductors	osram-opto-semiconductors	DE	https://ams-osram.com	56	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
58	Bosch Sensortec	bosch-sensortec	DE	https://www.bosch-sensortec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
59	Sensirion	sensirion	CH	https://sensirion.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
60	TDK InvenSense	tdk-invensense	US	https://invensense.tdk.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
61	Honeywell	honeywell	US	https://www.honeywell.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62	Murata Manufacturing	murata-manufacturing	JP	https://www.murata.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63	TDK	tdk	JP	https://www.tdk.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
64	EPCOS	epcos	DE	https://www.tdk-electronics.tdk.com	63	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
65	TAIYO YUDEN	taiyo-yuden	JP	https://www.yuden.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66	KEMET	kemet	US	https://www.kemet.com	67	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
67	YAGEO	yageo	TW	https://www.yageo.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
68	KYOCERA AVX	kyocera-avx	US	https://www.kyocera-avx.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
69	Samsung Electro-Mechanics	samsung-electro-mechanics	KR	https://www.samsungsem.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
70	Panasonic Industry	panasonic-industry	JP	https://industrial.panasonic.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
71	Nichicon	nichicon	JP	https://www.nichicon.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72	Nippon Chemi-Con	nippon-chemi-con	JP	https://www.chemi-con.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
73	Rubycon	rubycon	JP	https://www.rubycon.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74	Würth Elektronik	wuerth-elektronik	DE	https://www.we-online.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75	Coilcraft	coilcraft	US	https://www.coilcraft.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
76	Bourns	bourns	US	https://www.bourns.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
77	Sumida	sumida	JP	https://www.sumida.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
78	Abracon	abracon	US	https://abracon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
79	Epson Timing	epson-timing	JP	https://www.epsondevice.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
80	ECS Inc.	ecs-inc	US	https://ecsxtal.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
81	Kyocera Crystal Device	kyocera-crystal-device	JP	https://www.kyocera.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
82	SiTime	sitime	US	https://www.sitime.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83	CTS	cts	US	https://www.ctscorp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
84	Stackpole Electronics	stackpole-electronics	US	https://www.seielect.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
85	KOA Speer	koa-speer	US	https://www.koaspeer.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
86	Susumu	susumu	JP	https://www.susumu.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87	Ohmite	ohmite	US	https://www.ohmite.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88	TE Connectivity	te-connectivity	CH	https://www.te.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
89	Molex	molex	US	https://www.molex.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
90	Amphenol	amphenol	US	https://www.amphenol.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91	JST	jst	JP	https://www.jst.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
92	Hirose Electric	hirose-electric	JP	https://www.hirose.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
93	Samtec	samtec	US	https://www.samtec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94	Phoenix Contact	phoenix-contact	DE	https://www.phoenixcontact.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
95	HARTING	harting	DE	https://www.harting.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
96	WAGO	wago	DE	https://www.wago.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
97	Omron	omron	JP	https://components.omron.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98	C&K	c-and-k	US	https://www.ckswitches.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
99	ALPS Alpine	alps-alpine	JP	https://www.alpsalpine.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
100	E-Switch	e-switch	US	https://www.e-switch.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
101	Littelfuse	littelfuse	US	https://www.littelfuse.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
102	IXYS	ixys	US	https://www.littelfuse.com	101	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
103	Bel Fuse	bel-fuse	US	https://www.belfuse.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
104	Schurter	schurter	CH	https://www.schurter.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
105	Eaton	eaton	IE	https://www.eaton.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
106	Semtech	semtech	US	https://www.semtech.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
107	Wolfspeed	wolfspeed	US	https://www.wolfspeed.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
108	Lite-On	lite-on	TW	https://www.liteon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
109	Everlight Electronics	everlight-electronics	TW	https://www.everlight.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
110	Kingbright	kingbright	TW	https://www.kingbright.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
111	Lumileds	lumileds	NL	https://lumileds.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
112	Sharp	sharp	JP	https://www.sharp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
113	FTDI	ftdi	GB	https://ftdichip.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
114	WCH	wch	CN	https://www.wch.cn	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
115	u-blox	u-blox	CH	https://www.u-blox.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
116	Quectel	quectel	CN	https://www.quectel.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
117	Sierra Wireless	sierra-wireless	CA	https://www.sierrawireless.com	106	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
118	Skyworks Solutions	skyworks-solutions	US	https://www.skyworksinc.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
119	Qorvo	qorvo	US	https://www.qorvo.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
120	Mini-Circuits	mini-circuits	US	https://www.minicircuits.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
121	RECOM Power	recom-power	AT	https://recom-power.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
122	TRACO Power	traco-power	CH	https://www.tracopower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
123	MEAN WELL	mean-well	TW	https://www.meanwell.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
124	Murata Power Solutions	murata-power-solutions	US	https://www.murata.com	62	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
125	Vicor	vicor	US	https://www.vicorpower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
126	Keystone Electronics	keystone-electronics	US	https://www.keyelec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
127	Energizer	energizer	US	https://www.energizer.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
128	Varta	varta	DE	https://www.varta-ag.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
129	Same Sky	same-sky	US	https://www.sameskydevices.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
130	PUI Audio	pui-audio	US	https://puiaudio.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
131	Knowles	knowles	US	https://www.knowles.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
132	Sunon	sunon	TW	https://www.sunon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
133	Fischer Elektronik	fischer-elektronik	DE	https://www.fischerelektronik.de	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
134	3M	3m	US	https://www.3m.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: catalog_packages; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalog_packages (code, name, family, mounting, pin_count, body_length_mm, body_width_mm, pitch_mm, metric_code) FROM stdin;
01005	01005 chip	Chip	surface_mount	2	0.400	0.200	\N	0402
0201	0201 chip	Chip	surface_mount	2	0.600	0.300	\N	0603
0402	0402 chip	Chip	surface_mount	2	1.000	0.500	\N	1005
0603	0603 chip	Chip	surface_mount	2	1.600	0.800	\N	1608
0805	0805 chip	Chip	surface_mount	2	2.000	1.250	\N	2012
1206	1206 chip	Chip	surface_mount	2	3.200	1.600	\N	3216
1210	1210 chip	Chip	surface_mount	2	3.200	2.500	\N	3225
1812	1812 chip	Chip	surface_mount	2	4.500	3.200	\N	4532
2010	2010 chip	Chip	surface_mount	2	5.000	2.500	\N	5025
2220	2220 chip	Chip	surface_mount	2	5.700	5.000	\N	5750
2512	2512 chip	Chip	surface_mount	2	6.300	3.200	\N	6332
SOD-123	SOD-123	SOD	surface_mount	2	2.700	1.600	\N	\N
SOD-323	SOD-323	SOD	surface_mount	2	1.700	1.250	\N	\N
SOD-523	SOD-523	SOD	surface_mount	2	1.200	0.800	\N	\N
SMA	DO-214AC (SMA)	SMx	surface_mount	2	4.300	2.600	\N	\N
SMB	DO-214AA (SMB)	SMx	surface_mount	2	4.300	3.600	\N	\N
SMC	DO-214AB (SMC)	SMx	surface_mount	2	6.900	5.900	\N	\N
DO-35	DO-35	Axial	through_hole	2	\N	\N	\N	\N
DO-41	DO-41	Axial	through_hole	2	\N	\N	\N	\N
SOT-23	SOT-23 (3 leads)	SOT	surface_mount	3	2.900	1.300	0.950	\N
SOT-23-5	SOT-23 (5 leads)	SOT	surface_mount	5	2.900	1.600	0.950	\N
SOT-23-6	SOT-23 (6 leads)	SOT	surface_mount	6	2.900	1.600	0.950	\N
SOT-323	SOT-323 (SC-70)	SOT	surface_mount	3	2.000	1.250	0.650	\N
SOT-353	SOT-353 (SC-70-5)	SOT	surface_mount	5	2.000	1.250	0.650	\N
SOT-363	SOT-363 (SC-70-6)	SOT	surface_mount	6	2.000	1.250	0.650	\N
SOT-223	SOT-223	SOT	surface_mount	4	6.500	3.500	2.300	\N
SOT-89	SOT-89	SOT	surface_mount	3	4.500	2.500	1.500	\N
TO-92	TO-92	TO	through_hole	3	\N	\N	\N	\N
TO-220	TO-220 (3 leads)	TO	through_hole	3	\N	\N	2.540	\N
TO-247	TO-247 (3 leads)	TO	through_hole	3	\N	\N	5.450	\N
TO-252	TO-252 (DPAK)	TO	surface_mount	3	6.600	6.100	2.280	\N
TO-263	TO-263 (D2PAK)	TO	surface_mount	3	10.000	9.200	2.540	\N
SOIC-8	SOIC, 8 leads, narrow	SOIC	surface_mount	8	4.900	3.900	1.270	\N
SOIC-14	SOIC, 14 leads, narrow	SOIC	surface_mount	14	8.650	3.900	1.270	\N
SOIC-16	SOIC, 16 leads, narrow	SOIC	surface_mount	16	9.900	3.900	1.270	\N
SOIC-16W	SOIC, 16 leads, wide	SOIC	surface_mount	16	10.300	7.500	1.270	\N
SOIC-20W	SOIC, 20 leads, wide	SOIC	surface_mount	20	12.800	7.500	1.270	\N
TSSOP-8	TSSOP, 8 leads	TSSOP	surface_mount	8	3.000	4.400	0.650	\N
TSSOP-14	TSSOP, 14 leads	TSSOP	surface_mount	14	5.000	4.400	0.650	\N
TSSOP-16	TSSOP, 16 leads	TSSOP	surface_mount	16	5.000	4.400	0.650	\N
TSSOP-20	TSSOP, 20 leads	TSSOP	surface_mount	20	6.500	4.400	0.650	\N
TSSOP-28	TSSOP, 28 leads	TSSOP	surface_mount	28	9.700	4.400	0.650	\N
SSOP-20	SSOP, 20 leads	SSOP	surface_mount	20	7.200	5.300	0.650	\N
SSOP-28	SSOP, 28 leads	SSOP	surface_mount	28	10.200	5.300	0.650	\N
MSOP-8	MSOP, 8 leads	MSOP	surface_mount	8	3.000	3.000	0.650	\N
MSOP-10	MSOP, 10 leads	MSOP	surface_mount	10	3.000	3.000	0.500	\N
QFN-16	QFN, 16 pads, 3 mm	QFN	surface_mount	16	3.000	3.000	0.500	\N
QFN-20	QFN, 20 pads, 4 mm	QFN	surface_mount	20	4.000	4.000	0.500	\N
QFN-24	QFN, 24 pads, 4 mm	QFN	surface_mount	24	4.000	4.000	0.500	\N
QFN-28	QFN, 28 pads, 5 mm	QFN	surface_mount	28	5.000	5.000	0.500	\N
QFN-32	QFN, 32 pads, 5 mm	QFN	surface_mount	32	5.000	5.000	0.500	\N
QFN-48	QFN, 48 pads, 7 mm	QFN	surface_mount	48	7.000	7.000	0.500	\N
QFN-56	QFN, 56 pads, 7 mm	QFN	surface_mount	56	7.000	7.000	0.400	\N
QFN-64	QFN, 64 pads, 9 mm	QFN	surface_mount	64	9.000	9.000	0.500	\N
DFN-8	DFN, 8 pads, 3 mm	DFN	surface_mount	8	3.000	3.000	0.650	\N
LQFP-32	LQFP, 32 leads	QFP	surface_mount	32	7.000	7.000	0.800	\N
LQFP-44	LQFP, 44 leads	QFP	surface_mount	44	10.000	10.000	0.800	\N
LQFP-48	LQFP, 48 leads	QFP	surface_mount	48	7.000	7.000	0.500	\N
LQFP-64	LQFP, 64 leads	QFP	surface_mount	64	10.000	10.000	0.500	\N
LQFP-100	LQFP, 100 leads	QFP	surface_mount	100	14.000	14.000	0.500	\N
LQFP-144	LQFP, 144 leads	QFP	surface_mount	144	20.000	20.000	0.500	\N
TQFP-32	TQFP, 32 leads	QFP	surface_mount	32	7.000	7.000	0.800	\N
TQFP-48	TQFP, 48 leads	QFP	surface_mount	48	7.000	7.000	0.500	\N
TQFP-44	TQFP, 44 leads	QFP	surface_mount	44	10.000	10.000	0.800	\N
TQFP-64	TQFP, 64 leads	QFP	surface_mount	64	10.000	10.000	0.500	\N
TQFP-100	TQFP, 100 leads	QFP	surface_mount	100	14.000	14.000	0.500	\N
TQFP-144	TQFP, 144 leads	QFP	surface_mount	144	20.000	20.000	0.500	\N
BGA-256	BGA, 256 balls, 1.0 mm	BGA	surface_mount	256	17.000	17.000	1.000	\N
DIP-8	DIP, 8 leads	DIP	through_hole	8	9.600	6.350	2.540	\N
DIP-14	DIP, 14 leads	DIP	through_hole	14	19.300	6.350	2.540	\N
DIP-16	DIP, 16 leads	DIP	through_hole	16	19.300	6.350	2.540	\N
DIP-28	DIP, 28 leads, narrow	DIP	through_hole	28	34.600	7.500	2.540	\N
DIP-40	DIP, 40 leads	DIP	through_hole	40	52.000	13.700	2.540	\N
DIP-4	DIP, 4 leads	DIP	through_hole	4	4.600	6.500	2.540	\N
HC-49/US	HC-49/US crystal	Crystal	through_hole	2	11.400	4.700	4.880	\N
MODULE	Module	Module	surface_mount	\N	\N	\N	\N	\N
RADIAL	Radial leads	Radial	through_hole	2	\N	\N	\N	\N
AXIAL	Axial leads	Axial	through_hole	2	\N	\N	\N	\N
\.


--
-- Data for Name: component_alternatives; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_alternatives (id, organization_id, component_id, catalog_component_id, relationship, score, status, source, differences, notes, reviewed_by, reviewed_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: component_compliance; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_compliance (id, organization_id, component_id, standard, status, exemption, document_id, valid_until, checked_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: component_documents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_documents (id, organization_id, component_id, document_type, title, url, bucket_id, object_name, sha256, uploaded_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: component_lifecycle_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_lifecycle_events (id, catalog_component_id, event_type, reference, effective_date, last_order_date, last_ship_date, document_url, source, announced_at, created_at) FROM stdin;
\.


--
-- Data for Name: component_offers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_offers (id, catalog_component_id, seller_name, seller_sku, is_authorized, stock_quantity, minimum_order_quantity, order_multiple, lead_time_days, currency_code, price_breaks, fetched_at, expires_at) FROM stdin;
\.


--
-- Data for Name: component_watches; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_watches (id, organization_id, component_id, user_id, watch_price, watch_stock, watch_lifecycle, watch_compliance, price_change_percent, minimum_stock, muted_until, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: components; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.components (id, organization_id, catalog_component_id, category_id, internal_part_number, manufacturer_part_number, manufacturer_name, description, lifecycle_status, approval_status, approved_by, approved_at, standard_cost, currency_code, attributes, quality_score, enrichment_status, enriched_at, created_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: countries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.countries (code, alpha3_code, name) FROM stdin;
AD	AND	Andorra
AE	ARE	United Arab Emirates
AF	AFG	Afghanistan
AG	ATG	Antigua & Barbuda
AI	AIA	Anguilla
AL	ALB	Albania
AM	ARM	Armenia
AO	AGO	Angola
AQ	ATA	Antarctica
AR	ARG	Argentina
AS	ASM	American Samoa
AT	AUT	Austria
AU	AUS	Australia
AW	ABW	Aruba
AX	ALA	Åland Islands
AZ	AZE	Azerbaijan
BA	BIH	Bosnia & Herzegovina
BB	BRB	Barbados
BD	BGD	Bangladesh
BE	BEL	Belgium
BF	BFA	Burkina Faso
BG	BGR	Bulgaria
BH	BHR	Bahrain
BI	BDI	Burundi
BJ	BEN	Benin
BL	BLM	St. Barthélemy
BM	BMU	Bermuda
BN	BRN	Brunei
BO	BOL	Bolivia
BQ	BES	Caribbean Netherlands
BR	BRA	Brazil
BS	BHS	Bahamas
BT	BTN	Bhutan
BV	BVT	Bouvet Island
BW	BWA	Botswana
BY	BLR	Belarus
BZ	BLZ	Belize
CA	CAN	Canada
CC	CCK	Cocos (Keeling) Islands
CD	COD	Congo - Kinshasa
CF	CAF	Central African Republic
CG	COG	Congo - Brazzaville
CH	CHE	Switzerland
CI	CIV	Côte d'Ivoire
CK	COK	Cook Islands
CL	CHL	Chile
CM	CMR	Cameroon
CN	CHN	China
CO	COL	Colombia
CR	CRI	Costa Rica
CU	CUB	Cuba
CV	CPV	Cape Verde
CW	CUW	Curaçao
CX	CXR	Christmas Island
CY	CYP	Cyprus
CZ	CZE	Czechia
DE	DEU	Germany
DJ	DJI	Djibouti
DK	DNK	Denmark
DM	DMA	Dominica
DO	DOM	Dominican Republic
DZ	DZA	Algeria
EC	ECU	Ecuador
EE	EST	Estonia
EG	EGY	Egypt
EH	ESH	Western Sahara
ER	ERI	Eritrea
ES	ESP	Spain
ET	ETH	Ethiopia
FI	FIN	Finland
FJ	FJI	Fiji
FK	FLK	Falkland Islands
FM	FSM	Micronesia
FO	FRO	Faroe Islands
FR	FRA	France
GA	GAB	Gabon
GB	GBR	United Kingdom
GD	GRD	Grenada
GE	GEO	Georgia
GF	GUF	French Guiana
GG	GGY	Guernsey
GH	GHA	Ghana
GI	GIB	Gibraltar
GL	GRL	Greenland
GM	GMB	Gambia
GN	GIN	Guinea
GP	GLP	Guadeloupe
GQ	GNQ	Equatorial Guinea
GR	GRC	Greece
GS	SGS	South Georgia & South Sandwich Islands
GT	GTM	Guatemala
GU	GUM	Guam
GW	GNB	Guinea-Bissau
GY	GUY	Guyana
HK	HKG	Hong Kong SAR China
HM	HMD	Heard & McDonald Islands
HN	HND	Honduras
HR	HRV	Croatia
HT	HTI	Haiti
HU	HUN	Hungary
ID	IDN	Indonesia
IE	IRL	Ireland
IL	ISR	Israel
IM	IMN	Isle of Man
IN	IND	India
IO	IOT	British Indian Ocean Territory
IQ	IRQ	Iraq
IR	IRN	Iran
IS	ISL	Iceland
IT	ITA	Italy
JE	JEY	Jersey
JM	JAM	Jamaica
JO	JOR	Jordan
JP	JPN	Japan
KE	KEN	Kenya
KG	KGZ	Kyrgyzstan
KH	KHM	Cambodia
KI	KIR	Kiribati
KM	COM	Comoros
KN	KNA	St. Kitts & Nevis
KP	PRK	North Korea
KR	KOR	South Korea
KW	KWT	Kuwait
KY	CYM	Cayman Islands
KZ	KAZ	Kazakhstan
LA	LAO	Laos
LB	LBN	Lebanon
LC	LCA	St. Lucia
LI	LIE	Liechtenstein
LK	LKA	Sri Lanka
LR	LBR	Liberia
LS	LSO	Lesotho
LT	LTU	Lithuania
LU	LUX	Luxembourg
LV	LVA	Latvia
LY	LBY	Libya
MA	MAR	Morocco
MC	MCO	Monaco
MD	MDA	Moldova
ME	MNE	Montenegro
MF	MAF	St. Martin
MG	MDG	Madagascar
MH	MHL	Marshall Islands
MK	MKD	North Macedonia
ML	MLI	Mali
MM	MMR	Myanmar (Burma)
MN	MNG	Mongolia
MO	MAC	Macao SAR China
MP	MNP	Northern Mariana Islands
MQ	MTQ	Martinique
MR	MRT	Mauritania
MS	MSR	Montserrat
MT	MLT	Malta
MU	MUS	Mauritius
MV	MDV	Maldives
MW	MWI	Malawi
MX	MEX	Mexico
MY	MYS	Malaysia
MZ	MOZ	Mozambique
NA	NAM	Namibia
NC	NCL	New Caledonia
NE	NER	Niger
NF	NFK	Norfolk Island
NG	NGA	Nigeria
NI	NIC	Nicaragua
NL	NLD	Netherlands
NO	NOR	Norway
NP	NPL	Nepal
NR	NRU	Nauru
NU	NIU	Niue
NZ	NZL	New Zealand
OM	OMN	Oman
PA	PAN	Panama
PE	PER	Peru
PF	PYF	French Polynesia
PG	PNG	Papua New Guinea
PH	PHL	Philippines
PK	PAK	Pakistan
PL	POL	Poland
PM	SPM	St. Pierre & Miquelon
PN	PCN	Pitcairn Islands
PR	PRI	Puerto Rico
PS	PSE	Palestinian Territories
PT	PRT	Portugal
PW	PLW	Palau
PY	PRY	Paraguay
QA	QAT	Qatar
RE	REU	Réunion
RO	ROU	Romania
RS	SRB	Serbia
RU	RUS	Russia
RW	RWA	Rwanda
SA	SAU	Saudi Arabia
SB	SLB	Solomon Islands
SC	SYC	Seychelles
SD	SDN	Sudan
SE	SWE	Sweden
SG	SGP	Singapore
SH	SHN	St. Helena
SI	SVN	Slovenia
SJ	SJM	Svalbard & Jan Mayen
SK	SVK	Slovakia
SL	SLE	Sierra Leone
SM	SMR	San Marino
SN	SEN	Senegal
SO	SOM	Somalia
SR	SUR	Suriname
SS	SSD	South Sudan
ST	STP	São Tomé & Príncipe
SV	SLV	El Salvador
SX	SXM	Sint Maarten
SY	SYR	Syria
SZ	SWZ	Eswatini
TC	TCA	Turks & Caicos Islands
TD	TCD	Chad
TF	ATF	French Southern Territories
TG	TGO	Togo
TH	THA	Thailand
TJ	TJK	Tajikistan
TK	TKL	Tokelau
TL	TLS	Timor-Leste
TM	TKM	Turkmenistan
TN	TUN	Tunisia
TO	TON	Tonga
TR	TUR	Turkey
TT	TTO	Trinidad & Tobago
TV	TUV	Tuvalu
TW	TWN	Taiwan
TZ	TZA	Tanzania
UA	UKR	Ukraine
UG	UGA	Uganda
UM	UMI	U.S. Outlying Islands
US	USA	United States
UY	URY	Uruguay
UZ	UZB	Uzbekistan
VA	VAT	Vatican City
VC	VCT	St. Vincent & Grenadines
VE	VEN	Venezuela
VG	VGB	British Virgin Islands
VI	VIR	U.S. Virgin Islands
VN	VNM	Vietnam
VU	VUT	Vanuatu
WF	WLF	Wallis & Futuna
WS	WSM	Samoa
YE	YEM	Yemen
YT	MYT	Mayotte
ZA	ZAF	South Africa
ZM	ZMB	Zambia
ZW	ZWE	Zimbabwe
\.


--
-- Data for Name: currencies; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.currencies (code, numeric_code, name, minor_units, is_active) FROM stdin;
AED	784	United Arab Emirates Dirham	2	t
AFN	971	Afghan Afghani	2	t
ALL	008	Albanian Lek	2	t
AMD	051	Armenian Dram	2	t
AOA	973	Angolan Kwanza	2	t
ARS	032	Argentine Peso	2	t
AUD	036	Australian Dollar	2	t
AWG	533	Aruban Florin	2	t
AZN	944	Azerbaijani Manat	2	t
BAM	977	Bosnia-Herzegovina Convertible Mark	2	t
BBD	052	Barbadian Dollar	2	t
BDT	050	Bangladeshi Taka	2	t
BGN	975	Bulgarian Lev	2	t
BHD	048	Bahraini Dinar	3	t
BIF	108	Burundian Franc	0	t
BMD	060	Bermudan Dollar	2	t
BND	096	Brunei Dollar	2	t
BOB	068	Bolivian Boliviano	2	t
BRL	986	Brazilian Real	2	t
BSD	044	Bahamian Dollar	2	t
BTN	064	Bhutanese Ngultrum	2	t
BWP	072	Botswanan Pula	2	t
BYN	933	Belarusian Ruble	2	t
BZD	084	Belize Dollar	2	t
CAD	124	Canadian Dollar	2	t
CDF	976	Congolese Franc	2	t
CHF	756	Swiss Franc	2	t
CLP	152	Chilean Peso	0	t
CNY	156	Chinese Yuan	2	t
COP	170	Colombian Peso	2	t
CRC	188	Costa Rican Colón	2	t
CUP	192	Cuban Peso	2	t
CVE	132	Cape Verdean Escudo	2	t
CZK	203	Czech Koruna	2	t
DJF	262	Djiboutian Franc	0	t
DKK	208	Danish Krone	2	t
DOP	214	Dominican Peso	2	t
DZD	012	Algerian Dinar	2	t
EGP	818	Egyptian Pound	2	t
ERN	232	Eritrean Nakfa	2	t
ETB	230	Ethiopian Birr	2	t
EUR	978	Euro	2	t
FJD	242	Fijian Dollar	2	t
FKP	238	Falkland Islands Pound	2	t
GBP	826	British Pound	2	t
GEL	981	Georgian Lari	2	t
GHS	936	Ghanaian Cedi	2	t
GIP	292	Gibraltar Pound	2	t
GMD	270	Gambian Dalasi	2	t
GNF	324	Guinean Franc	0	t
GTQ	320	Guatemalan Quetzal	2	t
GYD	328	Guyanaese Dollar	2	t
HKD	344	Hong Kong Dollar	2	t
HNL	340	Honduran Lempira	2	t
HTG	332	Haitian Gourde	2	t
HUF	348	Hungarian Forint	2	t
IDR	360	Indonesian Rupiah	2	t
ILS	376	Israeli New Shekel	2	t
INR	356	Indian Rupee	2	t
IQD	368	Iraqi Dinar	3	t
IRR	364	Iranian Rial	2	t
ISK	352	Icelandic Króna	0	t
JMD	388	Jamaican Dollar	2	t
JOD	400	Jordanian Dinar	3	t
JPY	392	Japanese Yen	0	t
KES	404	Kenyan Shilling	2	t
KGS	417	Kyrgystani Som	2	t
KHR	116	Cambodian Riel	2	t
KMF	174	Comorian Franc	0	t
KPW	408	North Korean Won	2	t
KRW	410	South Korean Won	0	t
KWD	414	Kuwaiti Dinar	3	t
KYD	136	Cayman Islands Dollar	2	t
KZT	398	Kazakhstani Tenge	2	t
LAK	418	Laotian Kip	2	t
LBP	422	Lebanese Pound	2	t
LKR	144	Sri Lankan Rupee	2	t
LRD	430	Liberian Dollar	2	t
LSL	426	Lesotho Loti	2	t
LYD	434	Libyan Dinar	3	t
MAD	504	Moroccan Dirham	2	t
MDL	498	Moldovan Leu	2	t
MGA	969	Malagasy Ariary	2	t
MKD	807	Macedonian Denar	2	t
MMK	104	Myanmar Kyat	2	t
MNT	496	Mongolian Tugrik	2	t
MOP	446	Macanese Pataca	2	t
MRU	929	Mauritanian Ouguiya	2	t
MUR	480	Mauritian Rupee	2	t
MVR	462	Maldivian Rufiyaa	2	t
MWK	454	Malawian Kwacha	2	t
MXN	484	Mexican Peso	2	t
MYR	458	Malaysian Ringgit	2	t
MZN	943	Mozambican Metical	2	t
NAD	516	Namibian Dollar	2	t
NGN	566	Nigerian Naira	2	t
NIO	558	Nicaraguan Córdoba	2	t
NOK	578	Norwegian Krone	2	t
NPR	524	Nepalese Rupee	2	t
NZD	554	New Zealand Dollar	2	t
OMR	512	Omani Rial	3	t
PAB	590	Panamanian Balboa	2	t
PEN	604	Peruvian Sol	2	t
PGK	598	Papua New Guinean Kina	2	t
PHP	608	Philippine Piso	2	t
PKR	586	Pakistani Rupee	2	t
PLN	985	Polish Zloty	2	t
PYG	600	Paraguayan Guarani	0	t
QAR	634	Qatari Rial	2	t
RON	946	Romanian Leu	2	t
RSD	941	Serbian Dinar	2	t
RUB	643	Russian Ruble	2	t
RWF	646	Rwandan Franc	0	t
SAR	682	Saudi Riyal	2	t
SBD	090	Solomon Islands Dollar	2	t
SCR	690	Seychellois Rupee	2	t
SDG	938	Sudanese Pound	2	t
SEK	752	Swedish Krona	2	t
SGD	702	Singapore Dollar	2	t
SHP	654	St. Helena Pound	2	t
SLE	925	Sierra Leonean Leone	2	t
SOS	706	Somali Shilling	2	t
SRD	968	Surinamese Dollar	2	t
SSP	728	South Sudanese Pound	2	t
STN	930	São Tomé & Príncipe Dobra	2	t
SVC	222	Salvadoran Colón	2	t
SYP	760	Syrian Pound	2	t
SZL	748	Swazi Lilangeni	2	t
THB	764	Thai Baht	2	t
TJS	972	Tajikistani Somoni	2	t
TMT	934	Turkmenistani Manat	2	t
TND	788	Tunisian Dinar	3	t
TOP	776	Tongan Paʻanga	2	t
TRY	949	Turkish Lira	2	t
TTD	780	Trinidad & Tobago Dollar	2	t
TWD	901	New Taiwan Dollar	2	t
TZS	834	Tanzanian Shilling	2	t
UAH	980	Ukrainian Hryvnia	2	t
UGX	800	Ugandan Shilling	0	t
USD	840	US Dollar	2	t
UYU	858	Uruguayan Peso	2	t
UZS	860	Uzbekistani Som	2	t
VES	928	Venezuelan Bolívar	2	t
VND	704	Vietnamese Dong	0	t
VUV	548	Vanuatu Vatu	0	t
WST	882	Samoan Tala	2	t
XAF	950	Central African CFA Franc	0	t
XCD	951	East Caribbean Dollar	2	t
XCG	532	Caribbean Guilder	2	t
XOF	952	West African CFA Franc	0	t
XPF	953	CFP Franc	0	t
YER	886	Yemeni Rial	2	t
ZAR	710	South African Rand	2	t
ZMW	967	Zambian Kwacha	2	t
ZWG	924	Zimbabwe Gold	2	t
\.


--
-- Data for Name: organization_invitations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organization_invitations (id, organization_id, email, role_code, token_hash, status, invited_by, expires_at, accepted_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: organization_members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organization_members (organization_id, user_id, role_code, status, invited_by, joined_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: organization_settings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organization_settings (organization_id, match_threshold, auto_enrich, require_part_approval, upload_retention_days, allowed_email_domains, preferred_sellers, settings, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organizations (id, tenant_id, name, slug, legal_name, status, country_code, currency_code, time_zone, metadata, created_at, updated_at, deleted_at) FROM stdin;
\.


--
-- Data for Name: outbox_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox_events (id, event_id, organization_id, exchange, routing_key, payload, attempts, last_error, created_at, published_at) FROM stdin;
\.


--
-- Data for Name: permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.permissions (code, description) FROM stdin;
organization:manage	Change the organization and its settings
member:manage	Invite, change and remove members
api_key:manage	Make and revoke API keys
webhook:manage	Manage webhook endpoints
audit:read	Read the audit log
workspace:manage	Make, change and archive workspaces
project:read	Read projects
project:write	Make and change projects
bom:read	Read bills of materials
bom:write	Upload and change bills of materials
bom:release	Release a bill of materials
bom:export	Export bills of materials
component:read	Read the parts library
component:write	Add and change parts
component:approve	Approve, restrict or reject parts
catalog:read	Search the catalog
enrichment:run	Start an enrichment
alert:read	Read alerts
alert:manage	Acknowledge and close alerts, make alert rules
\.


--
-- Data for Name: project_members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.project_members (project_id, user_id, organization_id, role_code, created_at) FROM stdin;
\.


--
-- Data for Name: projects; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.projects (id, organization_id, workspace_id, name, code, description, status, owner_id, target_quantity, start_date, due_date, created_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: role_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role_permissions (role_code, permission_code) FROM stdin;
owner	organization:manage
owner	member:manage
owner	api_key:manage
owner	webhook:manage
owner	audit:read
owner	workspace:manage
owner	project:read
owner	project:write
owner	bom:read
owner	bom:write
owner	bom:release
owner	bom:export
owner	component:read
owner	component:write
owner	component:approve
owner	catalog:read
owner	enrichment:run
owner	alert:read
owner	alert:manage
admin	organization:manage
admin	member:manage
admin	api_key:manage
admin	webhook:manage
admin	audit:read
admin	workspace:manage
admin	project:read
admin	project:write
admin	bom:read
admin	bom:write
admin	bom:release
admin	bom:export
admin	component:read
admin	component:write
admin	component:approve
admin	catalog:read
admin	enrichment:run
admin	alert:read
admin	alert:manage
engineer	project:read
engineer	project:write
engineer	bom:read
engineer	bom:write
engineer	bom:release
engineer	bom:export
engineer	component:read
engineer	component:write
engineer	component:approve
engineer	catalog:read
engineer	enrichment:run
engineer	alert:read
engineer	alert:manage
buyer	project:read
buyer	bom:read
buyer	bom:export
buyer	component:read
buyer	catalog:read
buyer	enrichment:run
buyer	alert:read
buyer	alert:manage
viewer	project:read
viewer	bom:read
viewer	component:read
viewer	catalog:read
viewer	alert:read
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roles (code, name, description, rank) FROM stdin;
owner	Owner	Everything, including the organization itself	1
admin	Administrator	Members, settings and all data	2
engineer	Engineer	Projects, bills of materials and parts	3
buyer	Buyer	Reads projects and bills, prices and exports them, handles alerts	4
viewer	Viewer	Reads only	5
\.


--
-- Data for Name: saved_searches; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.saved_searches (id, organization_id, user_id, entity_type, name, filters, is_shared, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: units_of_measure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.units_of_measure (code, name, symbol, dimension, is_bom_quantity) FROM stdin;
C62	piece	pc	count	t
PR	pair	pr	count	t
SET	set	set	count	t
MTR	metre	m	length	t
CMT	centimetre	cm	length	t
MMT	millimetre	mm	length	t
FOT	foot	ft	length	t
INH	inch	in	length	t
MTK	square metre	m²	area	t
CMK	square centimetre	cm²	area	t
LTR	litre	l	volume	t
MLT	millilitre	ml	volume	t
KGM	kilogram	kg	mass	t
GRM	gram	g	mass	t
MGM	milligram	mg	mass	f
SEC	second	s	time	f
C26	millisecond	ms	time	f
B98	microsecond	µs	time	f
C47	nanosecond	ns	time	f
DAY	day	d	time	f
VLT	volt	V	voltage	f
2Z	millivolt	mV	voltage	f
AMP	ampere	A	current	f
4K	milliampere	mA	current	f
B84	microampere	µA	current	f
WTT	watt	W	power	f
C31	milliwatt	mW	power	f
OHM	ohm	Ω	resistance	f
FAR	farad	F	capacitance	f
4O	microfarad	µF	capacitance	f
C41	nanofarad	nF	capacitance	f
4T	picofarad	pF	capacitance	f
81	henry	H	inductance	f
B90	microhenry	µH	inductance	f
HTZ	hertz	Hz	frequency	f
KHZ	kilohertz	kHz	frequency	f
MHZ	megahertz	MHz	frequency	f
A86	gigahertz	GHz	frequency	f
CEL	degree Celsius	°C	temperature	f
KEL	kelvin	K	temperature	f
A99	bit	bit	data	f
AD	byte	B	data	f
2P	kilobyte	kB	data	f
4L	megabyte	MB	data	f
DD	degree	°	angle	f
P1	percent	%	ratio	f
59	part per million	ppm	ratio	f
2N	decibel	dB	ratio	f
\.


--
-- Data for Name: user_preferences; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_preferences (user_id, default_workspace_id, theme, date_format, page_size, preferences, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.users (id, email, full_name, avatar_path, job_title, phone, locale, time_zone, is_active, last_seen_at, created_at, updated_at, deleted_at) FROM stdin;
\.


--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook_deliveries (id, organization_id, webhook_endpoint_id, event_id, event_type, payload, status, attempts, response_status, error_message, next_attempt_at, delivered_at, created_at) FROM stdin;
\.


--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhook_endpoints (id, organization_id, url, description, signing_secret_path, event_types, is_enabled, consecutive_failures, disabled_at, created_by, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: workspace_members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.workspace_members (workspace_id, user_id, organization_id, role_code, created_at) FROM stdin;
\.


--
-- Data for Name: workspaces; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.workspaces (id, organization_id, name, slug, description, is_default, created_by, created_at, updated_at, archived_at) FROM stdin;
\.


--
-- Data for Name: buckets; Type: TABLE DATA; Schema: storage; Owner: -
--

COPY storage.buckets (id, name, owner, owner_id, public, avif_autodetection, file_size_limit, allowed_mime_types, created_at, updated_at) FROM stdin;
bom-uploads	bom-uploads	\N	\N	f	f	52428800	{text/csv,text/tab-separated-values,application/vnd.ms-excel,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/json,application/xml,text/xml}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
documents	documents	\N	\N	f	f	104857600	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
exports	exports	\N	\N	f	f	\N	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
avatars	avatars	\N	\N	t	f	2097152	{image/png,image/jpeg,image/webp}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
enrichment-audit	enrichment-audit	\N	\N	f	f	\N	{application/json,application/gzip}	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bulk-uploads	bulk-uploads	\N	\N	f	f	524288000	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: storage; Owner: -
--

COPY storage.migrations (id, name, hash, executed_at) FROM stdin;
\.


--
-- Data for Name: objects; Type: TABLE DATA; Schema: storage; Owner: -
--

COPY storage.objects (id, bucket_id, name, owner, owner_id, metadata, user_metadata, version, created_at, updated_at, last_accessed_at) FROM stdin;
\.


--
-- Name: audit_field_comparisons_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_field_comparisons_id_seq', 1, false);


--
-- Name: audit_logs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_logs_id_seq', 1, false);


--
-- Name: bom_job_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bom_job_events_id_seq', 1, false);


--
-- Name: catalog_attributes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.catalog_attributes_id_seq', 63, true);


--
-- Name: catalog_categories_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.catalog_categories_id_seq', 201, true);


--
-- Name: catalog_manufacturer_aliases_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.catalog_manufacturer_aliases_id_seq', 155, true);


--
-- Name: catalog_manufacturers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.catalog_manufacturers_id_seq', 134, true);


--
-- Name: outbox_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_events_id_seq', 1, false);


--
-- Name: alert_deliveries alert_deliveries_alert_id_user_id_channel_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_deliveries
    ADD CONSTRAINT alert_deliveries_alert_id_user_id_channel_key UNIQUE NULLS NOT DISTINCT (alert_id, user_id, channel);


--
-- Name: alert_deliveries alert_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_deliveries
    ADD CONSTRAINT alert_deliveries_pkey PRIMARY KEY (id);


--
-- Name: alert_preferences alert_preferences_channel_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_channel_key UNIQUE (organization_id, user_id, alert_type_code, channel);


--
-- Name: alert_preferences alert_preferences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_pkey PRIMARY KEY (id);


--
-- Name: alert_rules alert_rules_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: alert_rules alert_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_pkey PRIMARY KEY (id);


--
-- Name: alert_types alert_types_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_types
    ADD CONSTRAINT alert_types_name_key UNIQUE (name);


--
-- Name: alert_types alert_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_types
    ADD CONSTRAINT alert_types_pkey PRIMARY KEY (code);


--
-- Name: alerts alerts_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (id);


--
-- Name: api_keys api_keys_key_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash);


--
-- Name: api_keys api_keys_key_prefix_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_key_prefix_key UNIQUE (key_prefix);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);


--
-- Name: audit_enrichment_runs audit_enrichment_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_enrichment_runs
    ADD CONSTRAINT audit_enrichment_runs_pkey PRIMARY KEY (id);


--
-- Name: audit_field_comparisons audit_field_comparisons_field_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_field_comparisons
    ADD CONSTRAINT audit_field_comparisons_field_key UNIQUE (audit_enrichment_run_id, field_name, source);


--
-- Name: audit_field_comparisons audit_field_comparisons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_field_comparisons
    ADD CONSTRAINT audit_field_comparisons_pkey PRIMARY KEY (id);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: bom_comments bom_comments_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: bom_comments bom_comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_pkey PRIMARY KEY (id);


--
-- Name: bom_exports bom_exports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_exports
    ADD CONSTRAINT bom_exports_pkey PRIMARY KEY (id);


--
-- Name: bom_job_events bom_job_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_job_events
    ADD CONSTRAINT bom_job_events_pkey PRIMARY KEY (id);


--
-- Name: bom_jobs bom_jobs_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_jobs
    ADD CONSTRAINT bom_jobs_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: bom_jobs bom_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_jobs
    ADD CONSTRAINT bom_jobs_pkey PRIMARY KEY (id);


--
-- Name: bom_line_item_matches bom_line_item_matches_pair_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_item_matches
    ADD CONSTRAINT bom_line_item_matches_pair_key UNIQUE (bom_line_item_id, catalog_component_id);


--
-- Name: bom_line_item_matches bom_line_item_matches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_item_matches
    ADD CONSTRAINT bom_line_item_matches_pkey PRIMARY KEY (id);


--
-- Name: bom_line_items bom_line_items_bom_id_line_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_bom_id_line_number_key UNIQUE (bom_id, line_number) DEFERRABLE;


--
-- Name: bom_line_items bom_line_items_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: bom_line_items bom_line_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_pkey PRIMARY KEY (id);


--
-- Name: bom_processing_jobs bom_processing_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_processing_jobs
    ADD CONSTRAINT bom_processing_jobs_pkey PRIMARY KEY (id);


--
-- Name: bom_processing_jobs bom_processing_jobs_workflow_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_processing_jobs
    ADD CONSTRAINT bom_processing_jobs_workflow_id_key UNIQUE (workflow_id);


--
-- Name: bom_uploads bom_uploads_bucket_id_object_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_bucket_id_object_name_key UNIQUE (bucket_id, object_name);


--
-- Name: bom_uploads bom_uploads_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: bom_uploads bom_uploads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_pkey PRIMARY KEY (id);


--
-- Name: bom_versions bom_versions_bom_id_version_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_versions
    ADD CONSTRAINT bom_versions_bom_id_version_number_key UNIQUE (bom_id, version_number);


--
-- Name: bom_versions bom_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_versions
    ADD CONSTRAINT bom_versions_pkey PRIMARY KEY (id);


--
-- Name: boms boms_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: boms boms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_pkey PRIMARY KEY (id);


--
-- Name: boms boms_project_id_name_revision_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_project_id_name_revision_key UNIQUE (project_id, name, revision);


--
-- Name: catalog_attributes catalog_attributes_category_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_attributes
    ADD CONSTRAINT catalog_attributes_category_id_code_key UNIQUE (category_id, code);


--
-- Name: catalog_attributes catalog_attributes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_attributes
    ADD CONSTRAINT catalog_attributes_pkey PRIMARY KEY (id);


--
-- Name: catalog_categories catalog_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_pkey PRIMARY KEY (id);


--
-- Name: catalog_categories catalog_categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_slug_key UNIQUE (slug);


--
-- Name: catalog_components catalog_components_part_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_part_key UNIQUE (manufacturer_id, manufacturer_part_number);


--
-- Name: catalog_components catalog_components_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_pkey PRIMARY KEY (id);


--
-- Name: catalog_manufacturer_aliases catalog_manufacturer_aliases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturer_aliases
    ADD CONSTRAINT catalog_manufacturer_aliases_pkey PRIMARY KEY (id);


--
-- Name: catalog_manufacturers catalog_manufacturers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_pkey PRIMARY KEY (id);


--
-- Name: catalog_manufacturers catalog_manufacturers_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_slug_key UNIQUE (slug);


--
-- Name: catalog_packages catalog_packages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_packages
    ADD CONSTRAINT catalog_packages_pkey PRIMARY KEY (code);


--
-- Name: component_alternatives component_alternatives_pair_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_alternatives
    ADD CONSTRAINT component_alternatives_pair_key UNIQUE (component_id, catalog_component_id);


--
-- Name: component_alternatives component_alternatives_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_alternatives
    ADD CONSTRAINT component_alternatives_pkey PRIMARY KEY (id);


--
-- Name: component_compliance component_compliance_component_id_standard_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_compliance
    ADD CONSTRAINT component_compliance_component_id_standard_key UNIQUE (component_id, standard);


--
-- Name: component_compliance component_compliance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_compliance
    ADD CONSTRAINT component_compliance_pkey PRIMARY KEY (id);


--
-- Name: component_documents component_documents_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_documents
    ADD CONSTRAINT component_documents_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: component_documents component_documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_documents
    ADD CONSTRAINT component_documents_pkey PRIMARY KEY (id);


--
-- Name: component_lifecycle_events component_lifecycle_events_notice_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_lifecycle_events
    ADD CONSTRAINT component_lifecycle_events_notice_key UNIQUE NULLS NOT DISTINCT (catalog_component_id, event_type, reference);


--
-- Name: component_lifecycle_events component_lifecycle_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_lifecycle_events
    ADD CONSTRAINT component_lifecycle_events_pkey PRIMARY KEY (id);


--
-- Name: component_offers component_offers_offer_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_offers
    ADD CONSTRAINT component_offers_offer_key UNIQUE (catalog_component_id, seller_name, seller_sku, currency_code);


--
-- Name: component_offers component_offers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_offers
    ADD CONSTRAINT component_offers_pkey PRIMARY KEY (id);


--
-- Name: component_watches component_watches_component_id_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_component_id_user_id_key UNIQUE (component_id, user_id);


--
-- Name: component_watches component_watches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_pkey PRIMARY KEY (id);


--
-- Name: components components_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: components components_organization_id_internal_part_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_organization_id_internal_part_number_key UNIQUE (organization_id, internal_part_number);


--
-- Name: components components_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_pkey PRIMARY KEY (id);


--
-- Name: countries countries_alpha3_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_alpha3_code_key UNIQUE (alpha3_code);


--
-- Name: countries countries_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_name_key UNIQUE (name);


--
-- Name: countries countries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_pkey PRIMARY KEY (code);


--
-- Name: currencies currencies_numeric_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.currencies
    ADD CONSTRAINT currencies_numeric_code_key UNIQUE (numeric_code);


--
-- Name: currencies currencies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.currencies
    ADD CONSTRAINT currencies_pkey PRIMARY KEY (code);


--
-- Name: organization_invitations organization_invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_pkey PRIMARY KEY (id);


--
-- Name: organization_invitations organization_invitations_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_token_hash_key UNIQUE (token_hash);


--
-- Name: organization_members organization_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_members
    ADD CONSTRAINT organization_members_pkey PRIMARY KEY (organization_id, user_id);


--
-- Name: organization_settings organization_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_settings
    ADD CONSTRAINT organization_settings_pkey PRIMARY KEY (organization_id);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);


--
-- Name: organizations organizations_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_slug_key UNIQUE (slug);


--
-- Name: organizations organizations_tenant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_tenant_id_key UNIQUE (tenant_id);


--
-- Name: outbox_events outbox_events_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_events
    ADD CONSTRAINT outbox_events_event_id_key UNIQUE (event_id);


--
-- Name: outbox_events outbox_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_events
    ADD CONSTRAINT outbox_events_pkey PRIMARY KEY (id);


--
-- Name: permissions permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.permissions
    ADD CONSTRAINT permissions_pkey PRIMARY KEY (code);


--
-- Name: project_members project_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id);


--
-- Name: projects projects_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: projects projects_organization_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_code_key UNIQUE (organization_id, code);


--
-- Name: projects projects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (id);


--
-- Name: role_permissions role_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_permissions
    ADD CONSTRAINT role_permissions_pkey PRIMARY KEY (role_code, permission_code);


--
-- Name: roles roles_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_name_key UNIQUE (name);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (code);


--
-- Name: roles roles_rank_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_rank_key UNIQUE (rank);


--
-- Name: saved_searches saved_searches_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches
    ADD CONSTRAINT saved_searches_name_key UNIQUE (user_id, organization_id, entity_type, name);


--
-- Name: saved_searches saved_searches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches
    ADD CONSTRAINT saved_searches_pkey PRIMARY KEY (id);


--
-- Name: units_of_measure units_of_measure_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.units_of_measure
    ADD CONSTRAINT units_of_measure_name_key UNIQUE (name);


--
-- Name: units_of_measure units_of_measure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.units_of_measure
    ADD CONSTRAINT units_of_measure_pkey PRIMARY KEY (code);


--
-- Name: user_preferences user_preferences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_preferences
    ADD CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: webhook_deliveries webhook_deliveries_event_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_event_key UNIQUE (webhook_endpoint_id, event_id);


--
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id);


--
-- Name: webhook_endpoints webhook_endpoints_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: webhook_endpoints webhook_endpoints_organization_id_url_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_organization_id_url_key UNIQUE (organization_id, url);


--
-- Name: webhook_endpoints webhook_endpoints_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (id);


--
-- Name: workspace_members workspace_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace_members
    ADD CONSTRAINT workspace_members_pkey PRIMARY KEY (workspace_id, user_id);


--
-- Name: workspaces workspaces_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_id_organization_id_key UNIQUE (id, organization_id);


--
-- Name: workspaces workspaces_organization_id_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_organization_id_slug_key UNIQUE (organization_id, slug);


--
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (id);


--
-- Name: buckets buckets_name_key; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_name_key UNIQUE (name);


--
-- Name: buckets buckets_pkey; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_pkey PRIMARY KEY (id);


--
-- Name: migrations migrations_name_key; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.migrations
    ADD CONSTRAINT migrations_name_key UNIQUE (name);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);


--
-- Name: objects objects_bucket_id_name_key; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_bucket_id_name_key UNIQUE (bucket_id, name);


--
-- Name: objects objects_pkey; Type: CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_pkey PRIMARY KEY (id);


--
-- Name: alert_deliveries_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_deliveries_organization_id_idx ON public.alert_deliveries USING btree (organization_id);


--
-- Name: alert_deliveries_pending_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_deliveries_pending_idx ON public.alert_deliveries USING btree (next_attempt_at) WHERE (status = 'pending'::text);


--
-- Name: alert_deliveries_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_deliveries_user_id_idx ON public.alert_deliveries USING btree (user_id);


--
-- Name: alert_preferences_alert_type_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_preferences_alert_type_code_idx ON public.alert_preferences USING btree (alert_type_code);


--
-- Name: alert_rules_alert_type_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_alert_type_code_idx ON public.alert_rules USING btree (alert_type_code);


--
-- Name: alert_rules_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_bom_id_idx ON public.alert_rules USING btree (bom_id);


--
-- Name: alert_rules_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_component_id_idx ON public.alert_rules USING btree (component_id);


--
-- Name: alert_rules_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_created_by_idx ON public.alert_rules USING btree (created_by);


--
-- Name: alert_rules_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_organization_id_idx ON public.alert_rules USING btree (organization_id);


--
-- Name: alert_rules_project_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alert_rules_project_id_idx ON public.alert_rules USING btree (project_id);


--
-- Name: alerts_acknowledged_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_acknowledged_by_idx ON public.alerts USING btree (acknowledged_by);


--
-- Name: alerts_alert_rule_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_alert_rule_id_idx ON public.alerts USING btree (alert_rule_id);


--
-- Name: alerts_alert_type_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_alert_type_code_idx ON public.alerts USING btree (alert_type_code);


--
-- Name: alerts_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_bom_id_idx ON public.alerts USING btree (bom_id);


--
-- Name: alerts_closed_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_closed_by_idx ON public.alerts USING btree (closed_by);


--
-- Name: alerts_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_component_id_idx ON public.alerts USING btree (component_id);


--
-- Name: alerts_open_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX alerts_open_key ON public.alerts USING btree (organization_id, deduplication_key) WHERE (status = ANY (ARRAY['open'::text, 'acknowledged'::text]));


--
-- Name: alerts_project_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_project_id_idx ON public.alerts USING btree (project_id);


--
-- Name: alerts_recent_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_recent_idx ON public.alerts USING btree (organization_id, created_at DESC);


--
-- Name: api_keys_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_created_by_idx ON public.api_keys USING btree (created_by);


--
-- Name: api_keys_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_organization_id_idx ON public.api_keys USING btree (organization_id);


--
-- Name: api_keys_revoked_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_revoked_by_idx ON public.api_keys USING btree (revoked_by);


--
-- Name: audit_enrichment_runs_bucket_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_enrichment_runs_bucket_id_idx ON public.audit_enrichment_runs USING btree (bucket_id);


--
-- Name: audit_enrichment_runs_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_enrichment_runs_catalog_component_id_idx ON public.audit_enrichment_runs USING btree (catalog_component_id);


--
-- Name: audit_enrichment_runs_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_enrichment_runs_component_id_idx ON public.audit_enrichment_runs USING btree (component_id);


--
-- Name: audit_enrichment_runs_started_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_enrichment_runs_started_at_idx ON public.audit_enrichment_runs USING btree (organization_id, started_at DESC);


--
-- Name: audit_logs_created_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_logs_created_at_idx ON public.audit_logs USING brin (created_at);


--
-- Name: audit_logs_entity_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_logs_entity_idx ON public.audit_logs USING btree (entity_type, entity_id);


--
-- Name: audit_logs_organization_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_logs_organization_idx ON public.audit_logs USING btree (organization_id, created_at DESC);


--
-- Name: bom_comments_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_bom_id_idx ON public.bom_comments USING btree (bom_id);


--
-- Name: bom_comments_bom_line_item_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_bom_line_item_id_idx ON public.bom_comments USING btree (bom_line_item_id);


--
-- Name: bom_comments_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_organization_id_idx ON public.bom_comments USING btree (organization_id);


--
-- Name: bom_comments_parent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_parent_id_idx ON public.bom_comments USING btree (parent_id);


--
-- Name: bom_comments_resolved_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_resolved_by_idx ON public.bom_comments USING btree (resolved_by);


--
-- Name: bom_comments_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_comments_user_id_idx ON public.bom_comments USING btree (user_id);


--
-- Name: bom_exports_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_exports_bom_id_idx ON public.bom_exports USING btree (bom_id);


--
-- Name: bom_exports_bucket_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_exports_bucket_id_idx ON public.bom_exports USING btree (bucket_id);


--
-- Name: bom_exports_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_exports_organization_id_idx ON public.bom_exports USING btree (organization_id);


--
-- Name: bom_exports_requested_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_exports_requested_by_idx ON public.bom_exports USING btree (requested_by);


--
-- Name: bom_job_events_bom_job_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_job_events_bom_job_id_idx ON public.bom_job_events USING btree (bom_job_id);


--
-- Name: bom_job_events_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_job_events_organization_id_idx ON public.bom_job_events USING btree (organization_id);


--
-- Name: bom_jobs_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_jobs_bom_id_idx ON public.bom_jobs USING btree (bom_id);


--
-- Name: bom_jobs_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_jobs_organization_id_idx ON public.bom_jobs USING btree (organization_id);


--
-- Name: bom_jobs_queue_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_jobs_queue_idx ON public.bom_jobs USING btree (priority, run_after) WHERE (status = 'queued'::public.job_status);


--
-- Name: bom_jobs_requested_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_jobs_requested_by_idx ON public.bom_jobs USING btree (requested_by);


--
-- Name: bom_line_item_matches_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_item_matches_catalog_component_id_idx ON public.bom_line_item_matches USING btree (catalog_component_id);


--
-- Name: bom_line_item_matches_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_item_matches_organization_id_idx ON public.bom_line_item_matches USING btree (organization_id);


--
-- Name: bom_line_item_matches_selected_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX bom_line_item_matches_selected_key ON public.bom_line_item_matches USING btree (bom_line_item_id) WHERE is_selected;


--
-- Name: bom_line_items_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_items_component_id_idx ON public.bom_line_items USING btree (component_id);


--
-- Name: bom_line_items_normalized_part_number_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_items_normalized_part_number_idx ON public.bom_line_items USING btree (organization_id, normalized_part_number);


--
-- Name: bom_line_items_open_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_items_open_idx ON public.bom_line_items USING btree (bom_id) WHERE (match_status = ANY (ARRAY['pending'::text, 'ambiguous'::text, 'unmatched'::text]));


--
-- Name: bom_line_items_unit_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_line_items_unit_code_idx ON public.bom_line_items USING btree (unit_code);


--
-- Name: bom_processing_jobs_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_processing_jobs_bom_id_idx ON public.bom_processing_jobs USING btree (bom_id);


--
-- Name: bom_processing_jobs_bom_upload_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_processing_jobs_bom_upload_id_idx ON public.bom_processing_jobs USING btree (bom_upload_id);


--
-- Name: bom_processing_jobs_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_processing_jobs_organization_id_idx ON public.bom_processing_jobs USING btree (organization_id);


--
-- Name: bom_processing_jobs_unfinished_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_processing_jobs_unfinished_idx ON public.bom_processing_jobs USING btree (heartbeat_at) WHERE (status = ANY (ARRAY['queued'::public.job_status, 'running'::public.job_status]));


--
-- Name: bom_uploads_bom_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_uploads_bom_id_idx ON public.bom_uploads USING btree (bom_id);


--
-- Name: bom_uploads_project_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_uploads_project_id_idx ON public.bom_uploads USING btree (project_id);


--
-- Name: bom_uploads_sha256_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_uploads_sha256_idx ON public.bom_uploads USING btree (organization_id, sha256);


--
-- Name: bom_uploads_uploaded_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_uploads_uploaded_by_idx ON public.bom_uploads USING btree (uploaded_by);


--
-- Name: bom_versions_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_versions_created_by_idx ON public.bom_versions USING btree (created_by);


--
-- Name: bom_versions_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bom_versions_organization_id_idx ON public.bom_versions USING btree (organization_id);


--
-- Name: boms_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boms_created_by_idx ON public.boms USING btree (created_by);


--
-- Name: boms_currency_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boms_currency_code_idx ON public.boms USING btree (currency_code);


--
-- Name: boms_released_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boms_released_by_idx ON public.boms USING btree (released_by);


--
-- Name: boms_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boms_status_idx ON public.boms USING btree (organization_id, status);


--
-- Name: boms_tags_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boms_tags_idx ON public.boms USING gin (tags);


--
-- Name: catalog_attributes_unit_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_attributes_unit_code_idx ON public.catalog_attributes USING btree (unit_code);


--
-- Name: catalog_categories_parent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_categories_parent_id_idx ON public.catalog_categories USING btree (parent_id);


--
-- Name: catalog_components_attributes_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_components_attributes_idx ON public.catalog_components USING gin (attributes jsonb_path_ops);


--
-- Name: catalog_components_category_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_components_category_id_idx ON public.catalog_components USING btree (category_id);


--
-- Name: catalog_components_normalized_part_number_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_components_normalized_part_number_idx ON public.catalog_components USING btree (normalized_part_number text_pattern_ops);


--
-- Name: catalog_components_package_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_components_package_code_idx ON public.catalog_components USING btree (package_code);


--
-- Name: catalog_manufacturer_aliases_alias_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX catalog_manufacturer_aliases_alias_key ON public.catalog_manufacturer_aliases USING btree (lower(alias));


--
-- Name: catalog_manufacturer_aliases_manufacturer_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_manufacturer_aliases_manufacturer_id_idx ON public.catalog_manufacturer_aliases USING btree (manufacturer_id);


--
-- Name: catalog_manufacturers_acquired_by_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_manufacturers_acquired_by_id_idx ON public.catalog_manufacturers USING btree (acquired_by_id);


--
-- Name: catalog_manufacturers_country_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_manufacturers_country_code_idx ON public.catalog_manufacturers USING btree (country_code);


--
-- Name: catalog_manufacturers_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX catalog_manufacturers_name_key ON public.catalog_manufacturers USING btree (lower(name));


--
-- Name: component_alternatives_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_alternatives_catalog_component_id_idx ON public.component_alternatives USING btree (catalog_component_id);


--
-- Name: component_alternatives_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_alternatives_organization_id_idx ON public.component_alternatives USING btree (organization_id);


--
-- Name: component_alternatives_reviewed_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_alternatives_reviewed_by_idx ON public.component_alternatives USING btree (reviewed_by);


--
-- Name: component_compliance_document_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_compliance_document_id_idx ON public.component_compliance USING btree (document_id);


--
-- Name: component_compliance_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_compliance_organization_id_idx ON public.component_compliance USING btree (organization_id);


--
-- Name: component_compliance_valid_until_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_compliance_valid_until_idx ON public.component_compliance USING btree (valid_until) WHERE (valid_until IS NOT NULL);


--
-- Name: component_documents_bucket_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_documents_bucket_id_idx ON public.component_documents USING btree (bucket_id);


--
-- Name: component_documents_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_documents_component_id_idx ON public.component_documents USING btree (component_id);


--
-- Name: component_documents_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_documents_organization_id_idx ON public.component_documents USING btree (organization_id);


--
-- Name: component_documents_uploaded_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_documents_uploaded_by_idx ON public.component_documents USING btree (uploaded_by);


--
-- Name: component_lifecycle_events_announced_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_lifecycle_events_announced_at_idx ON public.component_lifecycle_events USING btree (announced_at);


--
-- Name: component_offers_currency_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_offers_currency_code_idx ON public.component_offers USING btree (currency_code);


--
-- Name: component_offers_expires_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_offers_expires_at_idx ON public.component_offers USING btree (expires_at);


--
-- Name: component_watches_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_watches_organization_id_idx ON public.component_watches USING btree (organization_id);


--
-- Name: component_watches_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_watches_user_id_idx ON public.component_watches USING btree (user_id);


--
-- Name: components_approved_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_approved_by_idx ON public.components USING btree (approved_by);


--
-- Name: components_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_catalog_component_id_idx ON public.components USING btree (catalog_component_id);


--
-- Name: components_category_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_category_id_idx ON public.components USING btree (category_id);


--
-- Name: components_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_created_by_idx ON public.components USING btree (created_by);


--
-- Name: components_currency_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_currency_code_idx ON public.components USING btree (currency_code);


--
-- Name: components_enrichment_pending_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_enrichment_pending_idx ON public.components USING btree (created_at) WHERE (enrichment_status = 'pending'::text);


--
-- Name: components_part_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX components_part_key ON public.components USING btree (organization_id, normalized_part_number, lower(manufacturer_name));


--
-- Name: organization_invitations_invited_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_invitations_invited_by_idx ON public.organization_invitations USING btree (invited_by);


--
-- Name: organization_invitations_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_invitations_organization_id_idx ON public.organization_invitations USING btree (organization_id);


--
-- Name: organization_invitations_pending_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX organization_invitations_pending_key ON public.organization_invitations USING btree (organization_id, lower((email)::text)) WHERE (status = 'pending'::text);


--
-- Name: organization_invitations_role_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_invitations_role_code_idx ON public.organization_invitations USING btree (role_code);


--
-- Name: organization_members_invited_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_members_invited_by_idx ON public.organization_members USING btree (invited_by);


--
-- Name: organization_members_role_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_members_role_code_idx ON public.organization_members USING btree (role_code);


--
-- Name: organization_members_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_members_user_id_idx ON public.organization_members USING btree (user_id);


--
-- Name: organizations_country_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organizations_country_code_idx ON public.organizations USING btree (country_code);


--
-- Name: organizations_currency_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organizations_currency_code_idx ON public.organizations USING btree (currency_code);


--
-- Name: outbox_events_unpublished_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_events_unpublished_idx ON public.outbox_events USING btree (id) WHERE (published_at IS NULL);


--
-- Name: project_members_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_members_organization_id_idx ON public.project_members USING btree (organization_id);


--
-- Name: project_members_role_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_members_role_code_idx ON public.project_members USING btree (role_code);


--
-- Name: project_members_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_members_user_id_idx ON public.project_members USING btree (user_id);


--
-- Name: projects_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_created_by_idx ON public.projects USING btree (created_by);


--
-- Name: projects_owner_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_owner_id_idx ON public.projects USING btree (owner_id);


--
-- Name: projects_workspace_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_workspace_id_idx ON public.projects USING btree (workspace_id);


--
-- Name: role_permissions_permission_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_permissions_permission_code_idx ON public.role_permissions USING btree (permission_code);


--
-- Name: saved_searches_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX saved_searches_organization_id_idx ON public.saved_searches USING btree (organization_id);


--
-- Name: user_preferences_default_workspace_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX user_preferences_default_workspace_id_idx ON public.user_preferences USING btree (default_workspace_id);


--
-- Name: users_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_email_key ON public.users USING btree (lower((email)::text)) WHERE (deleted_at IS NULL);


--
-- Name: webhook_deliveries_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_organization_id_idx ON public.webhook_deliveries USING btree (organization_id);


--
-- Name: webhook_deliveries_pending_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_pending_idx ON public.webhook_deliveries USING btree (next_attempt_at) WHERE (status = 'pending'::text);


--
-- Name: webhook_endpoints_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoints_created_by_idx ON public.webhook_endpoints USING btree (created_by);


--
-- Name: workspace_members_organization_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspace_members_organization_id_idx ON public.workspace_members USING btree (organization_id);


--
-- Name: workspace_members_role_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspace_members_role_code_idx ON public.workspace_members USING btree (role_code);


--
-- Name: workspace_members_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspace_members_user_id_idx ON public.workspace_members USING btree (user_id);


--
-- Name: workspaces_created_by_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_created_by_idx ON public.workspaces USING btree (created_by);


--
-- Name: workspaces_default_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX workspaces_default_key ON public.workspaces USING btree (organization_id) WHERE is_default;


--
-- Name: objects_name_pattern_idx; Type: INDEX; Schema: storage; Owner: -
--

CREATE INDEX objects_name_pattern_idx ON storage.objects USING btree (name text_pattern_ops);


--
-- Name: alert_deliveries set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.alert_deliveries FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: alert_preferences set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.alert_preferences FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: alert_rules set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.alert_rules FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: alerts set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.alerts FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: api_keys set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.api_keys FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_comments set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_comments FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_exports set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_exports FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_jobs set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_jobs FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_line_items set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_line_items FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_processing_jobs set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_processing_jobs FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: bom_uploads set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.bom_uploads FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: boms set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.boms FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: catalog_categories set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.catalog_categories FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: catalog_components set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.catalog_components FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: catalog_manufacturers set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.catalog_manufacturers FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: component_alternatives set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.component_alternatives FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: component_compliance set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.component_compliance FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: component_documents set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.component_documents FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: component_watches set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.component_watches FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: components set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.components FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: organization_invitations set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization_invitations FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: organization_members set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization_members FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: organization_settings set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization_settings FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: organizations set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: projects set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: saved_searches set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.saved_searches FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: user_preferences set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.user_preferences FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: users set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: webhook_endpoints set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: workspaces set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.workspaces FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: alert_rules write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.alert_rules FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: api_keys write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.api_keys FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: boms write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.boms FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: component_alternatives write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.component_alternatives FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: components write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.components FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: organization_invitations write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.organization_invitations FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: organization_members write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.organization_members FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('organization_id', 'user_id');


--
-- Name: organization_settings write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.organization_settings FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('organization_id');


--
-- Name: organizations write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: projects write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: webhook_endpoints write_audit_log; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_audit_log AFTER INSERT OR DELETE OR UPDATE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION public.write_audit_log('id');


--
-- Name: buckets set_updated_at; Type: TRIGGER; Schema: storage; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON storage.buckets FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: objects set_updated_at; Type: TRIGGER; Schema: storage; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON storage.objects FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: alert_deliveries alert_deliveries_alert_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_deliveries
    ADD CONSTRAINT alert_deliveries_alert_id_organization_id_fkey FOREIGN KEY (alert_id, organization_id) REFERENCES public.alerts(id, organization_id) ON DELETE CASCADE;


--
-- Name: alert_deliveries alert_deliveries_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_deliveries
    ADD CONSTRAINT alert_deliveries_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: alert_preferences alert_preferences_alert_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_alert_type_code_fkey FOREIGN KEY (alert_type_code) REFERENCES public.alert_types(code) ON DELETE CASCADE;


--
-- Name: alert_preferences alert_preferences_organization_id_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.organization_members(organization_id, user_id) ON DELETE CASCADE;


--
-- Name: alert_rules alert_rules_alert_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_alert_type_code_fkey FOREIGN KEY (alert_type_code) REFERENCES public.alert_types(code);


--
-- Name: alert_rules alert_rules_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: alert_rules alert_rules_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: alert_rules alert_rules_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: alert_rules alert_rules_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: alert_rules alert_rules_project_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_project_id_organization_id_fkey FOREIGN KEY (project_id, organization_id) REFERENCES public.projects(id, organization_id) ON DELETE CASCADE;


--
-- Name: alerts alerts_acknowledged_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: alerts alerts_alert_rule_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_alert_rule_id_organization_id_fkey FOREIGN KEY (alert_rule_id, organization_id) REFERENCES public.alert_rules(id, organization_id) ON DELETE SET NULL (alert_rule_id);


--
-- Name: alerts alerts_alert_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_alert_type_code_fkey FOREIGN KEY (alert_type_code) REFERENCES public.alert_types(code);


--
-- Name: alerts alerts_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: alerts alerts_closed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: alerts alerts_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: alerts alerts_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: alerts alerts_project_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_project_id_organization_id_fkey FOREIGN KEY (project_id, organization_id) REFERENCES public.projects(id, organization_id) ON DELETE CASCADE;


--
-- Name: api_keys api_keys_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: api_keys api_keys_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: api_keys api_keys_revoked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: audit_enrichment_runs audit_enrichment_runs_bucket_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_enrichment_runs
    ADD CONSTRAINT audit_enrichment_runs_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);


--
-- Name: audit_enrichment_runs audit_enrichment_runs_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_enrichment_runs
    ADD CONSTRAINT audit_enrichment_runs_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE SET NULL;


--
-- Name: audit_enrichment_runs audit_enrichment_runs_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_enrichment_runs
    ADD CONSTRAINT audit_enrichment_runs_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE SET NULL (component_id);


--
-- Name: audit_enrichment_runs audit_enrichment_runs_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_enrichment_runs
    ADD CONSTRAINT audit_enrichment_runs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE SET NULL;


--
-- Name: audit_field_comparisons audit_field_comparisons_audit_enrichment_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_field_comparisons
    ADD CONSTRAINT audit_field_comparisons_audit_enrichment_run_id_fkey FOREIGN KEY (audit_enrichment_run_id) REFERENCES public.audit_enrichment_runs(id) ON DELETE CASCADE;


--
-- Name: bom_comments bom_comments_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_comments bom_comments_bom_line_item_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_bom_line_item_id_organization_id_fkey FOREIGN KEY (bom_line_item_id, organization_id) REFERENCES public.bom_line_items(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_comments bom_comments_parent_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_parent_id_organization_id_fkey FOREIGN KEY (parent_id, organization_id) REFERENCES public.bom_comments(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_comments bom_comments_resolved_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: bom_comments bom_comments_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_comments
    ADD CONSTRAINT bom_comments_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: bom_exports bom_exports_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_exports
    ADD CONSTRAINT bom_exports_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_exports bom_exports_bucket_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_exports
    ADD CONSTRAINT bom_exports_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);


--
-- Name: bom_exports bom_exports_requested_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_exports
    ADD CONSTRAINT bom_exports_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: bom_job_events bom_job_events_bom_job_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_job_events
    ADD CONSTRAINT bom_job_events_bom_job_id_organization_id_fkey FOREIGN KEY (bom_job_id, organization_id) REFERENCES public.bom_jobs(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_jobs bom_jobs_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_jobs
    ADD CONSTRAINT bom_jobs_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_jobs bom_jobs_requested_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_jobs
    ADD CONSTRAINT bom_jobs_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: bom_line_item_matches bom_line_item_matches_bom_line_item_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_item_matches
    ADD CONSTRAINT bom_line_item_matches_bom_line_item_id_organization_id_fkey FOREIGN KEY (bom_line_item_id, organization_id) REFERENCES public.bom_line_items(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_line_item_matches bom_line_item_matches_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_item_matches
    ADD CONSTRAINT bom_line_item_matches_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: bom_line_items bom_line_items_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_line_items bom_line_items_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE SET NULL (component_id);


--
-- Name: bom_line_items bom_line_items_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units_of_measure(code);


--
-- Name: bom_processing_jobs bom_processing_jobs_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_processing_jobs
    ADD CONSTRAINT bom_processing_jobs_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_processing_jobs bom_processing_jobs_bom_upload_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_processing_jobs
    ADD CONSTRAINT bom_processing_jobs_bom_upload_id_organization_id_fkey FOREIGN KEY (bom_upload_id, organization_id) REFERENCES public.bom_uploads(id, organization_id) ON DELETE SET NULL (bom_upload_id);


--
-- Name: bom_uploads bom_uploads_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE SET NULL (bom_id);


--
-- Name: bom_uploads bom_uploads_bucket_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);


--
-- Name: bom_uploads bom_uploads_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: bom_uploads bom_uploads_project_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_project_id_organization_id_fkey FOREIGN KEY (project_id, organization_id) REFERENCES public.projects(id, organization_id) ON DELETE SET NULL (project_id);


--
-- Name: bom_uploads bom_uploads_uploaded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_uploads
    ADD CONSTRAINT bom_uploads_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: bom_versions bom_versions_bom_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_versions
    ADD CONSTRAINT bom_versions_bom_id_organization_id_fkey FOREIGN KEY (bom_id, organization_id) REFERENCES public.boms(id, organization_id) ON DELETE CASCADE;


--
-- Name: bom_versions bom_versions_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bom_versions
    ADD CONSTRAINT bom_versions_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: boms boms_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: boms boms_currency_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES public.currencies(code);


--
-- Name: boms boms_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: boms boms_project_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_project_id_organization_id_fkey FOREIGN KEY (project_id, organization_id) REFERENCES public.projects(id, organization_id) ON DELETE CASCADE;


--
-- Name: boms boms_released_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_released_by_fkey FOREIGN KEY (released_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: catalog_attributes catalog_attributes_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_attributes
    ADD CONSTRAINT catalog_attributes_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.catalog_categories(id) ON DELETE CASCADE;


--
-- Name: catalog_attributes catalog_attributes_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_attributes
    ADD CONSTRAINT catalog_attributes_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units_of_measure(code);


--
-- Name: catalog_categories catalog_categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.catalog_categories(id);


--
-- Name: catalog_components catalog_components_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.catalog_categories(id);


--
-- Name: catalog_components catalog_components_manufacturer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_manufacturer_id_fkey FOREIGN KEY (manufacturer_id) REFERENCES public.catalog_manufacturers(id);


--
-- Name: catalog_components catalog_components_package_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_package_code_fkey FOREIGN KEY (package_code) REFERENCES public.catalog_packages(code);


--
-- Name: catalog_manufacturer_aliases catalog_manufacturer_aliases_manufacturer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturer_aliases
    ADD CONSTRAINT catalog_manufacturer_aliases_manufacturer_id_fkey FOREIGN KEY (manufacturer_id) REFERENCES public.catalog_manufacturers(id) ON DELETE CASCADE;


--
-- Name: catalog_manufacturers catalog_manufacturers_acquired_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_acquired_by_id_fkey FOREIGN KEY (acquired_by_id) REFERENCES public.catalog_manufacturers(id);


--
-- Name: catalog_manufacturers catalog_manufacturers_country_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.countries(code);


--
-- Name: component_alternatives component_alternatives_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_alternatives
    ADD CONSTRAINT component_alternatives_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: component_alternatives component_alternatives_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_alternatives
    ADD CONSTRAINT component_alternatives_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: component_alternatives component_alternatives_reviewed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_alternatives
    ADD CONSTRAINT component_alternatives_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: component_compliance component_compliance_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_compliance
    ADD CONSTRAINT component_compliance_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: component_compliance component_compliance_document_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_compliance
    ADD CONSTRAINT component_compliance_document_id_organization_id_fkey FOREIGN KEY (document_id, organization_id) REFERENCES public.component_documents(id, organization_id) ON DELETE SET NULL (document_id);


--
-- Name: component_documents component_documents_bucket_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_documents
    ADD CONSTRAINT component_documents_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);


--
-- Name: component_documents component_documents_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_documents
    ADD CONSTRAINT component_documents_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: component_documents component_documents_uploaded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_documents
    ADD CONSTRAINT component_documents_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: component_lifecycle_events component_lifecycle_events_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_lifecycle_events
    ADD CONSTRAINT component_lifecycle_events_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: component_offers component_offers_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_offers
    ADD CONSTRAINT component_offers_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: component_offers component_offers_currency_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_offers
    ADD CONSTRAINT component_offers_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES public.currencies(code);


--
-- Name: component_watches component_watches_component_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_component_id_organization_id_fkey FOREIGN KEY (component_id, organization_id) REFERENCES public.components(id, organization_id) ON DELETE CASCADE;


--
-- Name: component_watches component_watches_organization_id_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.organization_members(organization_id, user_id) ON DELETE CASCADE;


--
-- Name: components components_approved_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: components components_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE SET NULL;


--
-- Name: components components_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.catalog_categories(id);


--
-- Name: components components_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: components components_currency_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES public.currencies(code);


--
-- Name: components components_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: organization_invitations organization_invitations_invited_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: organization_invitations organization_invitations_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: organization_invitations organization_invitations_role_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_invitations
    ADD CONSTRAINT organization_invitations_role_code_fkey FOREIGN KEY (role_code) REFERENCES public.roles(code);


--
-- Name: organization_members organization_members_invited_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_members
    ADD CONSTRAINT organization_members_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: organization_members organization_members_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_members
    ADD CONSTRAINT organization_members_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: organization_members organization_members_role_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_members
    ADD CONSTRAINT organization_members_role_code_fkey FOREIGN KEY (role_code) REFERENCES public.roles(code);


--
-- Name: organization_members organization_members_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_members
    ADD CONSTRAINT organization_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: organization_settings organization_settings_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_settings
    ADD CONSTRAINT organization_settings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: organizations organizations_country_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.countries(code);


--
-- Name: organizations organizations_currency_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES public.currencies(code);


--
-- Name: project_members project_members_organization_id_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.organization_members(organization_id, user_id) ON DELETE CASCADE;


--
-- Name: project_members project_members_project_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_project_id_organization_id_fkey FOREIGN KEY (project_id, organization_id) REFERENCES public.projects(id, organization_id) ON DELETE CASCADE;


--
-- Name: project_members project_members_role_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_role_code_fkey FOREIGN KEY (role_code) REFERENCES public.roles(code);


--
-- Name: projects projects_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: projects projects_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: projects projects_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: projects projects_workspace_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_workspace_id_organization_id_fkey FOREIGN KEY (workspace_id, organization_id) REFERENCES public.workspaces(id, organization_id) ON DELETE CASCADE;


--
-- Name: role_permissions role_permissions_permission_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_permissions
    ADD CONSTRAINT role_permissions_permission_code_fkey FOREIGN KEY (permission_code) REFERENCES public.permissions(code) ON DELETE CASCADE;


--
-- Name: role_permissions role_permissions_role_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_permissions
    ADD CONSTRAINT role_permissions_role_code_fkey FOREIGN KEY (role_code) REFERENCES public.roles(code) ON DELETE CASCADE;


--
-- Name: saved_searches saved_searches_organization_id_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches
    ADD CONSTRAINT saved_searches_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.organization_members(organization_id, user_id) ON DELETE CASCADE;


--
-- Name: user_preferences user_preferences_default_workspace_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_preferences
    ADD CONSTRAINT user_preferences_default_workspace_id_fkey FOREIGN KEY (default_workspace_id) REFERENCES public.workspaces(id) ON DELETE SET NULL;


--
-- Name: user_preferences user_preferences_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_preferences
    ADD CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: webhook_deliveries webhook_deliveries_webhook_endpoint_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_webhook_endpoint_id_organization_id_fkey FOREIGN KEY (webhook_endpoint_id, organization_id) REFERENCES public.webhook_endpoints(id, organization_id) ON DELETE CASCADE;


--
-- Name: webhook_endpoints webhook_endpoints_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: webhook_endpoints webhook_endpoints_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: workspace_members workspace_members_organization_id_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace_members
    ADD CONSTRAINT workspace_members_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.organization_members(organization_id, user_id) ON DELETE CASCADE;


--
-- Name: workspace_members workspace_members_role_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace_members
    ADD CONSTRAINT workspace_members_role_code_fkey FOREIGN KEY (role_code) REFERENCES public.roles(code);


--
-- Name: workspace_members workspace_members_workspace_id_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace_members
    ADD CONSTRAINT workspace_members_workspace_id_organization_id_fkey FOREIGN KEY (workspace_id, organization_id) REFERENCES public.workspaces(id, organization_id) ON DELETE CASCADE;


--
-- Name: workspaces workspaces_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: workspaces workspaces_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: objects objects_bucket_id_fkey; Type: FK CONSTRAINT; Schema: storage; Owner: -
--

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);


--
-- Name: alert_deliveries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_deliveries ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_preferences; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_preferences ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_rules; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_rules ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_types; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_types ENABLE ROW LEVEL SECURITY;

--
-- Name: alerts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_enrichment_runs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_enrichment_runs ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_field_comparisons; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_field_comparisons ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_comments; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_comments ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_exports; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_exports ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_job_events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_job_events ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_jobs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_jobs ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_line_item_matches; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_line_item_matches ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_line_items; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_line_items ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_processing_jobs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_processing_jobs ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_uploads; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_uploads ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_versions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bom_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: boms; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.boms ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_attributes; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_attributes ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_categories; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_categories ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_components; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_components ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_manufacturer_aliases; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_manufacturer_aliases ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_manufacturers; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_manufacturers ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_packages; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.catalog_packages ENABLE ROW LEVEL SECURITY;

--
-- Name: users colleague_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY colleague_read ON public.users FOR SELECT TO authenticated USING (((id = ( SELECT auth.uid() AS uid)) OR (EXISTS ( SELECT
   FROM public.organization_members m
  WHERE ((m.user_id = users.id) AND (m.organization_id = ( SELECT public.current_organization_id() AS current_organization_id)))))));


--
-- Name: component_alternatives; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_alternatives ENABLE ROW LEVEL SECURITY;

--
-- Name: component_compliance; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_compliance ENABLE ROW LEVEL SECURITY;

--
-- Name: component_documents; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_documents ENABLE ROW LEVEL SECURITY;

--
-- Name: component_lifecycle_events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_lifecycle_events ENABLE ROW LEVEL SECURITY;

--
-- Name: component_offers; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_offers ENABLE ROW LEVEL SECURITY;

--
-- Name: component_watches; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.component_watches ENABLE ROW LEVEL SECURITY;

--
-- Name: components; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.components ENABLE ROW LEVEL SECURITY;

--
-- Name: countries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.countries ENABLE ROW LEVEL SECURITY;

--
-- Name: currencies; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.currencies ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_deliveries mark_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY mark_read ON public.alert_deliveries FOR UPDATE TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: organizations member_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY member_read ON public.organizations FOR SELECT TO authenticated USING ((id IN ( SELECT m.organization_id
   FROM public.organization_members m
  WHERE (m.user_id = ( SELECT auth.uid() AS uid)))));


--
-- Name: organizations member_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY member_update ON public.organizations FOR UPDATE TO authenticated USING (((id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('organization:manage'::text) AS has_permission)));


--
-- Name: organization_invitations; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organization_invitations ENABLE ROW LEVEL SECURITY;

--
-- Name: organization_members; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organization_members ENABLE ROW LEVEL SECURITY;

--
-- Name: organization_settings; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organization_settings ENABLE ROW LEVEL SECURITY;

--
-- Name: organizations; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.outbox_events ENABLE ROW LEVEL SECURITY;

--
-- Name: user_preferences own_row; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_row ON public.user_preferences TO authenticated USING ((user_id = ( SELECT auth.uid() AS uid)));


--
-- Name: users own_row; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_row ON public.users FOR UPDATE TO authenticated USING ((id = ( SELECT auth.uid() AS uid)));


--
-- Name: alert_deliveries own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.alert_deliveries FOR SELECT TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: alert_preferences own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.alert_preferences TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: bom_comments own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.bom_comments TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: component_watches own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.component_watches TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: organization_members own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.organization_members FOR SELECT TO authenticated USING ((user_id = ( SELECT auth.uid() AS uid)));


--
-- Name: POLICY own_rows ON organization_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON POLICY own_rows ON public.organization_members IS 'A user sees all of their memberships, to choose an organization';


--
-- Name: saved_searches own_rows; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_rows ON public.saved_searches TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND (user_id = ( SELECT auth.uid() AS uid))));


--
-- Name: permissions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.permissions ENABLE ROW LEVEL SECURITY;

--
-- Name: project_members; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.project_members ENABLE ROW LEVEL SECURITY;

--
-- Name: projects; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_types reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.alert_types FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_attributes reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_attributes FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_categories reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_categories FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_components reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_components FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_manufacturer_aliases reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_manufacturer_aliases FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_manufacturers reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_manufacturers FOR SELECT TO authenticated USING (true);


--
-- Name: catalog_packages reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.catalog_packages FOR SELECT TO authenticated USING (true);


--
-- Name: component_lifecycle_events reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.component_lifecycle_events FOR SELECT TO authenticated USING (true);


--
-- Name: component_offers reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.component_offers FOR SELECT TO authenticated USING (true);


--
-- Name: countries reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.countries FOR SELECT TO anon, authenticated USING (true);


--
-- Name: currencies reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.currencies FOR SELECT TO anon, authenticated USING (true);


--
-- Name: permissions reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.permissions FOR SELECT TO authenticated USING (true);


--
-- Name: role_permissions reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.role_permissions FOR SELECT TO authenticated USING (true);


--
-- Name: roles reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.roles FOR SELECT TO authenticated USING (true);


--
-- Name: units_of_measure reference_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reference_read ON public.units_of_measure FOR SELECT TO anon, authenticated USING (true);


--
-- Name: role_permissions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.role_permissions ENABLE ROW LEVEL SECURITY;

--
-- Name: roles; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.roles ENABLE ROW LEVEL SECURITY;

--
-- Name: saved_searches; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.saved_searches ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys tenant_manage; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_manage ON public.api_keys TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('api_key:manage'::text) AS has_permission)));


--
-- Name: organization_invitations tenant_manage; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_manage ON public.organization_invitations TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('member:manage'::text) AS has_permission)));


--
-- Name: webhook_endpoints tenant_manage; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_manage ON public.webhook_endpoints TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('webhook:manage'::text) AS has_permission)));


--
-- Name: alert_rules tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.alert_rules FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: alerts tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.alerts FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: audit_enrichment_runs tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.audit_enrichment_runs FOR SELECT TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('audit:read'::text) AS has_permission)));


--
-- Name: audit_field_comparisons tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.audit_field_comparisons FOR SELECT TO authenticated USING ((EXISTS ( SELECT
   FROM public.audit_enrichment_runs r
  WHERE (r.id = audit_field_comparisons.audit_enrichment_run_id))));


--
-- Name: POLICY tenant_read ON audit_field_comparisons; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON POLICY tenant_read ON public.audit_field_comparisons IS 'Who may see the run may see its fields';


--
-- Name: audit_logs tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.audit_logs FOR SELECT TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('audit:read'::text) AS has_permission)));


--
-- Name: bom_comments tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_comments FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_exports tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_exports FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_job_events tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_job_events FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_jobs tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_jobs FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_line_item_matches tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_line_item_matches FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_line_items tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_line_items FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_processing_jobs tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_processing_jobs FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_uploads tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_uploads FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: bom_versions tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.bom_versions FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: boms tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.boms FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: component_alternatives tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.component_alternatives FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: component_compliance tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.component_compliance FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: component_documents tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.component_documents FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: components tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.components FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: organization_members tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.organization_members FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: organization_settings tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.organization_settings FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: project_members tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.project_members FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: projects tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.projects FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: saved_searches tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.saved_searches FOR SELECT TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND is_shared));


--
-- Name: webhook_deliveries tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.webhook_deliveries FOR SELECT TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('webhook:manage'::text) AS has_permission)));


--
-- Name: workspace_members tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.workspace_members FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: workspaces tenant_read; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_read ON public.workspaces FOR SELECT TO authenticated USING ((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)));


--
-- Name: alert_rules tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.alert_rules TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('alert:manage'::text) AS has_permission)));


--
-- Name: alerts tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.alerts TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('alert:manage'::text) AS has_permission)));


--
-- Name: bom_exports tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.bom_exports TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:export'::text) AS has_permission)));


--
-- Name: bom_jobs tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.bom_jobs TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: bom_line_item_matches tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.bom_line_item_matches TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: bom_line_items tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.bom_line_items TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: bom_uploads tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.bom_uploads TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: boms tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.boms TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: component_alternatives tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.component_alternatives TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('component:write'::text) AS has_permission)));


--
-- Name: component_compliance tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.component_compliance TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('component:write'::text) AS has_permission)));


--
-- Name: component_documents tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.component_documents TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('component:write'::text) AS has_permission)));


--
-- Name: components tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.components TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('component:write'::text) AS has_permission)));


--
-- Name: organization_members tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.organization_members TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('member:manage'::text) AS has_permission)));


--
-- Name: organization_settings tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.organization_settings TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('organization:manage'::text) AS has_permission)));


--
-- Name: project_members tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.project_members TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('project:write'::text) AS has_permission)));


--
-- Name: projects tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.projects TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('project:write'::text) AS has_permission)));


--
-- Name: workspace_members tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.workspace_members TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('workspace:manage'::text) AS has_permission)));


--
-- Name: workspaces tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.workspaces TO authenticated USING (((organization_id = ( SELECT public.current_organization_id() AS current_organization_id)) AND ( SELECT public.has_permission('workspace:manage'::text) AS has_permission)));


--
-- Name: units_of_measure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.units_of_measure ENABLE ROW LEVEL SECURITY;

--
-- Name: user_preferences; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.user_preferences ENABLE ROW LEVEL SECURITY;

--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_deliveries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_endpoints; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_endpoints ENABLE ROW LEVEL SECURITY;

--
-- Name: workspace_members; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.workspace_members ENABLE ROW LEVEL SECURITY;

--
-- Name: workspaces; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;

--
-- Name: buckets bucket_read; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY bucket_read ON storage.buckets FOR SELECT TO authenticated USING (true);


--
-- Name: buckets; Type: ROW SECURITY; Schema: storage; Owner: -
--

ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;

--
-- Name: migrations; Type: ROW SECURITY; Schema: storage; Owner: -
--

ALTER TABLE storage.migrations ENABLE ROW LEVEL SECURITY;

--
-- Name: objects; Type: ROW SECURITY; Schema: storage; Owner: -
--

ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;

--
-- Name: objects own_avatar; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY own_avatar ON storage.objects TO authenticated USING (((bucket_id = 'avatars'::text) AND ((storage.foldername(name))[1] = (( SELECT auth.uid() AS uid))::text)));


--
-- Name: buckets public_bucket_read; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY public_bucket_read ON storage.buckets FOR SELECT TO anon USING (public);


--
-- Name: objects public_read; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY public_read ON storage.objects FOR SELECT TO anon, authenticated USING ((bucket_id IN ( SELECT b.id
   FROM storage.buckets b
  WHERE b.public)));


--
-- Name: objects tenant_read; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY tenant_read ON storage.objects FOR SELECT TO authenticated USING (((bucket_id <> 'enrichment-audit'::text) AND ((storage.foldername(name))[1] = (( SELECT public.current_organization_id() AS current_organization_id))::text)));


--
-- Name: objects tenant_write; Type: POLICY; Schema: storage; Owner: -
--

CREATE POLICY tenant_write ON storage.objects TO authenticated USING (((bucket_id <> ALL (ARRAY['enrichment-audit'::text, 'avatars'::text])) AND ((storage.foldername(name))[1] = (( SELECT public.current_organization_id() AS current_organization_id))::text) AND ( SELECT public.has_permission('bom:write'::text) AS has_permission)));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;


--
-- Name: SCHEMA storage; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA storage TO anon;
GRANT USAGE ON SCHEMA storage TO authenticated;
GRANT USAGE ON SCHEMA storage TO service_role;


--
-- Name: FUNCTION current_organization_id(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.current_organization_id() FROM PUBLIC;
GRANT ALL ON FUNCTION public.current_organization_id() TO authenticated;
GRANT ALL ON FUNCTION public.current_organization_id() TO service_role;


--
-- Name: FUNCTION has_permission(permission text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.has_permission(permission text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.has_permission(permission text) TO authenticated;
GRANT ALL ON FUNCTION public.has_permission(permission text) TO service_role;


--
-- Name: FUNCTION write_audit_log(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_audit_log() FROM PUBLIC;


--
-- Name: TABLE alert_deliveries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.alert_deliveries TO authenticated;
GRANT ALL ON TABLE public.alert_deliveries TO service_role;


--
-- Name: COLUMN alert_deliveries.read_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(read_at) ON TABLE public.alert_deliveries TO authenticated;


--
-- Name: TABLE alert_preferences; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.alert_preferences TO authenticated;
GRANT ALL ON TABLE public.alert_preferences TO service_role;


--
-- Name: TABLE alert_rules; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.alert_rules TO authenticated;
GRANT ALL ON TABLE public.alert_rules TO service_role;


--
-- Name: TABLE alert_types; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.alert_types TO authenticated;
GRANT ALL ON TABLE public.alert_types TO service_role;


--
-- Name: TABLE alerts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.alerts TO authenticated;
GRANT ALL ON TABLE public.alerts TO service_role;


--
-- Name: TABLE api_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.api_keys TO authenticated;
GRANT ALL ON TABLE public.api_keys TO service_role;


--
-- Name: TABLE audit_enrichment_runs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_enrichment_runs TO authenticated;
GRANT ALL ON TABLE public.audit_enrichment_runs TO service_role;


--
-- Name: TABLE audit_field_comparisons; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_field_comparisons TO authenticated;
GRANT ALL ON TABLE public.audit_field_comparisons TO service_role;


--
-- Name: SEQUENCE audit_field_comparisons_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.audit_field_comparisons_id_seq TO service_role;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_logs TO authenticated;
GRANT SELECT,INSERT,REFERENCES,TRIGGER ON TABLE public.audit_logs TO service_role;


--
-- Name: SEQUENCE audit_logs_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.audit_logs_id_seq TO service_role;


--
-- Name: TABLE bom_comments; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_comments TO authenticated;
GRANT ALL ON TABLE public.bom_comments TO service_role;


--
-- Name: TABLE bom_exports; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_exports TO authenticated;
GRANT ALL ON TABLE public.bom_exports TO service_role;


--
-- Name: TABLE bom_job_events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bom_job_events TO authenticated;
GRANT ALL ON TABLE public.bom_job_events TO service_role;


--
-- Name: SEQUENCE bom_job_events_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.bom_job_events_id_seq TO service_role;


--
-- Name: TABLE bom_jobs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_jobs TO authenticated;
GRANT ALL ON TABLE public.bom_jobs TO service_role;


--
-- Name: TABLE bom_line_item_matches; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_line_item_matches TO authenticated;
GRANT ALL ON TABLE public.bom_line_item_matches TO service_role;


--
-- Name: TABLE bom_line_items; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_line_items TO authenticated;
GRANT ALL ON TABLE public.bom_line_items TO service_role;


--
-- Name: TABLE bom_processing_jobs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bom_processing_jobs TO authenticated;
GRANT ALL ON TABLE public.bom_processing_jobs TO service_role;


--
-- Name: TABLE boms; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.boms TO authenticated;
GRANT ALL ON TABLE public.boms TO service_role;


--
-- Name: TABLE bom_summaries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bom_summaries TO authenticated;
GRANT ALL ON TABLE public.bom_summaries TO service_role;


--
-- Name: TABLE bom_uploads; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_uploads TO authenticated;
GRANT ALL ON TABLE public.bom_uploads TO service_role;


--
-- Name: TABLE bom_versions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bom_versions TO authenticated;
GRANT ALL ON TABLE public.bom_versions TO service_role;


--
-- Name: TABLE catalog_attributes; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_attributes TO authenticated;
GRANT ALL ON TABLE public.catalog_attributes TO service_role;


--
-- Name: SEQUENCE catalog_attributes_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.catalog_attributes_id_seq TO service_role;


--
-- Name: TABLE catalog_categories; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_categories TO authenticated;
GRANT ALL ON TABLE public.catalog_categories TO service_role;


--
-- Name: SEQUENCE catalog_categories_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.catalog_categories_id_seq TO service_role;


--
-- Name: TABLE catalog_components; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_components TO authenticated;
GRANT ALL ON TABLE public.catalog_components TO service_role;


--
-- Name: TABLE catalog_manufacturers; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_manufacturers TO authenticated;
GRANT ALL ON TABLE public.catalog_manufacturers TO service_role;


--
-- Name: TABLE catalog_packages; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_packages TO authenticated;
GRANT ALL ON TABLE public.catalog_packages TO service_role;


--
-- Name: TABLE catalog_component_details; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_component_details TO authenticated;
GRANT ALL ON TABLE public.catalog_component_details TO service_role;


--
-- Name: TABLE catalog_manufacturer_aliases; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.catalog_manufacturer_aliases TO authenticated;
GRANT ALL ON TABLE public.catalog_manufacturer_aliases TO service_role;


--
-- Name: SEQUENCE catalog_manufacturer_aliases_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.catalog_manufacturer_aliases_id_seq TO service_role;


--
-- Name: SEQUENCE catalog_manufacturers_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.catalog_manufacturers_id_seq TO service_role;


--
-- Name: TABLE component_alternatives; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_alternatives TO authenticated;
GRANT ALL ON TABLE public.component_alternatives TO service_role;


--
-- Name: TABLE component_compliance; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_compliance TO authenticated;
GRANT ALL ON TABLE public.component_compliance TO service_role;


--
-- Name: TABLE component_documents; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_documents TO authenticated;
GRANT ALL ON TABLE public.component_documents TO service_role;


--
-- Name: TABLE component_lifecycle_events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.component_lifecycle_events TO authenticated;
GRANT ALL ON TABLE public.component_lifecycle_events TO service_role;


--
-- Name: TABLE component_offers; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.component_offers TO authenticated;
GRANT ALL ON TABLE public.component_offers TO service_role;


--
-- Name: TABLE component_watches; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_watches TO authenticated;
GRANT ALL ON TABLE public.component_watches TO service_role;


--
-- Name: TABLE components; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.components TO authenticated;
GRANT ALL ON TABLE public.components TO service_role;


--
-- Name: TABLE countries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.countries TO anon;
GRANT SELECT ON TABLE public.countries TO authenticated;
GRANT ALL ON TABLE public.countries TO service_role;


--
-- Name: TABLE currencies; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.currencies TO anon;
GRANT SELECT ON TABLE public.currencies TO authenticated;
GRANT ALL ON TABLE public.currencies TO service_role;


--
-- Name: TABLE open_alert_counts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.open_alert_counts TO authenticated;
GRANT ALL ON TABLE public.open_alert_counts TO service_role;


--
-- Name: TABLE organization_invitations; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organization_invitations TO authenticated;
GRANT ALL ON TABLE public.organization_invitations TO service_role;


--
-- Name: TABLE organization_members; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organization_members TO authenticated;
GRANT ALL ON TABLE public.organization_members TO service_role;


--
-- Name: TABLE organization_settings; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organization_settings TO authenticated;
GRANT ALL ON TABLE public.organization_settings TO service_role;


--
-- Name: TABLE organizations; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.organizations TO authenticated;
GRANT ALL ON TABLE public.organizations TO service_role;


--
-- Name: COLUMN organizations.name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(name) ON TABLE public.organizations TO authenticated;


--
-- Name: COLUMN organizations.legal_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(legal_name) ON TABLE public.organizations TO authenticated;


--
-- Name: COLUMN organizations.country_code; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(country_code) ON TABLE public.organizations TO authenticated;


--
-- Name: COLUMN organizations.currency_code; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(currency_code) ON TABLE public.organizations TO authenticated;


--
-- Name: COLUMN organizations.time_zone; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(time_zone) ON TABLE public.organizations TO authenticated;


--
-- Name: COLUMN organizations.metadata; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(metadata) ON TABLE public.organizations TO authenticated;


--
-- Name: TABLE outbox_events; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON TABLE public.outbox_events TO service_role;


--
-- Name: SEQUENCE outbox_events_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON SEQUENCE public.outbox_events_id_seq TO service_role;


--
-- Name: TABLE permissions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.permissions TO authenticated;
GRANT ALL ON TABLE public.permissions TO service_role;


--
-- Name: TABLE project_members; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.project_members TO authenticated;
GRANT ALL ON TABLE public.project_members TO service_role;


--
-- Name: TABLE projects; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.projects TO authenticated;
GRANT ALL ON TABLE public.projects TO service_role;


--
-- Name: TABLE role_permissions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.role_permissions TO authenticated;
GRANT ALL ON TABLE public.role_permissions TO service_role;


--
-- Name: TABLE roles; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.roles TO authenticated;
GRANT ALL ON TABLE public.roles TO service_role;


--
-- Name: TABLE saved_searches; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.saved_searches TO authenticated;
GRANT ALL ON TABLE public.saved_searches TO service_role;


--
-- Name: TABLE units_of_measure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.units_of_measure TO anon;
GRANT SELECT ON TABLE public.units_of_measure TO authenticated;
GRANT ALL ON TABLE public.units_of_measure TO service_role;


--
-- Name: TABLE user_preferences; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_preferences TO authenticated;
GRANT ALL ON TABLE public.user_preferences TO service_role;


--
-- Name: TABLE users; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.users TO authenticated;
GRANT ALL ON TABLE public.users TO service_role;


--
-- Name: COLUMN users.full_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(full_name) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.avatar_path; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(avatar_path) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.job_title; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(job_title) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.phone; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(phone) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.locale; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(locale) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.time_zone; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(time_zone) ON TABLE public.users TO authenticated;


--
-- Name: TABLE webhook_deliveries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.webhook_deliveries TO authenticated;
GRANT ALL ON TABLE public.webhook_deliveries TO service_role;


--
-- Name: TABLE webhook_endpoints; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_endpoints TO authenticated;
GRANT ALL ON TABLE public.webhook_endpoints TO service_role;


--
-- Name: TABLE workspace_members; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.workspace_members TO authenticated;
GRANT ALL ON TABLE public.workspace_members TO service_role;


--
-- Name: TABLE workspaces; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.workspaces TO authenticated;
GRANT ALL ON TABLE public.workspaces TO service_role;


--
-- Name: TABLE buckets; Type: ACL; Schema: storage; Owner: -
--

GRANT SELECT ON TABLE storage.buckets TO authenticated;
GRANT SELECT ON TABLE storage.buckets TO anon;
GRANT ALL ON TABLE storage.buckets TO service_role;


--
-- Name: TABLE migrations; Type: ACL; Schema: storage; Owner: -
--

GRANT ALL ON TABLE storage.migrations TO service_role;


--
-- Name: TABLE objects; Type: ACL; Schema: storage; Owner: -
--

GRANT SELECT ON TABLE storage.objects TO anon;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE storage.objects TO authenticated;
GRANT ALL ON TABLE storage.objects TO service_role;


--
-- Name: DEFAULT PRIVILEGES; Type: DEFAULT ACL; Schema: public, storage; Owner: -
-- What later migrations make is open to services; to users only by a GRANT of its own.
--

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA storage GRANT ALL ON TABLES TO service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA storage GRANT ALL ON SEQUENCES TO service_role;


--
-- PostgreSQL database dump complete
--
