package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL 15 server of the Debian package, with a data folder of its own and a free port on loopback. Logins over
 * TCP need the password (scram-sha-256), so that a wrong one is really refused. The server may be an installed
 * one or one that {@code tools/packages.sh} unpacked.
 */
public final class PostgresServer implements AutoCloseable {

    /** The client package's own programs: {@code /usr/bin/psql} of Debian is a wrapper that takes longer than psql. */
    public static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private static final String SERVER = "usr/lib/postgresql/15/bin";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final boolean temporary;
    private final int port;
    private final String password;
    private Process process;

    private PostgresServer(Path folder, boolean temporary, int port, String password) {
        this.folder = folder;
        this.temporary = temporary;
        this.port = port;
        this.password = password;
    }

    /** Starts a server in a new temporary folder. */
    public static PostgresServer start() {
        try {
            return start(Files.createTempDirectory("ananta-postgres"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server whose files are all under the given folder; closing the server empties it. */
    public static PostgresServer start(Path folder) {
        return start(folder, false);
    }

    private static PostgresServer start(Path folder, boolean temporary) {
        try {
            String password = "pw-" + Long.toHexString(System.nanoTime());
            Path passwordFile = Files.writeString(folder.resolve("password"), password);
            var server = new PostgresServer(folder, temporary, freePort(), password);
            server.program("initdb", "-D", server.data(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile",
                    passwordFile.toString(), "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
            Runtime.getRuntime().addShutdownHook(new Thread(server::killIfRunning));
            return server.startAgain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    /** What libpq needs to connect to the database. */
    public Map<String, String> environment(String database) {
        return Map.of("PGHOST", host(), "PGPORT", String.valueOf(port), "PGDATABASE", database, "PGUSER", user(),
                "PGPASSWORD", password);
    }

    /** Makes the database anew, empty. */
    public String createDatabase(String name) {
        psql("postgres", "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        psql("postgres", "CREATE DATABASE " + name);
        return name;
    }

    /** Runs statements, each by itself, and returns the rows of all of them, as text; NULL is the empty text. */
    public List<List<String>> psql(String database, String... statements) {
        var command = new ArrayList<>(List.of("-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1"));
        Stream.of(statements).forEach(statement -> command.addAll(List.of("-c", statement)));
        String output = client(database).run(withProgram("psql", command)).orFail().output();
        return output.lines().filter(line -> !line.startsWith("NOTICE:")).map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** The single value that the statement returns. */
    public String value(String database, String statement) {
        List<List<String>> rows = psql(database, statement);
        if (rows.size() != 1 || rows.get(0).size() != 1) {
            throw new AssertionError("one value was expected of '" + statement + "', but it gave " + rows);
        }
        return rows.get(0).get(0);
    }

    /** Starts psql with the arguments and does not wait for it; the caller ends it. */
    public Process startPsql(String database, String... arguments) {
        return client(database).start(folder.resolve("psql.out"), withProgram("psql", Arrays.asList(arguments)));
    }

    /** Ends the server as {@code pg_ctl stop -m fast} does: clients are cut off, their transactions rolled back. */
    public void stop() {
        signal("INT");
        Await.until("the server stops", () -> !process.isAlive());
    }

    /** Ends the server as a power failure would: nothing is written any more, the next start recovers from the log. */
    public void crash() {
        signal("QUIT");
        Await.until("the server is down", () -> !process.isAlive());
    }

    /** Starts the server again with the data it has, and waits until it lets clients in. */
    public PostgresServer startAgain() {
        try {
            var builder = new ProcessBuilder(serverProgram("postgres", "-D", data(), "-p",
                    String.valueOf(port), "-k", folder.toString(), "-c", "listen_addresses=" + host(), "-c", "fsync=off",
                    "-c", "max_connections=50"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
            builder.environment().putAll(libraries());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until("the server lets clients in", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the server ended with " + process.exitValue() + ":\n" + log());
            }
            return client("postgres").run(withProgram("psql", List.of("-X", "-c", "SELECT 1"))).exitCode() == 0;
        });
        return this;
    }

    /** Everything that the server has logged. */
    public String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (temporary || !file.equals(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Shell client(String database) {
        return new Shell(Path.of("/"), environment(database), PATIENCE);
    }

    private static String[] withProgram(String name, List<String> arguments) {
        return Stream.concat(Stream.of(PROGRAMS.resolve(name).toString()), arguments.stream()).toArray(String[]::new);
    }

    private void program(String name, String... arguments) {
        new Shell(Path.of("/"), libraries(), PATIENCE)
                .run(serverProgram(name, arguments).toArray(String[]::new)).orFail();
    }

    private void signal(String name) {
        new Shell(Path.of("/"), Map.of(), PATIENCE).run("kill", "-" + name, String.valueOf(process.pid())).orFail();
    }

    private void killIfRunning() {
        if (process != null && process.isAlive()) {
            signal("QUIT");
        }
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own it is an ordinary user with root's files. */
    private static List<String> serverProgram(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (runByRoot()) {
            command.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        }
        command.add(root().resolve(SERVER).resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path root() {
        return Packages.rootWith(SERVER + "/postgres");
    }

    /** An unpacked server's libraries are where no loader looks. */
    private static Map<String, String> libraries() {
        Path folder = root().resolve("usr/lib/" + System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu");
        return root().equals(Path.of("/")) ? Map.of() : Map.of("LD_LIBRARY_PATH", folder.toString());
    }

    private static boolean runByRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
