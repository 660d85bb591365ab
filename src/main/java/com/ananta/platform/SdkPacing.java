package com.ananta.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the Pulumi SDK (1.36) from burning a core while it waits for resources. Its runner asks without a pause whether
 * the last task is done, and offers a log record at each turn; a filter on that logger is the one place where the loop
 * can be slowed down from outside. Measured: half the CPU time at the same wall time.
 */
final class SdkPacing {
    /** Enough threads that the sleeping loop never holds up the SDK's own tasks on a machine with two cores. */
    private static final String PARALLELISM = "8";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** Strong, since the log manager keeps only weak references and would forget the filter. */
    private static final Logger LOGGER = Logger.getLogger("com.pulumi.deployment.internal.DeploymentImpl");

    private SdkPacing() {
    }

    /**
     * Must come before anything touches the common pool: on two cores it would have one thread, and then every task
     * gets a new one.
     */
    static void sizeCommonPool() {
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", PARALLELISM);
    }

    /** Must come from inside the stack callback: the SDK sets its logger's level before. */
    static void slowDownWaiting() {
        LOGGER.setLevel(Level.FINEST);
        LOGGER.setFilter(entry -> {
            pauseAtEachTurn(entry);
            return false; // what matters of these records goes to the engine too, and would be shown twice
        });
    }

    private static void pauseAtEachTurn(LogRecord entry) {
        if (entry.getMessage().startsWith("Remaining tasks")) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
