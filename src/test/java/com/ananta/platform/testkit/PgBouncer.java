package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transaction pooler of Debian's pgbouncer package in front of a server, with the same login. */
public final class PgBouncer implements AutoCloseable {

    private static final String PROGRAM = "usr/sbin/pgbouncer";

    private final int port;
    private final Process process;

    private PgBouncer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the pooler.
     *
     * @param folder an empty folder for its files
     * @param settings more lines of its configuration
     */
    public static PgBouncer start(Path folder, PostgresServer server, String... settings) {
        int port = Packages.freePorts(1).get(0);
        Path root = Packages.rootWith(PROGRAM);
        try {
            Path users = Files.writeString(folder.resolve("users"), "\"" + server.user() + "\" \"" + server.password() + "\"\n");
            Path configuration = Files.write(folder.resolve("pgbouncer.ini"), lines(server, users, port, settings));
            var command = new ArrayList<String>();
            if (System.getProperty("user.name").equals("root")) {
                // It refuses to run as root, as the server does.
                command.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
            }
            command.addAll(List.of(root.resolve(PROGRAM).toString(), configuration.toString()));
            Path log = folder.resolve("log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            if (!root.equals(Path.of("/"))) {
                builder.environment().put("LD_LIBRARY_PATH", root.resolve("usr/lib/x86_64-linux-gnu").toString());
            }
            var pooler = new PgBouncer(port, builder.start());
            Await.until("pgbouncer listens: " + log, () -> pooler.answers());
            return pooler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static List<String> lines(PostgresServer server, Path users, int port, String... settings) {
        var lines = new ArrayList<>(List.of("[databases]", "* = host=" + server.host() + " port=" + server.port(), "[pgbouncer]",
                "listen_addr = 127.0.0.1", "listen_port = " + port, "unix_socket_dir =", "auth_type = scram-sha-256",
                "auth_file = " + users, "pool_mode = transaction"));
        lines.addAll(List.of(settings));
        return lines;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new AssertionError("pgbouncer ended with " + process.exitValue());
        }
        var shell = new Shell(Path.of("/"), Map.of(), java.time.Duration.ofSeconds(10));
        return shell.run(PostgresServer.PROGRAMS.resolve("pg_isready").toString(), "-q", "-h", "127.0.0.1", "-p", String.valueOf(port)).exitCode() == 0;
    }
}
