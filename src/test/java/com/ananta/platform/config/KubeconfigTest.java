package com.ananta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ananta.platform.component.InvalidArgsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubeconfigTest {
    private static final String TWO_CONTEXTS = """
        apiVersion: v1
        kind: Config
        contexts:
        - {name: staging, context: {cluster: c, user: u}}
        - {name: prod, context: {cluster: c, user: u}}
        """;

    @TempDir
    Path folder;

    @Test
    void readsTheHomeFolderWithoutTheVariable() throws IOException {
        Files.createDirectory(folder.resolve(".kube"));
        Files.writeString(folder.resolve(".kube/config"), TWO_CONTEXTS);

        assertThat(Kubeconfig.load(Map.of(), folder).servers().keySet()).containsExactly("prod", "staging");
    }

    @Test
    void readsEveryFileOfTheVariableAndSkipsMissingOnes() throws IOException {
        Path first = write("first", TWO_CONTEXTS);
        Path second = write("second", "contexts: [{name: local}]");

        var kubeconfig = load(first + ":" + second + ":" + folder.resolve("missing"));

        assertThat(kubeconfig.servers().keySet()).containsExactly("local", "prod", "staging");
        assertThat(kubeconfig.places()).contains("first", "second", "missing");
    }

    @Test
    void knowsEachContextsServerAcrossFilesUnlessAProxyIsInBetween() throws IOException {
        Path contexts = write("contexts", """
            contexts:
            - {name: direct, context: {cluster: a}}
            - {name: proxied, context: {cluster: b}}
            - {name: dangling, context: {cluster: c}}
            """);
        Path clusters = write("clusters", """
            clusters:
            - {name: a, cluster: {server: "https://a:6443"}}
            - {name: b, cluster: {server: "https://b:6443", proxy-url: "http://proxy"}}
            """);
        var variables = Map.of("KUBECONFIG", contexts + ":" + clusters);

        assertThat(Kubeconfig.load(variables, folder).servers()).isEqualTo(
            Map.of("direct", "https://a:6443", "proxied", "", "dangling", ""));
        var behindProxy = new HashMap<>(variables);
        behindProxy.put("HTTPS_PROXY", "http://proxy");
        assertThat(Kubeconfig.load(behindProxy, folder).servers()).containsEntry("direct", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "contexts: []", "contexts:"})
    void aFileWithoutContextsHasNone(String content) throws IOException {
        assertThat(load(write("empty", content).toString()).servers().keySet()).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedWithItsLineAndItsContentIsNotShown() throws IOException {
        Path broken = write("broken", "contexts:\n- name: a\n  token: very-secret\n bad");

        assertThatThrownBy(() -> load(broken.toString())).isInstanceOf(InvalidArgsException.class)
            .hasMessageContaining(broken + " is not a kubeconfig: line 4 is not valid YAML")
            .hasMessageNotContaining("very-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "contexts: text", "contexts: [text]", "contexts: [{name: [1]}]", "- a", "contexts: [{}]"})
    void aFileOfAnotherKindIsNamed(String content) throws IOException {
        Path file = write("other", content);

        assertThatThrownBy(() -> load(file.toString()))
            .hasMessageContaining(file + " is not a kubeconfig: it has no list of contexts with names");
    }

    @Test
    void aFolderInItsPlaceIsNamed() {
        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining(folder + " cannot be read");
    }

    private Kubeconfig load(String variable) {
        return Kubeconfig.load(Map.of("KUBECONFIG", variable), Path.of("/nonexistent"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
