-- Templates that say which column of an uploaded file is which field of a line item (database postgres).
--
-- A template of an organization is that organization's; one without organization is built in,
-- everybody may use it and nobody may change it.

CREATE TABLE public.column_mapping_templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid,
    name text NOT NULL,
    description text,
    source_tool text DEFAULT 'other' NOT NULL,
    file_format text DEFAULT 'csv' NOT NULL,
    delimiter text,
    header_row integer DEFAULT 1 NOT NULL,
    mappings jsonb NOT NULL,
    defaults jsonb DEFAULT '{}' NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    use_count integer DEFAULT 0 NOT NULL,
    last_used_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT column_mapping_templates_pkey PRIMARY KEY (id),
    CONSTRAINT column_mapping_templates_name_key UNIQUE NULLS NOT DISTINCT (organization_id, name),
    CONSTRAINT column_mapping_templates_organization_id_fkey FOREIGN KEY (organization_id)
        REFERENCES public.organizations (id) ON DELETE CASCADE,
    CONSTRAINT column_mapping_templates_created_by_fkey FOREIGN KEY (created_by)
        REFERENCES public.users (id) ON DELETE SET NULL,
    CONSTRAINT column_mapping_templates_name_check CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    CONSTRAINT column_mapping_templates_source_tool_check
        CHECK (source_tool IN ('altium', 'kicad', 'eagle', 'orcad', 'fusion', 'easyeda', 'erp', 'other')),
    CONSTRAINT column_mapping_templates_file_format_check CHECK (file_format IN ('csv', 'xlsx', 'xml', 'json')),
    CONSTRAINT column_mapping_templates_delimiter_check
        CHECK (delimiter IS NULL OR (file_format = 'csv' AND length(delimiter) = 1)),
    CONSTRAINT column_mapping_templates_header_row_check CHECK (header_row >= 1),
    CONSTRAINT column_mapping_templates_mappings_check
        CHECK (jsonb_typeof(mappings) = 'object' AND mappings ? 'quantity'
               AND mappings ?| '{manufacturer_part_number,customer_part_number,description}'),
    CONSTRAINT column_mapping_templates_defaults_check CHECK (jsonb_typeof(defaults) = 'object'),
    CONSTRAINT column_mapping_templates_use_count_check CHECK (use_count >= 0),
    CONSTRAINT column_mapping_templates_built_in_check
        CHECK (organization_id IS NOT NULL OR (created_by IS NULL AND NOT is_default))
);

COMMENT ON TABLE public.column_mapping_templates IS
    'Which column of an uploaded file is which field of a line item';
COMMENT ON COLUMN public.column_mapping_templates.organization_id IS 'NULL is a built-in template';
COMMENT ON COLUMN public.column_mapping_templates.delimiter IS 'Of a csv file; NULL is found out from the file';
COMMENT ON COLUMN public.column_mapping_templates.mappings IS
    'Column names to look for, best first, by column of bom_line_items; quantity and one that names the part are required';
COMMENT ON COLUMN public.column_mapping_templates.defaults IS 'Values of fields for which the file has no column';

CREATE UNIQUE INDEX column_mapping_templates_default_key
    ON public.column_mapping_templates (organization_id)
    WHERE is_default;
CREATE INDEX column_mapping_templates_created_by_idx
    ON public.column_mapping_templates (created_by);

CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.column_mapping_templates
    FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

ALTER TABLE public.column_mapping_templates ENABLE ROW LEVEL SECURITY;

CREATE POLICY built_in_read ON public.column_mapping_templates
    FOR SELECT TO authenticated
    USING (organization_id IS NULL);
CREATE POLICY tenant_read ON public.column_mapping_templates
    FOR SELECT TO authenticated
    USING (organization_id = (SELECT public.current_organization_id()));
CREATE POLICY tenant_write ON public.column_mapping_templates
    TO authenticated
    USING (organization_id = (SELECT public.current_organization_id())
           AND (SELECT public.has_permission('bom:write')));

GRANT SELECT, INSERT, UPDATE, DELETE ON public.column_mapping_templates TO authenticated;
GRANT ALL ON public.column_mapping_templates TO service_role;

COPY public.column_mapping_templates (id, name, description, source_tool, delimiter, mappings) FROM stdin;
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1001	Generic	Common column names in English	other	\N	{"quantity": ["Quantity", "Qty", "Count"], "description": ["Description", "Comment", "Value"], "manufacturer_name": ["Manufacturer", "Mfr", "MFG"], "customer_part_number": ["Internal Part Number", "IPN", "Customer Part Number"], "reference_designators": ["Reference Designators", "Designator", "References", "RefDes"], "manufacturer_part_number": ["Manufacturer Part Number", "MPN", "Mfr Part Number", "Part Number"]}
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1002	Altium Designer	Report "Bill of Materials"	altium	\N	{"quantity": ["Quantity"], "description": ["Description", "Comment"], "manufacturer_name": ["Manufacturer 1", "Manufacturer"], "reference_designators": ["Designator"], "manufacturer_part_number": ["Manufacturer Part Number 1", "Manufacturer Part Number", "Part Number"]}
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1003	KiCad	Symbol fields table exported as CSV	kicad	,	{"quantity": ["Qty", "Quantity"], "description": ["Description", "Value"], "manufacturer_name": ["Manufacturer", "MFR"], "reference_designators": ["Reference", "Refs"], "manufacturer_part_number": ["MPN", "Manufacturer_Part_Number"]}
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1004	Autodesk EAGLE	Output of bom.ulp	eagle	;	{"quantity": ["Qty"], "description": ["Description", "Value"], "manufacturer_name": ["MANUFACTURER", "MF"], "reference_designators": ["Parts"], "manufacturer_part_number": ["MPN", "MP"]}
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1005	OrCAD Capture	Bill of Materials report with part number properties	orcad	\N	{"quantity": ["Quantity"], "description": ["Part", "Description"], "manufacturer_name": ["Manufacturer"], "reference_designators": ["Reference"], "manufacturer_part_number": ["Part Number", "MPN"]}
0b8a7f3e-5c0e-5d0b-8f8e-4f6f0c9a1006	EasyEDA	BOM export	easyeda	\N	{"quantity": ["Quantity"], "description": ["Name", "Comment"], "manufacturer_name": ["Manufacturer"], "customer_part_number": ["Supplier Part"], "reference_designators": ["Designator"], "manufacturer_part_number": ["Manufacturer Part"]}
\.
