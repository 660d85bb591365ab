ALTER TABLE public.component_catalog ADD COLUMN IF NOT EXISTS data_quality_score numeric(5,2);
CREATE INDEX IF NOT EXISTS component_catalog_part_number_idx
    ON public.component_catalog (lower(manufacturer_part_number));
