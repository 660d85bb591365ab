package com.ananta.platform.migrations.lint;

/**
 * One place in a migration file that breaks a rule.
 *
 * @param file the file as the caller named it
 * @param line from 1: of the statement's first word, of the backslash, or of the start of what is not closed
 * @param rule the rule
 * @param excerpt what stands there, on one line, without the content of strings and without COPY data
 */
public record Finding(String file, int line, Rule rule, String excerpt) {

    /** File, line, rule, the place, the reason and what to do, on one line. */
    public String message() {
        return file + ":" + line + ": " + rule.id() + ": " + excerpt + ": " + rule.advice();
    }
}
