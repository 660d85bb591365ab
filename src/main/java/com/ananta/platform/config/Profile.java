package com.ananta.platform.config;

/**
 * The kind of environment a stack is, which sets the defaults that differ between them.
 *
 * @see Keys#PROFILE
 */
public enum Profile {
    LOCAL(86400, false),
    DEV(300, false),
    STAGING(300, false),
    PROD(300, true);

    private final int jobTtlSeconds;
    private final boolean protectsNamespaces;

    Profile(int jobTtlSeconds, boolean protectsNamespaces) {
        this.jobTtlSeconds = jobTtlSeconds;
        this.protectsNamespaces = protectsNamespaces;
    }

    /** How long finished migration Jobs stay: a day where people look at them, else the specification's 300 s. */
    public int jobTtlSeconds() {
        return jobTtlSeconds;
    }

    /** Whether namespaces survive a destroy, since deleting one deletes the volumes in it. */
    public boolean protectsNamespaces() {
        return protectsNamespaces;
    }
}
