--
-- PostgreSQL database dump: Components-V2, the component catalog
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
-- Name: enrichment_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.enrichment_status AS ENUM (
    'pending',
    'running',
    'enriched',
    'review',
    'rejected',
    'failed',
    'excluded'
);


--
-- Name: TYPE enrichment_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.enrichment_status IS 'Where a component stands in enrichment';


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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: component_catalog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_catalog (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    manufacturer_id integer NOT NULL,
    category_id integer NOT NULL,
    manufacturer_part_number text NOT NULL,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(manufacturer_part_number)) STORED,
    description text NOT NULL,
    package_code text,
    lifecycle_status public.lifecycle_status DEFAULT 'unknown'::public.lifecycle_status NOT NULL,
    rohs_status text DEFAULT 'unknown'::text NOT NULL,
    reach_status text DEFAULT 'unknown'::text NOT NULL,
    datasheet_url text,
    image_url text,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    quality_score numeric(5,2),
    enrichment_status public.enrichment_status DEFAULT 'pending'::public.enrichment_status NOT NULL,
    enriched_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_catalog_attributes_check CHECK ((jsonb_typeof(attributes) = 'object'::text)),
    CONSTRAINT component_catalog_datasheet_url_check CHECK ((datasheet_url ~ '^https?://'::text)),
    CONSTRAINT component_catalog_enriched_check CHECK (((enrichment_status <> 'enriched'::public.enrichment_status) OR (enriched_at IS NOT NULL))),
    CONSTRAINT component_catalog_image_url_check CHECK ((image_url ~ '^https?://'::text)),
    CONSTRAINT component_catalog_manufacturer_part_number_check CHECK ((manufacturer_part_number <> ''::text)),
    CONSTRAINT component_catalog_quality_score_check CHECK (((quality_score >= (0)::numeric) AND (quality_score <= (100)::numeric))),
    CONSTRAINT component_catalog_reach_status_check CHECK ((reach_status = ANY (ARRAY['compliant'::text, 'exempt'::text, 'non_compliant'::text, 'unknown'::text]))),
    CONSTRAINT component_catalog_rohs_status_check CHECK ((rohs_status = ANY (ARRAY['compliant'::text, 'exempt'::text, 'non_compliant'::text, 'unknown'::text])))
);


--
-- Name: TABLE component_catalog; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_catalog IS 'The catalog: one row per part of a manufacturer, the single source of truth for component data';


--
-- Name: COLUMN component_catalog.attributes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.component_catalog.attributes IS 'Parametric values in SI units, by attribute code';


--
-- Name: COLUMN component_catalog.quality_score; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.component_catalog.quality_score IS 'How complete and well attested the data is, 0 to 100; NULL until scored';


--
-- Name: catalog_components; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.catalog_components AS
 SELECT component_catalog.id,
    component_catalog.manufacturer_id,
    component_catalog.category_id,
    component_catalog.manufacturer_part_number,
    component_catalog.normalized_part_number,
    component_catalog.description,
    component_catalog.package_code,
    component_catalog.lifecycle_status,
    component_catalog.rohs_status,
    component_catalog.reach_status,
    component_catalog.datasheet_url,
    component_catalog.image_url,
    component_catalog.attributes,
    component_catalog.quality_score,
    component_catalog.enrichment_status,
    component_catalog.enriched_at,
    component_catalog.created_at,
    component_catalog.updated_at
   FROM public.component_catalog;


--
-- Name: VIEW catalog_components; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.catalog_components IS 'component_catalog under the name that the ORM models use; rows can be inserted, changed and deleted through it';


--
-- Name: categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.categories (
    id integer NOT NULL,
    parent_id integer,
    name text NOT NULL,
    slug text NOT NULL,
    path text NOT NULL,
    level smallint DEFAULT 1 NOT NULL,
    sort_order smallint DEFAULT 0 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT categories_level_check CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT categories_parent_check CHECK ((parent_id <> id)),
    CONSTRAINT categories_root_check CHECK (((level = 1) = (parent_id IS NULL))),
    CONSTRAINT categories_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);


--
-- Name: TABLE categories; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.categories IS 'Tree of component categories';


--
-- Name: COLUMN categories.path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.categories.path IS 'Names from the root, joined by " > "';


--
-- Name: categories_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.categories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cns_enrichment_config; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cns_enrichment_config (
    id integer NOT NULL,
    name text NOT NULL,
    description text,
    is_active boolean DEFAULT false NOT NULL,
    enrichment_enabled boolean DEFAULT true NOT NULL,
    suppliers_enabled boolean DEFAULT true NOT NULL,
    max_concurrent_requests smallint DEFAULT 4 NOT NULL,
    request_timeout_seconds smallint DEFAULT 30 NOT NULL,
    max_attempts smallint DEFAULT 3 NOT NULL,
    cache_days smallint DEFAULT 30 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cns_enrichment_config_cache_days_check CHECK (((cache_days >= 0) AND (cache_days <= 365))),
    CONSTRAINT cns_enrichment_config_max_attempts_check CHECK (((max_attempts >= 1) AND (max_attempts <= 10))),
    CONSTRAINT cns_enrichment_config_max_concurrent_requests_check CHECK (((max_concurrent_requests >= 1) AND (max_concurrent_requests <= 64))),
    CONSTRAINT cns_enrichment_config_name_check CHECK ((name <> ''::text)),
    CONSTRAINT cns_enrichment_config_request_timeout_seconds_check CHECK (((request_timeout_seconds >= 1) AND (request_timeout_seconds <= 600)))
);


--
-- Name: TABLE cns_enrichment_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.cns_enrichment_config IS 'Profiles of the component normalization service''s enrichment; one of them is active';


--
-- Name: cns_enrichment_config_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cns_enrichment_config ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cns_enrichment_config_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: component_pricing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.component_pricing (
    id bigint NOT NULL,
    component_id uuid NOT NULL,
    minimum_quantity integer NOT NULL,
    unit_price numeric(18,6) NOT NULL,
    currency_code text NOT NULL,
    fetched_at timestamp with time zone DEFAULT now() NOT NULL,
    valid_until timestamp with time zone,
    CONSTRAINT component_pricing_currency_code_check CHECK ((currency_code ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT component_pricing_minimum_quantity_check CHECK ((minimum_quantity > 0)),
    CONSTRAINT component_pricing_unit_price_check CHECK ((unit_price >= (0)::numeric)),
    CONSTRAINT component_pricing_validity_check CHECK ((valid_until > fetched_at))
);


--
-- Name: TABLE component_pricing; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.component_pricing IS 'Price breaks of a supplier''s part';


--
-- Name: component_pricing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.component_pricing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.component_pricing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: components; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    supplier_id integer NOT NULL,
    component_catalog_id uuid,
    supplier_part_number text NOT NULL,
    manufacturer_name text NOT NULL,
    manufacturer_part_number text NOT NULL,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(manufacturer_part_number)) STORED,
    description text,
    status text DEFAULT 'new'::text NOT NULL,
    stock_quantity integer,
    minimum_order_quantity integer DEFAULT 1 NOT NULL,
    order_multiple integer DEFAULT 1 NOT NULL,
    lead_time_days integer,
    packaging text,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    product_url text,
    first_seen_at timestamp with time zone DEFAULT now() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT components_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT components_manufacturer_part_number_check CHECK ((manufacturer_part_number <> ''::text)),
    CONSTRAINT components_matched_check CHECK (((component_catalog_id IS NULL) OR (status = 'matched'::text))),
    CONSTRAINT components_minimum_order_quantity_check CHECK ((minimum_order_quantity > 0)),
    CONSTRAINT components_order_multiple_check CHECK ((order_multiple > 0)),
    CONSTRAINT components_parameters_check CHECK ((jsonb_typeof(parameters) = 'object'::text)),
    CONSTRAINT components_product_url_check CHECK ((product_url ~ '^https?://'::text)),
    CONSTRAINT components_seen_check CHECK ((last_seen_at >= first_seen_at)),
    CONSTRAINT components_status_check CHECK ((status = ANY (ARRAY['new'::text, 'matched'::text, 'ambiguous'::text, 'rejected'::text]))),
    CONSTRAINT components_stock_quantity_check CHECK ((stock_quantity >= 0)),
    CONSTRAINT components_supplier_part_number_check CHECK ((supplier_part_number <> ''::text))
);


--
-- Name: TABLE components; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.components IS 'Parts as suppliers list them; matched to the catalog by normalization';


--
-- Name: COLUMN components.parameters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.components.parameters IS 'Parameters in the supplier''s own words';


--
-- Name: enrichment_config; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrichment_config (
    key text NOT NULL,
    value jsonb NOT NULL,
    description text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrichment_config_key_check CHECK ((key ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$'::text))
);


--
-- Name: TABLE enrichment_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.enrichment_config IS 'Settings of the enrichment pipeline that the services read at start';


--
-- Name: manufacturers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manufacturers (
    id integer NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    country_code text,
    website text,
    acquired_by_id integer,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT manufacturers_acquired_by_check CHECK ((acquired_by_id <> id)),
    CONSTRAINT manufacturers_country_code_check CHECK ((country_code ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT manufacturers_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT manufacturers_website_check CHECK ((website ~ '^https?://'::text))
);


--
-- Name: TABLE manufacturers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.manufacturers IS 'Component manufacturers';


--
-- Name: COLUMN manufacturers.aliases; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.manufacturers.aliases IS 'Other spellings by which the normalizer knows the manufacturer';


--
-- Name: COLUMN manufacturers.acquired_by_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.manufacturers.acquired_by_id IS 'The manufacturer that this one became part of';


--
-- Name: manufacturers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.manufacturers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.manufacturers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supplier_enrichment_responses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplier_enrichment_responses (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    supplier_id integer NOT NULL,
    component_catalog_id uuid,
    requested_part_number text NOT NULL,
    normalized_part_number text GENERATED ALWAYS AS (public.normalize_part_number(requested_part_number)) STORED,
    http_status smallint,
    is_match boolean DEFAULT false NOT NULL,
    response jsonb,
    response_sha256 text,
    error_message text,
    duration_ms integer,
    fetched_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT supplier_enrichment_responses_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT supplier_enrichment_responses_expiry_check CHECK ((expires_at > fetched_at)),
    CONSTRAINT supplier_enrichment_responses_http_status_check CHECK (((http_status >= 100) AND (http_status <= 599))),
    CONSTRAINT supplier_enrichment_responses_outcome_check CHECK ((num_nonnulls(response, error_message) >= 1)),
    CONSTRAINT supplier_enrichment_responses_response_sha256_check CHECK ((response_sha256 ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: TABLE supplier_enrichment_responses; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.supplier_enrichment_responses IS 'What a supplier''s interface answered; a cache and the evidence of an enrichment';


--
-- Name: supplier_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplier_tokens (
    id integer NOT NULL,
    supplier_id integer NOT NULL,
    environment text DEFAULT 'production'::text NOT NULL,
    token_type text DEFAULT 'bearer'::text NOT NULL,
    encrypted_access_token bytea NOT NULL,
    encrypted_refresh_token bytea,
    encryption_key_id text NOT NULL,
    scopes text[] DEFAULT '{}'::text[] NOT NULL,
    issued_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone,
    refresh_expires_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT supplier_tokens_environment_check CHECK ((environment = ANY (ARRAY['production'::text, 'sandbox'::text]))),
    CONSTRAINT supplier_tokens_expiry_check CHECK (((expires_at > issued_at) AND (refresh_expires_at > issued_at))),
    CONSTRAINT supplier_tokens_token_type_check CHECK ((token_type = ANY (ARRAY['bearer'::text, 'api_key'::text])))
);


--
-- Name: TABLE supplier_tokens; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.supplier_tokens IS 'Access tokens of suppliers'' interfaces, encrypted by the application';


--
-- Name: COLUMN supplier_tokens.encryption_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.supplier_tokens.encryption_key_id IS 'Name of the key in Vault; neither keys nor plain tokens are kept here';


--
-- Name: supplier_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supplier_tokens ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supplier_tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: suppliers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suppliers (
    id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    supplier_type text NOT NULL,
    country_code text,
    website text,
    api_base_url text,
    authentication text DEFAULT 'none'::text NOT NULL,
    provides_pricing boolean DEFAULT false NOT NULL,
    provides_parameters boolean DEFAULT false NOT NULL,
    requests_per_minute integer,
    requests_per_day integer,
    priority smallint DEFAULT 50 NOT NULL,
    is_enabled boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT suppliers_api_base_url_check CHECK ((api_base_url ~ '^https://'::text)),
    CONSTRAINT suppliers_authentication_check CHECK ((authentication = ANY (ARRAY['none'::text, 'api_key'::text, 'oauth2_client_credentials'::text, 'oauth2_authorization_code'::text]))),
    CONSTRAINT suppliers_code_check CHECK ((code ~ '^[a-z0-9_]+$'::text)),
    CONSTRAINT suppliers_country_code_check CHECK ((country_code ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT suppliers_enabled_check CHECK (((NOT is_enabled) OR (api_base_url IS NOT NULL))),
    CONSTRAINT suppliers_priority_check CHECK (((priority >= 1) AND (priority <= 100))),
    CONSTRAINT suppliers_requests_per_day_check CHECK ((requests_per_day > 0)),
    CONSTRAINT suppliers_requests_per_minute_check CHECK ((requests_per_minute > 0)),
    CONSTRAINT suppliers_supplier_type_check CHECK ((supplier_type = ANY (ARRAY['distributor'::text, 'aggregator'::text, 'manufacturer'::text, 'broker'::text]))),
    CONSTRAINT suppliers_website_check CHECK ((website ~ '^https?://'::text))
);


--
-- Name: TABLE suppliers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.suppliers IS 'Sources of component data, prices and stock';


--
-- Name: COLUMN suppliers.priority; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.suppliers.priority IS 'Order in which sources are asked and believed; 1 comes first';


--
-- Name: COLUMN suppliers.is_enabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.suppliers.is_enabled IS 'Off until its credentials are in Vault';


--
-- Name: suppliers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.suppliers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.suppliers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: vendor_category_mappings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vendor_category_mappings (
    id integer NOT NULL,
    supplier_id integer NOT NULL,
    vendor_category_path text NOT NULL,
    vendor_category_id text,
    category_id integer NOT NULL,
    confidence numeric(5,2) DEFAULT 100 NOT NULL,
    is_verified boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT vendor_category_mappings_confidence_check CHECK (((confidence >= (0)::numeric) AND (confidence <= (100)::numeric)))
);


--
-- Name: TABLE vendor_category_mappings; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.vendor_category_mappings IS 'Our category for each category of a supplier';


--
-- Name: vendor_category_mappings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.vendor_category_mappings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.vendor_category_mappings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: categories; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.categories (id, parent_id, name, slug, path, level, sort_order, is_active, created_at, updated_at) FROM stdin;
1	\N	Passive Components	passive-components	Passive Components	1	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	1	Resistors	resistors	Passive Components > Resistors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	2	Chip Resistors	chip-resistors	Passive Components > Resistors > Chip Resistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	2	Through Hole Resistors	through-hole-resistors	Passive Components > Resistors > Through Hole Resistors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	2	Current Sense Resistors	current-sense-resistors	Passive Components > Resistors > Current Sense Resistors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	2	Resistor Networks	resistor-networks	Passive Components > Resistors > Resistor Networks	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	2	Potentiometers and Trimmers	potentiometers-and-trimmers	Passive Components > Resistors > Potentiometers and Trimmers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	2	Thermistors	thermistors	Passive Components > Resistors > Thermistors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	1	Capacitors	capacitors	Passive Components > Capacitors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	9	Ceramic Capacitors	ceramic-capacitors	Passive Components > Capacitors > Ceramic Capacitors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	9	Aluminum Electrolytic Capacitors	aluminum-electrolytic-capacitors	Passive Components > Capacitors > Aluminum Electrolytic Capacitors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	9	Tantalum Capacitors	tantalum-capacitors	Passive Components > Capacitors > Tantalum Capacitors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	9	Aluminum Polymer Capacitors	aluminum-polymer-capacitors	Passive Components > Capacitors > Aluminum Polymer Capacitors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	9	Film Capacitors	film-capacitors	Passive Components > Capacitors > Film Capacitors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	9	Supercapacitors	supercapacitors	Passive Components > Capacitors > Supercapacitors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	1	Inductors	inductors	Passive Components > Inductors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
17	16	Power Inductors	power-inductors	Passive Components > Inductors > Power Inductors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18	16	RF Inductors	rf-inductors	Passive Components > Inductors > RF Inductors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
19	16	Ferrite Beads	ferrite-beads	Passive Components > Inductors > Ferrite Beads	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20	16	Common Mode Chokes	common-mode-chokes	Passive Components > Inductors > Common Mode Chokes	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
21	16	Transformers	transformers	Passive Components > Inductors > Transformers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
22	1	Frequency Control	frequency-control	Passive Components > Frequency Control	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
23	22	Crystals	crystals	Passive Components > Frequency Control > Crystals	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24	22	Oscillators	oscillators	Passive Components > Frequency Control > Oscillators	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
25	22	Resonators	resonators	Passive Components > Frequency Control > Resonators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26	22	Filters	filters	Passive Components > Frequency Control > Filters	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27	\N	Discrete Semiconductors	discrete-semiconductors	Discrete Semiconductors	1	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28	27	Diodes	diodes	Discrete Semiconductors > Diodes	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29	28	Rectifier Diodes	rectifier-diodes	Discrete Semiconductors > Diodes > Rectifier Diodes	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
30	28	Schottky Diodes	schottky-diodes	Discrete Semiconductors > Diodes > Schottky Diodes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31	28	Zener Diodes	zener-diodes	Discrete Semiconductors > Diodes > Zener Diodes	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
32	28	Switching Diodes	switching-diodes	Discrete Semiconductors > Diodes > Switching Diodes	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
33	28	TVS Diodes	tvs-diodes	Discrete Semiconductors > Diodes > TVS Diodes	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
34	28	Bridge Rectifiers	bridge-rectifiers	Discrete Semiconductors > Diodes > Bridge Rectifiers	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35	27	Transistors	transistors	Discrete Semiconductors > Transistors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
36	35	Bipolar Transistors	bipolar-transistors	Discrete Semiconductors > Transistors > Bipolar Transistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
37	35	MOSFETs	mosfets	Discrete Semiconductors > Transistors > MOSFETs	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
38	35	IGBTs	igbts	Discrete Semiconductors > Transistors > IGBTs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
39	35	JFETs	jfets	Discrete Semiconductors > Transistors > JFETs	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
40	35	GaN Transistors	gan-transistors	Discrete Semiconductors > Transistors > GaN Transistors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
41	35	SiC MOSFETs	sic-mosfets	Discrete Semiconductors > Transistors > SiC MOSFETs	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42	27	Thyristors	thyristors	Discrete Semiconductors > Thyristors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
43	42	SCRs	scrs	Discrete Semiconductors > Thyristors > SCRs	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44	42	TRIACs	triacs	Discrete Semiconductors > Thyristors > TRIACs	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
45	42	DIACs	diacs	Discrete Semiconductors > Thyristors > DIACs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46	\N	Integrated Circuits	integrated-circuits	Integrated Circuits	1	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
47	46	Microcontrollers and Processors	microcontrollers-and-processors	Integrated Circuits > Microcontrollers and Processors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48	47	Microcontrollers	microcontrollers	Integrated Circuits > Microcontrollers and Processors > Microcontrollers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
49	47	Microprocessors	microprocessors	Integrated Circuits > Microcontrollers and Processors > Microprocessors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50	47	Digital Signal Processors	digital-signal-processors	Integrated Circuits > Microcontrollers and Processors > Digital Signal Processors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
51	47	FPGAs	fpgas	Integrated Circuits > Microcontrollers and Processors > FPGAs	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
52	47	CPLDs	cplds	Integrated Circuits > Microcontrollers and Processors > CPLDs	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53	47	Wireless Modules and SoCs	wireless-modules-and-socs	Integrated Circuits > Microcontrollers and Processors > Wireless Modules and SoCs	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
54	46	Memory	memory	Integrated Circuits > Memory	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
55	54	EEPROM	eeprom	Integrated Circuits > Memory > EEPROM	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
56	54	NOR Flash	nor-flash	Integrated Circuits > Memory > NOR Flash	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
57	54	NAND Flash	nand-flash	Integrated Circuits > Memory > NAND Flash	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
58	54	SRAM	sram	Integrated Circuits > Memory > SRAM	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
59	54	DRAM	dram	Integrated Circuits > Memory > DRAM	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
60	54	FRAM	fram	Integrated Circuits > Memory > FRAM	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
61	46	Power Management	power-management	Integrated Circuits > Power Management	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62	61	LDO Regulators	ldo-regulators	Integrated Circuits > Power Management > LDO Regulators	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63	61	Linear Regulators	linear-regulators	Integrated Circuits > Power Management > Linear Regulators	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
64	61	Switching Regulators	switching-regulators	Integrated Circuits > Power Management > Switching Regulators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
65	61	Switching Controllers	switching-controllers	Integrated Circuits > Power Management > Switching Controllers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66	61	Battery Chargers	battery-chargers	Integrated Circuits > Power Management > Battery Chargers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
67	61	Gate Drivers	gate-drivers	Integrated Circuits > Power Management > Gate Drivers	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
68	61	Supervisors	supervisors	Integrated Circuits > Power Management > Supervisors	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
69	61	Voltage References	voltage-references	Integrated Circuits > Power Management > Voltage References	3	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
70	61	Power Switches	power-switches	Integrated Circuits > Power Management > Power Switches	3	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
71	46	Amplifiers and Comparators	amplifiers-and-comparators	Integrated Circuits > Amplifiers and Comparators	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72	71	Operational Amplifiers	operational-amplifiers	Integrated Circuits > Amplifiers and Comparators > Operational Amplifiers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
73	71	Instrumentation Amplifiers	instrumentation-amplifiers	Integrated Circuits > Amplifiers and Comparators > Instrumentation Amplifiers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74	71	Comparators	comparators	Integrated Circuits > Amplifiers and Comparators > Comparators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75	71	Audio Amplifiers	audio-amplifiers	Integrated Circuits > Amplifiers and Comparators > Audio Amplifiers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
76	71	Current Sense Amplifiers	current-sense-amplifiers	Integrated Circuits > Amplifiers and Comparators > Current Sense Amplifiers	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
77	46	Data Converters	data-converters	Integrated Circuits > Data Converters	2	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
78	77	Analog to Digital Converters	analog-to-digital-converters	Integrated Circuits > Data Converters > Analog to Digital Converters	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
79	77	Digital to Analog Converters	digital-to-analog-converters	Integrated Circuits > Data Converters > Digital to Analog Converters	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
80	77	Codecs	codecs	Integrated Circuits > Data Converters > Codecs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
81	46	Interface	interface	Integrated Circuits > Interface	2	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
82	81	RS-232 and RS-485 Transceivers	rs-232-and-rs-485-transceivers	Integrated Circuits > Interface > RS-232 and RS-485 Transceivers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83	81	CAN and LIN Transceivers	can-and-lin-transceivers	Integrated Circuits > Interface > CAN and LIN Transceivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
84	81	USB Interface	usb-interface	Integrated Circuits > Interface > USB Interface	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
85	81	Ethernet	ethernet	Integrated Circuits > Interface > Ethernet	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
86	81	I/O Expanders	i-o-expanders	Integrated Circuits > Interface > I/O Expanders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87	81	Level Translators	level-translators	Integrated Circuits > Interface > Level Translators	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88	81	Digital Isolators	digital-isolators	Integrated Circuits > Interface > Digital Isolators	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
89	46	Logic	logic	Integrated Circuits > Logic	2	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
90	89	Gates	gates	Integrated Circuits > Logic > Gates	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91	89	Buffers and Drivers	buffers-and-drivers	Integrated Circuits > Logic > Buffers and Drivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
92	89	Flip-Flops and Latches	flip-flops-and-latches	Integrated Circuits > Logic > Flip-Flops and Latches	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
93	89	Shift Registers	shift-registers	Integrated Circuits > Logic > Shift Registers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94	89	Multiplexers and Decoders	multiplexers-and-decoders	Integrated Circuits > Logic > Multiplexers and Decoders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
95	46	Clock and Timing	clock-and-timing	Integrated Circuits > Clock and Timing	2	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
96	95	Timers	timers	Integrated Circuits > Clock and Timing > Timers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
97	95	Real Time Clocks	real-time-clocks	Integrated Circuits > Clock and Timing > Real Time Clocks	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98	95	Clock Generators	clock-generators	Integrated Circuits > Clock and Timing > Clock Generators	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
99	95	Clock Buffers	clock-buffers	Integrated Circuits > Clock and Timing > Clock Buffers	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
100	46	Drivers	drivers	Integrated Circuits > Drivers	2	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
101	100	Motor Drivers	motor-drivers	Integrated Circuits > Drivers > Motor Drivers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
102	100	LED Drivers	led-drivers	Integrated Circuits > Drivers > LED Drivers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
103	100	Display Drivers	display-drivers	Integrated Circuits > Drivers > Display Drivers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
104	\N	Sensors	sensors	Sensors	1	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
105	104	Environmental Sensors	environmental-sensors	Sensors > Environmental Sensors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
106	105	Temperature Sensors	temperature-sensors	Sensors > Environmental Sensors > Temperature Sensors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
107	105	Humidity Sensors	humidity-sensors	Sensors > Environmental Sensors > Humidity Sensors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
108	105	Pressure Sensors	pressure-sensors	Sensors > Environmental Sensors > Pressure Sensors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
109	105	Gas Sensors	gas-sensors	Sensors > Environmental Sensors > Gas Sensors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
110	104	Motion Sensors	motion-sensors	Sensors > Motion Sensors	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
111	110	Accelerometers	accelerometers	Sensors > Motion Sensors > Accelerometers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
112	110	Gyroscopes	gyroscopes	Sensors > Motion Sensors > Gyroscopes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
113	110	Inertial Measurement Units	inertial-measurement-units	Sensors > Motion Sensors > Inertial Measurement Units	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
114	110	Magnetic Sensors	magnetic-sensors	Sensors > Motion Sensors > Magnetic Sensors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
115	104	Optical Sensors	optical-sensors	Sensors > Optical Sensors	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
116	115	Ambient Light Sensors	ambient-light-sensors	Sensors > Optical Sensors > Ambient Light Sensors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
117	115	Proximity Sensors	proximity-sensors	Sensors > Optical Sensors > Proximity Sensors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
118	115	Image Sensors	image-sensors	Sensors > Optical Sensors > Image Sensors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
119	\N	Optoelectronics	optoelectronics	Optoelectronics	1	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
120	119	LEDs	leds	Optoelectronics > LEDs	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
121	120	Standard LEDs	standard-leds	Optoelectronics > LEDs > Standard LEDs	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
122	120	High Power LEDs	high-power-leds	Optoelectronics > LEDs > High Power LEDs	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
123	120	RGB LEDs	rgb-leds	Optoelectronics > LEDs > RGB LEDs	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
124	120	Infrared Emitters	infrared-emitters	Optoelectronics > LEDs > Infrared Emitters	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
125	119	Optocouplers	optocouplers	Optoelectronics > Optocouplers	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
126	125	Transistor Output Optocouplers	transistor-output-optocouplers	Optoelectronics > Optocouplers > Transistor Output Optocouplers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
127	125	Gate Drive Optocouplers	gate-drive-optocouplers	Optoelectronics > Optocouplers > Gate Drive Optocouplers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
128	125	Solid State Relays	solid-state-relays	Optoelectronics > Optocouplers > Solid State Relays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
129	119	Displays	displays	Optoelectronics > Displays	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
130	129	LCD Modules	lcd-modules	Optoelectronics > Displays > LCD Modules	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
131	129	OLED Modules	oled-modules	Optoelectronics > Displays > OLED Modules	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
132	129	Segment Displays	segment-displays	Optoelectronics > Displays > Segment Displays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
133	\N	Interconnect	interconnect	Interconnect	1	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
134	133	Connectors	connectors	Interconnect > Connectors	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
135	134	Pin Headers	pin-headers	Interconnect > Connectors > Pin Headers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
136	134	Wire to Board Connectors	wire-to-board-connectors	Interconnect > Connectors > Wire to Board Connectors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
137	134	Board to Board Connectors	board-to-board-connectors	Interconnect > Connectors > Board to Board Connectors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
138	134	FFC and FPC Connectors	ffc-and-fpc-connectors	Interconnect > Connectors > FFC and FPC Connectors	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
139	134	USB Connectors	usb-connectors	Interconnect > Connectors > USB Connectors	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
140	134	RF Connectors	rf-connectors	Interconnect > Connectors > RF Connectors	3	60	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
141	134	Circular Connectors	circular-connectors	Interconnect > Connectors > Circular Connectors	3	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
142	134	Terminal Blocks	terminal-blocks	Interconnect > Connectors > Terminal Blocks	3	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
143	134	Memory Card Connectors	memory-card-connectors	Interconnect > Connectors > Memory Card Connectors	3	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
144	134	Modular Jacks	modular-jacks	Interconnect > Connectors > Modular Jacks	3	100	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
145	133	Cables and Wire	cables-and-wire	Interconnect > Cables and Wire	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
146	145	Cable Assemblies	cable-assemblies	Interconnect > Cables and Wire > Cable Assemblies	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
147	145	Hook-up Wire	hook-up-wire	Interconnect > Cables and Wire > Hook-up Wire	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
148	145	Heat Shrink Tubing	heat-shrink-tubing	Interconnect > Cables and Wire > Heat Shrink Tubing	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
149	\N	Electromechanical	electromechanical	Electromechanical	1	70	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
150	149	Switches	switches	Electromechanical > Switches	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
151	150	Tactile Switches	tactile-switches	Electromechanical > Switches > Tactile Switches	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
152	150	Slide Switches	slide-switches	Electromechanical > Switches > Slide Switches	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
153	150	Toggle Switches	toggle-switches	Electromechanical > Switches > Toggle Switches	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
154	150	DIP Switches	dip-switches	Electromechanical > Switches > DIP Switches	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
155	150	Rotary Encoders	rotary-encoders	Electromechanical > Switches > Rotary Encoders	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
156	149	Relays	relays	Electromechanical > Relays	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
157	156	Signal Relays	signal-relays	Electromechanical > Relays > Signal Relays	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
158	156	Power Relays	power-relays	Electromechanical > Relays > Power Relays	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
159	156	Reed Relays	reed-relays	Electromechanical > Relays > Reed Relays	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
160	149	Audio Devices	audio-devices	Electromechanical > Audio Devices	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
161	160	Buzzers	buzzers	Electromechanical > Audio Devices > Buzzers	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
162	160	Microphones	microphones	Electromechanical > Audio Devices > Microphones	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
163	160	Speakers	speakers	Electromechanical > Audio Devices > Speakers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
164	149	Fans and Motors	fans-and-motors	Electromechanical > Fans and Motors	2	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
165	164	DC Fans	dc-fans	Electromechanical > Fans and Motors > DC Fans	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
166	164	DC Motors	dc-motors	Electromechanical > Fans and Motors > DC Motors	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
167	164	Stepper Motors	stepper-motors	Electromechanical > Fans and Motors > Stepper Motors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
168	\N	Circuit Protection	circuit-protection	Circuit Protection	1	80	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
169	168	Fuses	fuses	Circuit Protection > Fuses	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
170	169	Chip Fuses	chip-fuses	Circuit Protection > Fuses > Chip Fuses	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
171	169	Cartridge Fuses	cartridge-fuses	Circuit Protection > Fuses > Cartridge Fuses	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
172	169	Resettable Fuses	resettable-fuses	Circuit Protection > Fuses > Resettable Fuses	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
173	169	Fuse Holders	fuse-holders	Circuit Protection > Fuses > Fuse Holders	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
174	168	Surge Protection	surge-protection	Circuit Protection > Surge Protection	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
175	174	Varistors	varistors	Circuit Protection > Surge Protection > Varistors	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
176	174	Gas Discharge Tubes	gas-discharge-tubes	Circuit Protection > Surge Protection > Gas Discharge Tubes	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
177	174	ESD Suppressors	esd-suppressors	Circuit Protection > Surge Protection > ESD Suppressors	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
178	\N	Power Supplies	power-supplies	Power Supplies	1	90	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
179	178	Power Converters	power-converters	Power Supplies > Power Converters	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
180	179	AC-DC Modules	ac-dc-modules	Power Supplies > Power Converters > AC-DC Modules	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
181	179	DC-DC Modules	dc-dc-modules	Power Supplies > Power Converters > DC-DC Modules	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
182	179	Power Adapters	power-adapters	Power Supplies > Power Converters > Power Adapters	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
183	178	Batteries	batteries	Power Supplies > Batteries	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
184	183	Primary Cells	primary-cells	Power Supplies > Batteries > Primary Cells	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
185	183	Rechargeable Cells	rechargeable-cells	Power Supplies > Batteries > Rechargeable Cells	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
186	183	Battery Holders	battery-holders	Power Supplies > Batteries > Battery Holders	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
187	\N	Hardware and Boards	hardware-and-boards	Hardware and Boards	1	100	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
188	187	Mechanical	mechanical	Hardware and Boards > Mechanical	2	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
189	188	Screws and Nuts	screws-and-nuts	Hardware and Boards > Mechanical > Screws and Nuts	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
190	188	Standoffs and Spacers	standoffs-and-spacers	Hardware and Boards > Mechanical > Standoffs and Spacers	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
191	188	Enclosures	enclosures	Hardware and Boards > Mechanical > Enclosures	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
192	188	Heat Sinks	heat-sinks	Hardware and Boards > Mechanical > Heat Sinks	3	40	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
193	188	Thermal Interface Materials	thermal-interface-materials	Hardware and Boards > Mechanical > Thermal Interface Materials	3	50	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
194	187	Boards	boards	Hardware and Boards > Boards	2	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
195	194	Printed Circuit Boards	printed-circuit-boards	Hardware and Boards > Boards > Printed Circuit Boards	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
196	194	Evaluation Boards	evaluation-boards	Hardware and Boards > Boards > Evaluation Boards	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
197	194	Single Board Computers	single-board-computers	Hardware and Boards > Boards > Single Board Computers	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
198	187	Labels and Consumables	labels-and-consumables	Hardware and Boards > Labels and Consumables	2	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
199	198	Labels	labels	Hardware and Boards > Labels and Consumables > Labels	3	10	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
200	198	Adhesives	adhesives	Hardware and Boards > Labels and Consumables > Adhesives	3	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
201	198	Solder	solder	Hardware and Boards > Labels and Consumables > Solder	3	30	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: cns_enrichment_config; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cns_enrichment_config (id, name, description, is_active, enrichment_enabled, suppliers_enabled, max_concurrent_requests, request_timeout_seconds, max_attempts, cache_days, created_at, updated_at) FROM stdin;
1	default	Suppliers first, careful limits	t	t	t	4	30	3	30	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	bulk	For large imports: more requests at once, longer cache	f	t	t	16	30	3	90	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: component_catalog; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_catalog (id, manufacturer_id, category_id, manufacturer_part_number, description, package_code, lifecycle_status, rohs_status, reach_status, datasheet_url, image_url, attributes, quality_score, enrichment_status, enriched_at, created_at, updated_at) FROM stdin;
f4e9d4ae-4fa0-5c2d-99f0-b3cd3796bc8a	67	3	RC0402FR-0710KL	Thick film resistor 10 kΩ 1 % 1/16 W	0402	active	unknown	unknown	\N	\N	{"power": 0.0625, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
226a2cd7-5f76-5f13-9d29-81ae87bce9c3	67	3	RC0402JR-070RL	Jumper 0 Ω 1/16 W	0402	active	unknown	unknown	\N	\N	{"power": 0.0625, "resistance": 0}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
238cfd1f-9764-5e7c-8875-832efa5b80d7	67	3	RC0603FR-0710KL	Thick film resistor 10 kΩ 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b7948121-f32e-5007-a300-c270985627d3	67	3	RC0603FR-071KL	Thick film resistor 1 kΩ 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d81868f4-0c23-51bd-9940-e5a2aa9ce7a4	67	3	RC0603FR-074K7L	Thick film resistor 4.7 kΩ 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 4700}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f885b32d-3b8e-56ce-b669-28b0dafafa4a	67	3	RC0603FR-07100KL	Thick film resistor 100 kΩ 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 100000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13ba00e7-dad8-56ec-a8fe-0a0591a7861e	67	3	RC0603FR-07100RL	Thick film resistor 100 Ω 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b1facf5d-34c6-5bb1-bb4a-9aa548afb8c8	67	3	RC0603FR-07330RL	Thick film resistor 330 Ω 1 % 1/10 W	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 330}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a4739a9d-90d2-5da4-9036-768e746b1f6f	67	3	RC0805FR-0710KL	Thick film resistor 10 kΩ 1 % 1/8 W	0805	active	unknown	unknown	\N	\N	{"power": 0.125, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1adf84b1-7cfc-5f46-8382-3bfaa0946d27	67	3	RC1206FR-07120RL	Thick film resistor 120 Ω 1 % 1/4 W	1206	active	unknown	unknown	\N	\N	{"power": 0.25, "tolerance": 1, "resistance": 120}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d3093bc9-b140-5199-8d88-c2144f2d52cd	14	3	CRCW040210K0FKED	Thick film resistor 10 kΩ 1 % 1/16 W, AEC-Q200	0402	active	unknown	unknown	\N	\N	{"power": 0.0625, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0b864af1-5cf9-5527-81ae-9d82e3fb45f5	14	3	CRCW06031K00FKEA	Thick film resistor 1 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6074a695-7ffe-54d7-8721-60627d116124	14	3	CRCW06034K70FKEA	Thick film resistor 4.7 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 4700}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11c93289-5016-5c35-883b-e82f3487b3f9	14	3	CRCW080510K0FKEA	Thick film resistor 10 kΩ 1 % 1/8 W, AEC-Q200	0805	active	unknown	unknown	\N	\N	{"power": 0.125, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
347bef50-7860-52b1-ab84-a40aa741e34a	70	3	ERJ-2RKF1002X	Thick film resistor 10 kΩ 1 % 1/10 W, AEC-Q200	0402	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44863997-a9ef-5237-91cc-cea49cfd42e2	70	3	ERJ-3EKF1002V	Thick film resistor 10 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 10000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62399229-bcf8-525d-acb5-71c5d8817c47	70	3	ERJ-3EKF1001V	Thick film resistor 1 kΩ 1 % 1/10 W, AEC-Q200	0603	active	unknown	unknown	\N	\N	{"power": 0.1, "tolerance": 1, "resistance": 1000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eca5c50e-8a27-52e4-a6ac-a1be3028506e	62	10	GRM155R71C104KA88D	MLCC 0.1 µF 16 V X7R 10 %	0402	active	unknown	unknown	\N	\N	{"voltage": 16, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5b17c19e-4c5b-5574-a627-eda9559f4c68	62	10	GRM188R71H104KA93D	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a75fc800-71ab-52fb-be25-9c9d01c39d2d	62	10	GRM188R61A106KE69D	MLCC 10 µF 10 V X5R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 10, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c9d06760-c91c-58ba-b305-99a80cb50af3	62	10	GRM21BR61E106KA73L	MLCC 10 µF 25 V X5R 10 %	0805	active	unknown	unknown	\N	\N	{"voltage": 25, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9d9d78a2-9fae-5817-8f5c-a3eb2c758bfb	62	10	GRM1555C1H100JA01D	MLCC 10 pF 50 V C0G 5 %	0402	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 5, "dielectric": "C0G", "capacitance": 0.00000000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24be0baf-2b53-5183-af89-e6215c6401d5	69	10	CL05B104KO5NNNC	MLCC 0.1 µF 16 V X7R 10 %	0402	active	unknown	unknown	\N	\N	{"voltage": 16, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a21e121c-56ef-5451-bb56-e76f5b2e2387	69	10	CL10B104KB8NNNC	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d48ec33d-e7bd-53d9-9bc8-8b7d362a1c96	69	10	CL21A106KAYNNNE	MLCC 10 µF 25 V X5R 10 %	0805	active	unknown	unknown	\N	\N	{"voltage": 25, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e22b574d-3e17-593c-8681-788f99a29f9c	69	10	CL10A105KB8NNNC	MLCC 1 µF 50 V X5R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3b5b3d97-a0fa-5563-9354-34d0027b8f77	66	10	C0603C104K5RACTU	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8088e6e3-3574-5868-ae5c-7c03e12717ef	66	10	C0805C106K8PACTU	MLCC 10 µF 10 V X5R 10 %	0805	active	unknown	unknown	\N	\N	{"voltage": 10, "tolerance": 10, "dielectric": "X5R", "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
837c5339-6fa6-5e47-a015-2e7157bd2ade	67	10	CC0603KRX7R9BB104	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e4984c26-7275-583c-b7ef-f7e3394ccf23	67	10	CC0402JRNPO9BN220	MLCC 22 pF 50 V NP0 5 %	0402	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 5, "dielectric": "NP0", "capacitance": 0.000000000022}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9cc8d9ae-4113-5083-8812-2a3f7c3f0971	63	10	C1608X7R1H104K080AA	MLCC 0.1 µF 50 V X7R 10 %	0603	active	unknown	unknown	\N	\N	{"voltage": 50, "tolerance": 10, "dielectric": "X7R", "capacitance": 0.0000001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a585eb87-53d7-5ee2-a758-6cffb8899be4	70	11	EEE-FK1V101P	Aluminum electrolytic capacitor 100 µF 35 V, SMD	\N	active	unknown	unknown	\N	\N	{"voltage": 35, "tolerance": 20, "capacitance": 0.0001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14be5d34-5c86-5d01-baa8-f491a3c6d45a	71	11	UVR1V101MED	Aluminum electrolytic capacitor 100 µF 35 V	RADIAL	active	unknown	unknown	\N	\N	{"voltage": 35, "tolerance": 20, "capacitance": 0.0001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c6e94393-dcfa-548e-896b-c040da5c2945	68	12	TAJA106K016RNJ	Tantalum capacitor 10 µF 16 V, case A	1206	active	unknown	unknown	\N	\N	{"voltage": 16, "tolerance": 10, "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26e7f0a6-4927-5bfc-a53c-9d99b01336f5	66	12	T491A106K016AT	Tantalum capacitor 10 µF 16 V, case A	1206	active	unknown	unknown	\N	\N	{"voltage": 16, "tolerance": 10, "capacitance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e9af578b-4330-53b2-ad66-f9f3a5910ac9	62	19	BLM18PG121SN1D	Ferrite bead 120 Ω at 100 MHz, 2 A	0603	active	unknown	unknown	\N	\N	{"impedance": 120, "rated_current": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d4dd0892-c66b-550a-8e3c-e48bf3450dd4	62	19	BLM18AG601SN1D	Ferrite bead 600 Ω at 100 MHz, 500 mA	0603	active	unknown	unknown	\N	\N	{"impedance": 600, "rated_current": 0.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ea83792d-e130-560b-aee5-f58c91870294	62	19	BLM15AG601SN1D	Ferrite bead 600 Ω at 100 MHz, 300 mA	0402	active	unknown	unknown	\N	\N	{"impedance": 600, "rated_current": 0.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
495fd542-2bc1-5dfb-93a5-b45baac35c34	74	17	744043100	Shielded power inductor 10 µH	\N	active	unknown	unknown	\N	\N	{"inductance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02c47367-5b54-5622-a66f-52984faa974d	76	17	SRR1260-100M	Shielded power inductor 10 µH 20 %	\N	active	unknown	unknown	\N	\N	{"tolerance": 20, "inductance": 0.00001}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28483d4d-602c-57b7-ae56-b1d2afcd6e19	78	23	ABM8-16.000MHZ-B2-T	Crystal 16 MHz 18 pF	\N	active	unknown	unknown	\N	\N	{"frequency": 16000000, "load_capacitance": 0.000000000018}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2a0a696b-a9f0-5f03-9fe5-ef6f7834e4a0	78	23	ABLS-8.000MHZ-B4-T	Crystal 8 MHz 18 pF	\N	active	unknown	unknown	\N	\N	{"frequency": 8000000, "load_capacitance": 0.000000000018}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1354835b-da9b-5eee-a07c-31324894536a	78	23	ABS07-32.768KHZ-T	Crystal 32.768 kHz 12.5 pF	\N	active	unknown	unknown	\N	\N	{"frequency": 32768, "load_capacitance": 0.0000000000125}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31422d5b-11da-590c-abe6-b31666af929e	7	32	1N4148	Small signal switching diode 100 V 200 mA	DO-35	active	unknown	unknown	\N	\N	{"forward_current": 0.2, "reverse_voltage": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35de8315-d934-5690-a11c-c6fdf4020d64	12	32	1N4148W-7-F	Small signal switching diode 100 V 300 mA	SOD-123	active	unknown	unknown	\N	\N	{"forward_current": 0.3, "reverse_voltage": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e842d112-113a-5f39-a371-3a3ff5dc31de	12	32	1N4148WS-7-F	Small signal switching diode 75 V 300 mA	SOD-323	active	unknown	unknown	\N	\N	{"forward_current": 0.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
06076710-884c-5101-b078-5baae8602684	11	30	BAT54S,215	Dual Schottky diode in series 30 V 200 mA	SOT-23	active	unknown	unknown	\N	\N	{"forward_current": 0.2, "reverse_voltage": 30}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
929c8539-5b29-51e3-bdd0-229678215828	11	32	BAV99,215	Dual switching diode in series 100 V	SOT-23	active	unknown	unknown	\N	\N	{"reverse_voltage": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74c4b7f5-9de3-5da5-a620-a46b2f47e599	7	29	1N4007	Standard rectifier 1000 V 1 A	DO-41	active	unknown	unknown	\N	\N	{"forward_current": 1, "reverse_voltage": 1000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e0b78059-632a-5021-92ac-c1a275e1734a	3	30	1N5819	Schottky rectifier 40 V 1 A	DO-41	active	unknown	unknown	\N	\N	{"forward_current": 1, "reverse_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42df1f9b-f736-59c0-88a0-d3ef87f84f0c	7	30	SS14	Schottky rectifier 40 V 1 A	SMA	active	unknown	unknown	\N	\N	{"forward_current": 1, "reverse_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ae01fa7f-c4f0-5eba-8f37-eb1b4a52ea75	7	30	SS34	Schottky rectifier 40 V 3 A	SMC	active	unknown	unknown	\N	\N	{"forward_current": 3, "reverse_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
999a07fe-fb08-5d0f-9483-032c14089c62	11	31	BZX84-C5V1,215	Zener diode 5.1 V 250 mW	SOT-23	active	unknown	unknown	\N	\N	{"zener_voltage": 5.1}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a244e374-0345-59cb-b666-c67a5629abe2	101	33	SMBJ5.0A	TVS diode 5 V stand-off 600 W unidirectional	SMB	active	unknown	unknown	\N	\N	{"standoff_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
978d6939-c7e6-52e5-8812-27bc4172ebe8	101	33	SMAJ24A	TVS diode 24 V stand-off 400 W unidirectional	SMA	active	unknown	unknown	\N	\N	{"standoff_voltage": 24}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
366f50cb-512a-51a9-bb34-f97d606e103b	3	177	USBLC6-2SC6	ESD protection for two USB 2.0 lines	SOT-23-6	active	unknown	unknown	\N	\N	{"standoff_voltage": 5.25}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c642eb70-a839-5529-baa1-aa902198a194	11	177	PRTR5V0U2X,215	Ultra low capacitance double rail-to-rail ESD protection	\N	active	unknown	unknown	\N	\N	{"standoff_voltage": 5.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50ba869d-64cd-5b99-985e-4e72c4c37dad	7	36	MMBT3904	NPN transistor 40 V 200 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "NPN", "collector_current": 0.2, "collector_emitter_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2ac8653d-77fc-5d08-b451-818ce7ce9de2	7	36	MMBT3906	PNP transistor 40 V 200 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "PNP", "collector_current": 0.2, "collector_emitter_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72fd9edf-82db-5da9-8ea9-0a0f93fbee2d	12	36	MMBT2222A-7-F	NPN transistor 40 V 600 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "NPN", "collector_current": 0.6, "collector_emitter_voltage": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7d48f29a-ba15-5a62-97dc-ab3a2e123618	11	36	BC847B,215	NPN transistor 45 V 100 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "NPN", "collector_current": 0.1, "collector_emitter_voltage": 45}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d7f1c580-b15d-56d0-b8c5-2ab050290135	11	36	BC857B,215	PNP transistor 45 V 100 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "PNP", "collector_current": 0.1, "collector_emitter_voltage": 45}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0213480e-5a76-5516-87c9-2161e27a4b47	7	37	2N7002	N-channel MOSFET 60 V 115 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 0.115, "drain_source_voltage": 60}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bfd64d13-4caa-5748-8f44-99df71cb5a80	11	37	2N7002,215	N-channel MOSFET 60 V 300 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 0.3, "drain_source_voltage": 60}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
932d33e1-4303-5092-8a1a-8f662e8e8d44	7	37	BSS138	N-channel logic level MOSFET 50 V 220 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 0.22, "drain_source_voltage": 50}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9f41afb8-4e56-594b-ae57-d4af807ac43b	7	37	BSS84	P-channel MOSFET 50 V 130 mA	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "P", "drain_current": 0.13, "drain_source_voltage": 50}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7f9af444-d689-5dc6-a209-b3f29d03ac31	5	37	IRF540NPBF	N-channel MOSFET 100 V 33 A	TO-220	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 33, "on_resistance": 0.044, "drain_source_voltage": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
597d5fb9-996b-5e93-8c8c-e2d02e8f9232	5	37	IRLML2502TRPBF	N-channel MOSFET 20 V 4.2 A	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 4.2, "on_resistance": 0.045, "drain_source_voltage": 20}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b36b010a-2301-5418-8dea-6653ee80951c	5	37	IRLML6402TRPBF	P-channel MOSFET 20 V 3.7 A	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "P", "drain_current": 3.7, "on_resistance": 0.065, "drain_source_voltage": 20}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c2662321-8787-53f4-9ef6-03969c25fc69	5	37	IRFZ44NPBF	N-channel MOSFET 55 V 49 A	TO-220	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_current": 49, "on_resistance": 0.0175, "drain_source_voltage": 55}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10120647-bef6-55df-be98-4664cda70660	15	37	SI2302CDS-T1-GE3	N-channel MOSFET 20 V	SOT-23	active	unknown	unknown	\N	\N	{"polarity": "N", "drain_source_voltage": 20}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0d078fcc-7424-5645-942e-9233a3322a87	3	48	STM32F030F4P6	Arm Cortex-M0 microcontroller 48 MHz, 16 kB flash, 4 kB RAM	TSSOP-20	active	unknown	unknown	\N	\N	{"ram": 4096, "core": "Cortex-M0", "clock": 48000000, "flash": 16384}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b223309d-8925-540a-bceb-f6b8e0e05aaa	3	48	STM32F103C8T6	Arm Cortex-M3 microcontroller 72 MHz, 64 kB flash, 20 kB RAM	LQFP-48	active	unknown	unknown	\N	\N	{"ram": 20480, "core": "Cortex-M3", "clock": 72000000, "flash": 65536}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02144090-abbe-5d94-b179-4891e7a3d131	3	48	STM32F103RBT6	Arm Cortex-M3 microcontroller 72 MHz, 128 kB flash, 20 kB RAM	LQFP-64	active	unknown	unknown	\N	\N	{"ram": 20480, "core": "Cortex-M3", "clock": 72000000, "flash": 131072}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bd5de5a4-81c4-5142-a282-1a9e5e6a621f	3	48	STM32F407VGT6	Arm Cortex-M4F microcontroller 168 MHz, 1 MB flash, 192 kB RAM	LQFP-100	active	unknown	unknown	\N	\N	{"ram": 196608, "core": "Cortex-M4F", "clock": 168000000, "flash": 1048576}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91644ef5-6969-5d76-83fa-34059f04dbc9	3	48	STM32F411CEU6	Arm Cortex-M4F microcontroller 100 MHz, 512 kB flash, 128 kB RAM	QFN-48	active	unknown	unknown	\N	\N	{"ram": 131072, "core": "Cortex-M4F", "clock": 100000000, "flash": 524288}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d04ce761-96ef-56d9-9b05-cddc071af8ee	3	48	STM32G071CBT6	Arm Cortex-M0+ microcontroller 64 MHz, 128 kB flash, 36 kB RAM	LQFP-48	active	unknown	unknown	\N	\N	{"ram": 36864, "core": "Cortex-M0+", "clock": 64000000, "flash": 131072}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5c9d579f-c375-55c8-896e-c8d446e8a33e	3	48	STM32H743VIT6	Arm Cortex-M7 microcontroller 480 MHz, 2 MB flash, 1 MB RAM	LQFP-100	active	unknown	unknown	\N	\N	{"ram": 1048576, "core": "Cortex-M7", "clock": 480000000, "flash": 2097152}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53c3e69b-32d3-50b3-ace0-00b3057e5656	6	48	ATMEGA328P-AU	8-bit AVR microcontroller 20 MHz, 32 kB flash, 2 kB RAM	TQFP-32	active	unknown	unknown	\N	\N	{"ram": 2048, "core": "AVR", "clock": 20000000, "flash": 32768}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0c20af6a-23be-52db-9d75-35d1f6135b9f	6	48	ATMEGA328P-PU	8-bit AVR microcontroller 20 MHz, 32 kB flash, 2 kB RAM	DIP-28	active	unknown	unknown	\N	\N	{"ram": 2048, "core": "AVR", "clock": 20000000, "flash": 32768}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31cbad8c-e337-507e-9669-7c54590d848c	6	48	ATMEGA2560-16AU	8-bit AVR microcontroller 16 MHz, 256 kB flash, 8 kB RAM	TQFP-100	active	unknown	unknown	\N	\N	{"ram": 8192, "core": "AVR", "clock": 16000000, "flash": 262144}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e74d861-0625-5e56-a53e-2777f7e4250f	6	48	ATTINY85-20SU	8-bit AVR microcontroller 20 MHz, 8 kB flash, 512 B RAM	SOIC-8	active	unknown	unknown	\N	\N	{"ram": 512, "core": "AVR", "clock": 20000000, "flash": 8192}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d843aaf3-d8ee-53ac-916e-d3bfe5fbd48b	6	48	ATSAMD21G18A-AU	Arm Cortex-M0+ microcontroller 48 MHz, 256 kB flash, 32 kB RAM	TQFP-48	active	unknown	unknown	\N	\N	{"ram": 32768, "core": "Cortex-M0+", "clock": 48000000, "flash": 262144}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f0ead9d3-2ad0-500c-88bf-079604164878	6	48	PIC16F877A-I/P	8-bit PIC microcontroller 20 MHz, 14 kB flash, 368 B RAM	DIP-40	active	unknown	unknown	\N	\N	{"ram": 368, "core": "PIC", "clock": 20000000, "flash": 14336}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e7349dcf-7e96-5696-9f67-bee75361a0fd	1	48	MSP430G2553IPW28R	16-bit MSP430 microcontroller 16 MHz, 16 kB flash, 512 B RAM	TSSOP-28	active	unknown	unknown	\N	\N	{"ram": 512, "core": "MSP430", "clock": 16000000, "flash": 16384}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e6924675-4118-548a-98a1-b2b4b02e1884	4	48	LPC1768FBD100,551	Arm Cortex-M3 microcontroller 100 MHz, 512 kB flash, 64 kB RAM	LQFP-100	active	unknown	unknown	\N	\N	{"ram": 65536, "core": "Cortex-M3", "clock": 100000000, "flash": 524288}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4d91564f-f69a-5fa2-aa2d-8c444628e668	19	48	RP2040	Dual Arm Cortex-M0+ microcontroller 133 MHz, 264 kB RAM, external flash	QFN-56	active	unknown	unknown	\N	\N	{"ram": 270336, "core": "Cortex-M0+", "clock": 133000000, "flash": 0}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
dafa7c52-b907-52cd-9561-6839bd3eb79a	17	53	NRF52832-QFAA-R	Bluetooth LE SoC, Arm Cortex-M4F 64 MHz, 512 kB flash, 64 kB RAM	QFN-48	active	unknown	unknown	\N	\N	{"ram": 65536, "core": "Cortex-M4F", "clock": 64000000, "flash": 524288}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
04228932-3a9e-5c13-b624-886952e21d2b	17	53	NRF52840-QIAA-R	Bluetooth LE and 802.15.4 SoC, Arm Cortex-M4F 64 MHz, 1 MB flash, 256 kB RAM	\N	active	unknown	unknown	\N	\N	{"ram": 262144, "core": "Cortex-M4F", "clock": 64000000, "flash": 1048576}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5f35dc3f-cd2c-5d10-b007-97474cab191d	18	53	ESP32-WROOM-32E-N4	Wi-Fi and Bluetooth module, 4 MB flash, PCB antenna	MODULE	active	unknown	unknown	\N	\N	{"ram": 532480, "core": "Xtensa LX6", "clock": 240000000, "flash": 4194304}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb555ae0-6910-5ba7-894e-08a9362c6d90	18	53	ESP32-S3-WROOM-1-N8	Wi-Fi and Bluetooth LE module, 8 MB flash, PCB antenna	MODULE	active	unknown	unknown	\N	\N	{"ram": 524288, "core": "Xtensa LX7", "clock": 240000000, "flash": 8388608}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6ebcf9a5-bb9c-555e-a9d2-5895421a0bcb	18	53	ESP8266EX	Wi-Fi SoC	QFN-32	nrnd	unknown	unknown	\N	\N	{"core": "Xtensa L106", "clock": 160000000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
525e7444-d8fc-5a1f-a77b-678b3b51ad4a	21	51	XC7A35T-1FTG256C	Artix-7 FPGA, 33280 logic cells	BGA-256	active	unknown	unknown	\N	\N	{"logic_elements": 33280}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e0ed24d2-96db-506b-be5f-2b741bcba358	24	51	ICE40UP5K-SG48I	iCE40 UltraPlus FPGA, 5280 LUTs	QFN-48	active	unknown	unknown	\N	\N	{"logic_elements": 5280}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
02316dd8-9291-5027-a188-0ba980904dee	6	55	24LC256-I/SN	Serial EEPROM 256 kbit I2C	SOIC-8	active	unknown	unknown	\N	\N	{"density": 262144, "interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b98f7116-1a63-57db-85ea-55f087ce5414	6	55	AT24C256C-SSHL-T	Serial EEPROM 256 kbit I2C	SOIC-8	active	unknown	unknown	\N	\N	{"density": 262144, "interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44cfaa22-70fe-5813-b17e-8e8252c38c28	3	55	M24C02-WMN6TP	Serial EEPROM 2 kbit I2C	SOIC-8	active	unknown	unknown	\N	\N	{"density": 2048, "interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3b29503a-ae4b-54c3-93ed-2513279782c0	30	56	W25Q128JVSIQ	Serial NOR flash 128 Mbit SPI, SOIC-8 208 mil	\N	active	unknown	unknown	\N	\N	{"density": 134217728, "interface": "SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91e7bf2e-7264-509b-b4de-dd4e5d095800	30	56	W25Q32JVSSIQ	Serial NOR flash 32 Mbit SPI, SOIC-8 208 mil	\N	active	unknown	unknown	\N	\N	{"density": 33554432, "interface": "SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e1bf3921-760d-5d0e-81a4-0ec9ce7c0c53	3	63	LM317T	Adjustable positive regulator 1.2 to 37 V 1.5 A	TO-220	active	unknown	unknown	\N	\N	{"output_current": 1.5, "input_voltage_max": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63711145-1ddd-5462-956c-ccf7add979bb	3	63	L7805CV	Positive regulator 5 V 1.5 A	TO-220	active	unknown	unknown	\N	\N	{"output_current": 1.5, "output_voltage": 5, "input_voltage_max": 35}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
abde1ce9-7de7-5cfd-80b3-c4d94d2f8a9c	1	62	LM1117IMPX-3.3/NOPB	LDO regulator 3.3 V 800 mA	SOT-223	active	unknown	unknown	\N	\N	{"output_current": 0.8, "output_voltage": 3.3, "input_voltage_max": 15}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75aff2f6-bb2b-5452-91c6-5ada04f9a841	3	62	LD1117S33TR	LDO regulator 3.3 V 800 mA	SOT-223	active	unknown	unknown	\N	\N	{"output_current": 0.8, "output_voltage": 3.3, "input_voltage_max": 15}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87a33bdb-a54f-5056-b425-3e37e5becb94	6	62	MCP1700T-3302E/TT	LDO regulator 3.3 V 250 mA, 1.6 µA quiescent	SOT-23	active	unknown	unknown	\N	\N	{"output_current": 0.25, "output_voltage": 3.3, "input_voltage_max": 6}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5a05934a-9c30-566a-b9aa-3916ce8ca318	12	62	AP2112K-3.3TRG1	LDO regulator 3.3 V 600 mA	SOT-23-5	active	unknown	unknown	\N	\N	{"output_current": 0.6, "output_voltage": 3.3, "input_voltage_max": 6}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3a73c7b1-31ed-59ec-8cd1-b4408e331469	1	62	TLV75533PDBVR	LDO regulator 3.3 V 500 mA	SOT-23-5	active	unknown	unknown	\N	\N	{"output_current": 0.5, "output_voltage": 3.3, "input_voltage_max": 5.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f7a27851-7d11-5cee-b91c-7e8bb42f0edb	1	62	TPS7A4700RGWR	Low noise LDO regulator adjustable 1 A	\N	active	unknown	unknown	\N	\N	{"output_current": 1, "input_voltage_max": 36}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a6da445c-7644-5133-bec4-914056d7d124	1	64	LM2596S-5.0/NOPB	Step-down regulator 5 V 3 A 150 kHz	\N	active	unknown	unknown	\N	\N	{"topology": "buck", "output_current": 3, "output_voltage": 5, "input_voltage_max": 40}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
b9883263-446c-5aac-8b3a-d6202f33b600	1	64	TPS54331DR	Step-down converter 28 V 3 A 570 kHz	SOIC-8	active	unknown	unknown	\N	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 28}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75f99d54-26f7-59e2-ad50-c85c8088eed3	1	64	TPS62130RGTR	Step-down converter 17 V 3 A	QFN-16	active	unknown	unknown	\N	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 17}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
994fbc8c-2ea4-538b-a191-1430b2fd398e	1	64	TPS61023DRLR	Boost converter 5.5 V, 3.7 A valley switch limit	\N	active	unknown	unknown	\N	\N	{"topology": "boost", "input_voltage_max": 5.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f3e97ac6-d25f-5a4b-9afb-fc5c197ca8e4	51	64	MP1584EN-LF-Z	Step-down converter 28 V 3 A 1.5 MHz	SOIC-8	active	unknown	unknown	\N	\N	{"topology": "buck", "output_current": 3, "input_voltage_max": 28}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ca4f4c8b-7c10-58c4-bb2d-57f041e676f7	1	64	LM5164DDAR	Synchronous step-down converter 100 V 1 A	SOIC-8	active	unknown	unknown	\N	\N	{"topology": "buck", "output_current": 1, "input_voltage_max": 100}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98cfdab7-ccda-547f-b6f3-502bf265111a	6	66	MCP73831T-2ACI/OT	Single cell Li-ion charge controller 4.2 V 500 mA	SOT-23-5	active	unknown	unknown	\N	\N	{"output_current": 0.5, "output_voltage": 4.2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20f94d0d-17ad-54a5-ad4e-124ee148386a	1	66	BQ24075RGTR	Li-ion charger with power path 1.5 A	QFN-16	active	unknown	unknown	\N	\N	{"output_current": 1.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
de34f0a2-9e18-573f-8ab2-0d97ee21e842	1	69	TL431ACDBZR	Adjustable shunt reference 2.495 V 1 %	SOT-23	active	unknown	unknown	\N	\N	{"output_voltage": 2.495}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8fb2790f-9871-5a8f-81ab-083e2349597b	1	68	TPS3839G33DBZR	Supply voltage supervisor, 150 nA	SOT-23	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8f719cfd-b69d-54d3-acf9-e4afc11ebbf7	5	67	IR2104SPBF	Half bridge gate driver 600 V	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27f70c13-f181-5b33-8df1-2bff2f243e71	1	72	LM358DR	Dual operational amplifier 700 kHz, 32 V	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2, "gain_bandwidth": 700000, "supply_voltage_max": 32}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18940e16-ec11-5988-903d-6a83c870c139	3	72	LM358D	Dual operational amplifier 1.1 MHz, 30 V	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2, "gain_bandwidth": 1100000, "supply_voltage_max": 30}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e824d177-e00e-547c-99a6-4b0f549a70ee	1	72	LM324DR	Quad operational amplifier, 32 V	SOIC-14	active	unknown	unknown	\N	\N	{"channels": 4, "supply_voltage_max": 32}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
cb8b6a00-7a95-51df-be7b-bd097c7c96a8	1	72	TL072CDR	Dual JFET input operational amplifier	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d9ab104b-b46c-5588-ba0f-3764dd14c6e4	1	72	NE5532DR	Dual low noise operational amplifier 10 MHz	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2, "gain_bandwidth": 10000000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb778482-3ac1-58d0-9785-23e39e5443ea	1	72	OPA2134UA	Dual audio operational amplifier 8 MHz	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2, "gain_bandwidth": 8000000, "supply_voltage_max": 36}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88bfa3bf-eb08-5bce-8adb-7543461d106a	6	72	MCP6002T-I/SN	Dual rail-to-rail operational amplifier 1 MHz, 6 V	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2, "gain_bandwidth": 1000000, "supply_voltage_max": 6}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d05a347f-0846-5bf0-a28a-b15ee5fa917c	2	72	AD8605ARTZ-REEL7	Precision rail-to-rail operational amplifier 10 MHz	SOT-23-5	active	unknown	unknown	\N	\N	{"channels": 1, "gain_bandwidth": 10000000, "supply_voltage_max": 5.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c257ceb0-8705-5b19-b509-1727474ba430	1	73	INA826AIDR	Instrumentation amplifier, 36 V	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8ddfbb4e-7f93-5057-abb8-34545c4c0143	2	73	AD620ARZ	Low power instrumentation amplifier	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2269742e-7c4a-5add-b93f-23570bd55523	1	74	LM393DR	Dual comparator, open collector	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0366478e-2b04-5299-b15a-e0ec4fc2878d	1	76	INA219AIDCNR	Bidirectional current and power monitor, I2C	\N	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
091cc07c-83ec-5e9d-9350-2edcb30abc3d	1	78	ADS1115IDGSR	16 bit delta-sigma ADC, 4 channels, I2C	MSOP-10	active	unknown	unknown	\N	\N	{"channels": 4, "interface": "I2C", "resolution": 16}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a74f3753-45d1-5b47-83d4-e2e95d061e60	6	78	MCP3008-I/SL	10 bit SAR ADC, 8 channels, SPI	SOIC-16	active	unknown	unknown	\N	\N	{"channels": 8, "interface": "SPI", "resolution": 10}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94961e5a-2558-5fa9-b30a-d83cbcc682ff	6	79	MCP4725A0T-E/CH	12 bit DAC with EEPROM, I2C	SOT-23-6	active	unknown	unknown	\N	\N	{"channels": 1, "interface": "I2C", "resolution": 12}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
065fa33a-0aec-5084-9c78-d5c084b8c034	1	82	MAX232DR	Dual RS-232 driver and receiver 5 V	SOIC-16	active	unknown	unknown	\N	\N	{"channels": 2, "supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c4377095-7f5b-5259-8710-c1377ccd8656	1	82	MAX3232CDR	Dual RS-232 driver and receiver 3 to 5.5 V	SOIC-16	active	unknown	unknown	\N	\N	{"channels": 2, "supply_voltage": 3.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3fb31aed-080f-5df7-bfd6-2c933857cc69	35	82	MAX485ESA+	RS-485 transceiver 5 V 2.5 Mbit/s	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 1, "supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29197d0c-d5fa-50dc-aa32-41ebca577f53	1	83	SN65HVD230DR	CAN transceiver 3.3 V	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 1, "supply_voltage": 3.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c61211a6-0797-596a-bfa2-2d1bf1ed51b3	4	83	TJA1050T/CM,118	High speed CAN transceiver 5 V	SOIC-8	nrnd	unknown	unknown	\N	\N	{"channels": 1, "supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e476c6d6-1ccb-55c9-b204-55de768be1f8	6	83	MCP2551-I/SN	High speed CAN transceiver 5 V	SOIC-8	nrnd	unknown	unknown	\N	\N	{"channels": 1, "supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4341b2f9-91a5-50fc-bd0c-7950859cfbd9	113	84	FT232RL-REEL	USB to UART interface	SSOP-28	active	unknown	unknown	\N	\N	{"supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
d3469f31-5c80-55b6-9924-618ab2f4473e	114	84	CH340G	USB to UART interface	SOIC-16	active	unknown	unknown	\N	\N	{"supply_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7675d1b3-1144-50d5-be5d-fe49794f2fd6	16	84	CP2102N-A02-GQFN28R	USB to UART bridge	QFN-28	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1eaf0549-4013-5712-80b1-96fd9bf91433	6	85	LAN8720A-CP-TR	10/100 Ethernet PHY, RMII	QFN-24	active	unknown	unknown	\N	\N	{"supply_voltage": 3.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
654cdd05-d317-575a-99bd-7476ae5f230f	6	85	ENC28J60-I/SO	10 Mbit/s Ethernet controller, SPI	\N	active	unknown	unknown	\N	\N	{"supply_voltage": 3.3}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2ec8c313-ee92-5518-9609-0eb542f6333c	6	86	MCP23017-E/SO	16 bit I/O expander, I2C	\N	active	unknown	unknown	\N	\N	{"channels": 16}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ecd6b380-1f2d-5efc-abe6-6c04af10012b	4	86	PCF8574T/3,518	8 bit I/O expander, I2C	SOIC-16W	active	unknown	unknown	\N	\N	{"channels": 8}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1888e77d-6ee7-5ebe-b4f9-c9761baca1d5	1	87	TXS0108EPWR	8 bit bidirectional level translator	TSSOP-20	active	unknown	unknown	\N	\N	{"channels": 8}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e146cd3c-aff4-5a6d-be51-a5b55ca17e68	2	88	ADUM1201ARZ	Dual channel digital isolator 2.5 kV	SOIC-8	active	unknown	unknown	\N	\N	{"channels": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c0421a39-833c-5f79-a0dc-456686b8d0b9	1	93	SN74HC595DR	8 bit shift register with output latches	SOIC-16	active	unknown	unknown	\N	\N	{"family": "HC", "channels": 8}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a22d5387-de7c-51c8-af56-a5d2783721c5	11	93	74HC595D,118	8 bit shift register with output latches	SOIC-16	active	unknown	unknown	\N	\N	{"family": "HC", "channels": 8}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e6e83f5-afd4-55cc-80f5-263bc4685438	1	90	SN74HC04DR	Hex inverter	SOIC-14	active	unknown	unknown	\N	\N	{"family": "HC", "channels": 6}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3bf10211-ffe7-5e87-9c32-31f71ddf6dca	11	90	74HC00D,653	Quad 2-input NAND gate	SOIC-14	active	unknown	unknown	\N	\N	{"family": "HC", "channels": 4}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6f4af005-fc44-5584-9634-6ca1021e11da	1	90	SN74LVC1G08DBVR	Single 2-input AND gate	SOT-23-5	active	unknown	unknown	\N	\N	{"family": "LVC", "channels": 1}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
bdce057b-a36b-5fe4-838b-2bba214812b3	1	91	SN74AHCT125DR	Quad bus buffer with 3-state outputs	SOIC-14	active	unknown	unknown	\N	\N	{"family": "AHCT", "channels": 4}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
730ae9d4-fd32-5ff5-98e0-25e022d644cc	1	94	CD4051BM96	8 channel analog multiplexer	SOIC-16	active	unknown	unknown	\N	\N	{"family": "CD4000", "channels": 8}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
acb06289-60c5-5c0d-a248-c49b046785b1	1	101	ULN2003ADR	Seven Darlington transistor array 50 V 500 mA	SOIC-16	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e9925ceb-97fa-53cc-a39d-75e7efa4612a	1	101	L293DNE	Quadruple half-H driver 36 V 600 mA	DIP-16	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eb23c106-7d42-50a7-9c70-5777b10ad2f7	1	101	DRV8825PWPR	Stepper motor driver 45 V 2.5 A	TSSOP-28	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
688dcd2b-3618-5424-90c2-a9647f4760ca	54	101	A4988SETTR-T	Stepper motor driver with translator 35 V 2 A	QFN-28	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
a80fa35c-afe4-5206-bd96-7885e300e75f	1	96	NE555DR	Precision timer	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
fb9c8dd0-5c98-50a1-9fd7-c12adc438237	1	96	NE555P	Precision timer	DIP-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9fdcad75-c434-5a40-998f-9fd93ce4d689	35	97	DS3231SN#	Temperature compensated real time clock, I2C	SOIC-16W	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
eefd3173-a259-5964-8716-2a3aef67248c	35	97	DS1307Z+	Real time clock, 56 bytes NV RAM, I2C	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12948672-8959-5a05-bc53-46bf2addd6a8	4	97	PCF8563T/5,518	Real time clock, I2C	SOIC-8	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5f41255d-0cf5-5c8f-b139-cf19dc710838	1	106	LM35DZ/NOPB	Analog temperature sensor 10 mV/°C	TO-92	active	unknown	unknown	\N	\N	{"interface": "analog"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c202e04b-ca6c-5900-adb3-d094e1706905	1	106	TMP117AIDRVR	Digital temperature sensor 0.1 °C, I2C	\N	active	unknown	unknown	\N	\N	{"accuracy": 0.1, "interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1519584f-88e7-5bcb-b636-6995fbf8871b	35	106	DS18B20+	Digital temperature sensor 0.5 °C, 1-Wire	TO-92	active	unknown	unknown	\N	\N	{"accuracy": 0.5, "interface": "1-Wire"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e14fbfc4-0086-5a67-945c-7a04948158bf	58	107	BME280	Humidity, pressure and temperature sensor, I2C and SPI	\N	active	unknown	unknown	\N	\N	{"interface": "I2C, SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
161b3a6e-9d42-5be1-98ea-5fbb2b9c5262	58	108	BMP280	Barometric pressure sensor, I2C and SPI	\N	nrnd	unknown	unknown	\N	\N	{"interface": "I2C, SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91955ea1-5213-526e-b5ab-a34487b4543a	59	107	SHT31-DIS-B2.5KS	Humidity and temperature sensor, I2C	DFN-8	active	unknown	unknown	\N	\N	{"interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0a0f62d6-d9e4-5ff8-b9de-bf4a9dc6d313	60	113	MPU-6050	6-axis motion sensor, I2C	QFN-24	obsolete	unknown	unknown	\N	\N	{"interface": "I2C"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66a8fa35-5a06-50ec-af18-96a859b5755a	3	111	LIS3DHTR	3-axis accelerometer, I2C and SPI	\N	active	unknown	unknown	\N	\N	{"interface": "I2C, SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
e39b57f9-f29a-5de0-9c19-5a94e71d5c0e	2	111	ADXL345BCCZ	3-axis accelerometer, I2C and SPI	\N	active	unknown	unknown	\N	\N	{"interface": "I2C, SPI"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46906eb8-3cac-5e53-9412-71f18e7c8683	108	121	LTST-C190KGKT	Green LED	0603	active	unknown	unknown	\N	\N	{"color": "green"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
068b9748-25a9-54cb-aa8b-b6f4f5302a59	108	121	LTST-C190KRKT	Red LED	0603	active	unknown	unknown	\N	\N	{"color": "red"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
1e3da483-d9b9-51b5-b8d1-c430ead434b9	74	121	150060VS75000	Green LED	0603	active	unknown	unknown	\N	\N	{"color": "green"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27117544-c3b2-5fd7-835f-2c52d322e653	74	121	150060RS75000	Red LED	0603	active	unknown	unknown	\N	\N	{"color": "red"}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48d12000-8b63-5a1b-91d5-8a5412cef147	112	126	PC817X2NSZ9F	Optocoupler with transistor output, 5 kV	DIP-4	active	unknown	unknown	\N	\N	{"isolation_voltage": 5000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
0b2cd80c-66a4-54ad-90d3-3bc1c53a2e9d	13	126	4N35	Optocoupler with transistor output and base, 5 kV	\N	active	unknown	unknown	\N	\N	{"isolation_voltage": 5000}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83d1ca55-8fc4-5d46-a657-359d14a273cd	91	136	B2B-XH-A(LF)(SN)	XH header 2 positions 2.5 mm	\N	active	unknown	unknown	\N	\N	{"pitch": 2.5, "positions": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7825c44f-9dd2-50ef-9935-48712f02fd9b	91	136	B4B-XH-A(LF)(SN)	XH header 4 positions 2.5 mm	\N	active	unknown	unknown	\N	\N	{"pitch": 2.5, "positions": 4}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4e8f203b-6872-53d5-b497-cf6d7b2993db	91	136	S2B-PH-K-S(LF)(SN)	PH header 2 positions 2 mm, right angle	\N	active	unknown	unknown	\N	\N	{"pitch": 2, "positions": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c63228e6-aba7-54c6-b420-32300c622a3a	90	139	10118194-0001LF	Micro USB type B receptacle	\N	active	unknown	unknown	\N	\N	{"positions": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
c0cbab2c-87d7-5f5a-a917-9bb9b66ca94c	94	142	1729128	PCB terminal block 2 positions 5.08 mm	\N	active	unknown	unknown	\N	\N	{"pitch": 5.08, "positions": 2}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
583e70a7-ad56-5a93-bd80-3ab2d5afeab8	97	151	B3F-1000	Tactile switch 6 x 6 mm	\N	active	unknown	unknown	\N	\N	{"contact_rating": 0.05}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14f99b91-0aa5-5aba-890d-8f403230391a	97	158	G5LE-14 DC5	Power relay SPDT 5 V coil	\N	active	unknown	unknown	\N	\N	{"coil_voltage": 5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
ea7e76d0-4cf6-5632-953b-8143463cc5f0	101	170	0451001.MRL	Fast acting fuse 1 A 125 V	\N	active	unknown	unknown	\N	\N	{"voltage": 125, "rated_current": 1}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9a60c751-fc37-5b5c-a555-3286500a23e0	76	172	MF-MSMF050-2	Resettable fuse 500 mA hold 15 V	1812	active	unknown	unknown	\N	\N	{"voltage": 15, "rated_current": 0.5}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
671050fb-6993-5847-985b-3194ba5f327d	127	184	CR2032	Lithium coin cell 3 V	\N	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
f033ae5b-bde3-5d47-8343-cbaaae91f187	126	186	3034	Coin cell retainer, surface mount	\N	active	unknown	unknown	\N	\N	{}	\N	pending	\N	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: component_pricing; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.component_pricing (id, component_id, minimum_quantity, unit_price, currency_code, fetched_at, valid_until) FROM stdin;
\.


--
-- Data for Name: components; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.components (id, supplier_id, component_catalog_id, supplier_part_number, manufacturer_name, manufacturer_part_number, description, status, stock_quantity, minimum_order_quantity, order_multiple, lead_time_days, packaging, parameters, product_url, first_seen_at, last_seen_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: enrichment_config; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrichment_config (key, value, description, created_at, updated_at) FROM stdin;
catalog.sync_interval_minutes	60	How often the catalog is copied to the Supabase database	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
matching.exact_score	100	Score of a match by manufacturer and part number	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
matching.normalized_score	95	Score of a match by normalized part number and manufacturer	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
matching.fuzzy_minimum_similarity	0.6	Smallest trigram similarity that counts as a candidate, 0 to 1	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
matching.max_candidates	10	Candidates kept for a line item	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
quality.weights	{"pricing": 5, "identity": 30, "documents": 10, "lifecycle": 15, "compliance": 10, "parameters": 30}	Share of each part in the quality score; together 100	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
quality.review_threshold	70	Lowest quality score that is worth a review; below it an enrichment is rejected	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
quality.approve_threshold	95	Quality score from which an enrichment is taken without review	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
pricing.default_currency	"USD"	Currency in which suppliers are asked for prices	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
pricing.cache_hours	24	How long a price is good	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
suppliers.order	["digikey", "nexar", "mouser", "siliconexpert", "element14"]	Suppliers asked for parameters, best first	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
retention.responses_days	180	How long suppliers' responses are kept	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: manufacturers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.manufacturers (id, name, slug, aliases, country_code, website, acquired_by_id, is_active, created_at, updated_at) FROM stdin;
1	Texas Instruments	texas-instruments	{TI,"Texas Instr.","Texas Instruments Inc.","TI - Texas Instruments"}	US	https://www.ti.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	Analog Devices	analog-devices	{ADI,"Analog Devices Inc.",Analog}	US	https://www.analog.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	STMicroelectronics	stmicroelectronics	{ST,STM,"ST Micro",SGS-Thomson,"ST Microelectronics"}	CH	https://www.st.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	NXP Semiconductors	nxp-semiconductors	{NXP,"NXP USA Inc.","Philips Semiconductors"}	NL	https://www.nxp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	Infineon Technologies	infineon-technologies	{Infineon,IFX,"Siemens Semiconductors"}	DE	https://www.infineon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	Microchip Technology	microchip-technology	{Microchip,MCHP,"Microchip Tech"}	US	https://www.microchip.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	onsemi	onsemi	{"ON Semiconductor","ON Semi",ON,Onsemiconductor}	US	https://www.onsemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	Renesas Electronics	renesas-electronics	{Renesas,"Renesas Electronics America"}	JP	https://www.renesas.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	ROHM Semiconductor	rohm-semiconductor	{ROHM,"Rohm Co."}	JP	https://www.rohm.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	Toshiba Electronic Devices & Storage	toshiba-electronic-devices-and-storage	{Toshiba,"Toshiba Semiconductor"}	JP	https://toshiba.semicon-storage.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	Nexperia	nexperia	{"Nexperia USA Inc."}	NL	https://www.nexperia.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	Diodes Incorporated	diodes-incorporated	{"Diodes Inc","Diodes Inc.",Diodes,Zetex}	US	https://www.diodes.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	Vishay	vishay	{"Vishay Intertechnology","Vishay Semiconductors"}	US	https://www.vishay.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	Vishay Dale	vishay-dale	{Dale}	US	https://www.vishay.com	13	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	Vishay Siliconix	vishay-siliconix	{Siliconix}	US	https://www.vishay.com	13	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	Silicon Labs	silicon-labs	{"Silicon Laboratories",SiLabs}	US	https://www.silabs.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
17	Nordic Semiconductor	nordic-semiconductor	{Nordic,"Nordic Semi"}	NO	https://www.nordicsemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18	Espressif Systems	espressif-systems	{Espressif}	CN	https://www.espressif.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
19	Raspberry Pi	raspberry-pi	{"Raspberry Pi Ltd","Raspberry Pi Foundation"}	GB	https://www.raspberrypi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20	AMD	amd	{"Advanced Micro Devices"}	US	https://www.amd.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
21	Xilinx	xilinx	{"Xilinx Inc."}	US	https://www.xilinx.com	20	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
22	Intel	intel	{"Intel Corporation"}	US	https://www.intel.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
23	Altera	altera	{"Altera Corporation"}	US	https://www.altera.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24	Lattice Semiconductor	lattice-semiconductor	{Lattice}	US	https://www.latticesemi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
25	Qualcomm	qualcomm	{QCOM}	US	https://www.qualcomm.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26	Broadcom	broadcom	{"Broadcom Limited"}	US	https://www.broadcom.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27	Avago Technologies	avago-technologies	{Avago}	SG	https://www.broadcom.com	26	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28	Micron Technology	micron-technology	{Micron}	US	https://www.micron.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29	Samsung Semiconductor	samsung-semiconductor	{Samsung}	KR	https://semiconductor.samsung.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
30	Winbond Electronics	winbond-electronics	{Winbond}	TW	https://www.winbond.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31	Macronix	macronix	{MXIC,"Macronix International"}	TW	https://www.macronix.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
32	ISSI	issi	{"Integrated Silicon Solution"}	US	https://www.issi.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
33	GigaDevice	gigadevice	{"GigaDevice Semiconductor"}	CN	https://www.gigadevice.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
34	Kioxia	kioxia	{"Toshiba Memory"}	JP	https://www.kioxia.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35	Maxim Integrated	maxim-integrated	{Maxim,"Dallas Semiconductor"}	US	https://www.analog.com	2	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
36	Linear Technology	linear-technology	{Linear,LTC,"Linear Tech"}	US	https://www.analog.com	2	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
37	Cypress Semiconductor	cypress-semiconductor	{Cypress}	US	https://www.infineon.com	5	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
38	International Rectifier	international-rectifier	{IR,"Intl Rectifier"}	US	https://www.infineon.com	5	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
39	Atmel	atmel	{"Atmel Corporation"}	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
40	Microsemi	microsemi	{}	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
41	Micrel	micrel	{}	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42	SMSC	smsc	{"Standard Microsystems"}	US	https://www.microchip.com	6	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
43	Freescale Semiconductor	freescale-semiconductor	{Freescale,"Motorola Semiconductor"}	US	https://www.nxp.com	4	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44	Fairchild Semiconductor	fairchild-semiconductor	{Fairchild}	US	https://www.onsemi.com	7	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
45	National Semiconductor	national-semiconductor	{National,NSC,"Nat Semi"}	US	https://www.ti.com	1	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46	Burr-Brown	burr-brown	{BB}	US	https://www.ti.com	1	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
47	Intersil	intersil	{}	US	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48	IDT	idt	{"Integrated Device Technology"}	US	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
49	Dialog Semiconductor	dialog-semiconductor	{Dialog}	GB	https://www.renesas.com	8	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50	Pericom	pericom	{}	US	https://www.diodes.com	12	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
51	Monolithic Power Systems	monolithic-power-systems	{MPS}	US	https://www.monolithicpower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
52	Power Integrations	power-integrations	{PI}	US	https://www.power.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53	Richtek	richtek	{"Richtek Technology"}	TW	https://www.richtek.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
54	Allegro MicroSystems	allegro-microsystems	{Allegro}	US	https://www.allegromicro.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
55	Melexis	melexis	{}	BE	https://www.melexis.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
56	ams-OSRAM	ams-osram	{ams,austriamicrosystems,"ams AG"}	AT	https://ams-osram.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
57	OSRAM Opto Semiconductors	osram-opto-semiconductors	{OSRAM}	DE	https://ams-osram.com	56	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
58	Bosch Sensortec	bosch-sensortec	{Bosch}	DE	https://www.bosch-sensortec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
59	Sensirion	sensirion	{}	CH	https://sensirion.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
60	TDK InvenSense	tdk-invensense	{InvenSense}	US	https://invensense.tdk.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
61	Honeywell	honeywell	{"Honeywell Sensing"}	US	https://www.honeywell.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
62	Murata Manufacturing	murata-manufacturing	{Murata,"Murata Electronics"}	JP	https://www.murata.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
63	TDK	tdk	{"TDK Corporation"}	JP	https://www.tdk.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
64	EPCOS	epcos	{"TDK Electronics"}	DE	https://www.tdk-electronics.tdk.com	63	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
65	TAIYO YUDEN	taiyo-yuden	{"Taiyo Yuden Co."}	JP	https://www.yuden.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
66	KEMET	kemet	{"Kemet Electronics"}	US	https://www.kemet.com	67	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
67	YAGEO	yageo	{"Yageo Corporation"}	TW	https://www.yageo.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
68	KYOCERA AVX	kyocera-avx	{AVX,"AVX Corporation",Kyocera}	US	https://www.kyocera-avx.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
69	Samsung Electro-Mechanics	samsung-electro-mechanics	{SEMCO,"Samsung EM"}	KR	https://www.samsungsem.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
70	Panasonic Industry	panasonic-industry	{Panasonic,"Panasonic Electronic Components"}	JP	https://industrial.panasonic.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
71	Nichicon	nichicon	{}	JP	https://www.nichicon.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
72	Nippon Chemi-Con	nippon-chemi-con	{"United Chemi-Con",UCC}	JP	https://www.chemi-con.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
73	Rubycon	rubycon	{}	JP	https://www.rubycon.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
74	Würth Elektronik	wuerth-elektronik	{Wurth,"Wurth Elektronik","Wuerth Elektronik",WE}	DE	https://www.we-online.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
75	Coilcraft	coilcraft	{}	US	https://www.coilcraft.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
76	Bourns	bourns	{}	US	https://www.bourns.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
77	Sumida	sumida	{}	JP	https://www.sumida.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
78	Abracon	abracon	{}	US	https://abracon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
79	Epson Timing	epson-timing	{Epson,"Seiko Epson"}	JP	https://www.epsondevice.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
80	ECS Inc.	ecs-inc	{ECS}	US	https://ecsxtal.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
81	Kyocera Crystal Device	kyocera-crystal-device	{}	JP	https://www.kyocera.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
82	SiTime	sitime	{}	US	https://www.sitime.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
83	CTS	cts	{"CTS Corporation"}	US	https://www.ctscorp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
84	Stackpole Electronics	stackpole-electronics	{SEI,Stackpole}	US	https://www.seielect.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
85	KOA Speer	koa-speer	{KOA}	US	https://www.koaspeer.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
86	Susumu	susumu	{}	JP	https://www.susumu.co.jp	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
87	Ohmite	ohmite	{}	US	https://www.ohmite.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
88	TE Connectivity	te-connectivity	{TE,"Tyco Electronics","AMP Connectors"}	CH	https://www.te.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
89	Molex	molex	{}	US	https://www.molex.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
90	Amphenol	amphenol	{"Amphenol ICC",FCI}	US	https://www.amphenol.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
91	JST	jst	{J.S.T.,"JST Mfg"}	JP	https://www.jst.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
92	Hirose Electric	hirose-electric	{Hirose,HRS}	JP	https://www.hirose.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
93	Samtec	samtec	{}	US	https://www.samtec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
94	Phoenix Contact	phoenix-contact	{Phoenix}	DE	https://www.phoenixcontact.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
95	HARTING	harting	{"Harting Technology"}	DE	https://www.harting.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
96	WAGO	wago	{}	DE	https://www.wago.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
97	Omron	omron	{"Omron Electronics"}	JP	https://components.omron.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
98	C&K	c-and-k	{"C&K Components","CK Switches"}	US	https://www.ckswitches.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
99	ALPS Alpine	alps-alpine	{ALPS}	JP	https://www.alpsalpine.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
100	E-Switch	e-switch	{}	US	https://www.e-switch.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
101	Littelfuse	littelfuse	{}	US	https://www.littelfuse.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
102	IXYS	ixys	{}	US	https://www.littelfuse.com	101	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
103	Bel Fuse	bel-fuse	{Bel}	US	https://www.belfuse.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
104	Schurter	schurter	{}	CH	https://www.schurter.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
105	Eaton	eaton	{"Cooper Bussmann",Bussmann}	IE	https://www.eaton.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
106	Semtech	semtech	{}	US	https://www.semtech.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
107	Wolfspeed	wolfspeed	{Cree}	US	https://www.wolfspeed.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
108	Lite-On	lite-on	{LiteOn,"Lite-On Inc."}	TW	https://www.liteon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
109	Everlight Electronics	everlight-electronics	{Everlight}	TW	https://www.everlight.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
110	Kingbright	kingbright	{}	TW	https://www.kingbright.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
111	Lumileds	lumileds	{}	NL	https://lumileds.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
112	Sharp	sharp	{"Sharp Microelectronics"}	JP	https://www.sharp.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
113	FTDI	ftdi	{"Future Technology Devices International"}	GB	https://ftdichip.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
114	WCH	wch	{"Nanjing Qinheng Microelectronics"}	CN	https://www.wch.cn	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
115	u-blox	u-blox	{ublox}	CH	https://www.u-blox.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
116	Quectel	quectel	{}	CN	https://www.quectel.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
117	Sierra Wireless	sierra-wireless	{}	CA	https://www.sierrawireless.com	106	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
118	Skyworks Solutions	skyworks-solutions	{Skyworks}	US	https://www.skyworksinc.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
119	Qorvo	qorvo	{RFMD,TriQuint}	US	https://www.qorvo.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
120	Mini-Circuits	mini-circuits	{}	US	https://www.minicircuits.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
121	RECOM Power	recom-power	{RECOM}	AT	https://recom-power.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
122	TRACO Power	traco-power	{Traco}	CH	https://www.tracopower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
123	MEAN WELL	mean-well	{Meanwell}	TW	https://www.meanwell.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
124	Murata Power Solutions	murata-power-solutions	{}	US	https://www.murata.com	62	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
125	Vicor	vicor	{}	US	https://www.vicorpower.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
126	Keystone Electronics	keystone-electronics	{Keystone}	US	https://www.keyelec.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
127	Energizer	energizer	{}	US	https://www.energizer.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
128	Varta	varta	{}	DE	https://www.varta-ag.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
129	Same Sky	same-sky	{"CUI Devices"}	US	https://www.sameskydevices.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
130	PUI Audio	pui-audio	{}	US	https://puiaudio.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
131	Knowles	knowles	{}	US	https://www.knowles.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
132	Sunon	sunon	{}	TW	https://www.sunon.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
133	Fischer Elektronik	fischer-elektronik	{}	DE	https://www.fischerelektronik.de	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
134	3M	3m	{"3M Electronics"}	US	https://www.3m.com	\N	t	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: supplier_enrichment_responses; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.supplier_enrichment_responses (id, supplier_id, component_catalog_id, requested_part_number, http_status, is_match, response, response_sha256, error_message, duration_ms, fetched_at, expires_at) FROM stdin;
\.


--
-- Data for Name: supplier_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.supplier_tokens (id, supplier_id, environment, token_type, encrypted_access_token, encrypted_refresh_token, encryption_key_id, scopes, issued_at, expires_at, refresh_expires_at, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: suppliers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.suppliers (id, code, name, supplier_type, country_code, website, api_base_url, authentication, provides_pricing, provides_parameters, requests_per_minute, requests_per_day, priority, is_enabled, created_at, updated_at) FROM stdin;
1	digikey	DigiKey	distributor	US	https://www.digikey.com	https://api.digikey.com	oauth2_client_credentials	t	t	\N	\N	10	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	mouser	Mouser Electronics	distributor	US	https://www.mouser.com	https://api.mouser.com	api_key	t	f	\N	\N	20	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	element14	element14	distributor	GB	https://www.element14.com	https://api.element14.com	api_key	t	t	\N	\N	30	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	nexar	Nexar (Octopart)	aggregator	US	https://nexar.com	https://api.nexar.com	oauth2_client_credentials	t	t	\N	\N	15	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	arrow	Arrow Electronics	distributor	US	https://www.arrow.com	\N	api_key	t	f	\N	\N	40	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	avnet	Avnet	distributor	US	https://www.avnet.com	\N	api_key	t	f	\N	\N	45	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	future	Future Electronics	distributor	CA	https://www.futureelectronics.com	\N	api_key	t	f	\N	\N	50	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	rs	RS Components	distributor	GB	https://www.rs-online.com	\N	api_key	t	f	\N	\N	50	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	tme	TME	distributor	PL	https://www.tme.eu	https://api.tme.eu	api_key	t	t	\N	\N	50	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	lcsc	LCSC Electronics	distributor	CN	https://www.lcsc.com	\N	api_key	t	t	\N	\N	60	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	tti	TTI	distributor	US	https://www.tti.com	\N	api_key	t	f	\N	\N	60	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	rochester	Rochester Electronics	distributor	US	https://www.rocelec.com	\N	none	f	f	\N	\N	70	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	verical	Verical	aggregator	US	https://www.verical.com	\N	none	t	f	\N	\N	75	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	siliconexpert	SiliconExpert	aggregator	US	https://www.siliconexpert.com	https://api.siliconexpert.com	api_key	f	t	\N	\N	25	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	ti	Texas Instruments Store	manufacturer	US	https://www.ti.com	https://transact.ti.com	oauth2_client_credentials	t	f	\N	\N	35	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	microchip_direct	Microchip Direct	manufacturer	US	https://www.microchipdirect.com	\N	none	t	f	\N	\N	65	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Data for Name: vendor_category_mappings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.vendor_category_mappings (id, supplier_id, vendor_category_path, vendor_category_id, category_id, confidence, is_verified, created_at, updated_at) FROM stdin;
1	1	Resistors > Chip Resistor - Surface Mount	\N	3	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
2	1	Resistors > Through Hole Resistors	\N	4	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
3	1	Resistors > Resistor Networks, Arrays	\N	6	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
4	1	Capacitors > Ceramic Capacitors	\N	10	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
5	1	Capacitors > Aluminum Electrolytic Capacitors	\N	11	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
6	1	Capacitors > Aluminum - Polymer Capacitors	\N	13	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
7	1	Capacitors > Tantalum Capacitors	\N	12	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
8	1	Capacitors > Film Capacitors	\N	14	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
9	1	Inductors, Coils, Chokes > Fixed Inductors	\N	17	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
10	1	Filters > Ferrite Beads and Chips	\N	19	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
11	1	Filters > Common Mode Chokes	\N	20	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
12	1	Crystals, Oscillators, Resonators > Crystals	\N	23	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
13	1	Crystals, Oscillators, Resonators > Oscillators	\N	24	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
14	1	Discrete Semiconductor Products > Diodes > Rectifiers > Single Diodes	\N	29	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
15	1	Discrete Semiconductor Products > Diodes > Zener > Single Zener Diodes	\N	31	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
16	1	Discrete Semiconductor Products > Transistors > FETs, MOSFETs > Single FETs, MOSFETs	\N	37	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
17	1	Discrete Semiconductor Products > Transistors > Bipolar (BJT) > Single Bipolar Transistors	\N	36	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
18	1	Circuit Protection > Transient Voltage Suppressors (TVS) > TVS Diodes	\N	33	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
19	1	Circuit Protection > Fuses	\N	169	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
20	1	Integrated Circuits (ICs) > Embedded > Microcontrollers	\N	48	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
21	1	Integrated Circuits (ICs) > Embedded > FPGAs (Field Programmable Gate Array)	\N	51	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
22	1	Integrated Circuits (ICs) > Memory > Memory	\N	54	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
23	1	Integrated Circuits (ICs) > Linear > Amplifiers > Instrumentation, Op Amps, Buffer Amps	\N	72	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
24	1	Integrated Circuits (ICs) > Linear > Comparators	\N	74	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
25	1	Integrated Circuits (ICs) > Power Management (PMIC) > Voltage Regulators - Linear, Low Drop Out (LDO) Regulators	\N	62	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
26	1	Integrated Circuits (ICs) > Power Management (PMIC) > Voltage Regulators - DC DC Switching Regulators	\N	64	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
27	1	Integrated Circuits (ICs) > Data Acquisition > Analog to Digital Converters (ADC)	\N	78	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
28	1	Integrated Circuits (ICs) > Data Acquisition > Digital to Analog Converters (DAC)	\N	79	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
29	1	Integrated Circuits (ICs) > Interface > Drivers, Receivers, Transceivers	\N	81	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
30	1	Integrated Circuits (ICs) > Logic > Gates and Inverters	\N	90	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
31	1	Integrated Circuits (ICs) > Clock/Timing > Real Time Clocks	\N	97	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
32	1	Connectors, Interconnects > Rectangular Connectors > Headers, Male Pins	\N	135	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
33	1	Connectors, Interconnects > USB, DVI, HDMI Connectors	\N	139	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
34	1	Optoelectronics > LEDs > LED Indication - Discrete	\N	121	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
35	1	Isolators > Optoisolators - Transistor, Photovoltaic Output	\N	126	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
36	1	Switches > Tactile Switches	\N	151	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
37	1	Relays > Power Relays, Over 2 Amps	\N	158	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
38	2	Passive Components > Resistors > SMD Resistors & Chip Resistors > Thick Film Resistors - SMD	\N	3	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
39	2	Passive Components > Capacitors > Ceramic Capacitors > Multilayer Ceramic Capacitors MLCC - SMD/SMT	\N	10	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
40	2	Passive Components > Capacitors > Aluminum Electrolytic Capacitors	\N	11	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
41	2	Passive Components > Capacitors > Tantalum Capacitors	\N	12	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
42	2	Passive Components > EMI Filters / EMI Suppression > Ferrites > Ferrite Beads	\N	19	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
43	2	Passive Components > Frequency Control & Timing Devices > Crystals	\N	23	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
44	2	Semiconductors > Discrete Semiconductors > Transistors > MOSFETs	\N	37	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
45	2	Semiconductors > Discrete Semiconductors > Diodes & Rectifiers > Schottky Diodes & Rectifiers	\N	30	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
46	2	Semiconductors > Embedded Processors & Controllers > Microcontrollers - MCU	\N	48	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
47	2	Semiconductors > Memory ICs > EEPROM	\N	55	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
48	2	Semiconductors > Memory ICs > NOR Flash	\N	56	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
49	2	Semiconductors > Integrated Circuits - ICs > Amplifier ICs > Operational Amplifiers - Op Amps	\N	72	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
50	2	Semiconductors > Integrated Circuits - ICs > Power Management ICs > Voltage Regulators - Voltage Controllers > LDO Voltage Regulators	\N	62	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
51	2	Semiconductors > Integrated Circuits - ICs > Power Management ICs > Voltage Regulators - Voltage Controllers > Switching Voltage Regulators	\N	64	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
52	2	Optoelectronics > LED Lighting > LED Emitters > Standard LEDs - SMD	\N	121	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
53	2	Electromechanical > Switches > Tactile Switches	\N	151	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
54	10	Resistors > Chip Resistor - Surface Mount	\N	3	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
55	10	Capacitors > Multilayer Ceramic Capacitors MLCC - SMD/SMT	\N	10	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
56	10	Embedded Processors & Controllers > Microcontroller Units (MCUs/MPUs/SOCs)	\N	48	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
57	10	Transistors/Thyristors > MOSFETs	\N	37	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
58	10	Diodes > Schottky Diodes	\N	30	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
59	10	Power Management (PMIC) > Voltage Regulators - Linear, Low Drop Out (LDO) Regulators	\N	62	100.00	f	2025-12-27 00:00:00+00	2025-12-27 00:00:00+00
\.


--
-- Name: categories_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.categories_id_seq', 201, true);


--
-- Name: cns_enrichment_config_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cns_enrichment_config_id_seq', 2, true);


--
-- Name: component_pricing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.component_pricing_id_seq', 1, false);


--
-- Name: manufacturers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.manufacturers_id_seq', 134, true);


--
-- Name: supplier_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supplier_tokens_id_seq', 1, false);


--
-- Name: suppliers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.suppliers_id_seq', 16, true);


--
-- Name: vendor_category_mappings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.vendor_category_mappings_id_seq', 59, true);


--
-- Name: categories categories_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_path_key UNIQUE (path);


--
-- Name: categories categories_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);


--
-- Name: categories categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);


--
-- Name: cns_enrichment_config cns_enrichment_config_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_name_key UNIQUE (name);


--
-- Name: cns_enrichment_config cns_enrichment_config_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_pkey PRIMARY KEY (id);


--
-- Name: component_catalog component_catalog_part_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_part_key UNIQUE (manufacturer_id, manufacturer_part_number);


--
-- Name: component_catalog component_catalog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_pkey PRIMARY KEY (id);


--
-- Name: component_pricing component_pricing_break_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_break_key UNIQUE (component_id, currency_code, minimum_quantity);


--
-- Name: component_pricing component_pricing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_pkey PRIMARY KEY (id);


--
-- Name: components components_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_pkey PRIMARY KEY (id);


--
-- Name: components components_supplier_part_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_supplier_part_key UNIQUE (supplier_id, supplier_part_number);


--
-- Name: enrichment_config enrichment_config_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrichment_config
    ADD CONSTRAINT enrichment_config_pkey PRIMARY KEY (key);


--
-- Name: manufacturers manufacturers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturers
    ADD CONSTRAINT manufacturers_pkey PRIMARY KEY (id);


--
-- Name: manufacturers manufacturers_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturers
    ADD CONSTRAINT manufacturers_slug_key UNIQUE (slug);


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_pkey PRIMARY KEY (id);


--
-- Name: supplier_tokens supplier_tokens_environment_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_tokens
    ADD CONSTRAINT supplier_tokens_environment_key UNIQUE (supplier_id, environment);


--
-- Name: supplier_tokens supplier_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_tokens
    ADD CONSTRAINT supplier_tokens_pkey PRIMARY KEY (id);


--
-- Name: suppliers suppliers_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_code_key UNIQUE (code);


--
-- Name: suppliers suppliers_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_name_key UNIQUE (name);


--
-- Name: suppliers suppliers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_pkey PRIMARY KEY (id);


--
-- Name: vendor_category_mappings vendor_category_mappings_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vendor_category_mappings
    ADD CONSTRAINT vendor_category_mappings_path_key UNIQUE (supplier_id, vendor_category_path);


--
-- Name: vendor_category_mappings vendor_category_mappings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vendor_category_mappings
    ADD CONSTRAINT vendor_category_mappings_pkey PRIMARY KEY (id);


--
-- Name: categories_parent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX categories_parent_id_idx ON public.categories USING btree (parent_id);


--
-- Name: cns_enrichment_config_active_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX cns_enrichment_config_active_key ON public.cns_enrichment_config USING btree (is_active) WHERE is_active;


--
-- Name: component_catalog_category_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_catalog_category_id_idx ON public.component_catalog USING btree (category_id);


--
-- Name: component_pricing_valid_until_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX component_pricing_valid_until_idx ON public.component_pricing USING btree (valid_until);


--
-- Name: components_component_catalog_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_component_catalog_id_idx ON public.components USING btree (component_catalog_id);


--
-- Name: components_normalized_part_number_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_normalized_part_number_idx ON public.components USING btree (normalized_part_number);


--
-- Name: components_unmatched_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX components_unmatched_idx ON public.components USING btree (created_at) WHERE (status = ANY (ARRAY['new'::text, 'ambiguous'::text]));


--
-- Name: manufacturers_acquired_by_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX manufacturers_acquired_by_id_idx ON public.manufacturers USING btree (acquired_by_id);


--
-- Name: manufacturers_aliases_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX manufacturers_aliases_idx ON public.manufacturers USING gin (aliases);


--
-- Name: manufacturers_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX manufacturers_name_key ON public.manufacturers USING btree (lower(name));


--
-- Name: supplier_enrichment_responses_component_catalog_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supplier_enrichment_responses_component_catalog_id_idx ON public.supplier_enrichment_responses USING btree (component_catalog_id);


--
-- Name: supplier_enrichment_responses_expires_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supplier_enrichment_responses_expires_at_idx ON public.supplier_enrichment_responses USING btree (expires_at);


--
-- Name: supplier_enrichment_responses_lookup_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supplier_enrichment_responses_lookup_idx ON public.supplier_enrichment_responses USING btree (supplier_id, normalized_part_number, fetched_at DESC);


--
-- Name: vendor_category_mappings_category_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX vendor_category_mappings_category_id_idx ON public.vendor_category_mappings USING btree (category_id);


--
-- Name: categories set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.categories FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: cns_enrichment_config set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.cns_enrichment_config FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: component_catalog set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.component_catalog FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: components set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.components FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: enrichment_config set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.enrichment_config FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: manufacturers set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.manufacturers FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: supplier_tokens set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.supplier_tokens FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: suppliers set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.suppliers FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: vendor_category_mappings set_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.vendor_category_mappings FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


--
-- Name: categories categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.categories(id);


--
-- Name: component_catalog component_catalog_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id);


--
-- Name: component_catalog component_catalog_manufacturer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_manufacturer_id_fkey FOREIGN KEY (manufacturer_id) REFERENCES public.manufacturers(id);


--
-- Name: component_pricing component_pricing_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_component_id_fkey FOREIGN KEY (component_id) REFERENCES public.components(id) ON DELETE CASCADE;


--
-- Name: components components_component_catalog_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_component_catalog_id_fkey FOREIGN KEY (component_catalog_id) REFERENCES public.component_catalog(id) ON DELETE SET NULL;


--
-- Name: components components_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id);


--
-- Name: manufacturers manufacturers_acquired_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturers
    ADD CONSTRAINT manufacturers_acquired_by_id_fkey FOREIGN KEY (acquired_by_id) REFERENCES public.manufacturers(id);


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_component_catalog_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_component_catalog_id_fkey FOREIGN KEY (component_catalog_id) REFERENCES public.component_catalog(id) ON DELETE SET NULL;


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id);


--
-- Name: supplier_tokens supplier_tokens_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplier_tokens
    ADD CONSTRAINT supplier_tokens_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id) ON DELETE CASCADE;


--
-- Name: vendor_category_mappings vendor_category_mappings_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vendor_category_mappings
    ADD CONSTRAINT vendor_category_mappings_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id);


--
-- Name: vendor_category_mappings vendor_category_mappings_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vendor_category_mappings
    ADD CONSTRAINT vendor_category_mappings_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--
