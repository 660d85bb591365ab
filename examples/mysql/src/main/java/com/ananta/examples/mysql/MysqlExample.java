package com.ananta.examples.mysql;

import com.ananta.platform.cache.CacheArgs;
import com.ananta.platform.cache.CacheComponent;
import com.ananta.platform.cache.CacheServer;
import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.PodSecurity;
import com.ananta.platform.mysql.Application;
import com.ananta.platform.mysql.MysqlArgs;
import com.ananta.platform.mysql.MysqlBundle;
import com.ananta.platform.mysql.MysqlComponent;
import com.ananta.platform.mysql.MysqlSettings;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.Provider;
import com.pulumi.kubernetes.ProviderArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.random.RandomPassword;
import com.pulumi.random.RandomPasswordArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An environment of infra-directory.md: the stack {@code dev}, {@code staging} or {@code prod} is the namespace of that
 * name with MySQL, an application that waits for its migrations, and Redis.
 */
public final class MysqlExample {
    private static final int PASSWORD_LENGTH = 32;

    /**
     * What a stack decides.
     *
     * @param kubeContext the only cluster that is touched
     * @param mysqlFolder holds the migrations and {@code migrate.sh}
     * @param applicationImage of the application
     * @param redisHost a managed Redis; without it there is one of our own
     */
    public record Settings(
        String kubeContext, Path mysqlFolder, String applicationImage, Optional<String> redisHost) {

        static Settings of(Context context) {
            return new Settings(
                context.config("kubernetes").require("context"),
                Path.of("../../database/mysql"),
                context.config().require("applicationImage"),
                context.config().get("redisHost"));
        }
    }

    private MysqlExample() {
    }

    public static void main(String[] args) {
        Pulumi.run(context -> stack(context, Settings.of(context)));
    }

    /** Everything of one environment. */
    public static void stack(Context context, Settings settings) {
        String environment = context.stackName();
        boolean protect = environment.equals("prod");
        var cluster = new Provider("cluster", ProviderArgs.builder()
            .context(settings.kubeContext()).enableConfigMapMutable(true).enableSecretMutable(true).build());
        var namespace = new Namespace("namespace",
            NamespaceArgs.builder()
                .metadata(ObjectMetaArgs.builder()
                    .name(environment).labels(PodSecurity.labels("restricted")).build())
                .build(),
            CustomResourceOptions.builder().provider(cluster).protect(protect).build());
        var there = NamespaceRef.created(environment, namespace);

        var cache = new CacheComponent("cache",
            new CacheArgs(redis(settings), there, password("cache-password"), PodOptions.DEFAULTS, protect), on(cluster));
        var mysql = new MysqlComponent("mysql",
            new MysqlArgs(
                MysqlSettings.defaults().with(Application.of("user-service", settings.applicationImage())),
                MysqlBundle.read(settings.mysqlFolder()),
                there, password("mysql-password"), password("mysql-root-password"), protect, List.of()),
            on(cluster));

        context.export("mysqlHost", mysql.outputs().host());
        context.export("mysqlMigrationsJob", mysql.outputs().migrationsJob());
        context.export("redisHost", cache.outputs().host());
    }

    private static CacheServer redis(Settings settings) {
        return settings.redisHost()
            .<CacheServer>map(host -> new CacheServer.Managed(host, CacheServer.PORT))
            .orElse(CacheServer.Own.DEFAULTS);
    }

    private static Output<String> password(String name) {
        return new RandomPassword(name, RandomPasswordArgs.builder().length(PASSWORD_LENGTH).special(false).build()).result();
    }

    private static ComponentResourceOptions on(Provider cluster) {
        return ComponentResourceOptions.builder().providers(cluster).build();
    }
}
