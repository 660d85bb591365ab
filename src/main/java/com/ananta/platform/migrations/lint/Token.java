package com.ananta.platform.migrations.lint;

/**
 * One word or sign of a statement.
 *
 * @param kind what it is
 * @param text as written; of a string or dollar quote only {@value #HIDDEN}, since its content may be a secret
 * @param line the line in the file, from 1
 */
record Token(Kind kind, String text, int line) {

    static final String HIDDEN = "'…'";

    enum Kind {
        /** An unquoted keyword or identifier. */
        WORD,
        /** A quoted identifier, without its quotes. */
        NAME,
        /** A string, a dollar quote or a number. */
        LITERAL,
        /** Any other single character. */
        SYMBOL
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether this names the object {@code name}, quoted or not. */
    boolean names(String name) {
        return isWord(name) || kind == Kind.NAME && text.equals(name);
    }
}
