DELIMITER //

CREATE PROCEDURE purge_audit_log(IN days_kept INT UNSIGNED)
    MODIFIES SQL DATA
    COMMENT 'Deletes the entries that are older than so many days'
BEGIN
    DELETE FROM audit_log WHERE happened < CURRENT_TIMESTAMP(6) - INTERVAL days_kept DAY;
END //

DELIMITER ;
