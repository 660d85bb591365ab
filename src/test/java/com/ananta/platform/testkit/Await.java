package com.ananta.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition of the outside world, which nothing notifies us of. */
public final class Await {

    private static final Duration STEP = Duration.ofMillis(500);

    private Await() {}

    /** Fails the test when the condition does not hold within the limit. */
    public static void until(Duration limit, String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited " + limit.toSeconds() + " s, and still not: " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
