SELECT 1;
-- cafÃ© ÿ
SELECT 2