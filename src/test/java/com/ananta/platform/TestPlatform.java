package com.ananta.platform;

import com.ananta.platform.config.ApiServer;
import com.ananta.platform.config.ConfigSource;
import com.ananta.platform.config.Kubeconfig;
import com.ananta.platform.testkit.TestConfig;
import com.pulumi.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole program with a configuration of the test's own, a kubeconfig with one context, and small SQL files. */
public final class TestPlatform {
    public static final Path DATABASE = Path.of("src/test/resources/database");
    public static final Kubeconfig KUBECONFIG =
        new Kubeconfig(List.of(Path.of("/home/user/.kube/config")), Map.of(TestConfig.CONTEXT, "https://127.0.0.1:6443"));
    public static final ApiServer REACHABLE = server -> Optional.empty();

    private TestPlatform() {
    }

    /** What Pulumi would run. */
    public static Consumer<Context> program(ConfigSource config) {
        return program(config, DATABASE);
    }

    public static Consumer<Context> program(ConfigSource config, Path database) {
        return new App(config, () -> KUBECONFIG, REACHABLE, database)::stack;
    }
}
