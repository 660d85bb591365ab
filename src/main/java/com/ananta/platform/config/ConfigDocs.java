package com.ananta.platform.config;

import static java.util.stream.Collectors.joining;

/** The configuration keys as a page, for {@code docs/generated/configuration.md}. */
public final class ConfigDocs {

    private ConfigDocs() {
    }

    /** The page in Markdown. */
    public static String markdown() {
        return """
            # Configuration

            Generated from the declared keys (`com.ananta.platform.config.Keys`). Regenerate: `make golden`.

            Set a value by `pulumi config set --path 'KEY' VALUE`, a secret by `pulumi config set --secret --path 'KEY'`.
            A key that is not in this table is refused, and so is a secret in plain text.

            | Key | Is | Default | Meaning |
            |---|---|---|---|
            %s

            Profiles: `local` keeps finished Jobs for a day; `prod` protects namespaces from being destroyed with the
            volumes in them. A stack of another name must say which profile it is.
            """.formatted(Keys.all().stream().map(ConfigDocs::row).collect(joining("\n")));
    }

    private static String row(ConfigKey<?> key) {
        return "| `%s` | %s | %s | %s |".formatted(key.path(), key.type().name(), key.shownFallback(), key.description());
    }
}
