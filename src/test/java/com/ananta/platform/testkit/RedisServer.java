package com.ananta.platform.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Redis 7 from the Debian packages, with a configuration of the test's own, on a port of its own on loopback. */
public final class RedisServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(1);

    private final Path folder;
    private final Path root = Packages.rootWith("usr/bin/redis-server");
    private final int port = Packages.freePorts(1).get(0);
    private final ServerProcess process;

    private RedisServer(Path folder, Path configuration, String password) {
        this.folder = folder;
        process = ServerProcess.start(folder.resolve("redis.log"), environment(), List.of(program("redis-server"),
                configuration.toString(), "--port", Integer.toString(port), "--bind", "127.0.0.1"));
        process.await(START_LIMIT, () -> cli(password, "ping").equals("PONG"));
    }

    /** Returns when the server answers to the password. */
    public static RedisServer start(Path folder, Path configuration, String password) {
        return new RedisServer(folder, configuration, password);
    }

    /** What {@code redis-cli} prints. */
    public String cli(String password, String... command) {
        var words = new ArrayList<>(List.of(program("redis-cli"), "-p", Integer.toString(port), "--no-auth-warning"));
        words.addAll(List.of(command));
        return new Shell(folder, environment(), Duration.ofMinutes(1)).with(Map.of("REDISCLI_AUTH", password))
                .run(words.toArray(String[]::new)).output().strip();
    }

    @Override
    public void close() {
        process.close();
    }

    private Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", Packages.libraries(root));
    }

    private String program(String name) {
        return root.resolve("usr/bin").resolve(name).toString();
    }
}
