\restrict abcXYZ019
SET transaction_timeout = 0;
SET transaction_timeout = '5min';  
 \restrict indented
SET lock_timeout = 0; SET transaction_timeout = 0;
COPY t FROM stdin;
\restrict abcXYZ019
SET transaction_timeout = 0;
\.
SELECT '
\restrict abcXYZ019
SET transaction_timeout = 0;
', $$
\unrestrict abcXYZ019
$$, "
\unrestrict abcXYZ019
";
/*
SET transaction_timeout = 0;
*/
\restrict two words
\unrestrict abcXYZ019
