package com.ananta.platform.config;

import com.ananta.platform.component.Problems;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.pulumi.core.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads declared keys out of a {@link ConfigSource}; what is mistyped, of the wrong type or not secret is a problem. */
final class ConfigReader {
    /** Settings of the Pulumi engine itself. */
    private static final String ENGINE_NAMESPACE = "pulumi:";

    /** Types whose value is more than one word, so that Pulumi hands it over as JSON. */
    private static final Set<ConfigType<?>> COMPOSITES =
        Set.of(ConfigType.STRINGS, ConfigType.STRING_MAP, ConfigType.SWITCHES, ConfigType.TOLERATIONS);

    private final ConfigSource source;
    private final Problems problems;
    private final Map<String, ConfigKey<?>> keys;
    /** Every value given, by its declared path. */
    private final Map<String, JsonElement> given = new TreeMap<>();

    ConfigReader(ConfigSource source, List<ConfigKey<?>> keys, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.keys = keys.stream().collect(Collectors.toMap(ConfigKey::path, key -> key, (a, b) -> a, TreeMap::new));
        new TreeMap<>(source.values()).forEach(this::sort);
    }

    /** The value, or the key's fallback. */
    <T> T get(ConfigKey<T> key) {
        return find(key).or(key::fallback).orElseThrow(() -> new IllegalArgumentException(key.path() + " has no fallback"));
    }

    /** The value, if there is one. */
    <T> Optional<T> find(ConfigKey<T> key) {
        JsonElement json = given.get(key.path());
        if (json == null || json.isJsonNull()) {
            return Optional.empty();
        }
        Optional<T> value = key.type().parse().apply(json);
        if (value.isEmpty()) {
            problems.add(key.path(), "was %s but must be %s".formatted(shown(key, json), key.type().name()),
                key.setCommand());
        }
        return value;
    }

    /** A secret, if there is one: neither empty nor in plain text in the stack file. */
    Optional<Output<String>> findSecret(ConfigKey<String> key) {
        Optional<String> value = find(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().isEmpty()) {
            problems.add(key.path(), "was empty but must have at least one character", key.setCommand());
        }
        if (!source.secretKeys().contains(key.root())) {
            problems.add(key.path(), "is in plain text in the stack file but must be encrypted", key.setCommand());
        }
        return value.map(Output::ofSecret);
    }

    private void sort(String root, String text) {
        if (root.startsWith(ENGINE_NAMESPACE)) {
            return;
        }
        if (keys.containsKey(root)) {
            given.put(root, isComposite(keys.get(root)) ? json(text) : new JsonPrimitive(text));
        } else if (isObject(root)) {
            descend(root, json(text));
        } else {
            unknown(root);
        }
    }

    private void descend(String path, JsonElement json) {
        if (!json.isJsonObject()) {
            problems.add(path, "was " + json + " but must be an object with the fields " + fieldsOf(path));
            return;
        }
        json.getAsJsonObject().entrySet().forEach(entry -> {
            String field = path + "." + entry.getKey();
            if (keys.containsKey(field)) {
                given.put(field, entry.getValue());
            } else if (isObject(field)) {
                descend(field, entry.getValue());
            } else {
                unknown(field);
            }
        });
    }

    private JsonElement json(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonSyntaxException e) {
            return new JsonPrimitive(text);
        }
    }

    private void unknown(String path) {
        problems.add(path, "is not a configuration key" + Suggestion.hint(path, keys.keySet()),
            "pulumi config rm --path '" + path + "'");
    }

    private boolean isObject(String path) {
        return keys.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
    }

    private String fieldsOf(String path) {
        return keys.keySet().stream()
            .filter(key -> key.startsWith(path + "."))
            .map(key -> key.substring(path.length() + 1))
            .collect(Collectors.joining(", "));
    }

    private static boolean isComposite(ConfigKey<?> key) {
        return COMPOSITES.contains(key.type());
    }

    private static String shown(ConfigKey<?> key, JsonElement json) {
        return key.type() == ConfigType.SECRET ? "set to something else" : "'" + text(json) + "'";
    }

    private static String text(JsonElement json) {
        return json.isJsonPrimitive() ? json.getAsString() : json.toString();
    }
}
