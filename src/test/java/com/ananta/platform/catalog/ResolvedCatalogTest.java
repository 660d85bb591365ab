package com.ananta.platform.catalog;

import static com.ananta.platform.catalog.ServiceId.COMPONENTS_V2_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.CONTROL_PLANE_MIGRATIONS;
import static com.ananta.platform.catalog.ServiceId.CONTROL_PLANE_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.SUPABASE_DB;
import static com.ananta.platform.catalog.ServiceId.SUPABASE_MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.InvalidArgsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResolvedCatalogTest {
    private static final String PORT = "tcp-postgresql";
    private static final Presence.Absent ABSENT = new Presence.Absent();
    private static final Presence.External ELSEWHERE = new Presence.External("db.example.com", OptionalInt.of(6432));

    @Test
    void aManagedServiceIsDialledUnderItsServiceName() {
        var catalog = Catalog.declared().resolve(Settings.ALL_MANAGED);

        assertThat(catalog.endpoint(SUPABASE_DB, PORT)).contains(new Endpoint("supabase-db.database-system.svc", 5432));
        assertThat(catalog.waitsOf(SUPABASE_MIGRATIONS))
            .containsExactly(new Endpoint("supabase-db.database-system.svc", 5432));
    }

    @Test
    void dependentsOfAnExternalServiceKeepTheirWaitsAndDependOnNoResource() {
        var catalog = Catalog.declared().resolve(new Settings(Map.of(SUPABASE_DB, ELSEWHERE)));

        assertThat(catalog.waitsOf(SUPABASE_MIGRATIONS)).containsExactly(new Endpoint("db.example.com", 6432));
        assertThat(catalog.dependenciesOf(SUPABASE_MIGRATIONS)).isEmpty();
    }

    @Test
    void startupAndOrderEdgesMakeDependenciesAndRuntimeEdgesDoNot() {
        var catalog = catalog(
            Edge.startup(SUPABASE_MIGRATIONS, SUPABASE_DB, PORT),
            Edge.order(SUPABASE_MIGRATIONS, COMPONENTS_V2_POSTGRES),
            Edge.runtime(SUPABASE_MIGRATIONS, CONTROL_PLANE_POSTGRES, PORT)).resolve(Settings.ALL_MANAGED);

        assertThat(catalog.dependenciesOf(SUPABASE_MIGRATIONS)).containsExactly(SUPABASE_DB, COMPONENTS_V2_POSTGRES);
        assertThat(catalog.waitsOf(SUPABASE_MIGRATIONS)).hasSize(1);
    }

    @Test
    void dependenciesReachThroughWhatIsNotDeployedByThisProgram() {
        var chain = catalog(
            Edge.order(CONTROL_PLANE_MIGRATIONS, SUPABASE_MIGRATIONS),
            Edge.startup(SUPABASE_MIGRATIONS, SUPABASE_DB, PORT),
            Edge.order(SUPABASE_DB, CONTROL_PLANE_POSTGRES));

        assertThat(chain.resolve(Settings.ALL_MANAGED).dependenciesOf(CONTROL_PLANE_MIGRATIONS))
            .as("nothing in between").containsExactly(SUPABASE_MIGRATIONS);
        assertThat(chain.resolve(new Settings(Map.of(SUPABASE_MIGRATIONS, ABSENT))).dependenciesOf(CONTROL_PLANE_MIGRATIONS))
            .as("one absent").containsExactly(SUPABASE_DB);
        assertThat(chain.resolve(new Settings(Map.of(SUPABASE_MIGRATIONS, ABSENT, SUPABASE_DB, ELSEWHERE)))
            .dependenciesOf(CONTROL_PLANE_MIGRATIONS))
            .as("one absent, one external").containsExactly(CONTROL_PLANE_POSTGRES);
    }

    @Test
    void aServiceThatIsThereCannotNeedOneThatIsAbsent() {
        assertThatThrownBy(() -> Catalog.declared().resolve(new Settings(Map.of(SUPABASE_DB, ABSENT))))
            .isInstanceOf(InvalidArgsException.class)
            .hasMessageContainingAll("migrations:supabase.host makes supabase-db absent, but supabase-migrations needs it",
                "STARTUP", "switch that off too with migrations:supabase.enabled");
    }

    @Test
    void anAbsentServiceNeedsNothing() {
        var catalog = Catalog.declared().resolve(new Settings(Map.of(SUPABASE_DB, ABSENT, SUPABASE_MIGRATIONS, ABSENT)));

        assertThat(catalog.isManaged(SUPABASE_MIGRATIONS)).isFalse();
        assertThat(catalog.endpoint(SUPABASE_DB, PORT)).isEmpty();
    }

    @Test
    void onlyNamespacesThatHoldSomethingAreNeeded() {
        var databasesElsewhere = Map.<ServiceId, Presence>of(
            SUPABASE_DB, ELSEWHERE, COMPONENTS_V2_POSTGRES, ELSEWHERE, CONTROL_PLANE_POSTGRES, ELSEWHERE);
        assertThat(Catalog.declared().resolve(new Settings(databasesElsewhere)).namespaces())
            .containsExactly(NamespaceId.DATABASE_SYSTEM, NamespaceId.CONTROL_PLANE);

        var onlySupabase = new HashMap<>(databasesElsewhere);
        onlySupabase.put(CONTROL_PLANE_MIGRATIONS, ABSENT);
        assertThat(Catalog.declared().resolve(new Settings(onlySupabase)).namespaces())
            .containsExactly(NamespaceId.DATABASE_SYSTEM);
    }

    private static Catalog catalog(Edge... edges) {
        return new Catalog(List.copyOf(Catalog.declared().services()), List.of(edges));
    }
}
