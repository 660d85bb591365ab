package com.ananta.platform.migrations.lint;

import java.util.List;

/**
 * What stands between two semicolons.
 *
 * <p>A semicolon in parentheses or in a BEGIN .. END block counts too: psql sends such text as one query, yet the
 * server may see several statements in it, and a COMMIT among them must not go unseen.
 *
 * @param tokens its words and signs, at least one; comments left out
 * @param startsQuery whether psql starts a new query here, rather than sending this together with what precedes it
 */
record Statement(List<Token> tokens, boolean startsQuery) {

    private static final Shape COPY_FROM_STDIN = Shape.of("COPY !( ... FROM STDIN");
    private static final int EXCERPT_LENGTH = 60;

    /** The line of its first word. */
    int line() {
        return tokens.get(0).line();
    }

    /** Whether psql reads the data of this statement from the lines after it. */
    boolean copiesFromStdin() {
        return COPY_FROM_STDIN.matches(this);
    }

    /** Whether it mentions an object or schema of that name, quoted or not. */
    boolean names(String name) {
        return tokens.stream().anyMatch(token -> token.names(name));
    }

    /** Its first words on one line, without any string's content. */
    String excerpt() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Token token : tokens) {
            boolean attached = ".,)".contains(token.text()) || before.isEmpty() || ".(".contains(before);
            text.append(attached ? "" : " ").append(token.text());
            before = token.text();
            if (text.length() > EXCERPT_LENGTH) {
                return text.substring(0, EXCERPT_LENGTH) + "…";
            }
        }
        return text.toString();
    }
}
