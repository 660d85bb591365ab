package com.ananta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource
    void aStackWithoutConfigurationHasNone(Map<String, String> environment) {
        var config = new EnvironmentConfig(environment);

        assertThat(config.values()).isEmpty();
        assertThat(config.secretKeys()).isEmpty();
    }

    static Stream<Map<String, String>> aStackWithoutConfigurationHasNone() {
        return Stream.of(Map.of(), Map.of("PULUMI_CONFIG", "", "PULUMI_CONFIG_SECRET_KEYS", "[]"));
    }
}
