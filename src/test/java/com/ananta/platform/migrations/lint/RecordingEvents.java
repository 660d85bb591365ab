package com.ananta.platform.migrations.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what the scanner meets, one line of text each. */
final class RecordingEvents implements SqlEvents {

    private final List<String> lines = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    static RecordingEvents of(String sql) {
        RecordingEvents events = new RecordingEvents();
        SqlScanner.scan(sql.getBytes(StandardCharsets.UTF_8), events);
        return events;
    }

    /** Everything, in the order met, such as {@code 3 statement: SELECT 1}. */
    List<String> lines() {
        return lines;
    }

    /** The tokens of each statement, without lines. */
    List<String> statements() {
        return statements;
    }

    /** The tokens of each query that psql would send. */
    List<String> queries() {
        return queries;
    }

    @Override
    public void statement(Statement statement) {
        String tokens = statement.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        statements.add(tokens);
        if (statement.startsQuery()) {
            queries.add(tokens);
        } else {
            queries.set(queries.size() - 1, queries.get(queries.size() - 1) + " ; " + tokens);
        }
        lines.add(statement.line() + (statement.startsQuery() ? " statement: " : " continued: ") + tokens);
    }

    @Override
    public void command(int line, String name) {
        lines.add(line + " command: " + name);
    }

    @Override
    public void unterminated(int line, String what) {
        lines.add(line + " unterminated: " + what);
    }

    @Override
    public void dumpLine(int start, int end) {
        lines.add("dump line: " + start + " to " + end);
    }
}
