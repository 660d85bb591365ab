package com.ananta.platform.migrations.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * A place in a file that knows its line.
 *
 * <p>psql reads the data of {@code COPY .. FROM stdin} from the line after the one with the semicolon, whatever else
 * stands on that line, so the data is stepped over here, at the end of the line.
 */
final class Cursor {

    private final byte[] text;
    private final Deque<Integer> expectedCopies = new ArrayDeque<>();
    private int at;
    private int line = 1;

    Cursor(byte[] text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    int line() {
        return line;
    }

    boolean atEnd() {
        return at >= text.length;
    }

    boolean atLineStart() {
        return at == 0 || text[at - 1] == '\n';
    }

    /** The byte here, 0 to 255, or -1 at the end. */
    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] & 0xff : -1;
    }

    boolean sees(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (peek(i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    void next() {
        if (text[at++] == '\n') {
            line++;
            while (!expectedCopies.isEmpty() && skipCopyData()) {
                expectedCopies.remove();
            }
        }
    }

    void skip(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    void skipLine() {
        while (!atEnd() && peek() != '\n') {
            at++;
        }
    }

    /** From the next line on comes the data of the COPY statement at {@code statementLine}. */
    void expectCopyData(int statementLine) {
        expectedCopies.add(statementLine);
    }

    /** The line of the COPY statement whose data is not closed by {@code \.}; to be asked at the end. */
    OptionalInt openCopy() {
        return expectedCopies.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Steps behind the line {@code \.}; false if there is none. */
    private boolean skipCopyData() {
        while (at < text.length) {
            int start = at;
            while (at < text.length && text[at] != '\n') {
                at++;
            }
            boolean closing = isCopyEnd(start, at);
            if (at < text.length) {
                at++;
                line++;
            }
            if (closing) {
                return true;
            }
        }
        return false;
    }

    private boolean isCopyEnd(int start, int end) {
        int length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
        return length == 2 && text[start] == '\\' && text[start + 1] == '.';
    }
}
