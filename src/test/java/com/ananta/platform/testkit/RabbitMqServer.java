package com.ananta.platform.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * RabbitMQ from the Debian package, with the management and stream plugins: a node, a port mapper (epmd), ports and
 * folders of its own, all on loopback. The virtual host is {@code /}.
 */
public final class RabbitMqServer implements AutoCloseable {

    public static final String USER = "ananta-admin";
    /** Has what a shell or a configuration file could trip over. */
    public static final String PASSWORD = "p'a\"s\\s $w#%d";

    /** rabbitmq.conf cannot carry the other one's characters. */
    private static final String FIRST_PASSWORD = "replaced-after-the-start";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final String VHOST = "/vhosts/%2F";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int managementPort;
    private final ServerProcess portMapper;
    private final ServerProcess broker;

    private RabbitMqServer(Path folder) throws IOException {
        Path root = Packages.rootWith("usr/lib/rabbitmq/bin/rabbitmq-server");
        Path erlang = root.resolve("usr/lib/erlang");
        Path binaries = Packages.only(erlang, "erts-*").resolve("bin");
        List<Integer> ports = Packages.freePorts(5);
        managementPort = ports.get(0);
        String portMapperPort = ports.get(1).toString();

        // Debian's `erl` has its place on the file system written into it; this one finds an unpacked package.
        Path erl = Files.createDirectories(folder.resolve("bin")).resolve("erl");
        Files.writeString(erl, """
                #!/bin/sh
                export ROOTDIR='%s' BINDIR='%s' EMU=beam PROGNAME=erl
                exec "$BINDIR/erlexec" "$@"
                """.formatted(erlang, binaries));
        Files.setPosixFilePermissions(erl, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("enabled_plugins"), "[rabbitmq_management,rabbitmq_stream].\n");
        Files.writeString(folder.resolve("rabbitmq.conf"), """
                listeners.tcp.default = 127.0.0.1:%d
                stream.listeners.tcp.default = 127.0.0.1:%d
                management.tcp.ip = 127.0.0.1
                management.tcp.port = %d
                default_user = %s
                default_pass = %s
                collect_statistics_interval = 1000
                """.formatted(ports.get(2), ports.get(3), managementPort, USER, FIRST_PASSWORD));
        Files.createFile(folder.resolve("rabbitmq-env.conf"));

        var environment = new HashMap<>(Map.of(
                "PATH", folder.resolve("bin") + ":/usr/bin:/bin",
                "HOME", folder.toString(),
                "ERL_EPMD_PORT", portMapperPort,
                "ERL_EPMD_ADDRESS", "127.0.0.1"));
        portMapper = ServerProcess.start(folder.resolve("epmd.log"), environment,
                List.of(binaries.resolve("epmd").toString(), "-port", portMapperPort, "-address", "127.0.0.1"));
        // With 'detached' the start script becomes the server, so that its process is the one we stop.
        environment.put("detached", "true");
        environment.put("RABBITMQ_NODENAME", "test-" + managementPort + "@localhost");
        environment.put("RABBITMQ_DIST_PORT", ports.get(4).toString());
        environment.put("RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq.conf").toString());
        environment.put("RABBITMQ_CONF_ENV_FILE", folder.resolve("rabbitmq-env.conf").toString());
        environment.put("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("enabled_plugins").toString());
        environment.put("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString());
        environment.put("RABBITMQ_LOG_BASE", folder.resolve("log").toString());
        environment.put("RABBITMQ_LOGS", "-");
        environment.put("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}");
        broker = ServerProcess.start(folder.resolve("rabbitmq.log"), environment,
                List.of(root.resolve("usr/lib/rabbitmq/bin/rabbitmq-server").toString()));
    }

    /** Starts a server whose data and logs live in {@code folder}; returns when its management API answers. */
    public static RabbitMqServer start(Path folder) {
        try {
            RabbitMqServer server = new RabbitMqServer(folder);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public int managementPort() {
        return managementPort;
    }

    /** The management API's answer to {@code GET /api<path>}. */
    public JsonElement get(String path) {
        return JsonParser.parseString(call("GET", path, null));
    }

    /** Sends a body (JSON, or null for none) to the management API; fails unless the answer is a success. */
    public String call(String method, String path, String json) {
        HttpResponse<String> answer = send(method, path, json, PASSWORD);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": HTTP " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Empties the virtual host: no exchange, queue or binding but the server's own. */
    public void reset() {
        call("DELETE", VHOST, null);
        call("PUT", VHOST, "{}");
        call("PUT", "/permissions/%2F/" + USER, "{\"configure\":\".*\",\"write\":\".*\",\"read\":\".*\"}");
    }

    @Override
    public void close() {
        broker.close();
        portMapper.close();
    }

    private void awaitReady() {
        broker.await(START_LIMIT, () -> answers(FIRST_PASSWORD));
        var user = new JsonObject();
        user.addProperty("password", PASSWORD);
        user.addProperty("tags", "administrator");
        send("PUT", "/users/" + USER, user.toString(), FIRST_PASSWORD);
    }

    private boolean answers(String password) {
        try {
            return send("GET", "/overview", null, password).statusCode() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    private HttpResponse<String> send(String method, String path, String json, String password) {
        String credentials = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host() + ":" + managementPort + "/api" + path))
                .header("authorization", "Basic " + credentials)
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
