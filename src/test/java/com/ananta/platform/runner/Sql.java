package com.ananta.platform.runner;

/** SQL files made for the tests, in the form that pg_dump writes. */
final class Sql {

    private Sql() {}

    /**
     * A dump of one table {@code parts}: about 150 bytes for each row.
     *
     * @param pause seconds for which every thousandth row is held up, so that there is time to interrupt the COPY; 0 for none
     */
    static String dump(int rows, double pause) {
        var sql = new StringBuilder("""
                SET statement_timeout = 0;
                SET client_encoding = 'UTF8';
                SET standard_conforming_strings = on;
                SELECT pg_catalog.set_config('search_path', '', false);
                SET row_security = off;

                CREATE TABLE public.parts (
                    id bigint NOT NULL,
                    number text NOT NULL,
                    description text
                );
                """);
        if (pause > 0) {
            sql.append("""
                    CREATE FUNCTION public.hold_up() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF NEW.id %% 1000 = 0 THEN PERFORM pg_catalog.pg_sleep(%s); END IF;
                        RETURN NEW;
                    END $$;
                    CREATE TRIGGER hold_up BEFORE INSERT ON public.parts FOR EACH ROW EXECUTE FUNCTION public.hold_up();
                    """.formatted(pause));
        }
        sql.append("\nCOPY public.parts (id, number, description) FROM stdin;\n");
        for (int id = 1; id <= rows; id++) {
            sql.append(id).append("\tMPN-").append(Integer.toHexString(id * 7919)).append("\tA \"part\"; COMMIT; that isn't ")
                    .append(SqlBundle.sha256(String.valueOf(id))).append(" \\\\connect \\N é ").append(id % 97).append('\n');
        }
        return sql.append("\\.\n\nALTER TABLE ONLY public.parts\n    ADD CONSTRAINT parts_pkey PRIMARY KEY (id);\n").toString();
    }
}
