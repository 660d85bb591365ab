package com.ananta.platform.mysql;

import static java.util.Objects.requireNonNull;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.KubernetesRules;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import java.util.Optional;

/** Where MySQL is: deployed by the component, or there already. */
public sealed interface MysqlServer {

    /** MySQL's own port. */
    int PORT = 3306;

    /**
     * A server of one replica, deployed by the component.
     *
     * @param image the official image or one that is configured alike
     * @param storage the size of its volume, a quantity
     * @param storageClass of its volume; the cluster's default one if empty
     */
    record Own(String image, String storage, Optional<String> storageClass, Resources resources) implements MysqlServer {

        /** MySQL 8.4, the long-term release, on 10 GiB. */
        public static final Own DEFAULTS = new Own("mysql:8.4", "10Gi", Optional.empty(),
            new Resources(new Compute("250m", "512Mi"), new Compute("1", "1Gi")));

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

    /** A server that is there already, a managed service for instance. */
    record External(String host, int port) implements MysqlServer {

        private static final Rule<String> HOST = new Rule<>(
            "a DNS name or an IPv4 address (e.g. mysql.example.com)",
            value -> KubernetesRules.HOST.test().test(value) && !value.contains(":"));

        @Override
        public void check(Checks checks) {
            checks.that("host", host, HOST);
            checks.that("port", port, KubernetesRules.PORT);
        }
    }

    /** Checks every value. */
    void check(Checks checks);
}
