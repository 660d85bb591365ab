package com.ananta.platform.migrations.lint;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The lines that newer versions of pg_dump write and PostgreSQL 15 does not know, in exactly pg_dump's spelling.
 *
 * <p>{@code \restrict} and its counterpart carry a random key, so that two dumps of the same data would differ.
 */
final class DumpLines {

    private static final Pattern RESTRICT = Pattern.compile("\\\\(un)?restrict [A-Za-z0-9]+\\r?");
    private static final Pattern TIMEOUT = Pattern.compile("SET transaction_timeout = [^;]*;[ \\t]*\\r?");

    private DumpLines() {}

    /**
     * Where the line that starts at {@code start} ends, before its line end, if it is such a line; otherwise -1.
     *
     * @param inQuery whether a statement is open there, so that the line's semicolon would end that statement
     */
    static int endOf(byte[] sql, int start, boolean inQuery) {
        Pattern pattern = switch (sql[start]) {
            case '\\' -> RESTRICT;
            case 'S' -> inQuery ? null : TIMEOUT;
            default -> null;
        };
        if (pattern == null) {
            return -1;
        }
        int end = start;
        while (end < sql.length && sql[end] != '\n') {
            end++;
        }
        String line = new String(sql, start, end - start, StandardCharsets.ISO_8859_1);
        if (!pattern.matcher(line).matches()) {
            return -1;
        }
        return line.endsWith("\r") ? end - 1 : end;
    }
}
