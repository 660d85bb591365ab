package com.ananta.platform.catalog;

import static com.ananta.platform.catalog.Edge.startup;
import static com.ananta.platform.catalog.NamespaceId.CONTROL_PLANE;
import static com.ananta.platform.catalog.NamespaceId.DATABASE_SYSTEM;
import static com.ananta.platform.catalog.Phase.APP_PLANE_DATABASES;
import static com.ananta.platform.catalog.Phase.CONTROL_PLANE_BACKEND;
import static com.ananta.platform.catalog.Phase.CONTROL_PLANE_DATABASES;
import static com.ananta.platform.catalog.ServiceId.COMPONENTS_V2_MIGRATIONS;
import static com.ananta.platform.catalog.ServiceId.COMPONENTS_V2_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.CONTROL_PLANE_MIGRATIONS;
import static com.ananta.platform.catalog.ServiceId.CONTROL_PLANE_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.SUPABASE_DB;
import static com.ananta.platform.catalog.ServiceId.SUPABASE_MIGRATIONS;

import java.util.List;

/** The one declaration of the platform's services and edges. */
final class PlatformCatalog {
    private static final String POSTGRESQL = "tcp-postgresql";

    static final Catalog CATALOG = new Catalog(
        List.of(
            database(CONTROL_PLANE_POSTGRES, CONTROL_PLANE_DATABASES, "migrations:controlPlane.host"),
            database(SUPABASE_DB, APP_PLANE_DATABASES, "migrations:supabase.host"),
            database(COMPONENTS_V2_POSTGRES, APP_PLANE_DATABASES, "migrations:componentsV2.host"),
            job(SUPABASE_MIGRATIONS, APP_PLANE_DATABASES, DATABASE_SYSTEM, "migrations:supabase.enabled"),
            job(COMPONENTS_V2_MIGRATIONS, APP_PLANE_DATABASES, DATABASE_SYSTEM, "migrations:componentsV2.enabled"),
            job(CONTROL_PLANE_MIGRATIONS, CONTROL_PLANE_BACKEND, CONTROL_PLANE, "migrations:controlPlane.enabled")),
        List.of(
            startup(SUPABASE_MIGRATIONS, SUPABASE_DB, POSTGRESQL),
            startup(COMPONENTS_V2_MIGRATIONS, COMPONENTS_V2_POSTGRES, POSTGRESQL),
            startup(CONTROL_PLANE_MIGRATIONS, CONTROL_PLANE_POSTGRES, POSTGRESQL)));

    private PlatformCatalog() {
    }

    private static ServiceSpec database(ServiceId id, Phase phase, String presenceKey) {
        return new ServiceSpec(id, phase, DATABASE_SYSTEM, Kind.HELM_RELEASE,
            List.of(Port.internal(POSTGRESQL, 5432)), presenceKey);
    }

    private static ServiceSpec job(ServiceId id, Phase phase, NamespaceId namespace, String presenceKey) {
        return new ServiceSpec(id, phase, namespace, Kind.JOB, List.of(), presenceKey);
    }
}
