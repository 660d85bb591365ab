package com.ananta.platform.component;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that is wrong with what the user gave.
 *
 * @param path where it is, as the user wrote it: {@code migrations:supabase.port}; empty if the message says it
 * @param message what was found and the rule it breaks: {@code was '70000' but must be 1 to 65535}; never a secret's value
 * @param fix the command or action that puts it right, if there is a single one
 */
public record Problem(String path, String message, Optional<String> fix) {

    public Problem {
        requireNonNull(path);
        requireNonNull(message);
        requireNonNull(fix);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + " ") + message + fix.map(command -> "; fix: " + command).orElse("");
    }
}
