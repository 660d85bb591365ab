package com.ananta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentConfigTest {

    @Test
    void readsWhatPulumiHandsOver() {
        var config = new EnvironmentConfig(Map.of(
            "PULUMI_CONFIG", "{\"migrations:supabase\":\"{\\\"port\\\":1}\",\"kubernetes:context\":\"c\"}",
            "PULUMI_CONFIG_SECRET_KEYS", "[\"migrations:supabase\"]"));

        assertThat(config.values())
            .containsOnly(Map.entry("migrations:supabase", "{\"port\":1}"), Map.entry("kubernetes:context", "c"));
        assertThat(config.secretKeys()).containsExactly("migrations:supabase");
    }

    @Test
    void aStackWithoutConfigurationHasNone() {
        var config = new EnvironmentConfig(Map.of());

        assertThat(config.values()).isEmpty();
        assertThat(config.secretKeys()).isEmpty();
    }
}
