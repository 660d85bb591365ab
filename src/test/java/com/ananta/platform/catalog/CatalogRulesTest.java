package com.ananta.platform.catalog;

import static com.ananta.platform.catalog.ServiceId.COMPONENTS_V2_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.CONTROL_PLANE_POSTGRES;
import static com.ananta.platform.catalog.ServiceId.SUPABASE_DB;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.InvalidArgsException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each rule by a catalogue that breaks it. */
class CatalogRulesTest {
    private static final Port SQL = Port.internal("tcp-postgresql", 5432);

    @Test
    void aServiceIsDeclaredOnce() {
        assertInvalid(List.of(service(SUPABASE_DB, SQL), service(SUPABASE_DB, SQL)), List.of(),
            "supabase-db is declared twice");
    }

    @Test
    void aPortsNameIsUniqueInItsService() {
        assertInvalid(List.of(service(SUPABASE_DB, SQL, SQL)), List.of(), "supabase-db.tcp-postgresql is declared twice");
    }

    @Test
    void aPortHasANumberThatTcpKnows() {
        assertInvalid(List.of(service(SUPABASE_DB, Port.internal("a", 0), Port.internal("b", 70000))), List.of(),
            "supabase-db.a was '0' but must be 1 to 65535", "supabase-db.b was '70000' but must be 1 to 65535");
    }

    @Test
    void aPortsNameHasAtMostFifteenCharacters() {
        assertInvalid(List.of(service(SUPABASE_DB, Port.internal("tcp-postgresql-x", 5432))), List.of(),
            "has 16 characters but a port's name has at most 15");
    }

    @Test
    void aNodePortIsInTheClustersRange() {
        assertInvalid(List.of(service(SUPABASE_DB, nodePort("a", 29999), nodePort("b", 32768))), List.of(),
            "supabase-db.a has NodePort 29999 but must have one from 30000 to 32767", "supabase-db.b has NodePort 32768");
    }

    @Test
    void aNodePortIsTakenOnce() {
        assertInvalid(
            List.of(service(SUPABASE_DB, nodePort("a", 31200)), service(COMPONENTS_V2_POSTGRES, nodePort("b", 31200))),
            List.of(), "components-v2-postgres.b has NodePort 31200, which supabase-db.a has already");
    }

    @Test
    void anEdgeJoinsDeclaredServices() {
        assertInvalid(List.of(service(SUPABASE_DB, SQL)), List.of(Edge.order(SUPABASE_DB, COMPONENTS_V2_POSTGRES)),
            "supabase-db -> components-v2-postgres names components-v2-postgres, which is not declared");
    }

    @Test
    void anEdgeUsesADeclaredPort() {
        assertInvalid(List.of(service(SUPABASE_DB, SQL), service(COMPONENTS_V2_POSTGRES, SQL)),
            List.of(Edge.startup(SUPABASE_DB, COMPONENTS_V2_POSTGRES, "http")),
            "supabase-db -> components-v2-postgres uses port http, which components-v2-postgres does not declare");
    }

    @Test
    void startupAndOrderTogetherHaveNoCycle() {
        assertInvalid(three(), List.of(
            Edge.startup(CONTROL_PLANE_POSTGRES, SUPABASE_DB, "tcp-postgresql"),
            Edge.order(SUPABASE_DB, COMPONENTS_V2_POSTGRES),
            Edge.order(COMPONENTS_V2_POSTGRES, CONTROL_PLANE_POSTGRES)),
            "control-plane-postgres -> supabase-db -> components-v2-postgres -> control-plane-postgres"
                + " is a cycle of STARTUP and ORDER edges");
    }

    @Test
    void runtimeEdgesMayFormACycle() {
        assertThatCode(() -> new Catalog(three(), List.of(
            Edge.runtime(SUPABASE_DB, COMPONENTS_V2_POSTGRES, "tcp-postgresql"),
            Edge.runtime(COMPONENTS_V2_POSTGRES, SUPABASE_DB, "tcp-postgresql")))).doesNotThrowAnyException();
    }

    @Test
    void allBrokenRulesAreReportedAtOnce() {
        assertInvalid(List.of(service(SUPABASE_DB, Port.internal("a", 0))),
            List.of(Edge.order(SUPABASE_DB, COMPONENTS_V2_POSTGRES)), "(2 problems)", "was '0'", "not declared");
    }

    private static List<ServiceSpec> three() {
        return List.of(service(CONTROL_PLANE_POSTGRES, SQL), service(SUPABASE_DB, SQL), service(COMPONENTS_V2_POSTGRES, SQL));
    }

    private static ServiceSpec service(ServiceId id, Port... ports) {
        return new ServiceSpec(id, Phase.APP_PLANE_DATABASES, NamespaceId.DATABASE_SYSTEM, Kind.JOB, List.of(ports),
            "some:key");
    }

    private static Port nodePort(String name, int nodePort) {
        return new Port(name, 80, OptionalInt.of(nodePort));
    }

    private static void assertInvalid(List<ServiceSpec> services, List<Edge> edges, String... messages) {
        assertThatThrownBy(() -> new Catalog(services, edges))
            .isInstanceOf(InvalidArgsException.class).hasMessageContainingAll(messages);
    }
}
