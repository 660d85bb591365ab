package com.ananta.platform.mysql;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;

/**
 * The application that works on the database. It finds it by DB_HOST, DB_PORT, DB_DATABASE, DB_USER and DB_PASSWORD.
 *
 * @param name of its Deployment and Service
 * @param port on which it serves HTTP
 * @param healthPath answered with a success once it can serve
 */
public record Application(
    String name, String image, int replicas, int port, String healthPath, Resources resources) {

    private static final int MOST_REPLICAS = 100;

    /** Two replicas of modest size, which serve on 8080 and answer {@code /health}. */
    public static Application of(String name, String image) {
        return new Application(name, image, 2, 8080, "/health",
            new Resources(new Compute("100m", "128Mi"), new Compute("500m", "256Mi")));
    }

    void check(Checks checks) {
        checks.that("name", name, KubernetesRules.DNS_LABEL);
        checks.that("image", image, KubernetesRules.IMAGE);
        checks.that("replicas", replicas, Rule.between(1, MOST_REPLICAS, "replicas", 2));
        checks.that("port", port, KubernetesRules.PORT);
        checks.that("healthPath", healthPath, new Rule<>("a path (e.g. /health)", path -> path.startsWith("/")));
        resources.check(checks.at("resources"));
    }
}
