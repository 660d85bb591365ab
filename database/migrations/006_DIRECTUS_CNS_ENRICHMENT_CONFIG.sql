-- Enrichment settings of the component normalization service, edited in Directus (database components_v2).
--
-- Extends the profiles of 002 by AI providers, web scraping, quality thresholds and budgets,
-- and records each change. Keys of providers stay in Vault; the profile holds only their paths.

ALTER TABLE public.cns_enrichment_config
    ADD COLUMN IF NOT EXISTS ai_enabled boolean DEFAULT false NOT NULL,
    ADD COLUMN IF NOT EXISTS ai_provider text DEFAULT 'ollama' NOT NULL
        CONSTRAINT cns_enrichment_config_ai_provider_check
        CHECK (ai_provider IN ('ollama', 'openai', 'claude', 'langflow')),
    ADD COLUMN IF NOT EXISTS ai_fallback_provider text
        CONSTRAINT cns_enrichment_config_ai_fallback_provider_check
        CHECK (ai_fallback_provider IN ('ollama', 'openai', 'claude', 'langflow')),
    ADD COLUMN IF NOT EXISTS ai_temperature numeric(3,2) DEFAULT 0 NOT NULL
        CONSTRAINT cns_enrichment_config_ai_temperature_check CHECK (ai_temperature BETWEEN 0 AND 1),
    ADD COLUMN IF NOT EXISTS ai_max_output_tokens integer DEFAULT 2048 NOT NULL
        CONSTRAINT cns_enrichment_config_ai_max_output_tokens_check
        CHECK (ai_max_output_tokens BETWEEN 64 AND 65536),
    ADD COLUMN IF NOT EXISTS ollama_url text DEFAULT 'http://ollama:11434'
        CONSTRAINT cns_enrichment_config_ollama_url_check CHECK (ollama_url ~ '^https?://'),
    ADD COLUMN IF NOT EXISTS ollama_model text,
    ADD COLUMN IF NOT EXISTS openai_model text,
    ADD COLUMN IF NOT EXISTS openai_secret_path text,
    ADD COLUMN IF NOT EXISTS claude_model text,
    ADD COLUMN IF NOT EXISTS claude_secret_path text,
    ADD COLUMN IF NOT EXISTS langflow_url text
        CONSTRAINT cns_enrichment_config_langflow_url_check CHECK (langflow_url ~ '^https?://'),
    ADD COLUMN IF NOT EXISTS langflow_flow_id text,
    ADD COLUMN IF NOT EXISTS langflow_secret_path text,
    ADD COLUMN IF NOT EXISTS web_scraping_enabled boolean DEFAULT false NOT NULL,
    ADD COLUMN IF NOT EXISTS web_scraping_allowed_domains text[] DEFAULT '{}' NOT NULL,
    ADD COLUMN IF NOT EXISTS web_scraping_max_pages smallint DEFAULT 5 NOT NULL
        CONSTRAINT cns_enrichment_config_web_scraping_max_pages_check CHECK (web_scraping_max_pages BETWEEN 1 AND 100),
    ADD COLUMN IF NOT EXISTS web_scraping_delay_ms integer DEFAULT 1000 NOT NULL
        CONSTRAINT cns_enrichment_config_web_scraping_delay_ms_check CHECK (web_scraping_delay_ms BETWEEN 0 AND 60000),
    ADD COLUMN IF NOT EXISTS web_scraping_respects_robots boolean DEFAULT true NOT NULL,
    ADD COLUMN IF NOT EXISTS quality_review_threshold numeric(5,2) DEFAULT 70 NOT NULL,
    ADD COLUMN IF NOT EXISTS quality_approve_threshold numeric(5,2) DEFAULT 95 NOT NULL,
    ADD COLUMN IF NOT EXISTS cost_tracking_enabled boolean DEFAULT true NOT NULL,
    ADD COLUMN IF NOT EXISTS cost_per_component_limit_usd numeric(12,6),
    ADD COLUMN IF NOT EXISTS daily_budget_usd numeric(12,2),
    ADD COLUMN IF NOT EXISTS monthly_budget_usd numeric(12,2),
    ADD COLUMN IF NOT EXISTS budget_alert_percent numeric(5,2) DEFAULT 80 NOT NULL
        CONSTRAINT cns_enrichment_config_budget_alert_percent_check CHECK (budget_alert_percent BETWEEN 1 AND 100),
    ADD COLUMN IF NOT EXISTS over_budget_action text DEFAULT 'stop' NOT NULL
        CONSTRAINT cns_enrichment_config_over_budget_action_check CHECK (over_budget_action IN ('warn', 'stop')),
    ADD COLUMN IF NOT EXISTS updated_by uuid;

-- ADD CONSTRAINT knows no IF NOT EXISTS.
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        VALUES ('cns_enrichment_config_thresholds_check',
                'quality_review_threshold >= 70 AND quality_approve_threshold <= 95'
                || ' AND quality_review_threshold < quality_approve_threshold'),
               ('cns_enrichment_config_budgets_check',
                'cost_per_component_limit_usd >= 0 AND daily_budget_usd >= 0'
                || ' AND monthly_budget_usd >= 0 AND daily_budget_usd <= monthly_budget_usd'),
               ('cns_enrichment_config_fallback_check', 'ai_fallback_provider <> ai_provider'),
               ('cns_enrichment_config_provider_ready_check',
                'NOT ai_enabled OR CASE ai_provider'
                || ' WHEN ''ollama'' THEN num_nulls(ollama_url, ollama_model) = 0'
                || ' WHEN ''openai'' THEN num_nulls(openai_model, openai_secret_path) = 0'
                || ' WHEN ''claude'' THEN num_nulls(claude_model, claude_secret_path) = 0'
                || ' WHEN ''langflow'' THEN num_nulls(langflow_url, langflow_flow_id) = 0 END'),
               ('cns_enrichment_config_web_scraping_check',
                'NOT web_scraping_enabled OR cardinality(web_scraping_allowed_domains) > 0')
    LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint
                        WHERE conrelid = 'public.cns_enrichment_config'::regclass AND conname = wanted.column1) THEN
            EXECUTE format('ALTER TABLE public.cns_enrichment_config ADD CONSTRAINT %I CHECK (%s)',
                           wanted.column1, wanted.column2);
        END IF;
    END LOOP;
END
$$;

COMMENT ON COLUMN public.cns_enrichment_config.ai_provider IS 'Provider that is asked when suppliers leave gaps';
COMMENT ON COLUMN public.cns_enrichment_config.ai_fallback_provider IS 'Asked when ai_provider fails; NULL is nobody';
COMMENT ON COLUMN public.cns_enrichment_config.openai_secret_path IS 'Where Vault keeps the key; never the key';
COMMENT ON COLUMN public.cns_enrichment_config.claude_secret_path IS 'Where Vault keeps the key; never the key';
COMMENT ON COLUMN public.cns_enrichment_config.langflow_secret_path IS 'Where Vault keeps the key; NULL needs none';
COMMENT ON COLUMN public.cns_enrichment_config.web_scraping_allowed_domains IS
    'Only pages of these domains are read';
COMMENT ON COLUMN public.cns_enrichment_config.quality_review_threshold IS
    'Below it a result is rejected; a profile may narrow the range of review (70 to less than 95), not widen it';
COMMENT ON COLUMN public.cns_enrichment_config.quality_approve_threshold IS
    'From it on a result is taken without review';
COMMENT ON COLUMN public.cns_enrichment_config.daily_budget_usd IS 'NULL is no limit, here and per month';
COMMENT ON COLUMN public.cns_enrichment_config.updated_by IS 'User in Directus who changed the profile last';


CREATE TABLE IF NOT EXISTS public.cns_enrichment_audit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    config_id integer NOT NULL,
    config_name text NOT NULL,
    action text NOT NULL,
    old_values jsonb,
    new_values jsonb,
    changed_by uuid,
    database_user text DEFAULT SESSION_USER NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cns_enrichment_audit_pkey PRIMARY KEY (id),
    CONSTRAINT cns_enrichment_audit_action_check CHECK (action IN ('insert', 'update', 'delete')),
    CONSTRAINT cns_enrichment_audit_values_check
        CHECK ((action = 'insert') = (old_values IS NULL) AND (action = 'delete') = (new_values IS NULL))
);

COMMENT ON TABLE public.cns_enrichment_audit IS
    'Changes of cns_enrichment_config, written by its trigger; without foreign key, so that it outlives a profile';
COMMENT ON COLUMN public.cns_enrichment_audit.old_values IS 'On an update only the columns that changed';
COMMENT ON COLUMN public.cns_enrichment_audit.changed_by IS 'User in Directus (updated_by of the profile)';

CREATE INDEX IF NOT EXISTS cns_enrichment_audit_config_id_idx
    ON public.cns_enrichment_audit (config_id, changed_at DESC);

CREATE OR REPLACE FUNCTION public.audit_cns_enrichment_config() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'updated_at' END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'updated_at' END;
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
    INSERT INTO public.cns_enrichment_audit (config_id, config_name, action, old_values, new_values, changed_by)
    VALUES ((row_now ->> 'id')::integer, row_now ->> 'name', lower(TG_OP),
            old_changed, new_changed, (row_now ->> 'updated_by')::uuid);
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION public.audit_cns_enrichment_config() IS 'Trigger: records a change of an enrichment profile';

CREATE OR REPLACE TRIGGER audit_cns_enrichment_config
    AFTER INSERT OR UPDATE OR DELETE ON public.cns_enrichment_config
    FOR EACH ROW EXECUTE FUNCTION public.audit_cns_enrichment_config();
