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

DELIMITER ;
