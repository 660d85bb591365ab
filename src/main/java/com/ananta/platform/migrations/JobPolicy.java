package com.ananta.platform.migrations;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;

/**
 * How a Job is run, retried and cleaned up.
 *
 * @param backoffLimit how many failed pods are followed by another one
 * @param ttlSecondsAfterFinished when Kubernetes deletes the finished Job; the ledger in the database stays
 * @param activeDeadlineSeconds when Kubernetes ends a Job that still runs, retries included
 * @param alwaysRun a new Job on each {@code pulumi up} (the specification's behaviour) rather than one per content; what
 *     is applied already is skipped by the ledger either way
 */
public record JobPolicy(int backoffLimit, int ttlSecondsAfterFinished, int activeDeadlineSeconds, boolean alwaysRun) {
    private static final int WEEK = 604800;
    private static final int YEAR = 31536000;

    /** The module's defaults (migrations-module.txt, Job Settings) and a quarter of an hour to finish. */
    public static final JobPolicy DEFAULTS = new JobPolicy(3, 300, 900, false);

    void check(Checks checks) {
        checks.that("backoffLimit", backoffLimit, Rule.between(0, 100, "retries", 3));
        checks.that("ttlSecondsAfterFinished", ttlSecondsAfterFinished,
            Rule.between(30, YEAR, "seconds, so that the deployment sees how the Job ended", 300));
        checks.that("activeDeadlineSeconds", activeDeadlineSeconds, Rule.between(1, WEEK, "seconds", 900));
    }
}
