package com.ananta.platform.component;

import java.util.Collection;
import java.util.Map;

/** Checks the fields of an arguments record and records each broken rule under the field's path. */
public final class Checks {
    private final Problems problems;
    private final String path;

    /** @param path where the checked record sits: {@code migrations} */
    public Checks(Problems problems, String path) {
        this.problems = problems;
        this.path = path;
    }

    /** Checks of a nested record. */
    public Checks at(String field) {
        return new Checks(problems, pathOf(field));
    }

    /** Checks one value. */
    public <T> void that(String field, T value, Rule<T> rule) {
        if (!rule.test().test(value)) {
            fail(field, "was '%s' but must be %s".formatted(value, rule.text()));
        }
    }

    /** Checks each element of a list, under its index. */
    public <T> void each(String field, Collection<T> values, Rule<T> rule) {
        int index = 0;
        for (T value : values) {
            that(field + "[" + index++ + "]", value, rule);
        }
    }

    /** Checks keys and values of a map, under the key. */
    public void entries(String field, Map<String, String> map, Rule<String> keys, Rule<String> values) {
        map.forEach((key, value) -> {
            if (!keys.test().test(key)) {
                fail(field, "has the key '%s', which must be %s".formatted(key, keys.text()));
            }
            that(field + "[\"" + key + "\"]", value, values);
        });
    }

    /** Records a problem that is not about one value alone. */
    public void fail(String field, String message) {
        problems.add(pathOf(field), message);
    }

    private String pathOf(String field) {
        return path + "." + field;
    }
}
