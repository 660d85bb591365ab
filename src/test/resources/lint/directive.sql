-- Directives count only at the top.

-- ananta: no-transactoin
--ananta: allow-destructive
SELECT 1;
-- ananta: whatever
DROP TABLE t;
