--
-- PostgreSQL database dump
--

\restrict kZ3fXw0pYQ1aYb7dGf9Lr2mT4nV6cX8zB1hJ5kP7sR9uW0eQ2tY4iO6aS8dF0gH

-- Dumped from database version 15.14
-- Dumped by pg_dump version 17.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

CREATE TABLE public.notes (
    id bigint NOT NULL,
    body text,
    "end" date,
    "begin;commit" text DEFAULT 'commit;'::text
);

COPY public.notes (id, body, "end", "begin;commit") FROM stdin;
1	COMMIT;	\N	\N
2	\\connect other	2025-01-01	it's
\N	\\.	\N	/* not a comment
4	$$ not a quote	\N	--
\.


COPY public.empty (id) FROM stdin;
\.

SELECT pg_catalog.setval('public.notes_id_seq', 4, true);

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

\unrestrict kZ3fXw0pYQ1aYb7dGf9Lr2mT4nV6cX8zB1hJ5kP7sR9uW0eQ2tY4iO6aS8dF0gH

