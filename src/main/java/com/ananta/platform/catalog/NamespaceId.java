package com.ananta.platform.catalog;

import java.util.Locale;

/** The eleven namespaces (platform.md, Namespace Organization). */
public enum NamespaceId {
    ARGOCD,
    VAULT_SYSTEM,
    CNPG_SYSTEM,
    DATABASE_SYSTEM,
    CACHE_SYSTEM,
    AUTH_SYSTEM,
    TEMPORAL_SYSTEM,
    NOTIFICATIONS,
    MONITORING_SYSTEM,
    CONTROL_PLANE,
    APP_PLANE;

    /** The Kubernetes name: {@code database-system}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The Pod Security level that admission enforces there. */
    public String podSecurity() {
        return "restricted";
    }
}
