package com.ananta.platform.mysql;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.Provider;
import com.pulumi.kubernetes.ProviderArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The component {@code mysql} in a namespace and with a provider of its own, under mocked providers. */
abstract class MysqlRun extends PlatformTest {
    static final String PASSWORD = "the-users-password";
    static final String ROOT_PASSWORD = "the-password-of-root";
    static final Application APPLICATION = Application.of("user-service", "ananta/user-service:1.0.0");
    static final MysqlBundle BUNDLE = bundle("CREATE TABLE a (id INT);\n", "#!/bin/sh\n");

    static MysqlBundle bundle(String sql, String script) {
        return new MysqlBundle(new FlywayMigrations(new TreeMap<>(Map.of("V001__initial_schema.sql", sql))), script);
    }

    static Recorded mysql(MysqlSettings settings, MysqlBundle bundle) {
        return mysql(settings, bundle, PASSWORD, false);
    }

    static Recorded mysql(MysqlSettings settings, MysqlBundle bundle, String password, boolean protect) {
        return deploy("dev", context -> {
            var provider = new Provider("cluster", ProviderArgs.builder().context("test").build());
            var namespace = new Namespace("dev",
                NamespaceArgs.builder().metadata(ObjectMetaArgs.builder().name("dev").build()).build(),
                CustomResourceOptions.builder().provider(provider).build());
            var component = new MysqlComponent("mysql",
                new MysqlArgs(settings, bundle, NamespaceRef.created("dev", namespace), Output.of(password),
                    Output.of(ROOT_PASSWORD), protect, List.of()),
                ComponentResourceOptions.builder().providers(provider).build());
            component.outputs().toMap().forEach(context::export);
        });
    }
}
