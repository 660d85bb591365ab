package com.ananta.platform.config;

import java.util.Optional;

/**
 * One configuration value, declared once: read, checked for spelling and documented from here.
 *
 * @param path the key and, inside an object, the fields: {@code migrations:supabase.port}
 * @param fallback the value when the user gives none
 * @param shownFallback what the table says of it
 * @param description one sentence for the table
 */
public record ConfigKey<T>(
    String path, ConfigType<T> type, Optional<T> fallback, String shownFallback, String description) {

    static <T> ConfigKey<T> of(String path, ConfigType<T> type, T fallback, String description) {
        return new ConfigKey<>(path, type, Optional.of(fallback), "`" + fallback + "`", description);
    }

    /** A value whose default depends on others, or that has none. */
    static <T> ConfigKey<T> withoutFallback(String path, ConfigType<T> type, String shown, String description) {
        return new ConfigKey<>(path, type, Optional.empty(), shown, description);
    }

    /** The Pulumi key that holds the value: {@code migrations:supabase}. */
    String root() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The command that sets the value; a secret is asked for, so that it stays out of the shell's history. */
    String setCommand() {
        return type == ConfigType.SECRET
            ? "pulumi config set --secret --path '" + path + "'"
            : "pulumi config set --path '" + path + "' " + example();
    }

    /** The default, where the table shows a single one. */
    private String example() {
        return shownFallback.matches("`[^` ]+`") ? shownFallback.replace("`", "") : "VALUE";
    }
}
