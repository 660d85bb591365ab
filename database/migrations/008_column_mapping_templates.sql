CREATE TABLE IF NOT EXISTS public.column_mapping_templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL REFERENCES public.organizations (id) ON DELETE CASCADE,
    name text NOT NULL,
    mappings jsonb NOT NULL,
    CONSTRAINT column_mapping_templates_pkey PRIMARY KEY (id)
);
