package com.ananta.platform.migrations.bundle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a file is the UTF-8 text that PostgreSQL will be told it is. */
final class TextCheck {

    private static final int BUFFER = 1 << 14;

    private TextCheck() {}

    /** A problem such as {@code FILE:12: is not UTF-8 ..}, at the first wrong byte. */
    static Optional<String> problem(String file, byte[] content) {
        for (int at = 0; at < content.length; at++) {
            if (content[at] == 0) {
                return Optional.of(file + ":" + lineOf(content, at)
                        + ": has a NUL byte, which no PostgreSQL text can hold; remove it, or save the file as UTF-8");
            }
        }
        return firstMalformed(content).map(at -> "%s:%d: is not UTF-8 (byte 0x%02X); convert it, e.g. iconv -f LATIN1 -t UTF-8"
                .formatted(file, lineOf(content, at), content[at]));
    }

    private static Optional<Integer> firstMalformed(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? Optional.of(in.position()) : Optional.empty();
    }

    private static int lineOf(byte[] content, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
