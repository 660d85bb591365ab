-- A database like Supabase's: every kind of object that pg_dump writes, and rows that a careless reader would trip over.
CREATE SCHEMA auth;
CREATE SCHEMA storage;
CREATE SCHEMA extensions;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions;

CREATE TYPE public.bom_status AS ENUM ('draft', 'in review', 'it''s done');
CREATE TYPE public.dimensions AS (width numeric(8, 2), height numeric(8, 2));
CREATE DOMAIN public.email AS text CHECK (VALUE ~ '^[^@;]+@[^@;]+$');

CREATE FUNCTION auth.tenant() RETURNS uuid LANGUAGE sql STABLE AS
    $$ SELECT nullif(current_setting('request.tenant', true), '')::uuid; $$;

CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    -- it's a comment with a quote; COMMIT;
    EXECUTE $$SELECT 'BEGIN;'$$;
    NEW.updated_at := now();
    RETURN NEW;
END;
$function$;

CREATE FUNCTION public.grade(quality integer) RETURNS text LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT CASE WHEN quality >= 95 THEN 'auto' WHEN quality >= 70 THEN 'review' ELSE 'reject' END;
END;

CREATE PROCEDURE public.refresh_totals() LANGUAGE plpgsql AS $$
BEGIN
    REFRESH MATERIALIZED VIEW public.bom_totals;
    COMMIT;
END;
$$;

CREATE TABLE public.organizations (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL UNIQUE,
    settings jsonb DEFAULT '{"theme": "dark; light"}' NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE public.organizations IS 'Tenants; "one row each", it''s said
-- and this is no comment';

CREATE TABLE public.users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    email public.email NOT NULL UNIQUE,
    full_name text,
    "end" date,
    avatar bytea
);

CREATE TABLE public.boms (
    id bigserial PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    name text NOT NULL,
    status public.bom_status DEFAULT 'draft' NOT NULL,
    size public.dimensions,
    tags text[] DEFAULT '{}' NOT NULL,
    updated_at timestamptz
);
CREATE TRIGGER boms_touch BEFORE UPDATE ON public.boms FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE TABLE public.bom_line_items (
    id bigserial PRIMARY KEY,
    bom_id bigint NOT NULL REFERENCES public.boms ON DELETE CASCADE,
    part_number text NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(12, 4) NOT NULL,
    total numeric(16, 4) GENERATED ALWAYS AS (quantity * unit_price) STORED,
    note text,
    attributes jsonb
);
CREATE INDEX bom_line_items_part_number ON public.bom_line_items (lower(part_number)) WHERE note IS NOT NULL;

CREATE TABLE public.audit_logs (
    id bigint NOT NULL,
    happened_at timestamptz NOT NULL,
    actor bigint,
    action text NOT NULL,
    detail text
) PARTITION BY RANGE (happened_at);
CREATE TABLE public.audit_logs_2024 PARTITION OF public.audit_logs
    FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE public.audit_logs_2025 PARTITION OF public.audit_logs
    FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');

CREATE TABLE storage.buckets (id text PRIMARY KEY, name text NOT NULL UNIQUE, public boolean DEFAULT false);
CREATE TABLE storage.objects (
    id uuid PRIMARY KEY,
    bucket_id text NOT NULL REFERENCES storage.buckets,
    name text NOT NULL,
    metadata jsonb
);
CREATE TABLE public.awkward_rows (id integer PRIMARY KEY, value text);

ALTER TABLE public.boms ENABLE ROW LEVEL SECURITY;
CREATE POLICY boms_of_tenant ON public.boms USING (organization_id = auth.tenant());

CREATE VIEW public.open_boms AS SELECT id, name FROM public.boms WHERE status <> 'it''s done';
CREATE MATERIALIZED VIEW public.bom_totals AS
    SELECT bom_id, sum(total) AS total, count(*) AS lines FROM public.bom_line_items GROUP BY bom_id;
CREATE RULE open_boms_update AS ON UPDATE TO public.open_boms DO INSTEAD (
    UPDATE public.boms SET name = NEW.name WHERE id = OLD.id;
    NOTIFY boms;
);

INSERT INTO public.organizations
SELECT md5('organization ' || i)::uuid, 'Organization ' || i, 'organization-' || i,
       jsonb_build_object('seats', i % 90, 'motto', md5(i::text)),
       timestamptz '2024-01-01 00:00:00+00' + i * interval '7 hours'
FROM generate_series(1, 300) i;

INSERT INTO public.users (organization_id, email, full_name, "end", avatar)
SELECT md5('organization ' || 1 + i % 300)::uuid, 'user' || i || '@example.com',
       (ARRAY['Zoë', 'O''Brien', 'Łukasz', '李', NULL])[1 + i % 5] || ' ' || md5('name' || i),
       date '2030-01-01' + i, decode(md5('avatar' || i), 'hex')
FROM generate_series(1, 2500) i;

INSERT INTO public.boms (organization_id, name, status, size, tags, updated_at)
SELECT md5('organization ' || 1 + i % 300)::uuid, 'Board ' || i || ' rev. ' || chr(65 + i % 26),
       (ARRAY['draft', 'in review', 'it''s done']::public.bom_status[])[1 + i % 3],
       ROW (i % 100 + 0.25, i % 70 + 0.5)::public.dimensions,
       ARRAY['rohs', 'lot "' || i || '"', 'a,b'], timestamptz '2025-01-01 00:00:00+00' + i * interval '1 hour'
FROM generate_series(1, 1500) i;

INSERT INTO public.bom_line_items (bom_id, part_number, quantity, unit_price, note, attributes)
SELECT 1 + i % 1500, upper(substr(md5('part' || i), 1, 12)), 1 + i % 50, (i % 9973) / 7.0,
       CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN 'R' || i || ', R' || i + 1
            ELSE E'first line\nsecond line\twith a tab' END,
       jsonb_build_object('tolerance', i % 10, 'footprint', '0' || 402 + i % 3, 'hash', md5(i::text))
FROM generate_series(1, 8650) i;

INSERT INTO public.audit_logs
SELECT i, timestamptz '2024-06-01 00:00:00+00' + i * interval '1 hour', i % 2500, 'bom.updated',
       md5('before' || i) || ' -> ' || md5('after' || i)
FROM generate_series(1, 8000) i;

INSERT INTO storage.buckets VALUES ('boms', 'boms', false), ('avatars', 'avatars', true);
INSERT INTO storage.objects
SELECT md5('object' || i)::uuid, (ARRAY['boms', 'avatars'])[1 + i % 2], 'folder/' || i || '.csv',
       jsonb_build_object('size', i * 17, 'etag', md5(i::text))
FROM generate_series(1, 1500) i;

INSERT INTO public.awkward_rows VALUES
    (1, 'COMMIT;'), (2, E'\\.'), (3, E'\n\\.\nROLLBACK;\n'), (4, E'\\connect other'), (5, '-- ananta: no-transaction'),
    (6, '$$'), (7, '/* not closed'), (8, ''''), (9, '"'), (10, NULL), (11, ''), (12, E'\\N'), (13, E'\t'),
    (14, E'\\restrict abc'), (15, 'SET transaction_timeout = 0;'), (16, E'carriage\r\nreturn'), (17, 'DROP TABLE users;');

REFRESH MATERIALIZED VIEW public.bom_totals;
