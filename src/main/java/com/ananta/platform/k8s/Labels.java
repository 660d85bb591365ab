package com.ananta.platform.k8s;

import com.ananta.platform.component.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The labels of one workload and its objects: the recommended {@code app.kubernetes.io} set and our own prefix
 * {@value #PREFIX}. The only place where label keys are spelled.
 *
 * @param name what it is: {@code supabase-migrations}
 * @param instance which one of its kind it is: the component's name
 * @param component its part in the platform: {@code migrations}
 */
public record Labels(String name, String instance, String component, Map<String, String> extra) {
    public static final String PREFIX = "ananta.io/";
    public static final String NAME = "app.kubernetes.io/name";
    public static final String INSTANCE = "app.kubernetes.io/instance";
    public static final String COMPONENT = "app.kubernetes.io/component";
    public static final String PART_OF = "app.kubernetes.io/part-of";
    public static final String MANAGED_BY = "app.kubernetes.io/managed-by";
    public static final String VERSION = "app.kubernetes.io/version";
    public static final String GROUP = PREFIX + "group";

    private static final List<String> RESERVED = List.of("app.kubernetes.io/", PREFIX);
    private static final List<String> RESERVED_DOMAINS = List.of("kubernetes.io/", "k8s.io/");

    /** A label key that a user may set: not one that Kubernetes or the platform own. */
    public static final Rule<String> USER_KEY = new Rule<>(
        KubernetesRules.LABEL_KEY.text() + ", and not under a reserved prefix (app.kubernetes.io/, "
            + PREFIX + ", kubernetes.io/, k8s.io/, job-name, controller-uid)",
        key -> KubernetesRules.LABEL_KEY.test().test(key) && !isReserved(key));

    public Labels {
        extra = Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    public static Labels of(String name, String instance, String component) {
        return new Labels(name, instance, component, Map.of());
    }

    /** The same labels and one more. */
    public Labels with(String key, String value) {
        return with(Map.of(key, value));
    }

    /** The same labels and some more; they cannot change the ones that are there. */
    public Labels with(Map<String, String> more) {
        var merged = new TreeMap<>(more);
        merged.putAll(extra);
        return new Labels(name, instance, component, merged);
    }

    /** Everything an object carries. */
    public Map<String, String> all() {
        var labels = new TreeMap<>(extra);
        labels.putAll(selector());
        labels.put(COMPONENT, component);
        labels.put(PART_OF, "ananta-platform");
        labels.put(MANAGED_BY, "pulumi");
        return labels;
    }

    /** The small stable subset that selects the workload's pods; never the version. */
    public Map<String, String> selector() {
        return new TreeMap<>(Map.of(NAME, name, INSTANCE, instance));
    }

    private static boolean isReserved(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return key.equals("job-name") || key.equals("controller-uid");
        }
        String prefix = key.substring(0, slash + 1);
        return RESERVED.contains(prefix)
            || RESERVED_DOMAINS.stream().anyMatch(domain -> prefix.equals(domain) || prefix.endsWith("." + domain));
    }
}
