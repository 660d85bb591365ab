package com.ananta.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Shell;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An embedded cluster of a test's own, in a cache that shares nothing but the tools with the user's.
 *
 * @param cache value for {@code ANANTA_CACHE}
 * @param name value for {@code ANANTA_CLUSTER}
 */
record TestCluster(Path cache, String name) {

    static final List<String> COMPONENTS =
            List.of("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok");

    /** A cluster whose folder outlives an aborted test run, so that the next run finds what it left, and stops it. */
    static TestCluster named(String name) {
        Path cache = Path.of("target", "cluster-it", name).toAbsolutePath();
        try {
            Files.createDirectories(cache);
            Files.deleteIfExists(cache.resolve("bin"));
            Files.createSymbolicLink(cache.resolve("bin"), toolFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestCluster(cache, name);
    }

    /** The folder of the pinned tools, which {@code make toolchain} fills. */
    static Path toolFolder() {
        var environment = System.getenv();
        String caches = environment.getOrDefault("XDG_CACHE_HOME", environment.get("HOME") + "/.cache");
        return Path.of(environment.getOrDefault("ANANTA_CACHE", caches + "/ananta-platform"), "bin");
    }

    Path folder() {
        return cache.resolve("clusters").resolve(name);
    }

    Shell shell() {
        return new Shell(Path.of("").toAbsolutePath(), Map.of(
                "ANANTA_CACHE", cache.toString(),
                "ANANTA_CLUSTER", name,
                "KUBECONFIG", folder().resolve("kubeconfig").toString(),
                "KUBECACHEDIR", cache.resolve("kubectl-cache").toString()), Duration.ofMinutes(3));
    }

    /** Runs {@code tools/cluster.sh}, which must end well. */
    String cluster(String... arguments) {
        return shell().run(command("tools/cluster.sh", arguments)).orFail().output();
    }

    /** Runs {@code tools/cluster.sh}, which must fail; returns what it says. */
    String clusterRefuses(String... arguments) {
        return refused(shell().run(command("tools/cluster.sh", arguments)));
    }

    /** Runs {@code kubectl}, which must end well. */
    String kubectl(String... arguments) {
        return shell().run(kubectlCommand(arguments)).orFail().output();
    }

    /** Runs {@code kubectl}, which must fail; returns what it says. */
    String kubectlRefuses(String... arguments) {
        return refused(shell().run(kubectlCommand(arguments)));
    }

    void apply(String manifests) {
        kubectl("apply", "-f", file(manifests));
    }

    /** A file with the text, for {@code kubectl -f}. */
    String file(String text) {
        try {
            return Files.writeString(cache.resolve("manifest.yaml"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject get(String... arguments) {
        String[] command = command("get", Stream.concat(Stream.of(arguments), Stream.of("--output=json")).toArray(String[]::new));
        return JsonParser.parseString(shell().runForOutput(kubectlCommand(command)).orFail().output()).getAsJsonObject();
    }

    long pid(String component) {
        return Long.parseLong(read("pids/" + component).split(" ")[0]);
    }

    int port(String component) {
        try (var reader = Files.newBufferedReader(folder().resolve("ports"))) {
            var ports = new Properties();
            ports.load(reader);
            return Integer.parseInt(ports.getProperty(component));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command lines of this machine that name the cluster's folder. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder() + "/"))
                .toList();
    }

    /** The text of a file of the cluster's folder. */
    String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] kubectlCommand(String... arguments) {
        return command(cache.resolve("bin/kubectl").toString(), arguments);
    }

    private static String[] command(String first, String... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
    }

    private static String refused(Shell.Result result) {
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        return result.output();
    }
}
