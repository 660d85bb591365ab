ALTER TABLE users
    ADD COLUMN deactivated_at TIMESTAMP(6) NULL AFTER display_name;
