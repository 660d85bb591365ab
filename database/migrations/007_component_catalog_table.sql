-- Component catalog: what compliance, trade and search need (database components_v2).
--
-- Extends component_catalog of 002 and shows the new columns in catalog_components.
-- Needs neither 005 nor 006.

-- Similarity search by trigrams; a trusted extension of PostgreSQL's contrib, so the database's owner may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

ALTER TABLE public.component_catalog
    ADD COLUMN IF NOT EXISTS superseded_by_id uuid
        CONSTRAINT component_catalog_superseded_by_id_fkey
        REFERENCES public.component_catalog (id) ON DELETE SET NULL
        CONSTRAINT component_catalog_superseded_by_check CHECK (superseded_by_id <> id),
    ADD COLUMN IF NOT EXISTS moisture_sensitivity_level text
        CONSTRAINT component_catalog_moisture_sensitivity_level_check
        CHECK (moisture_sensitivity_level IN ('1', '2', '2a', '3', '4', '5', '5a', '6')),
    ADD COLUMN IF NOT EXISTS operating_temperature numrange,
    ADD COLUMN IF NOT EXISTS country_of_origin text
        CONSTRAINT component_catalog_country_of_origin_check CHECK (country_of_origin ~ '^[A-Z]{2}$'),
    ADD COLUMN IF NOT EXISTS hts_code text
        CONSTRAINT component_catalog_hts_code_check CHECK (hts_code ~ '^[0-9]{4}(\.?[0-9]{2}){1,3}$'),
    ADD COLUMN IF NOT EXISTS eccn text
        CONSTRAINT component_catalog_eccn_check CHECK (eccn = 'EAR99' OR eccn ~ '^[0-9][A-E][0-9]{3}'),
    ADD COLUMN IF NOT EXISTS weight_mg numeric(12,3)
        CONSTRAINT component_catalog_weight_mg_check CHECK (weight_mg > 0),
    ADD COLUMN IF NOT EXISTS search_vector tsvector
        GENERATED ALWAYS AS (
            setweight(to_tsvector('simple'::regconfig, manufacturer_part_number), 'A')
            || setweight(to_tsvector('simple'::regconfig, description), 'B')) STORED;

COMMENT ON COLUMN public.component_catalog.superseded_by_id IS 'The part that its manufacturer names as successor';
COMMENT ON COLUMN public.component_catalog.moisture_sensitivity_level IS 'Level by IPC/JEDEC J-STD-020';
COMMENT ON COLUMN public.component_catalog.operating_temperature IS 'In degrees Celsius';
COMMENT ON COLUMN public.component_catalog.hts_code IS 'Harmonized tariff code';
COMMENT ON COLUMN public.component_catalog.eccn IS 'Export control classification number';
COMMENT ON COLUMN public.component_catalog.search_vector IS 'Words of part number and description for full-text search';

CREATE INDEX IF NOT EXISTS component_catalog_superseded_by_id_idx
    ON public.component_catalog (superseded_by_id);
CREATE INDEX IF NOT EXISTS component_catalog_normalized_part_number_idx
    ON public.component_catalog (normalized_part_number text_pattern_ops);
CREATE INDEX IF NOT EXISTS component_catalog_normalized_part_number_trgm_idx
    ON public.component_catalog USING gin (normalized_part_number public.gin_trgm_ops);
CREATE INDEX IF NOT EXISTS component_catalog_search_vector_idx
    ON public.component_catalog USING gin (search_vector);
CREATE INDEX IF NOT EXISTS component_catalog_attributes_idx
    ON public.component_catalog USING gin (attributes jsonb_path_ops);
CREATE INDEX IF NOT EXISTS component_catalog_updated_at_idx
    ON public.component_catalog (updated_at);
CREATE INDEX IF NOT EXISTS component_catalog_enrichment_due_idx
    ON public.component_catalog (enriched_at NULLS FIRST)
    WHERE enrichment_status IN ('pending', 'enriched');
CREATE INDEX IF NOT EXISTS component_catalog_end_of_life_idx
    ON public.component_catalog (lifecycle_status, manufacturer_id)
    WHERE lifecycle_status IN ('nrnd', 'last_time_buy', 'obsolete');

CREATE OR REPLACE VIEW public.catalog_components AS
 SELECT id,
    manufacturer_id,
    category_id,
    manufacturer_part_number,
    normalized_part_number,
    description,
    package_code,
    lifecycle_status,
    rohs_status,
    reach_status,
    datasheet_url,
    image_url,
    attributes,
    quality_score,
    enrichment_status,
    enriched_at,
    created_at,
    updated_at,
    superseded_by_id,
    moisture_sensitivity_level,
    operating_temperature,
    country_of_origin,
    hts_code,
    eccn,
    weight_mg
   FROM public.component_catalog;
