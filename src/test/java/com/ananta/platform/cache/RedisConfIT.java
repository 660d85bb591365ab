package com.ananta.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.RedisServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration that lies in the server's Secret, read by Redis 7. */
@Tag("servers")
class RedisConfIT {
    private static final String PASSWORD = "p'a\"s\\s w#%d";

    @TempDir
    private Path folder;

    @Test
    void redisTakesItAndKeepsWhatItWasGiven() throws IOException {
        Path conf = Files.writeString(folder.resolve("redis.conf"),
            RedisConf.text("64Mi", PASSWORD).replace("dir /data", "dir " + folder));

        try (RedisServer redis = RedisServer.start(folder, conf, PASSWORD)) {
            assertThat(redis.cli("wrong", "ping")).contains("WRONGPASS");
            assertThat(redis.cli(PASSWORD, "ping")).isEqualTo("PONG");
            assertThat(redis.cli(PASSWORD, "CONFIG", "GET", "maxmemory")).endsWith(String.valueOf(48 * 1024 * 1024));
            assertThat(redis.cli(PASSWORD, "CONFIG", "GET", "maxmemory-policy")).endsWith("volatile-lru");
            assertThat(redis.cli(PASSWORD, "SET", "session", "kept")).isEqualTo("OK");
        }
        try (RedisServer redis = RedisServer.start(folder, conf, PASSWORD)) {
            assertThat(redis.cli(PASSWORD, "GET", "session")).isEqualTo("kept");
        }
    }
}
