package com.ananta.platform;

import static java.util.stream.Collectors.groupingBy;

import com.ananta.platform.testkit.Golden;
import com.ananta.platform.testkit.GoldenManifests;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.TestConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest extends PlatformTest {

    @ParameterizedTest
    @ValueSource(strings = {"local", "dev", "staging", "prod"})
    void everyStackHasReviewedManifests(String stack) {
        var run = deploy(stack, TestPlatform.program(TestConfig.minimal()));
        Map<String, List<Registered>> byModule =
            run.mocks().registered().stream().collect(groupingBy(GoldenTest::moduleOf));

        byModule.forEach((module, resources) -> Golden.check(
            Path.of("src/test/resources/golden", stack, module + ".yaml"), GoldenManifests.yaml(resources)));
    }

    /** Children carry their component's name as prefix. */
    private static String moduleOf(Registered resource) {
        return resource.name().split("-")[0];
    }
}
