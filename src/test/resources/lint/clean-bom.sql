-- ananta: allow-destructive
DROP TABLE a;