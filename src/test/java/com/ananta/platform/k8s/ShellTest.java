package com.ananta.platform.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "it's", "urn:pulumi:a::b$c::d", "`id`", "a\"b", "*", "", "{\"a\":[1]}", "-n"})
    void aRealShellReadsBackTheWordThatWentIn(String word) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of("sh", "-c", Shell.command("printf", "%s", word))).start();

        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(read).isEqualTo(word);
    }
}
