package com.ananta.platform.cache;

import com.ananta.platform.component.ComponentOutputs;
import com.pulumi.core.Output;
import java.util.Map;

/**
 * How to reach Redis.
 *
 * @param host as a pod in the same namespace dials it
 * @param port TCP
 * @param clientSecret the Secret with the key {@code password}
 */
public record CacheOutputs(Output<String> host, Output<Integer> port, Output<String> clientSecret)
    implements ComponentOutputs {

    @Override
    public Map<String, Output<?>> toMap() {
        return Map.of("host", host, "port", port, "client_secret", clientSecret);
    }
}
