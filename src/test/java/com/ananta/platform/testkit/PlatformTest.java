package com.ananta.platform.testkit;

import com.pulumi.Context;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** Base of tests that run the program, or a component of it, under mocked providers. */
public abstract class PlatformTest {

    @AfterEach
    final void forgetDeployment() {
        PulumiTest.cleanup();
    }

    /** Runs a program that must succeed. */
    protected static Recorded deploy(String stack, Consumer<Context> program) {
        return deploy(stack, new RecordingMocks(), program);
    }

    /** Runs a program that must succeed, with answers of the test's own. */
    protected static Recorded deploy(String stack, RecordingMocks mocks, Consumer<Context> program) {
        Recorded recorded = run(stack, mocks, program);
        recorded.result().throwOnError();
        return recorded;
    }

    /** Runs a program that may fail. */
    protected static Recorded run(String stack, RecordingMocks mocks, Consumer<Context> program) {
        var options = new OptionsRecorder();
        TestResult result = PulumiTest
            .withOptions(TestOptions.builder()
                .projectName("ananta-platform")
                .stackName(stack)
                .resourceTransformations(List.of(options))
                .build())
            .withMocks(mocks)
            .runTest(program);
        PulumiTest.cleanup();
        return new Recorded(result, mocks, options);
    }
}
