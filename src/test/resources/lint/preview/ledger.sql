CREATE SCHEMA ananta_migrations;
INSERT INTO "ananta_migrations".ledger (file) VALUES ('x');
DROP TABLE Ananta_Migrations.ledger;
COMMENT ON TABLE t IS 'ananta_migrations'; -- ananta_migrations
SELECT "Ananta_Migrations", ananta_migrations_2;
