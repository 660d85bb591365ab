package com.ananta.platform.cache;

import com.ananta.platform.k8s.Quantity;
import java.math.BigDecimal;

/** The server's configuration file. It holds the password, so it lies in a Secret and no argument names it. */
final class RedisConf {
    /** The rest is for connections, and for the copy of what changes while the file of all changes is rewritten. */
    private static final BigDecimal DATA_SHARE = new BigDecimal("0.75");

    private RedisConf() {
    }

    /**
     * Everything is appended to a file, at most a second late; when memory is full, entries with an expiry go first, and
     * others are never lost.
     *
     * @param memoryLimit of the container, a quantity
     */
    static String text(String memoryLimit, String password) {
        long dataBytes = Quantity.parse(memoryLimit).orElseThrow().multiply(DATA_SHARE).longValue();
        return """
            dir /data
            appendonly yes
            appendfsync everysec
            maxmemory %d
            maxmemory-policy volatile-lru
            requirepass "%s"
            """.formatted(dataBytes, password.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
