package com.ananta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiServerTest {

    @Test
    void aServerThatListensIsReachedAndOneThatStoppedIsNot() throws IOException {
        String address;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "https://127.0.0.1:" + server.getLocalPort();
            assertThat(ApiServer.BY_TCP.whyUnreachable(address)).isEmpty();
        }
        assertThat(ApiServer.BY_TCP.whyUnreachable(address)).hasValueSatisfying(why -> assertThat(why).contains("refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "https://no-such-host.invalid:6443"})
    void anAddressThatLeadsNowhereIsExplained(String address) {
        assertThat(ApiServer.BY_TCP.whyUnreachable(address)).hasValueSatisfying(why -> assertThat(why).isNotBlank());
    }
}
