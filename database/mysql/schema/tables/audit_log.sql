CREATE TABLE audit_log (
    id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    happened   TIMESTAMP(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    subject    VARCHAR(63)     NOT NULL COMMENT 'table',
    subject_id BIGINT UNSIGNED NOT NULL,
    action     ENUM ('created', 'changed', 'deleted') NOT NULL,
    detail     VARCHAR(1000)   NULL,
    PRIMARY KEY (id),
    KEY audit_log_subject (subject, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
