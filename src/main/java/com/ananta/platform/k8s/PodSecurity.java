package com.ananta.platform.k8s;

import java.util.Map;
import java.util.TreeMap;

/** The Pod Security admission labels of a namespace. */
public final class PodSecurity {
    private static final String PREFIX = "pod-security.kubernetes.io/";

    private PodSecurity() {
    }

    /** Enforces a level; warns about and audits everything that is not restricted. */
    public static Map<String, String> labels(String enforcedLevel) {
        return new TreeMap<>(Map.of(
            PREFIX + "enforce", enforcedLevel,
            PREFIX + "warn", "restricted",
            PREFIX + "audit", "restricted"));
    }
}
