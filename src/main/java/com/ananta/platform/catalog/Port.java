package com.ananta.platform.catalog;

import java.util.OptionalInt;

/**
 * A TCP port of a service, declared once and read by Services, containers, waits and policies.
 *
 * @param name protocol and role, at most 15 characters: {@code tcp-postgresql}
 * @param number the Service's port
 * @param nodePort the port on every node where stack {@code local} exposes it
 */
public record Port(String name, int number, OptionalInt nodePort) {

    /** A port that only the cluster reaches. */
    public static Port internal(String name, int number) {
        return new Port(name, number, OptionalInt.empty());
    }
}
