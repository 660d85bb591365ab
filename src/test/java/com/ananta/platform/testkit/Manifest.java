package com.ananta.platform.testkit;

import com.ananta.platform.testkit.RecordingMocks.Registered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads nested manifests by path. */
public final class Manifest {

    private Manifest() {
    }

    /** The value at a path such as {@code spec.template.spec.containers.0.image}, or null. */
    public static Object at(Registered resource, String path) {
        return at(resource.inputs(), path);
    }

    public static Object at(Object start, String path) {
        Object value = start;
        for (String step : path.split("\\.")) {
            value = step(value, step);
        }
        return value;
    }

    /** The same for text, failing where there is none. */
    public static String text(Registered resource, String path) {
        Object value = at(resource, path);
        if (value == null) {
            throw new AssertionError(resource.name() + " has no " + path + ": " + resource.inputs());
        }
        return value.toString();
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Registered resource, String path) {
        Object value = at(resource, path);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** A pod template's init containers and containers, in the order in which they run. */
    public static List<Map<String, Object>> containers(Registered workload) {
        var all = new ArrayList<Map<String, Object>>();
        all.addAll(list(workload, "spec.template.spec.initContainers"));
        all.addAll(list(workload, "spec.template.spec.containers"));
        return all;
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Registered resource, String path) {
        Object value = at(resource, path);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private static Object step(Object value, String step) {
        if (value instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (value instanceof List<?> list) {
            return list.get(Integer.parseInt(step));
        }
        return null;
    }
}
