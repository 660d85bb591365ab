SET transaction_timeout = 0;
ALTER ROLE r
SET transaction_timeout = 0;
SELECT (
SET transaction_timeout = 0;
);
SELECT 1; -- closed
SET transaction_timeout = 0;
