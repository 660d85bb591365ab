package com.ananta.platform.config;

import com.ananta.platform.k8s.Toleration;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a configuration value is read.
 *
 * @param name what a value must be, with an article, for messages and the table: {@code a whole number}
 * @param parse the value; empty if the JSON is something else
 */
public record ConfigType<T>(String name, Function<JsonElement, Optional<T>> parse) {

    public static final ConfigType<String> STRING = new ConfigType<>("a string", ConfigType::string);

    /** A string that must be encrypted in the stack file. */
    public static final ConfigType<String> SECRET = new ConfigType<>("a secret string", ConfigType::string);

    public static final ConfigType<Integer> INTEGER = new ConfigType<>("a whole number", ConfigType::integer);

    public static final ConfigType<Boolean> BOOLEAN = new ConfigType<>("true or false", ConfigType::bool);

    public static final ConfigType<List<String>> STRINGS =
        new ConfigType<>("a list of strings", json -> list(json, ConfigType::string));

    public static final ConfigType<Map<String, String>> STRING_MAP =
        new ConfigType<>("a map of strings", json -> map(json, ConfigType::string));

    public static final ConfigType<Map<String, Boolean>> SWITCHES =
        new ConfigType<>("a map of true or false", json -> map(json, ConfigType::bool));

    public static final ConfigType<List<Toleration>> TOLERATIONS =
        new ConfigType<>("a list of {key, operator, value, effect}", json -> list(json, ConfigType::toleration));

    private static final Set<String> TOLERATION_FIELDS = Set.of("key", "operator", "value", "effect");

    private static Optional<JsonPrimitive> primitive(JsonElement json) {
        return json.isJsonPrimitive() ? Optional.of(json.getAsJsonPrimitive()) : Optional.empty();
    }

    private static Optional<String> string(JsonElement json) {
        return primitive(json).map(JsonPrimitive::getAsString);
    }

    private static Optional<Integer> integer(JsonElement json) {
        return string(json).filter(text -> text.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
    }

    private static Optional<Boolean> bool(JsonElement json) {
        return string(json).filter(text -> text.equals("true") || text.equals("false")).map(Boolean::valueOf);
    }

    private static <T> Optional<List<T>> list(JsonElement json, Function<JsonElement, Optional<T>> element) {
        if (!json.isJsonArray()) {
            return Optional.empty();
        }
        var values = new ArrayList<T>();
        for (JsonElement item : json.getAsJsonArray()) {
            element.apply(item).ifPresent(values::add);
        }
        return values.size() == json.getAsJsonArray().size() ? Optional.of(values) : Optional.empty();
    }

    private static <T> Optional<Map<String, T>> map(JsonElement json, Function<JsonElement, Optional<T>> element) {
        if (!json.isJsonObject()) {
            return Optional.empty();
        }
        var values = new TreeMap<String, T>();
        json.getAsJsonObject().entrySet()
            .forEach(entry -> element.apply(entry.getValue()).ifPresent(value -> values.put(entry.getKey(), value)));
        return values.size() == json.getAsJsonObject().size() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Toleration> toleration(JsonElement json) {
        return map(json, ConfigType::string).filter(fields -> TOLERATION_FIELDS.containsAll(fields.keySet())).map(fields -> new Toleration(
            Optional.ofNullable(fields.get("key")),
            fields.getOrDefault("operator", "Equal"),
            Optional.ofNullable(fields.get("value")),
            Optional.ofNullable(fields.get("effect"))));
    }
}
