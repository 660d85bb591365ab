package com.ananta.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pacing relies on inside the SDK is still there, and it does what it is for. */
class SdkPacingTest {
    private static final String RUNNER = "com.pulumi.deployment.internal.DeploymentImpl";

    private final Logger logger = Logger.getLogger(RUNNER);

    @BeforeEach
    void slowDown() {
        SdkPacing.slowDownWaiting();
    }

    @AfterEach
    void restore() {
        logger.setFilter(null);
        logger.setLevel(null);
    }

    @Test
    void theSdkStillReportsEachTurnOfItsLoop() throws IOException {
        String runner = RUNNER.replace('.', '/') + "$DefaultRunner.class";
        try (var code = getClass().getClassLoader().getResourceAsStream(runner)) {
            assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1)).contains("Remaining tasks [");
        }
    }

    @Test
    void aTurnOfTheLoopTakesAMomentAndLeavesNoRecord() {
        var turn = new LogRecord(Level.FINEST, "Remaining tasks [1]: {}");
        Instant start = Instant.now();

        assertThat(logger.isLoggable(Level.FINEST)).as("the SDK offers the record").isTrue();
        assertThat(logger.getFilter().isLoggable(turn)).isFalse();
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(5));
    }
}
