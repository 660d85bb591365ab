SELECT 1;
CREATE TABLE t (a int);
COPY t FROM stdin;
1
\.
SELECT $$
COMMIT;
$$;
