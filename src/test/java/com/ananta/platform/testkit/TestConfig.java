package com.ananta.platform.testkit;

import com.ananta.platform.config.ConfigSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A stack configuration written down in a test. */
public record TestConfig(Map<String, String> values, Set<String> secretKeys) implements ConfigSource {
    public static final String CONTEXT = "test-cluster";

    /** A configuration with nothing but the context, which every stack needs. */
    public static TestConfig minimal() {
        return empty().with("kubernetes:context", CONTEXT);
    }

    public static TestConfig empty() {
        return new TestConfig(Map.of(), Set.of());
    }

    /** One more value; objects as JSON, as Pulumi hands them over. */
    public TestConfig with(String key, String value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return new TestConfig(more, secretKeys);
    }

    /** One more value that is encrypted in the stack file, wholly or in part. */
    public TestConfig withSecret(String key, String value) {
        var more = new TreeSet<>(secretKeys);
        more.add(key);
        return new TestConfig(with(key, value).values, more);
    }
}
