package com.ananta.platform.cache;

import static java.util.Objects.requireNonNull;

import com.ananta.platform.component.Checks;
import com.ananta.platform.k8s.KubernetesRules;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import java.util.Optional;

/** Where Redis is: deployed by the component, or a managed service. */
public sealed interface CacheServer {

    /** Redis' own port. */
    int PORT = 6379;

    /**
     * A server of one replica, deployed by the component. It may use three quarters of its memory limit for data, and
     * keeps them on its volume, so that sessions survive a restart.
     *
     * @param image the official image or one that is configured alike
     * @param storage the size of its volume, a quantity
     * @param storageClass of its volume; the cluster's default one if empty
     */
    record Own(String image, String storage, Optional<String> storageClass, Resources resources) implements CacheServer {

        /** Redis 7.4 with 192 MiB for data. */
        public static final Own DEFAULTS = new Own("redis:7.4-alpine", "1Gi", Optional.empty(),
            new Resources(new Compute("100m", "256Mi"), new Compute("500m", "256Mi")));

        public Own {
            requireNonNull(storageClass);
        }

        @Override
        public void check(Checks checks) {
            checks.that("image", image, KubernetesRules.IMAGE);
            checks.that("storage", storage, KubernetesRules.QUANTITY);
            storageClass.ifPresent(name -> checks.that("storageClass", name, KubernetesRules.OBJECT_NAME));
            resources.check(checks.at("resources"));
        }
    }

    /** A service that is there already. */
    record Managed(String host, int port) implements CacheServer {

        @Override
        public void check(Checks checks) {
            checks.that("host", host, KubernetesRules.HOST);
            checks.that("port", port, KubernetesRules.PORT);
        }
    }

    /** Checks every value. */
    void check(Checks checks);
}
