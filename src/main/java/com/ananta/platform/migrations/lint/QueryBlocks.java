package com.ananta.platform.migrations.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where psql sees a BEGIN .. END block, in which a semicolon does not end the query.
 *
 * <p>psql has no grammar; since version 14 it counts BEGIN, CASE and END in a query that starts with
 * CREATE [OR REPLACE] FUNCTION or PROCEDURE, outside parentheses. This counts alike, errors included: a function
 * whose name is an unquoted {@code begin} opens a block.
 */
final class QueryBlocks {

    private static final int HEAD_WORDS = 4;
    private static final Pattern ROUTINE = Pattern.compile("create (or replace )?(function|procedure) .*");

    private final StringBuilder head = new StringBuilder();
    private int words;
    private boolean routine;
    private int depth;

    boolean open() {
        return depth > 0;
    }

    void word(String text, int parentheses) {
        if (words++ < HEAD_WORDS) {
            head.append(text.toLowerCase(Locale.ROOT)).append(' ');
            routine = ROUTINE.matcher(head).matches();
        }
        if (routine && parentheses == 0) {
            count(text.toLowerCase(Locale.ROOT));
        }
    }

    private void count(String word) {
        switch (word) {
            case "begin" -> depth++;
            case "case" -> depth += open() ? 1 : 0;
            case "end" -> depth -= open() ? 1 : 0;
            default -> { }
        }
    }

    void reset() {
        head.setLength(0);
        words = 0;
        routine = false;
        depth = 0;
    }
}
