package com.ananta.platform.catalog;

import java.util.Optional;

/**
 * One service needs another.
 *
 * @param port name of the target's port; none for {@link Kind#ORDER}, which carries no traffic
 */
public record Edge(ServiceId from, ServiceId to, Kind kind, Optional<String> port) {

    /** What the need is, and with it what is derived from it (architecture, section 2). */
    public enum Kind {
        /** The target must answer before the dependent starts. */
        STARTUP,
        /** The dependent calls the target later; cycles are allowed. */
        RUNTIME,
        /** The target must exist or have finished first; no traffic. */
        ORDER;

        /** Whether Pulumi creates the target first. */
        public boolean orders() {
            return this != RUNTIME;
        }
    }

    /** {@code from} cannot start before {@code to} answers on the port. */
    public static Edge startup(ServiceId from, ServiceId to, String port) {
        return new Edge(from, to, Kind.STARTUP, Optional.of(port));
    }

    /** {@code from} calls {@code to} on the port once it runs. */
    public static Edge runtime(ServiceId from, ServiceId to, String port) {
        return new Edge(from, to, Kind.RUNTIME, Optional.of(port));
    }

    /** {@code to} comes before {@code from}. */
    public static Edge order(ServiceId from, ServiceId to) {
        return new Edge(from, to, Kind.ORDER, Optional.empty());
    }
}
