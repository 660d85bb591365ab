package com.ananta.platform.migrations;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;
import com.ananta.platform.migrations.bundle.Target;
import java.util.regex.Pattern;

/**
 * Where one target's database is and what is run against it. The defaults are those of migrations-module.txt,
 * Integration Points; database names are those of platform.md.
 *
 * @param enabled whether there is a Job for it; without one nothing at all is created for the target
 * @param host DNS name or address as seen from a pod; a direct one, since a transaction pooler is refused by the runner
 * @param port TCP port, 1 to 65535
 * @param database the database's name on the server
 * @param user the login that owns what the migrations create
 * @param schema the schema that the application works in
 */
public record Database(boolean enabled, String host, int port, String database, String user, String schema) {

    /** libpq reads a name with '=' or '://' as a connection string, so such names are refused with the rest. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_$-]{0,62}");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_$@.-]{0,62}");

    static final Rule<String> NAME = new Rule<>(
        "a PostgreSQL name of at most 63 letters, digits, '_', '$' or '-', starting with a letter or '_' (e.g. arc_saas)",
        value -> IDENTIFIER.matcher(value).matches());

    static final Rule<String> USER = new Rule<>(
        "a PostgreSQL login of at most 63 letters, digits, '_', '$', '-', '.' or '@', starting with a letter or '_'"
            + " (e.g. postgres)",
        value -> LOGIN.matcher(value).matches());

    /** The module's default for a target. */
    public static Database defaultOf(Target target) {
        return switch (target) {
            case SUPABASE -> of("app-plane-supabase-db", 27432, "postgres", "public");
            case COMPONENTS_V2 -> of("app-plane-components-v2-postgres", 27010, "components_v2", "public");
            case CONTROL_PLANE -> of("arc-saas-postgres", 5432, "arc_saas", "tenant_management");
        };
    }

    /** The same database without a Job. */
    public Database disabled() {
        return new Database(false, host, port, database, user, schema);
    }

    /** The same database somewhere else. */
    public Database at(String otherHost, int otherPort) {
        return new Database(enabled, otherHost, otherPort, database, user, schema);
    }

    void check(Checks checks) {
        checks.that("host", host, KubernetesRules.HOST);
        checks.that("port", port, KubernetesRules.PORT);
        checks.that("database", database, NAME);
        checks.that("user", user, USER);
        checks.that("schema", schema, NAME);
    }

    private static Database of(String host, int port, String database, String schema) {
        return new Database(true, host, port, database, "postgres", schema);
    }
}
