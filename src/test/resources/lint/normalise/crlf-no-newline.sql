\restrict abc
SELECT 1;
SET transaction_timeout = 0;
\unrestrict abc