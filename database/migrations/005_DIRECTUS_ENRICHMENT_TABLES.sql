-- Enrichment workflow that administrators work through in Directus (database components_v2).
--
-- The quality score of an enrichment decides where its result goes:
--   95 and more         auto_approved   taken into the catalog without review
--   70 to less than 95  review          waits in enrichment_queue for an administrator
--   less than 70        rejected        only recorded in enrichment_history

CREATE OR REPLACE FUNCTION public.route_enrichment(quality_score numeric) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    SELECT CASE
        WHEN quality_score >= 95 THEN 'auto_approved'
        WHEN quality_score >= 70 THEN 'review'
        ELSE 'rejected'
    END
$$;

COMMENT ON FUNCTION public.route_enrichment(numeric) IS
    'Where the result of an enrichment goes by its quality score: auto_approved, review or rejected';


CREATE TABLE IF NOT EXISTS public.enrichment_queue (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    component_catalog_id uuid NOT NULL,
    quality_score numeric(5,2) NOT NULL,
    status text DEFAULT 'pending' NOT NULL,
    priority smallint DEFAULT 5 NOT NULL,
    issues jsonb DEFAULT '[]' NOT NULL,
    issue_count integer GENERATED ALWAYS AS (jsonb_array_length(issues)) STORED,
    current_data jsonb DEFAULT '{}' NOT NULL,
    proposed_data jsonb DEFAULT '{}' NOT NULL,
    assigned_to uuid,
    reviewed_by uuid,
    reviewed_at timestamp with time zone,
    review_notes text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrichment_queue_pkey PRIMARY KEY (id),
    CONSTRAINT enrichment_queue_component_catalog_id_fkey FOREIGN KEY (component_catalog_id)
        REFERENCES public.component_catalog (id) ON DELETE CASCADE,
    CONSTRAINT enrichment_queue_quality_score_check CHECK (quality_score >= 70 AND quality_score < 95),
    CONSTRAINT enrichment_queue_status_check
        CHECK (status IN ('pending', 'in_review', 'needs_data', 'approved', 'rejected')),
    CONSTRAINT enrichment_queue_priority_check CHECK (priority BETWEEN 1 AND 9),
    CONSTRAINT enrichment_queue_issues_check CHECK (jsonb_typeof(issues) = 'array'),
    CONSTRAINT enrichment_queue_data_check
        CHECK (jsonb_typeof(current_data) = 'object' AND jsonb_typeof(proposed_data) = 'object'),
    CONSTRAINT enrichment_queue_reviewed_check
        CHECK ((status IN ('approved', 'rejected')) = (reviewed_by IS NOT NULL AND reviewed_at IS NOT NULL))
);

COMMENT ON TABLE public.enrichment_queue IS
    'Enrichments whose quality (70 to less than 95) asks for an administrator''s review';
COMMENT ON COLUMN public.enrichment_queue.priority IS '1 is reviewed first, 9 last';
COMMENT ON COLUMN public.enrichment_queue.issues IS
    'Array of {"field": "x", "severity": "warning", "message": "..."}';
COMMENT ON COLUMN public.enrichment_queue.proposed_data IS
    'Values that approval writes to the catalog, by column of component_catalog';
COMMENT ON COLUMN public.enrichment_queue.assigned_to IS 'User in Directus, like reviewed_by';

CREATE UNIQUE INDEX IF NOT EXISTS enrichment_queue_open_key
    ON public.enrichment_queue (component_catalog_id)
    WHERE status IN ('pending', 'in_review', 'needs_data');
CREATE INDEX IF NOT EXISTS enrichment_queue_component_catalog_id_idx
    ON public.enrichment_queue (component_catalog_id);
CREATE INDEX IF NOT EXISTS enrichment_queue_worklist_idx
    ON public.enrichment_queue (priority, quality_score DESC, created_at)
    WHERE status IN ('pending', 'in_review', 'needs_data');
CREATE INDEX IF NOT EXISTS enrichment_queue_assigned_to_idx
    ON public.enrichment_queue (assigned_to)
    WHERE status IN ('in_review', 'needs_data');

CREATE OR REPLACE TRIGGER set_updated_at
    BEFORE UPDATE ON public.enrichment_queue
    FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();


CREATE TABLE IF NOT EXISTS public.enrichment_history (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    component_catalog_id uuid,
    manufacturer_part_number text NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    outcome text NOT NULL,
    quality_before numeric(5,2),
    quality_score numeric(5,2),
    routing text GENERATED ALWAYS AS (public.route_enrichment(quality_score)) STORED,
    provider text,
    model text,
    sources text[] DEFAULT '{}' NOT NULL,
    issues jsonb DEFAULT '[]' NOT NULL,
    current_data jsonb DEFAULT '{}' NOT NULL,
    proposed_data jsonb DEFAULT '{}' NOT NULL,
    error_message text,
    input_tokens integer,
    output_tokens integer,
    cost_usd numeric(12,6),
    workflow_id text,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrichment_history_pkey PRIMARY KEY (id),
    CONSTRAINT enrichment_history_component_catalog_id_fkey FOREIGN KEY (component_catalog_id)
        REFERENCES public.component_catalog (id) ON DELETE SET NULL,
    CONSTRAINT enrichment_history_attempt_check CHECK (attempt > 0),
    CONSTRAINT enrichment_history_outcome_check CHECK (outcome IN ('succeeded', 'partial', 'failed')),
    CONSTRAINT enrichment_history_quality_before_check CHECK (quality_before BETWEEN 0 AND 100),
    CONSTRAINT enrichment_history_quality_score_check CHECK (quality_score BETWEEN 0 AND 100),
    CONSTRAINT enrichment_history_result_check
        CHECK (CASE outcome WHEN 'failed' THEN error_message IS NOT NULL ELSE quality_score IS NOT NULL END),
    CONSTRAINT enrichment_history_issues_check CHECK (jsonb_typeof(issues) = 'array'),
    CONSTRAINT enrichment_history_data_check
        CHECK (jsonb_typeof(current_data) = 'object' AND jsonb_typeof(proposed_data) = 'object'),
    CONSTRAINT enrichment_history_usage_check CHECK (input_tokens >= 0 AND output_tokens >= 0 AND cost_usd >= 0),
    CONSTRAINT enrichment_history_times_check CHECK (finished_at >= started_at)
);

COMMENT ON TABLE public.enrichment_history IS 'Every attempt to enrich a component, whatever came of it';
COMMENT ON COLUMN public.enrichment_history.component_catalog_id IS
    'NULL once the component is deleted; the part number stays';
COMMENT ON COLUMN public.enrichment_history.routing IS 'Follows from quality_score; NULL when nothing was scored';

CREATE INDEX IF NOT EXISTS enrichment_history_component_catalog_id_idx
    ON public.enrichment_history (component_catalog_id, started_at DESC);
CREATE INDEX IF NOT EXISTS enrichment_history_started_at_idx
    ON public.enrichment_history USING brin (started_at);
CREATE INDEX IF NOT EXISTS enrichment_history_failed_idx
    ON public.enrichment_history (started_at)
    WHERE outcome = 'failed';


CREATE OR REPLACE FUNCTION public.queue_enrichment_review() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
    INSERT INTO public.enrichment_queue
           (component_catalog_id, quality_score, issues, current_data, proposed_data)
    VALUES (NEW.component_catalog_id, NEW.quality_score, NEW.issues, NEW.current_data, NEW.proposed_data)
    ON CONFLICT (component_catalog_id) WHERE status IN ('pending', 'in_review', 'needs_data')
    DO UPDATE SET quality_score = excluded.quality_score,
                  issues = excluded.issues,
                  current_data = excluded.current_data,
                  proposed_data = excluded.proposed_data;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION public.queue_enrichment_review() IS
    'Trigger: queues an enrichment for review, or renews the one that waits for the same component';

CREATE OR REPLACE TRIGGER queue_enrichment_review
    AFTER INSERT ON public.enrichment_history
    FOR EACH ROW
    WHEN (NEW.routing = 'review' AND NEW.component_catalog_id IS NOT NULL)
    EXECUTE FUNCTION public.queue_enrichment_review();
