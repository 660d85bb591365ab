-- Adds an index without blocking writes.
-- ananta: no-transaction
CREATE INDEX CONCURRENTLY i ON t (a);
-- the end
