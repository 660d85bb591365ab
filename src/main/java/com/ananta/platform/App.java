package com.ananta.platform;

import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.Problems;
import com.ananta.platform.config.ApiServer;
import com.ananta.platform.config.ConfigSource;
import com.ananta.platform.config.EnvironmentConfig;
import com.ananta.platform.config.Kubeconfig;
import com.ananta.platform.config.PlatformConfig;
import com.ananta.platform.migrations.MigrationBundles;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.exceptions.RunException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Entry point of the Pulumi program. */
public final class App {
    private final ConfigSource config;
    private final Supplier<Kubeconfig> kubeconfig;
    private final ApiServer api;
    private final Path databaseFolder;

    /**
     * @param kubeconfig read late, so that a broken one is reported like any other problem
     * @param databaseFolder holds {@code migrations} and {@code scripts}
     */
    App(ConfigSource config, Supplier<Kubeconfig> kubeconfig, ApiServer api, Path databaseFolder) {
        this.config = config;
        this.kubeconfig = kubeconfig;
        this.api = api;
        this.databaseFolder = databaseFolder;
    }

    public static void main(String[] args) {
        SdkPacing.sizeCommonPool();
        var environment = System.getenv();
        var home = Path.of(System.getProperty("user.home"));
        var app = new App(new EnvironmentConfig(environment), () -> Kubeconfig.load(environment, home), ApiServer.BY_TCP,
            Path.of("database"));
        Pulumi.run(app::stack);
    }

    /** Reads and checks everything the user gave, then creates the platform; nothing is registered before all is valid. */
    void stack(Context context) {
        SdkPacing.slowDownWaiting();
        try {
            deploy(context);
        } catch (InvalidArgsException e) {
            // The SDK prints the message of this exception once and without a stack trace, unlike any other's.
            throw new RunException(e.getMessage());
        }
    }

    private void deploy(Context context) {
        var problems = new Problems("input");
        var settings = problems.attempt(() -> PlatformConfig.read(config, context.stackName(), kubeconfig.get(), api));
        var files = problems.attempt(() -> MigrationBundles.read(databaseFolder));
        var bundles = settings.flatMap(valid ->
            files.flatMap(readable -> problems.attempt(() -> readable.of(valid.migrations()))));
        problems.throwIfAny();
        var platform = new Platform("platform", settings.orElseThrow(), bundles.orElseThrow());
        platform.outputs().toMap().forEach(context::export);
    }
}
