CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a quote that isn't closed: '
    IF TG_OP = 'DELETE' THEN
        TRUNCATE public.cache;
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE PROCEDURE public.step() LANGUAGE plpgsql AS $body$
BEGIN
    EXECUTE $$COMMIT$$;
    COMMIT;
    ROLLBACK;
END
$body$;

CREATE FUNCTION public.grade(n integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
        SELECT 1;
        SELECT CASE WHEN n > 9 THEN 'a' ELSE CASE WHEN n > 5 THEN 'b' ELSE 'c' END END;
    END;

create or replace function public.pick(n integer) returns integer
    language sql
    begin
    atomic
        select ((n));
    end;

CREATE FUNCTION public.one() RETURNS integer LANGUAGE sql RETURN 1;

DO $do$
BEGIN
    DROP TABLE IF EXISTS public.cache;
END
$do$;

CREATE RULE notes_log AS ON INSERT TO public.notes DO ALSO (
    INSERT INTO public.log VALUES (NEW.id);
    UPDATE public.counts SET n = n + 1;
);

CREATE VIEW public.v AS SELECT 1 AS commit, 2 AS "rollback", 3 AS vacuum;
EXECUTE public_plan;
PREPARE public_plan AS SELECT 1;
SET SESSION AUTHORIZATION DEFAULT;
REFRESH MATERIALIZED VIEW CONCURRENTLY public.mv;
CREATE INDEX concurrently_idx ON public.notes (id);
ALTER TABLE public.notes ALTER COLUMN body DROP NOT NULL;
ALTER TABLE public.notes ALTER body DROP DEFAULT, ALTER id DROP IDENTITY IF EXISTS;
COMMENT ON COLUMN public.notes.body IS 'DROP TABLE x; COMMIT;';
ALTER TABLE public.drop RENAME TO "drop me";
GRANT SELECT ON public.maintain TO reader;
SELECT 1 AS last_statement_without_semicolon
