package com.ananta.platform.catalog;

import java.util.Locale;

/** A service by its number and name in the inventory (platform.md, Service Inventory). */
public enum ServiceId {
    CONTROL_PLANE_POSTGRES(4),
    SUPABASE_DB(20),
    COMPONENTS_V2_POSTGRES(21),
    SUPABASE_MIGRATIONS(22),
    COMPONENTS_V2_MIGRATIONS(23),
    CONTROL_PLANE_MIGRATIONS(36);

    private final int number;

    ServiceId(int number) {
        this.number = number;
    }

    /** The number in the inventory, 1 to 48. */
    public int number() {
        return number;
    }

    /** The name in the inventory, which is also the name of the Kubernetes objects: {@code supabase-db}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
