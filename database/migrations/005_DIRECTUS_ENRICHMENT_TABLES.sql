CREATE TABLE IF NOT EXISTS public.enrichment_queue (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    component_id uuid REFERENCES public.component_catalog (id) ON DELETE CASCADE,
    quality_score numeric(5,2) NOT NULL CHECK (quality_score >= 70 AND quality_score < 95),
    CONSTRAINT enrichment_queue_pkey PRIMARY KEY (id)
);

CREATE TABLE IF NOT EXISTS public.enrichment_history (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    component_id uuid REFERENCES public.component_catalog (id) ON DELETE SET NULL,
    attempted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrichment_history_pkey PRIMARY KEY (id)
);
