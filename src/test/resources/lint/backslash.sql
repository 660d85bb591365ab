\connect other
\c other
\q
SELECT 1 \gset
SELECT 2 \; COMMIT;
CREATE TABLE t (
\i other.sql
);
\! true
\copy t from 'x'
\restrict two words
\.
SELECT 1; \echo done
