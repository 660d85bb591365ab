package com.ananta.platform;

import com.ananta.platform.testkit.Golden;
import com.ananta.platform.testkit.GoldenManifests;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.TestConfig;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest extends PlatformTest {

    @ParameterizedTest
    @ValueSource(strings = {"local", "dev", "staging", "prod"})
    void everyStackHasReviewedManifests(String stack) {
        var run = deploy(stack, TestPlatform.program(TestConfig.minimal()));

        Golden.check(Path.of("src/test/resources/golden", stack, "platform.yaml"),
            GoldenManifests.yaml(run.mocks().registered()));
    }
}
