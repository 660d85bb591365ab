package com.ananta.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.component.ComponentOutputs;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every module's component keeps; each module extends this with its own way of making one. */
public abstract class ComponentContractTest extends PlatformTest {
    private static final String NAME = "subject";

    private final AtomicReference<PlatformComponent> component = new AtomicReference<>();
    private Recorded run;

    /** Makes a component with everything switched on. */
    protected abstract PlatformComponent create(String name, ComponentResourceOptions options);

    /** What it hands to others. */
    protected abstract ComponentOutputs outputsOf(PlatformComponent component);

    @BeforeEach
    final void deployComponent() {
        run = deploy("local", context -> component.set(create(NAME, ComponentResourceOptions.builder().build())));
    }

    @Test
    final void itsTypeTokenNamesModuleAndThing() {
        assertThat(component.get().pulumiResourceType()).matches("ananta:[a-z]+:[A-Z][A-Za-z0-9]+");
    }

    @Test
    final void everyChildHasItAsParentAndItsNameAsPrefix() {
        assertThat(children()).isNotEmpty().allSatisfy((name, options) -> {
            assertThat(options.getParent()).as(name).contains(component.get());
            assertThat(name).startsWith(NAME + "-");
        });
    }

    @Test
    final void childrenCarryTheStandardLabels() {
        assertThat(objects()).allSatisfy(object -> assertThat(Manifest.map(object, "metadata.labels"))
            .containsKeys("app.kubernetes.io/name", "app.kubernetes.io/component")
            .containsEntry("app.kubernetes.io/instance", NAME)
            .containsEntry("app.kubernetes.io/part-of", "ananta-platform")
            .containsEntry("app.kubernetes.io/managed-by", "pulumi"));
    }

    @Test
    final void itsPodsAreRestrictedAndItsNamesUnique() {
        assertThat(Invariants.podsAreRestricted(objects())).isEmpty();
        assertThat(Invariants.namesAreUnique(run.mocks().registered())).isEmpty();
        assertThat(Invariants.objectsFit(objects())).isEmpty();
        assertThat(Invariants.referencesExist(objects())).isEmpty();
    }

    @Test
    final void itNeverMakesANamespace() {
        assertThat(run.ofType("kubernetes:core/v1:Namespace")).isEmpty();
    }

    @Test
    final void everyOutputHasAValue() {
        assertThat(outputsOf(component.get()).toMap()).isNotEmpty()
            .allSatisfy((name, output) -> assertThat(PulumiTest.extractValue(output)).as(name).isNotNull());
    }

    private List<Registered> objects() {
        return run.objects();
    }

    private Map<String, ResourceOptions> children() {
        return run.options().all().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof CustomResourceOptions)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
