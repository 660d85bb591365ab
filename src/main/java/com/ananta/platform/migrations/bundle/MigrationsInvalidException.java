package com.ananta.platform.migrations.bundle;

import java.util.List;

/** The migration files, or what lists them, cannot be used; the message names every problem found. */
public final class MigrationsInvalidException extends IllegalArgumentException {

    private final List<String> problems;

    MigrationsInvalidException(List<String> problems) {
        super("Invalid migrations (" + problems.size() + (problems.size() == 1 ? " problem" : " problems") + "):\n  - "
                + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per problem: where, what is wrong, the rule and what to do. */
    public List<String> problems() {
        return problems;
    }

    static void throwIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new MigrationsInvalidException(problems);
        }
    }
}
