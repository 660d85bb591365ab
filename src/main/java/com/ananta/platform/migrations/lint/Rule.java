package com.ananta.platform.migrations.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may not stand in a migration file, in the order in which a statement is judged; the first rule that applies is
 * reported. The same rules are in {@code database/scripts/migrate.sh}; {@code src/test/resources/lint} holds the
 * cases that both must agree on.
 */
public enum Rule {
    TRANSACTION_CONTROL(
            "transaction-control",
            "the runner puts each file into one transaction, which nothing in the file may end or change; remove it",
            "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "PREPARE TRANSACTION",
            "SET TRANSACTION", "SET SESSION CHARACTERISTICS"),
    BACKSLASH_COMMAND(
            "backslash-command",
            "a psql command can leave the file, the database or the transaction; remove it"),
    CREATE_DATABASE(
            "create-database",
            "a migration changes the database it is given, the platform creates it; remove it"
                    + " (a dump: make it without --create)",
            "CREATE|DROP DATABASE"),
    LEDGER(
            "ledger",
            "the schema " + Rule.LEDGER_SCHEMA + " belongs to the runner; remove it"
                    + " (a dump: make it with --exclude-schema=" + Rule.LEDGER_SCHEMA + ")"),
    NOT_IN_TRANSACTION(
            "not-in-transaction",
            "PostgreSQL refuses this in a transaction; move it to a file of its own with the line '"
                    + Header.NO_TRANSACTION + "' at its top",
            "VACUUM", "CREATE [UNIQUE] INDEX CONCURRENTLY", "DROP INDEX CONCURRENTLY", "REINDEX ... CONCURRENTLY",
            "REINDEX DATABASE|SYSTEM|SCHEMA", "REINDEX ( ... ) DATABASE|SYSTEM|SCHEMA",
            "CLUSTER [VERBOSE] $", "CREATE|DROP TABLESPACE", "CREATE|DROP SUBSCRIPTION",
            "ALTER SYSTEM", "ALTER DATABASE ... SET TABLESPACE",
            "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY", "DISCARD ALL"),
    SINGLE_STATEMENT(
            "single-statement",
            "outside a transaction nothing could undo the first statement if the second failed; move it to a file of"
                    + " its own"),
    NOT_PORTABLE(
            "not-portable",
            "PostgreSQL 15, the target, does not know this or reads strings differently after it; remove or rewrite it",
            "SET [SESSION|LOCAL] TRANSACTION_TIMEOUT", "GRANT|REVOKE ... MAINTAIN ... ON",
            "SET [SESSION|LOCAL] STANDARD_CONFORMING_STRINGS =|TO !ON|TRUE|DEFAULT",
            "MERGE ... RETURNING", "... FROM|JOIN|LATERAL|, JSON_TABLE ("),
    DESTRUCTIVE(
            "destructive",
            "this can lose rows or objects; if that is meant, say so with the line '" + Header.ALLOW_DESTRUCTIVE
                    + "' at the file's top",
            "DROP", "TRUNCATE", "ALTER ... DROP !DEFAULT|NOT|IDENTITY|EXPRESSION"),
    UNTERMINATED(
            "unterminated",
            "it is not closed before the file ends; close it"),
    UNKNOWN_DIRECTIVE(
            "unknown-directive",
            "known are '" + Header.NO_TRANSACTION + "' and '" + Header.ALLOW_DESTRUCTIVE + "'; correct it");

    static final String LEDGER_SCHEMA = "ananta_migrations";

    private final String id;
    private final String advice;
    private final List<Shape> shapes;

    Rule(String id, String advice, String... shapes) {
        this.id = id;
        this.advice = advice;
        this.shapes = Stream.of(shapes).map(Shape::of).toList();
    }

    /** The name under which messages and documentation speak of it. */
    public String id() {
        return id;
    }

    /** Why it is there, and what to do. */
    public String advice() {
        return advice;
    }

    /** Whether the statement has one of the forms that this rule refuses. */
    boolean refuses(Statement statement) {
        for (Shape shape : shapes) {
            if (shape.matches(statement)) {
                return true;
            }
        }
        return false;
    }
}
