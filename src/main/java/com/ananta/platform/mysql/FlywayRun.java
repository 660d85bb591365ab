package com.ananta.platform.mysql;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;

/**
 * How Flyway is run, by the Job and by whoever waits for it.
 *
 * @param image holds Flyway 10 and a POSIX shell
 * @param waitTimeoutSeconds how long it waits for the server
 * @param activeDeadlineSeconds when Kubernetes ends a Job that still runs, retries included
 * @param backoffLimit how many failed pods are followed by another one; after a file failed, none is
 */
public record FlywayRun(
    String image, int waitTimeoutSeconds, int activeDeadlineSeconds, int backoffLimit, Resources resources) {

    private static final int DAY = 86400;

    /** Flyway Community 10.22, five minutes to wait and a quarter of an hour in all. */
    public static final FlywayRun DEFAULTS = new FlywayRun("flyway/flyway:10.22", 300, 900, 3,
        new Resources(new Compute("100m", "256Mi"), new Compute("1", "512Mi")));

    void check(Checks checks) {
        checks.that("image", image, KubernetesRules.IMAGE);
        checks.that("waitTimeoutSeconds", waitTimeoutSeconds, Rule.between(1, DAY, "seconds", 300));
        checks.that("activeDeadlineSeconds", activeDeadlineSeconds, Rule.between(1, DAY, "seconds", 900));
        checks.that("backoffLimit", backoffLimit, Rule.between(0, 100, "retries", 3));
        resources.check(checks.at("resources"));
        if (waitTimeoutSeconds >= activeDeadlineSeconds) {
            checks.fail("waitTimeoutSeconds", "was '%d' but must be below activeDeadlineSeconds, '%d'"
                .formatted(waitTimeoutSeconds, activeDeadlineSeconds));
        }
    }
}
