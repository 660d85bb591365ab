package com.ananta.platform.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * An embedded cluster of a test's own, in a cache of its own that shares nothing but the tools with the user's.
 *
 * @param cache folder for {@code ANANTA_CACHE}, under {@code target}, so that a run after an aborted one finds its cluster and stops it
 * @param name value for {@code ANANTA_CLUSTER}
 */
record TestCluster(Path cache, String name) {

    static final List<String> COMPONENTS =
            List.of("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok");

    private static final int DEADLINE_SECONDS = 180;

    /** What a command answered: its exit code and all that it printed. */
    record Result(int exitCode, String output) {

        /** The output, after making sure that the command succeeded. */
        String succeeded() {
            assertThat(exitCode).as(output).isZero();
            return output;
        }

        /** The output, after making sure that the command failed. */
        String failed() {
            assertThat(exitCode).as(output).isNotZero();
            return output;
        }
    }

    static TestCluster named(String name) {
        Path cache = Path.of("target", "cluster-it").toAbsolutePath();
        return new TestCluster(cache, name).withTools(toolFolder());
    }

    /** The folder of the pinned tools, which {@code make toolchain} fills. */
    static Path toolFolder() {
        String home = System.getenv("HOME");
        String caches = System.getenv().getOrDefault("XDG_CACHE_HOME", home + "/.cache");
        return Path.of(System.getenv().getOrDefault("ANANTA_CACHE", caches + "/ananta-platform"), "bin");
    }

    private TestCluster withTools(Path tools) {
        try {
            Files.createDirectories(cache);
            Files.deleteIfExists(cache.resolve("bin"));
            Files.createSymbolicLink(cache.resolve("bin"), tools);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return cache.resolve("clusters").resolve(name);
    }

    /** Runs {@code tools/cluster.sh}; returning at all shows that nothing it started keeps its output open. */
    Result cluster(String... arguments) {
        return await(startCluster(arguments));
    }

    Process startCluster(String... arguments) {
        return start(Stream.concat(Stream.of("tools/cluster.sh"), Stream.of(arguments)).toList(), "");
    }

    Result kubectl(String... arguments) {
        return kubectlWith("", arguments);
    }

    /** Applies manifests. */
    void apply(String manifests) {
        kubectlWith(manifests, "apply", "-f", "-").succeeded();
    }

    JsonObject get(String... arguments) {
        Stream<String> command = Stream.of(Stream.of("get", "-o", "json"), Stream.of(arguments)).flatMap(s -> s);
        return JsonParser.parseString(kubectl(command.toArray(String[]::new)).succeeded()).getAsJsonObject();
    }

    Result kubectlWith(String input, String... arguments) {
        String kubectl = cache.resolve("bin/kubectl").toString();
        return await(start(Stream.concat(Stream.of(kubectl), Stream.of(arguments)).toList(), input));
    }

    /** The process that the cluster's pid file names. */
    ProcessHandle process(String component) {
        return ProcessHandle.of(pid(component)).orElseThrow(() -> new AssertionError(component + " is not running"));
    }

    long pid(String component) {
        return Long.parseLong(read(folder().resolve("pids").resolve(component)).split(" ")[0]);
    }

    int port(String component) {
        Properties ports = new Properties();
        try (var reader = Files.newBufferedReader(folder().resolve("ports"))) {
            ports.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(ports.getProperty(component));
    }

    /** The processes of this machine that name the cluster's folder in their command line. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder() + "/"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(List<String> command) {
        return await(start(command, ""));
    }

    private Process start(List<String> command, String input) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ANANTA_CACHE", cache.toString());
        builder.environment().put("ANANTA_CLUSTER", name);
        builder.environment().put("KUBECONFIG", folder().resolve("kubeconfig").toString());
        builder.environment().put("KUBECACHEDIR", cache.resolve("kubectl-cache").toString());
        try {
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(UTF_8));
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of the process and of its output, which would be kept open by anything that it left behind. */
    static Result await(Process process) {
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> outputOf(process));
        try {
            String printed = output.get(DEADLINE_SECONDS, SECONDS);
            return new Result(process.waitFor(), printed);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError(process.info().commandLine().orElse("the command") + " or its output did not end", e);
        }
    }

    private static String outputOf(Process process) {
        try (var stdout = process.getInputStream()) {
            return new String(stdout.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
