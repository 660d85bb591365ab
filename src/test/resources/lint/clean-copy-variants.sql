COPY t (a, b) FROM STDIN WITH (FORMAT csv);
1,"COMMIT;"
\.
copy "from stdin" from
  stdin; SELECT 'same line as the end of copy, read after its data';
COMMIT;
\.
COPY t TO STDOUT;
COPY (SELECT a FROM stdin) TO STDOUT;
COPY t FROM '/srv/data.csv';
SELECT 1;
