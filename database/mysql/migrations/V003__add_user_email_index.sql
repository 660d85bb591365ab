-- One statement per file where it cannot be written to run twice: it happens as a whole or not at all.
ALTER TABLE users
    ADD UNIQUE KEY users_email (email);
