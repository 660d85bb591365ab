package com.ananta.platform.migrations.bundle;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database that a migration file is for, as {@code migrations.tsv} spells it. */
public enum Target {
    SUPABASE("supabase"),
    COMPONENTS_V2("components-v2"),
    CONTROL_PLANE("control-plane");

    private final String id;

    Target(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Optional<Target> of(String id) {
        return Stream.of(values()).filter(target -> target.id.equals(id)).findFirst();
    }

    static String ids() {
        return Stream.of(values()).map(Target::id).collect(Collectors.joining(", "));
    }
}
