package com.ananta.platform.migrations.bundle;

import java.nio.ByteBuffer;

/**
 * One migration, checked.
 *
 * @param number its number, from 1; files are applied in the order of their numbers
 * @param name the file's name
 * @param target the database it is for
 * @param feature {@value MigrationPlan#CORE}, or the feature that switches it on
 * @param mode how it is applied
 * @param sql its normalised content; read-only
 */
public record MigrationFile(
        int number, String name, Target target, String feature, TransactionMode mode, ByteBuffer sql) {

    public MigrationFile {
        sql = sql.asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer sql() {
        return sql.duplicate();
    }
}
