package com.ananta.platform.migrations;

import com.ananta.platform.migrations.bundle.Target;

/** The names of the module's Kubernetes objects; spelled nowhere else. */
public final class MigrationsNames {
    private static final int SHORT_HASH = 12;

    private MigrationsNames() {
    }

    /** The ConfigMap with each database's host, port, name and schema, one per namespace. */
    public static String settings(String component) {
        return component + "-config";
    }

    /** The Secret with each database's user and password, one per namespace. */
    public static String credentials(String component) {
        return component + "-credentials";
    }

    /** A key of either: {@code components-v2-host}. */
    public static String key(Target target, String field) {
        return target.id() + "-" + field;
    }

    /** An immutable ConfigMap of a bundle: its name changes with its content, so that it never has to. */
    static String bundlePart(Target target, String role) {
        return Targets.jobName(target) + "-" + role;
    }

    /** The Job; the suffix changes when it has to run again. */
    public static String job(Target target, String suffix) {
        return Targets.jobName(target) + "-" + suffix;
    }

    static String shortHash(String sha256) {
        return sha256.substring(0, SHORT_HASH);
    }
}
