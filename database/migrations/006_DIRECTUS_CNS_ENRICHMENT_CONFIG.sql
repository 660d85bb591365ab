ALTER TABLE public.cns_enrichment_config ADD COLUMN IF NOT EXISTS updated_by text;

CREATE TABLE IF NOT EXISTS public.cns_enrichment_audit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    config_key text NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cns_enrichment_audit_pkey PRIMARY KEY (id)
);
