package com.ananta.platform.migrations.lint;

import java.util.Arrays;

/**
 * Makes two dumps of the same data the same text, and one of a newer pg_dump readable for PostgreSQL 15: the lines
 * {@code \restrict KEY}, its counterpart and {@code SET transaction_timeout = ..;} become empty lines, so that line
 * numbers stay. Nothing else changes, and nothing in COPY data, strings or comments.
 */
public final class Normaliser {

    private Normaliser() {}

    /** The normalised content; the argument is left alone. */
    public static byte[] normalise(byte[] sql) {
        Blanks blanks = new Blanks(sql);
        SqlScanner.scan(sql, blanks);
        return blanks.result();
    }

    private static final class Blanks implements SqlEvents {
        private final byte[] source;
        private final byte[] target;
        private int copied;
        private int length;

        Blanks(byte[] source) {
            this.source = source;
            target = new byte[source.length];
        }

        @Override
        public void dumpLine(int start, int end) {
            copyUpTo(start);
            copied = end;
        }

        byte[] result() {
            copyUpTo(source.length);
            return Arrays.copyOf(target, length);
        }

        private void copyUpTo(int end) {
            System.arraycopy(source, copied, target, length, end - copied);
            length += end - copied;
            copied = end;
        }
    }
}
