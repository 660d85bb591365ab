package com.ananta.platform.migrations;

import com.ananta.platform.catalog.ServiceId;
import com.ananta.platform.migrations.bundle.Target;

/** What the platform calls the migrations' targets. */
public final class Targets {

    private Targets() {
    }

    /** The name of the target's settings: {@code componentsV2}. */
    public static String field(Target target) {
        return switch (target) {
            case SUPABASE -> "supabase";
            case COMPONENTS_V2 -> "componentsV2";
            case CONTROL_PLANE -> "controlPlane";
        };
    }

    /** The target's Job in the catalogue. */
    public static ServiceId service(Target target) {
        return switch (target) {
            case SUPABASE -> ServiceId.SUPABASE_MIGRATIONS;
            case COMPONENTS_V2 -> ServiceId.COMPONENTS_V2_MIGRATIONS;
            case CONTROL_PLANE -> ServiceId.CONTROL_PLANE_MIGRATIONS;
        };
    }

    /** The Job's name before its suffix, and its {@code app.kubernetes.io/name}: {@code supabase-migrations}. */
    public static String jobName(Target target) {
        return service(target).id();
    }
}
