package com.ananta.platform.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.SpecTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The declaration against the specification's tables. */
class DeclaredCatalogTest {
    private static final Map<String, List<String>> INVENTORY =
        SpecTable.rows("services").stream().collect(Collectors.toMap(row -> row.get(3), row -> row));

    @Test
    void everyServiceIsAsTheInventorySays() {
        assertThat(Catalog.declared().services()).hasSameSizeAs(ServiceId.values()).allSatisfy(service -> {
            List<String> row = INVENTORY.get(service.id().id());
            assertThat(row).as(service.id().id()).isNotNull();
            assertThat(String.valueOf(service.id().number())).isEqualTo(row.get(0));
            assertThat(String.valueOf(service.phase().number())).isEqualTo(row.get(1));
            assertThat(service.phase().title()).isEqualTo(row.get(2));
            assertThat(service.namespace().id()).isEqualTo(row.get(4));
            assertThat(service.kind()).isEqualTo(row.get(5).equals("Job") ? Kind.JOB : Kind.HELM_RELEASE);
        });
    }

    @Test
    void thereAreExactlyTheSpecificationsNamespaces() {
        Set<String> documented = SpecTable.rows("namespaces").stream().map(row -> row.get(0)).collect(Collectors.toSet());

        assertThat(Arrays.stream(NamespaceId.values()).map(NamespaceId::id)).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void everyDocumentedEdgeBetweenDeclaredServicesIsThereAndNoOther() {
        Set<String> declared = Catalog.declared().services().stream().map(s -> s.id().id()).collect(Collectors.toSet());
        Set<List<String>> documented = SpecTable.rows("edges").stream()
            .filter(row -> declared.contains(row.get(0)) && declared.contains(row.get(1))).collect(Collectors.toSet());

        assertThat(Catalog.declared().edges())
            .extracting(edge -> List.of(edge.from().id(), edge.to().id(), edge.kind().name()))
            .containsExactlyInAnyOrderElementsOf(documented);
    }
}
