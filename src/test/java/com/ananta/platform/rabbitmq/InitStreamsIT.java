package com.ananta.platform.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.rabbitmq.BrokerProxy.Fault;
import com.ananta.platform.rabbitmq.SpecStreams.Binding;
import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.JobScript;
import com.ananta.platform.testkit.RabbitMqServer;
import com.ananta.platform.testkit.Shell;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** init-streams.sh against a real broker. */
@Tag("servers")
class InitStreamsIT {

    private static final String SCRIPT = Path.of("database/rabbitmq/init-streams.sh").toAbsolutePath().toString();
    private static final String STREAM = "{\"durable\":true,\"arguments\":{\"x-queue-type\":\"stream\"}}";
    private static final int ALL = 15;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private static Path brokerFolder;

    private static RabbitMqServer broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBroker() {
        broker = RabbitMqServer.start(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void emptyBroker() {
        broker.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "busybox sh", "bash"})
    void declaresEverythingOnAFreshBroker(String shell) {
        JobScript.Result run = script(environment(broker.managementPort()), shell).run();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.status()).isEqualTo("applied");
        assertThat(run.message()).startsWith("created: 3 exchanges, 6 streams, 6 bindings");
        assertBrokerIsAsSpecified();
    }

    @Test
    void takesTheDocumentedArguments() {
        JobScript.Result run = script(Map.of()).run(broker.host(), RabbitMqServer.USER, RabbitMqServer.PASSWORD,
                Integer.toString(broker.managementPort()));

        assertThat(run.status()).as(run.output()).isEqualTo("applied");
        assertBrokerIsAsSpecified();
    }

    @Test
    void aPasswordFileServesAsWell() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), RabbitMqServer.PASSWORD + "\n");
        var environment = environment(broker.managementPort());
        environment.remove("RABBITMQ_PASSWORD");
        environment.put("RABBITMQ_PASSWORD_FILE", file.toString());

        assertThat(script(environment).run().status()).isEqualTo("applied");
    }

    @Test
    void aSecondRunChangesNothingAndSaysSo() {
        run();
        publish("platform.events", "any");
        awaitMessages(Map.of("stream.platform.admin", 1, "stream.webhook.events", 1));

        JobScript.Result second = run();

        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(second.status()).isEqualTo("unchanged");
        assertThat(second.message()).isEqualTo("created: 0 exchanges, 0 streams, 0 bindings; "
                + "present as declared: 3 exchanges, 6 streams, 6 bindings");
        assertBrokerIsAsSpecified();
        awaitMessages(Map.of("stream.platform.admin", 1, "stream.webhook.events", 1));
    }

    @Test
    void eachBindingCarriesItsKeysAndNoOthers() {
        run();

        assertThat(publish("platform.events", "whatever")).isTrue();
        assertThat(publish("bom.events", "bom.created")).isTrue();
        assertThat(publish("bom.events", "bom.progress.half")).isTrue();
        assertThat(publish("bom.events", "order.created")).as("routed nowhere").isFalse();
        assertThat(publish("enrichment.events", "enrichment.part.done")).isTrue();
        assertThat(publish("enrichment.events", "workflow.started")).isTrue();
        assertThat(publish("enrichment.events", "bom.created")).as("routed nowhere").isFalse();

        awaitMessages(Map.of(
                "stream.platform.admin", 1,
                "stream.webhook.events", 1,
                "stream.platform.bom", 2,
                "stream.bom.progress", 1,
                "stream.enrichment.updates", 1,
                "stream.workflow.events", 1));
    }

    @Test
    void completesWhatIsPartlyThere() {
        run();
        broker.call("DELETE", "/queues/%2F/stream.bom.progress", null);
        broker.call("DELETE", "/exchanges/%2F/enrichment.events", null);

        JobScript.Result run = run();

        assertThat(run.message()).startsWith("created: 1 exchanges, 1 streams, 3 bindings");
        assertBrokerIsAsSpecified();
    }

    @Test
    void aClassicQueueWithAStreamsNameIsRefusedWithBothValues() {
        broker.call("PUT", "/queues/%2F/stream.platform.bom", "{\"durable\":true}");

        JobScript.Result run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message())
                .contains("stream stream.platform.bom: type is \"classic\" but must be \"stream\"")
                .contains("stream stream.platform.bom: arguments is {} but must be {\"x-queue-type\":\"stream\"}");
        assertThat(exchanges()).as("nothing is half-applied").isEmpty();
        assertThat(queues()).containsOnlyKeys("stream.platform.bom");
    }

    @Test
    void allDifferencesAreReportedAtOnceAndNothingIsChanged() {
        broker.call("PUT", "/exchanges/%2F/bom.events", "{\"type\":\"direct\",\"durable\":false}");
        broker.call("PUT", "/exchanges/%2F/platform.events", "{\"type\":\"fanout\",\"durable\":true}");
        broker.call("PUT", "/queues/%2F/stream.workflow.events",
                "{\"durable\":true,\"arguments\":{\"x-queue-type\":\"stream\",\"x-max-age\":\"7D\"}}");
        broker.call("PUT", "/queues/%2F/stream.webhook.events", STREAM);
        broker.call("POST", "/bindings/%2F/e/bom.events/q/stream.webhook.events", "{\"routing_key\":\"a.key\"}");
        broker.call("POST", "/bindings/%2F/e/platform.events/q/stream.webhook.events", "{\"arguments\":{\"an\":\"argument\"}}");

        JobScript.Result run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message())
                .contains("exchange bom.events: type is \"direct\" but must be \"topic\"")
                .contains("exchange bom.events: durable is false but must be true")
                .contains("stream stream.workflow.events: arguments is {\"x-max-age\":\"7D\",\"x-queue-type\":\"stream\"}"
                        + " but must be {\"x-queue-type\":\"stream\"}")
                .contains("stream stream.webhook.events: a binding from bom.events with routing key \"a.key\" and arguments {}"
                        + " exists but is not declared")
                .contains("a binding from platform.events with routing key \"\" and arguments {\"an\":\"argument\"}");
        assertThat(run.output().lines().filter(line -> line.startsWith("  - "))).hasSize(5);
        assertThat(exchanges()).as("nothing is created").containsOnlyKeys("bom.events", "platform.events");
        assertThat(queues()).containsOnlyKeys("stream.workflow.events", "stream.webhook.events");
    }

    @Test
    void anApplicationsOwnQueueMayBeBoundToTheExchanges() {
        run();
        broker.call("PUT", "/queues/%2F/an-applications-own", "{}");
        broker.call("POST", "/bindings/%2F/e/platform.events/q/an-applications-own", "{}");

        assertThat(run().status()).isEqualTo("unchanged");
    }

    @Test
    void aLongListOfProblemsStillFitsIntoTheTerminationMessage() {
        broker.call("PUT", "/queues/%2F/stream.webhook.events", STREAM);
        for (int i = 0; i < 20; i++) {
            String exchange = "quite-\u00e9-long-name-".repeat(8) + i;
            String encoded = exchange.replace("\u00e9", "%C3%A9");
            broker.call("PUT", "/exchanges/%2F/" + encoded, "{\"type\":\"topic\"}");
            broker.call("POST", "/bindings/%2F/e/" + encoded + "/q/stream.webhook.events", "{}");
        }

        JobScript.Result run = run();

        assertThat(run.json().toString().getBytes(StandardCharsets.UTF_8).length).isBetween(1500, 2048);
        assertThat(run.message()).endsWith("...");
        assertThat(run.output().lines().filter(line -> line.startsWith("  - "))).as("the log has them all").hasSize(20);
    }

    @Test
    void aWrongPasswordFailsAtOnce() {
        var environment = environment(broker.managementPort());
        environment.put("RABBITMQ_PASSWORD", "wrong");
        Instant start = Instant.now();

        JobScript.Result run = script(environment).run();

        assertThat(Duration.between(start, Instant.now())).as("the wait is 300 s").isLessThan(Duration.ofSeconds(30));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message()).contains("user 'ananta-admin' was refused by http://127.0.0.1:");
    }

    @Test
    void aUserWithoutPermissionIsToldWhichItNeeds() {
        broker.call("PUT", "/users/reader", "{\"password\":\"reader\",\"tags\":\"management\"}");
        broker.call("PUT", "/permissions/%2F/reader", "{\"configure\":\"\",\"write\":\"\",\"read\":\".*\"}");
        var environment = environment(broker.managementPort());
        environment.putAll(Map.of("RABBITMQ_USER", "reader", "RABBITMQ_PASSWORD", "reader"));

        JobScript.Result run = script(environment).run();

        assertThat(run.message()).contains("the creation of exchange platform.events fanout with HTTP 401: Access refused.");
        assertThat(run.next()).contains("user 'reader' needs configure, write and read permission");
    }

    @Test
    void aServerThatDoesNotComeEndsInADeadline() throws IOException {
        var environment = environment(closedPort());
        environment.put("WAIT_TIMEOUT", "2");

        JobScript.Result run = script(environment).run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message()).contains("did not serve GET /api/whoami within 2 s").contains("Failed to connect");
        assertThat(run.output()).contains("waiting for http://127.0.0.1:");
    }

    @Test
    void somethingElseOnThePortIsNamed() throws IOException {
        var website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        website.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>hello</html>".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        website.start();
        try {
            JobScript.Result run = script(environment(website.getAddress().getPort())).run();

            assertThat(run.message()).contains("is not RabbitMQ's management API (HTTP 200)");
        } finally {
            website.stop(0);
        }
    }

    @Test
    void waitsForAServerThatComesLater() throws Exception {
        int port = closedPort();
        Path output = folder.resolve("output");
        Process process = script(environment(port)).start(output);
        Await.until(LIMIT, "the script waits", () -> read(output).contains("waiting for http://127.0.0.1:" + port));
        try (var proxy = new BrokerProxy(broker, port, write -> Fault.NONE)) {
            assertThat(process.waitFor()).as(Files.readString(output)).isZero();
            assertThat(proxy.writes()).isEqualTo(ALL);
        }
        assertBrokerIsAsSpecified();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUT", "UNAVAILABLE"})
    void aBrokenConnectionIsTriedAgain(String fault) throws IOException {
        try (var proxy = BrokerProxy.with(broker, Fault.valueOf(fault), 5)) {
            JobScript.Result run = script(environment(proxy.port())).run();

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).contains("waiting for http://127.0.0.1:");
            assertThat(proxy.writes()).isEqualTo(ALL + 1);
        }
        assertBrokerIsAsSpecified();
    }

    @Test
    void aCreationThatDidNotHappenIsNoticed() throws IOException {
        try (var proxy = BrokerProxy.with(broker, Fault.SWALLOW, 14)) {
            JobScript.Result run = script(environment(proxy.port())).run();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.message()).contains("does not have, right after their creation")
                    .contains("binding enrichment.events stream.workflow.events workflow.#");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 15})
    void killedInTheMiddleTheNextRunCompletes(int write) throws Exception {
        try (var proxy = BrokerProxy.with(broker, Fault.HANG_AFTER, write)) {
            Process process = script(environment(proxy.port())).start(folder.resolve("output"));
            proxy.awaitHang();
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly().onExit().join();
            children.forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(exchanges().size() + queues().size() + bindings().size()).as("made before the kill").isEqualTo(write);

        JobScript.Result run = run();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.status()).isEqualTo(write == ALL ? "unchanged" : "applied");
        assertBrokerIsAsSpecified();
    }

    @Test
    void noProgramGetsThePasswordAsAnArgument() throws IOException {
        Path arguments = folder.resolve("arguments");
        Path path = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("curl", "jq", "awk", "sed", "cat")) {
            Path shim = Files.writeString(path.resolve(tool), "#!/bin/sh\nprintf '%s\\n' " + tool + " \"$@\" >> '" + arguments
                    + "'\nexec /usr/bin/" + tool + " \"$@\"\n");
            Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        var environment = environment(broker.managementPort());
        environment.put("PATH", path + ":" + System.getenv("PATH"));

        JobScript.Result run = script(environment).run();

        assertThat(run.status()).as(run.output()).isEqualTo("applied");
        assertThat(Files.readAllLines(arguments)).contains("curl", "jq", "--config");
        assertThat(Files.readString(arguments)).doesNotContain(RabbitMqServer.PASSWORD);
        assertThat(run.output()).doesNotContain(RabbitMqServer.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void severalAtOnceAgree(int count) throws Exception {
        var runs = new ArrayList<Process>();
        for (int i = 0; i < count; i++) {
            runs.add(script(environment(broker.managementPort())).start(folder.resolve("output" + i)));
        }
        for (int i = 0; i < count; i++) {
            assertThat(runs.get(i).waitFor()).as(Files.readString(folder.resolve("output" + i))).isZero();
        }
        assertBrokerIsAsSpecified();
    }

    @Test
    void allWrongArgumentsAreReportedAtOnce() {
        JobScript.Result run = script(Map.of("RABBITMQ_HOST", "http://rabbitmq/", "RABBITMQ_USER", "a:b", "RABBITMQ_PASSWORD", "two\nlines",
                "RABBITMQ_MANAGEMENT_PORT", "70000", "WAIT_TIMEOUT", "5m")).run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message())
                .contains("host 'http://rabbitmq/'")
                .contains("user 'a:b' holds a colon")
                .contains("password holds a line break")
                .contains("'70000' but must be 1 to 65535")
                .contains("WAIT_TIMEOUT was '5m'")
                .doesNotContain("two");
    }

    @Test
    void missingToolsAreNamed() throws IOException {
        Path path = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("mktemp", "rm", "cat", "date")) {
            Files.createSymbolicLink(path.resolve(tool), Path.of("/bin/busybox"));
        }
        var environment = environment(broker.managementPort());
        environment.put("PATH", path.toString());

        JobScript.Result run = script(environment, "/bin/sh").run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message()).isEqualTo("not found on PATH: curl jq");
    }

    private JobScript.Result run() {
        return script(environment(broker.managementPort())).run();
    }

    private JobScript script(Map<String, String> environment) {
        return script(environment, "sh");
    }

    private JobScript script(Map<String, String> environment, String shell) {
        List<String> command = new ArrayList<>(List.of(shell.split(" ")));
        command.add(SCRIPT);
        return new JobScript(new Shell(folder, environment, Duration.ofMinutes(2)), command);
    }

    private static Map<String, String> environment(int managementPort) {
        return new HashMap<>(Map.of(
                "RABBITMQ_HOST", broker.host(),
                "RABBITMQ_USER", RabbitMqServer.USER,
                "RABBITMQ_PASSWORD", RabbitMqServer.PASSWORD,
                "RABBITMQ_MANAGEMENT_PORT", Integer.toString(managementPort)));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the broker routed it to any queue. */
    private static boolean publish(String exchange, String routingKey) {
        var message = new JsonObject();
        message.add("properties", new JsonObject());
        message.addProperty("routing_key", routingKey);
        message.addProperty("payload", "{}");
        message.addProperty("payload_encoding", "string");
        String answer = broker.call("POST", "/exchanges/%2F/" + exchange + "/publish", message.toString());
        return JsonParser.parseString(answer).getAsJsonObject().get("routed").getAsBoolean();
    }

    /** The server counts now and then. */
    private static void awaitMessages(Map<String, Integer> expected) {
        Await.until(LIMIT, expected + " messages", () -> messages().equals(expected));
    }

    private static Map<String, Integer> messages() {
        var counts = new HashMap<String, Integer>();
        queues().forEach((name, queue) -> {
            JsonElement messages = queue.get("messages");
            if (messages != null && messages.getAsInt() > 0) {
                counts.put(name, messages.getAsInt());
            }
        });
        return counts;
    }

    private static void assertBrokerIsAsSpecified() {
        Map<String, JsonObject> exchanges = exchanges();
        assertThat(types(exchanges)).isEqualTo(SpecStreams.exchanges());
        Map<String, JsonObject> queues = queues();
        assertThat(queues.keySet()).isEqualTo(SpecStreams.streams());
        assertThat(types(queues).values()).containsOnly("stream");
        assertThat(Stream.concat(exchanges.values().stream(), queues.values().stream()))
                .allMatch(declared -> declared.get("durable").getAsBoolean());
        assertThat(bindings()).isEqualTo(SpecStreams.BINDINGS);
    }

    private static Map<String, String> types(Map<String, JsonObject> declared) {
        return declared.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get("type").getAsString()));
    }

    /** All exchanges but the server's own. */
    private static Map<String, JsonObject> exchanges() {
        var exchanges = named("/exchanges/%2F");
        exchanges.keySet().removeIf(name -> name.isEmpty() || name.startsWith("amq."));
        return exchanges;
    }

    private static Map<String, JsonObject> queues() {
        return named("/queues/%2F");
    }

    private static Map<String, JsonObject> named(String path) {
        var all = new TreeMap<String, JsonObject>();
        for (JsonElement element : broker.get(path).getAsJsonArray()) {
            all.put(element.getAsJsonObject().get("name").getAsString(), element.getAsJsonObject());
        }
        return all;
    }

    /** All bindings but those that each queue has by itself. */
    private static Set<Binding> bindings() {
        JsonArray all = broker.get("/bindings/%2F").getAsJsonArray();
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(binding -> !binding.get("source").getAsString().isEmpty())
                .map(binding -> new Binding(binding.get("source").getAsString(), binding.get("destination").getAsString(),
                        binding.get("routing_key").getAsString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
