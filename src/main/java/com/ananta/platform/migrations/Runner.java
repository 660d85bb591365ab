package com.ananta.platform.migrations;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;

/**
 * How the SQL files are applied.
 *
 * @param image holds psql, pg_isready and a POSIX shell; also waits for the database
 * @param waitTimeoutSeconds how long a pod asks, every 2 s, whether the database answers, before it gives up
 * @param lockTimeoutSeconds how long a run waits for another run on the same database
 */
public record Runner(String image, int waitTimeoutSeconds, int lockTimeoutSeconds) {
    private static final int DAY = 86400;

    /** PostgreSQL 15 (settled conflicts), five minutes to answer, one to finish another run. */
    public static final Runner DEFAULTS = new Runner("postgres:15-alpine", 300, 60);

    void check(Checks checks) {
        checks.that("runnerImage", image, KubernetesRules.IMAGE);
        checks.that("waitTimeoutSeconds", waitTimeoutSeconds, Rule.between(1, DAY, "seconds", 300));
        checks.that("lockTimeoutSeconds", lockTimeoutSeconds, Rule.between(1, DAY, "seconds", 60));
    }
}
