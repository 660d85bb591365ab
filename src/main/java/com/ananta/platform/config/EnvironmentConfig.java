package com.ananta.platform.config;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The configuration as Pulumi's language host hands it over: two environment variables with JSON. The SDK's own
 * {@code com.pulumi.Config} reads the same two but cannot list the keys.
 */
public final class EnvironmentConfig implements ConfigSource {
    private final Map<String, String> values;
    private final Set<String> secretKeys;

    public EnvironmentConfig(Map<String, String> environment) {
        var gson = new Gson();
        var map = new TypeToken<TreeMap<String, String>>() { }.getType();
        var list = new TypeToken<List<String>>() { }.getType();
        this.values = gson.fromJson(json(environment, "PULUMI_CONFIG", "{}"), map);
        this.secretKeys =
            new TreeSet<>(gson.<List<String>>fromJson(json(environment, "PULUMI_CONFIG_SECRET_KEYS", "[]"), list));
    }

    /** The variable's text; a stack without configuration has an empty one. */
    private static String json(Map<String, String> environment, String variable, String nothing) {
        String text = environment.getOrDefault(variable, "");
        return text.isEmpty() ? nothing : text;
    }

    @Override
    public Map<String, String> values() {
        return values;
    }

    @Override
    public Set<String> secretKeys() {
        return secretKeys;
    }
}
