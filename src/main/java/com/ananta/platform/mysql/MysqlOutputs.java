package com.ananta.platform.mysql;

import com.ananta.platform.component.ComponentOutputs;
import com.pulumi.core.Output;
import java.util.Map;

/**
 * How to reach the database.
 *
 * @param host as a pod in the same namespace dials it
 * @param port TCP
 * @param clientSecret the Secret with the keys {@code user} and {@code password}
 * @param migrationsJob the Job that brought the database to the newest version; known once it completed
 */
public record MysqlOutputs(
    Output<String> host, Output<Integer> port, Output<String> clientSecret, Output<String> migrationsJob)
    implements ComponentOutputs {

    @Override
    public Map<String, Output<?>> toMap() {
        return Map.of("host", host, "port", port, "client_secret", clientSecret, "migrations_job", migrationsJob);
    }
}
