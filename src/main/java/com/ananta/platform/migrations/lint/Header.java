package com.ananta.platform.migrations.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directives in the comment lines at the very top of a migration file; blank lines may stand between them.
 *
 * @param transactional false with {@value #NO_TRANSACTION}: the file's one statement runs outside a transaction
 * @param allowsDestructive true with {@value #ALLOW_DESTRUCTIVE}: the file may drop and truncate
 * @param unknown the lines with any other directive
 */
public record Header(boolean transactional, boolean allowsDestructive, List<UnknownDirective> unknown) {

    static final String NO_TRANSACTION = "-- ananta: no-transaction";
    static final String ALLOW_DESTRUCTIVE = "-- ananta: allow-destructive";

    private static final Pattern DIRECTIVE = Pattern.compile("--\\s*ananta:\\s*(.*)");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** A directive that means nothing, most likely a misspelt one. */
    public record UnknownDirective(int line, String text) {}

    public Header {
        unknown = List.copyOf(unknown);
    }

    /** Reads the header of a file. */
    public static Header of(byte[] sql) {
        boolean transactional = true;
        boolean allowsDestructive = false;
        List<UnknownDirective> unknown = new ArrayList<>();
        int number = 0;
        for (String line : commentLines(sql)) {
            number++;
            Matcher directive = DIRECTIVE.matcher(line);
            if (!directive.matches()) {
                continue;
            }
            switch ("-- ananta: " + directive.group(1)) {
                case NO_TRANSACTION -> transactional = false;
                case ALLOW_DESTRUCTIVE -> allowsDestructive = true;
                default -> unknown.add(new UnknownDirective(number, line));
            }
        }
        return new Header(transactional, allowsDestructive, unknown);
    }

    private static List<String> commentLines(byte[] sql) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < sql.length) {
            int end = start;
            while (end < sql.length && sql[end] != '\n') {
                end++;
            }
            String line = new String(sql, start, end - start, StandardCharsets.UTF_8).stripTrailing();
            if (start == 0 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (!line.isEmpty() && !line.startsWith("--")) {
                break;
            }
            lines.add(line);
            start = end + 1;
        }
        return lines;
    }
}
