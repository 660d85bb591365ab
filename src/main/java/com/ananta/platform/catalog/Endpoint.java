package com.ananta.platform.catalog;

/** Where a service is dialled. */
public record Endpoint(String host, int port) {
}
