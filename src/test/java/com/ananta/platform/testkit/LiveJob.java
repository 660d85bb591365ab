package com.ananta.platform.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Job as the API server has it, whose runner containers are carried out by this machine: the projected volume is
 * written to a folder from the live ConfigMaps, the environment is taken from the live ConfigMap and Secret, and the
 * container's own command is run. Only the database's address is another one.
 */
public record LiveJob(JsonObject job, JsonArray configMaps, JsonArray secrets) {

    private static final String MOUNT = "/bundle";

    public static LiveJob named(EmbeddedPlatform platform, String label) {
        JsonObject job = platform.live("jobs").stream()
                .filter(item -> new com.google.gson.JsonPrimitive(label).equals(labels(item).get("app.kubernetes.io/name")))
                .findFirst().orElseThrow(() -> new AssertionError("There is no Job labelled " + label));
        String namespace = metadata(job).get("namespace").getAsString();
        return new LiveJob(job, items(platform, "configmaps", namespace), items(platform, "secrets", namespace));
    }

    public String name() {
        return metadata(job).get("name").getAsString();
    }

    public String uid() {
        return metadata(job).get("uid").getAsString();
    }

    /** One container's command, ready to be run on this machine. */
    public record Command(Shell shell, List<String> words) {

        public Shell.Result run() {
            return shell.run(words.toArray(String[]::new));
        }

        /** Starts it without waiting; its output goes to the file. */
        public Process start(Path output) {
            return shell.start(output, words.toArray(String[]::new));
        }
    }

    /** Runs the containers that run the runner, in the pod's order, against the given server and database. */
    public List<Shell.Result> runOn(PostgresServer server, String database) {
        var results = new ArrayList<Shell.Result>();
        for (Command command : commands(server, database)) {
            results.add(command.run());
            if (results.get(results.size() - 1).exitCode() != 0) {
                break;
            }
        }
        return results;
    }

    /** The commands of the runner's containers, in the pod's order; the last one applies the files. */
    public List<Command> commands(PostgresServer server, String database) {
        Path folder = volume();
        return runnerContainers().stream().map(container -> {
            Map<String, String> environment = new HashMap<>(environment(container));
            environment.putAll(server.environment(database));
            environment.put("BUNDLE_DIR", folder.toString());
            var words = new ArrayList<String>();
            container.getAsJsonArray("command").forEach(word ->
                    words.add(word.getAsString().replace(MOUNT + "/", folder + "/")));
            return new Command(new Shell(folder, environment, Duration.ofMinutes(2)), words);
        }).toList();
    }

    /** The environment that the cluster gives a container, resolved from the live objects. */
    public Map<String, String> environment(JsonObject container) {
        var environment = new HashMap<String, String>();
        for (JsonElement element : container.getAsJsonArray("env")) {
            JsonObject variable = element.getAsJsonObject();
            environment.put(variable.get("name").getAsString(), valueOf(variable));
        }
        return environment;
    }

    /** The init containers and the container that run {@code migrate.sh}, in the pod's order. */
    public List<JsonObject> runnerContainers() {
        JsonObject pod = podSpec();
        var containers = new ArrayList<JsonObject>();
        for (String list : List.of("initContainers", "containers")) {
            pod.getAsJsonArray(list).forEach(element -> {
                if (element.toString().contains(MOUNT + "/migrate.sh")) {
                    containers.add(element.getAsJsonObject());
                }
            });
        }
        return containers;
    }

    /** Writes the projected volume's files as the kubelet would. */
    public Path volume() {
        try {
            Path folder = Files.createTempDirectory("ananta-volume");
            for (JsonElement volume : podSpec().getAsJsonArray("volumes")) {
                if (volume.getAsJsonObject().has("projected")) {
                    for (JsonElement source : volume.getAsJsonObject().getAsJsonObject("projected").getAsJsonArray("sources")) {
                        write(folder, named(configMaps, source.getAsJsonObject().getAsJsonObject("configMap").get("name").getAsString()));
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, JsonObject configMap) throws IOException {
        if (configMap.has("data")) {
            for (var entry : configMap.getAsJsonObject("data").entrySet()) {
                Files.writeString(folder.resolve(entry.getKey()), entry.getValue().getAsString());
            }
        }
        if (configMap.has("binaryData")) {
            for (var entry : configMap.getAsJsonObject("binaryData").entrySet()) {
                Files.write(folder.resolve(entry.getKey()), Base64.getDecoder().decode(entry.getValue().getAsString()));
            }
        }
    }

    private String valueOf(JsonObject variable) {
        if (variable.has("value")) {
            return variable.get("value").getAsString();
        }
        JsonObject from = variable.getAsJsonObject("valueFrom");
        if (from.has("secretKeyRef")) {
            JsonObject reference = from.getAsJsonObject("secretKeyRef");
            String encoded = named(secrets, reference.get("name").getAsString()).getAsJsonObject("data")
                    .get(reference.get("key").getAsString()).getAsString();
            return new String(Base64.getDecoder().decode(encoded));
        }
        JsonObject reference = from.getAsJsonObject("configMapKeyRef");
        return named(configMaps, reference.get("name").getAsString()).getAsJsonObject("data")
                .get(reference.get("key").getAsString()).getAsString();
    }

    private JsonObject podSpec() {
        return job.getAsJsonObject("spec").getAsJsonObject("template").getAsJsonObject("spec");
    }

    private static JsonArray items(EmbeddedPlatform platform, String kind, String namespace) {
        return platform.json("kubectl", "get", kind, "--namespace", namespace, "--output=json")
                .getAsJsonObject().getAsJsonArray("items");
    }

    private static JsonObject named(JsonArray objects, String name) {
        for (JsonElement object : objects) {
            if (metadata(object.getAsJsonObject()).get("name").getAsString().equals(name)) {
                return object.getAsJsonObject();
            }
        }
        throw new AssertionError("There is no object named " + name);
    }

    private static JsonObject metadata(JsonObject object) {
        return object.getAsJsonObject("metadata");
    }

    private static JsonObject labels(JsonObject object) {
        return metadata(object).has("labels") ? metadata(object).getAsJsonObject("labels") : new JsonObject();
    }
}
