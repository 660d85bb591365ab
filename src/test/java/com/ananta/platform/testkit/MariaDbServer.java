package com.ananta.platform.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MariaDB from the Debian packages, with data, socket and port of its own, on loopback. As MySQL 8 does, it writes a
 * binary log and lets a user without SUPER create triggers only because it was told to.
 */
public final class MariaDbServer implements AutoCloseable {

    /** The only user besides root: all rights on every database that {@link #createDatabase} made, none elsewhere. */
    public static final String USER = "app";
    /** Has what a shell, a URL or a configuration file could trip over. */
    public static final String PASSWORD = "p'a\"s\\s $w#%&d";

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final Path root = Packages.rootWith("usr/sbin/mariadbd");
    private final int port = Packages.freePorts(1).get(0);
    private ServerProcess process;

    private MariaDbServer(Path folder) {
        this.folder = folder;
    }

    /** Creates a server whose data live in {@code folder}, and starts it; returns when it answers. */
    public static MariaDbServer start(Path folder) {
        MariaDbServer server = new MariaDbServer(folder);
        server.client(List.of(server.program("usr/bin/mariadb-install-db"), "--no-defaults", "--basedir=" + server.root.resolve("usr"),
                "--datadir=" + folder.resolve("data"), "--auth-root-authentication-method=normal", "--skip-test-db",
                "--user=" + System.getProperty("user.name")));
        server.start();
        server.root("CREATE USER '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD.replace("\\", "\\\\").replace("'", "''") + "'");
        return server;
    }

    /** Starts the server again after {@link #kill}. */
    public void start() {
        process = ServerProcess.start(folder.resolve("mariadb.log"), environment(), List.of(program("usr/sbin/mariadbd"),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + root.resolve("usr"),
                "--plugin-dir=" + root.resolve("usr/lib/mysql/plugin"),
                "--datadir=" + folder.resolve("data"),
                "--socket=" + socket(),
                "--pid-file=" + folder.resolve("mariadb.pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--character-set-server=utf8mb4",
                "--log-bin",
                "--log-bin-trust-function-creators=1",
                "--innodb-flush-log-at-trx-commit=0"));
        process.await(START_LIMIT, () -> run(List.of(mariadb(), "-e", "SELECT 1")).exitCode() == 0);
    }

    /** As a power cut: {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    public void createDatabase(String name) {
        root("CREATE DATABASE " + name);
        root("GRANT ALL ON " + name + ".* TO '" + USER + "'@'%'");
    }

    /** Runs statements as root without a database. */
    public String root(String sql) {
        return client(List.of(mariadb(), "-e", sql));
    }

    /** Runs statements as root in a database; returns the rows, columns separated by tabs, without a headline. */
    public List<String> sql(String database, String sql) {
        return client(List.of(mariadb(), database, "-e", sql)).lines().toList();
    }

    /** Runs a file in a database by the command line client, as a person does. */
    public void source(String database, Path file) {
        client(List.of(mariadb(), database, "-e", "source " + file.toAbsolutePath()));
    }

    @Override
    public void close() {
        process.close();
    }

    private String client(List<String> command) {
        return run(command).orFail().output();
    }

    private Shell.Result run(List<String> command) {
        var words = new ArrayList<>(command);
        if (words.get(0).equals(mariadb())) {
            words.addAll(1, List.of("--no-defaults", "--user=root", "--socket=" + socket(), "--batch", "--skip-column-names"));
        }
        return new Shell(folder, environment(), Duration.ofMinutes(1)).runForOutput(words.toArray(String[]::new));
    }

    private Map<String, String> environment() {
        return Map.of("PATH", "/usr/sbin:/usr/bin:/bin", "LD_LIBRARY_PATH", Packages.libraries(root));
    }

    private String mariadb() {
        return program("usr/bin/mariadb");
    }

    private String program(String path) {
        return root.resolve(path).toString();
    }

    /** In the temporary folder, since a socket's path must be shorter than 108 characters. */
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "mariadb-" + port + ".sock");
    }
}
