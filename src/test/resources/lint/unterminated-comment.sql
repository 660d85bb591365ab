SELECT 1;
/* open /* nested */
COMMIT;
