-- Changes of a user are logged, and old entries of the log can be removed.
DROP TRIGGER IF EXISTS users_changed;
DROP PROCEDURE IF EXISTS purge_audit_log;

DELIMITER //

CREATE TRIGGER users_changed
    AFTER UPDATE
    ON users
    FOR EACH ROW
BEGIN
    INSERT INTO audit_log (subject, subject_id, action, detail)
    VALUES ('users', NEW.id, 'changed',
            IF(OLD.deactivated_at IS NULL AND NEW.deactivated_at IS NOT NULL, 'deactivated', NULL));
END //

CREATE PROCEDURE purge_audit_log(IN days_kept INT UNSIGNED)
    MODIFIES SQL DATA
    COMMENT 'Deletes the entries that are older than so many days'
BEGIN
    DELETE FROM audit_log WHERE happened < CURRENT_TIMESTAMP(6) - INTERVAL days_kept DAY;
END //

DELIMITER ;
