package com.ananta.platform.migrations.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a file into statements the way psql 15 reads it, with {@code standard_conforming_strings} on.
 *
 * <p>It works on bytes, as psql does: every byte of a character beyond ASCII is a letter.
 */
final class SqlScanner {

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final byte[] sql;
    private final Cursor cursor;
    private final SqlEvents events;

    private final QueryBlocks blocks = new QueryBlocks();
    private final List<Integer> copies = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean inQuery;
    private int queryLine;
    private int parentheses;
    private boolean atomicBody;
    private boolean startsQuery;
    private boolean unterminated;

    private SqlScanner(byte[] sql, SqlEvents events) {
        this.sql = sql;
        this.cursor = new Cursor(sql);
        this.events = events;
    }

    static void scan(byte[] sql, SqlEvents events) {
        new SqlScanner(sql, events).run();
    }

    private void run() {
        if (cursor.sees(BYTE_ORDER_MARK)) {
            cursor.skip(BYTE_ORDER_MARK.length());
        }
        while (!cursor.atEnd()) {
            if (!(cursor.atLineStart() && dumpLine())) {
                step();
            }
        }
        finish();
    }

    private void step() {
        int here = cursor.peek();
        int ahead = cursor.peek(1);
        switch (here) {
            case ' ', '\t', '\r', '\n', '\f' -> cursor.next();
            case '\'' -> string(false);
            case '"' -> name();
            case ';' -> semicolon();
            case '\\' -> command(ahead);
            default -> {
                if (here == '-' && ahead == '-') {
                    skipLineComment();
                } else if (here == '/' && ahead == '*') {
                    comment();
                } else if (here == '$') {
                    dollar();
                } else if (isLetter(here)) {
                    word();
                } else if (isDigit(here)) {
                    number();
                } else {
                    symbol((char) here);
                }
            }
        }
    }

    private boolean dumpLine() {
        int end = DumpLines.endOf(sql, cursor.at(), inQuery);
        if (end < 0) {
            return false;
        }
        events.dumpLine(cursor.at(), end);
        cursor.skipLine();
        return true;
    }

    private void command(int ahead) {
        int line = cursor.line();
        if (ahead == ';' || ahead == ':') {
            events.command(line, "\\" + (char) ahead);
            cursor.skip(2);
            return;
        }
        int start = cursor.at();
        cursor.next();
        while (isLetter(cursor.peek()) || "!?".indexOf(cursor.peek()) >= 0) {
            cursor.next();
        }
        events.command(line, text(start, cursor.at()));
        cursor.skipLine();
    }

    private void skipLineComment() {
        while (cursor.peek() != '\n' && cursor.peek() != '\r' && !cursor.atEnd()) {
            cursor.next();
        }
    }

    private void comment() {
        int line = cursor.line();
        int depth = 0;
        do {
            if (cursor.sees("/*")) {
                depth++;
                cursor.skip(2);
            } else if (cursor.sees("*/")) {
                depth--;
                cursor.skip(2);
            } else {
                cursor.next();
            }
        } while (depth > 0 && !cursor.atEnd());
        if (depth > 0) {
            unterminated(line, "comment");
        }
    }

    /**
     * psql, unlike the server, does not read the next part of {@code E'..'} on a later line as an escape string, and
     * it is psql that decides where a statement ends.
     */
    private void string(boolean escapes) {
        int line = cursor.line();
        if (skipQuoted('\'', escapes)) {
            add(Token.Kind.LITERAL, Token.HIDDEN, line);
        } else {
            unterminated(line, "string");
        }
    }

    private void name() {
        int line = cursor.line();
        int start = cursor.at() + 1;
        if (skipQuoted('"', false)) {
            add(Token.Kind.NAME, text(start, cursor.at() - 1), line);
        } else {
            unterminated(line, "quoted identifier");
        }
    }

    /** Steps behind the closing quote; a doubled one is part of the content. False if there is none. */
    private boolean skipQuoted(char quote, boolean escapes) {
        cursor.next();
        while (!cursor.atEnd()) {
            int here = cursor.peek();
            if (here == quote && cursor.peek(1) == quote || escapes && here == '\\' && cursor.peek(1) != -1) {
                cursor.skip(2);
            } else {
                cursor.next();
                if (here == quote) {
                    return true;
                }
            }
        }
        return false;
    }

    private void dollar() {
        int line = cursor.line();
        int length = 1;
        while (isLetter(cursor.peek(length)) || length > 1 && isDigit(cursor.peek(length))) {
            length++;
        }
        if (cursor.peek(length) != '$') {
            symbol('$');
            return;
        }
        String delimiter = new String(sql, cursor.at(), length + 1, StandardCharsets.ISO_8859_1);
        cursor.skip(delimiter.length());
        while (!cursor.atEnd() && !cursor.sees(delimiter)) {
            cursor.next();
        }
        if (cursor.atEnd()) {
            unterminated(line, "dollar quote");
        } else {
            cursor.skip(delimiter.length());
            add(Token.Kind.LITERAL, Token.HIDDEN, line);
        }
    }

    private void word() {
        int start = cursor.at();
        while (isLetter(cursor.peek()) || isDigit(cursor.peek()) || cursor.peek() == '$') {
            cursor.next();
        }
        String word = text(start, cursor.at());
        if (word.equalsIgnoreCase("e") && cursor.peek() == '\'') {
            string(true);
            return;
        }
        trackAtomicBody(word);
        add(Token.Kind.WORD, word, cursor.line());
        blocks.word(word, parentheses);
    }

    /** BEGIN ATOMIC .. END is the body of a function: its END is no statement. */
    private void trackAtomicBody(String word) {
        boolean afterBegin = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isWord("begin");
        if (afterBegin && word.equalsIgnoreCase("atomic") && tokens.get(0).isWord("create")) {
            atomicBody = true;
        }
    }

    private void number() {
        int start = cursor.at();
        while (isLetter(cursor.peek()) || isDigit(cursor.peek()) || cursor.peek() == '.') {
            cursor.next();
        }
        add(Token.Kind.LITERAL, text(start, cursor.at()), cursor.line());
    }

    private void symbol(char symbol) {
        if (symbol == '(') {
            parentheses++;
        } else if (symbol == ')' && parentheses > 0) {
            parentheses--;
        }
        add(Token.Kind.SYMBOL, String.valueOf(symbol), cursor.line());
        cursor.next();
    }

    private void add(Token.Kind kind, String text, int line) {
        if (!inQuery) {
            inQuery = true;
            queryLine = line;
            startsQuery = true;
        }
        tokens.add(new Token(kind, text, line));
    }

    private void semicolon() {
        cursor.next();
        endStatement();
        if (parentheses == 0 && !blocks.open()) {
            endQuery();
        }
    }

    private void endStatement() {
        if (tokens.isEmpty()) {
            return;
        }
        Statement statement = new Statement(tokens, startsQuery);
        if (!closesAtomicBody()) {
            events.statement(statement);
        }
        if (statement.copiesFromStdin()) {
            copies.add(statement.line());
        }
        tokens = new ArrayList<>();
        startsQuery = false;
    }

    private boolean closesAtomicBody() {
        int last = tokens.size() - 1;
        if (!atomicBody || !tokens.get(last).isWord("end")) {
            return false;
        }
        boolean alone = last == 0;
        if (alone || tokens.get(last - 1).isWord("atomic")) {
            atomicBody = false;
        }
        return alone;
    }

    private void endQuery() {
        copies.forEach(cursor::expectCopyData);
        copies.clear();
        blocks.reset();
        inQuery = false;
        atomicBody = false;
    }

    private void finish() {
        if (unterminated) {
            return;
        }
        endStatement();
        if (parentheses > 0) {
            events.unterminated(queryLine, "parenthesis");
        } else if (blocks.open()) {
            events.unterminated(queryLine, "BEGIN .. END block");
        } else {
            copies.forEach(cursor::expectCopyData);
            cursor.openCopy().ifPresent(line -> events.unterminated(line, "COPY data"));
        }
    }

    private void unterminated(int line, String what) {
        unterminated = true;
        events.unterminated(line, what);
    }

    private String text(int start, int end) {
        return new String(sql, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character == '_'
                || character >= 0x80;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
