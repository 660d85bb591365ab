package com.ananta.platform.testkit;

import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import java.util.List;

/** What a run under mocks left behind. */
public record Recorded(TestResult result, RecordingMocks mocks, OptionsRecorder options) {

    /** The resources of one type, {@code kubernetes:batch/v1:Job}, sorted by name. */
    public List<Registered> ofType(String type) {
        return mocks.registered().stream().filter(resource -> resource.type().equals(type)).toList();
    }

    /** The Kubernetes objects, sorted by type and name. */
    public List<Registered> objects() {
        return mocks.registered().stream()
            .filter(resource -> resource.type().startsWith("kubernetes:")).toList();
    }

    /** The resource with this logical name. */
    public Registered named(String name) {
        return mocks.registered().stream().filter(resource -> resource.name().equals(name)).findFirst()
            .orElseThrow(() -> new AssertionError("no resource named " + name + " among "
                + mocks.registered().stream().map(Registered::name).toList()));
    }

    /** A stack output's value. */
    public Object output(String name) {
        return PulumiTest.extractValue(result.output(name));
    }
}
