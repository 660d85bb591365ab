package com.ananta.platform.config;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks whether a cluster's API server can be reached at all. Without this, each resource by itself reports that it
 * cannot, and the provider recommends a variable that forgets resources which are still there.
 */
@FunctionalInterface
public interface ApiServer {
    /** Reaches servers by TCP. */
    ApiServer BY_TCP = ApiServer::connect;

    /** Long enough for a distant cluster. */
    Duration PATIENCE = Duration.ofSeconds(10);

    int HTTPS = 443;

    /** Why the server at this address does not answer; empty if it does. */
    Optional<String> whyUnreachable(String server);

    private static Optional<String> connect(String server) {
        try (var socket = new Socket()) {
            var address = URI.create(server);
            int port = address.getPort() < 0 ? HTTPS : address.getPort();
            socket.connect(new InetSocketAddress(address.getHost(), port), (int) PATIENCE.toMillis());
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
