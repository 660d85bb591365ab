package com.ananta.platform.migrations.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds at preview what the migration runner would refuse, and what PostgreSQL would refuse half way (see
 * {@link Rule}). It does not read the bodies of functions and DO blocks: what fails there fails as a whole.
 */
public final class SqlLint {

    /**
     * What was found in one file.
     *
     * @param findings what breaks a rule, by line; at most one per statement and one per line with psql commands
     * @param queries how many queries psql would send
     */
    public record Report(List<Finding> findings, int queries) {}

    private SqlLint() {}

    /**
     * Reads one file.
     *
     * @param file how findings name it
     * @param sql its content after {@link Normaliser}
     * @param baseline whether it is the first file of its target, which may drop what it is about to create
     */
    public static Report check(String file, byte[] sql, boolean baseline) {
        Judge judge = new Judge(file, Header.of(sql), baseline);
        SqlScanner.scan(sql, judge);
        return new Report(
                judge.findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList(), judge.queries);
    }

    private static final class Judge implements SqlEvents {
        private final String file;
        private final Header header;
        private final boolean baseline;
        private final List<Finding> findings = new ArrayList<>();
        private int queries;
        private int lastCommandLine;

        Judge(String file, Header header, boolean baseline) {
            this.file = file;
            this.header = header;
            this.baseline = baseline;
            header.unknown().forEach(directive -> add(directive.line(), Rule.UNKNOWN_DIRECTIVE, directive.text()));
        }

        @Override
        public void statement(Statement statement) {
            if (statement.startsQuery()) {
                queries++;
            }
            for (Rule rule : Rule.values()) {
                if (isBroken(rule, statement)) {
                    add(statement.line(), rule, statement.excerpt());
                    return;
                }
            }
        }

        @Override
        public void command(int line, String name) {
            if (line > lastCommandLine) {
                add(line, Rule.BACKSLASH_COMMAND, name);
                lastCommandLine = line;
            }
        }

        @Override
        public void unterminated(int line, String what) {
            add(line, Rule.UNTERMINATED, what);
        }

        private boolean isBroken(Rule rule, Statement statement) {
            return switch (rule) {
                case LEDGER -> statement.names(Rule.LEDGER_SCHEMA);
                case NOT_IN_TRANSACTION -> header.transactional() && rule.refuses(statement);
                case SINGLE_STATEMENT -> !header.transactional() && statement.startsQuery() && queries > 1;
                case DESTRUCTIVE -> !baseline && !header.allowsDestructive() && rule.refuses(statement);
                default -> rule.refuses(statement);
            };
        }

        private void add(int line, Rule rule, String excerpt) {
            findings.add(new Finding(file, line, rule, excerpt));
        }
    }
}
