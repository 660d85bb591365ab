package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program as a user would and returns what it printed. A program that overstays its limit is killed with its children. */
public record Shell(Path directory, Map<String, String> environment, Duration limit) {

    /** How a program ended: its exit code and everything it printed, standard output and error in the order written. */
    public record Result(List<String> command, int exitCode, String output) {

        /** Fails the test, with the whole output, unless the program ended well. */
        public Result orFail() {
            if (exitCode != 0) {
                throw new AssertionError("'" + String.join(" ", command) + "' ended with " + exitCode + ":\n" + output);
            }
            return this;
        }
    }

    public Shell with(Map<String, String> more) {
        var merged = new java.util.HashMap<>(environment);
        merged.putAll(more);
        return new Shell(directory, Map.copyOf(merged), limit);
    }

    public Result run(String... command) {
        return run(List.of(command), true);
    }

    /** Standard output alone, for what is read by a program. */
    public Result runForOutput(String... command) {
        return run(List.of(command), false);
    }

    /** Starts the program without waiting for it; the caller ends it. */
    public Process start(Path output, String... command) {
        try {
            return builder(List.of(command)).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result run(List<String> command, boolean withErrors) {
        try {
            Path output = Files.createTempFile("ananta-shell", ".out");
            Path errors = Files.createTempFile("ananta-shell", ".err");
            try {
                ProcessBuilder builder = builder(command).redirectOutput(output.toFile());
                Process process =
                        (withErrors ? builder.redirectErrorStream(true) : builder.redirectError(errors.toFile())).start();
                process.getOutputStream().close();
                if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                    kill(process);
                    throw new AssertionError("'" + String.join(" ", command) + "' did not end within " + limit + ":\n" + read(output));
                }
                return new Result(command, process.exitValue(), read(output) + (process.exitValue() == 0 ? "" : read(errors)));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
