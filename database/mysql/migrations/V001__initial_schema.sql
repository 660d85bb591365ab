-- Organizations, and the log that later files write to.
CREATE TABLE IF NOT EXISTS organizations (
    id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    slug       VARCHAR(63)     NOT NULL COMMENT 'lower case, as in a host name',
    name       VARCHAR(200)    NOT NULL,
    created_at TIMESTAMP(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (id),
    UNIQUE KEY organizations_slug (slug),
    CONSTRAINT organizations_slug_not_empty CHECK (slug <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS audit_log (
    id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    happened   TIMESTAMP(6)    NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    subject    VARCHAR(63)     NOT NULL COMMENT 'table',
    subject_id BIGINT UNSIGNED NOT NULL,
    action     ENUM ('created', 'changed', 'deleted') NOT NULL,
    detail     VARCHAR(1000)   NULL,
    PRIMARY KEY (id),
    KEY audit_log_subject (subject, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
