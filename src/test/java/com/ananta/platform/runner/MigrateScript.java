package com.ananta.platform.runner;

import com.ananta.platform.testkit.PostgresServer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runner as a program: one shell, one script, one environment. */
record MigrateScript(Interpreter shell, Path script, Map<String, String> environment) {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();
    /** A runner that is killed leaves its own temporary folder here. */
    private static final Path WORK = TestFolder.make("work");

    /** The shells under which the runner has to work. */
    enum Interpreter {
        /** {@code sh} with the tools of the machine. */
        SH,
        /** BusyBox's shell, with its applets, psql and pg_isready and nothing else on PATH: what is in postgres:15-alpine. */
        BUSYBOX;

        private static final Path BIN = makeBin(TestFolder.make("busybox"));

        List<String> command() {
            return this == SH ? List.of("sh") : List.of("busybox", "sh");
        }

        String path() {
            return this == SH ? PostgresServer.PROGRAMS + ":" + System.getenv("PATH") : BIN.toString();
        }

        private static Path makeBin(Path bin) {
            try {
                Path busybox = Path.of("/usr/bin/busybox");
                if (!Files.isExecutable(busybox)) {
                    throw new IllegalStateException("BusyBox is not installed; run: apt-get install busybox");
                }
                Process list = new ProcessBuilder(busybox.toString(), "--list").start();
                for (String applet : new String(list.getInputStream().readAllBytes()).lines().toList()) {
                    Files.createSymbolicLink(bin.resolve(applet), busybox);
                }
                Files.createSymbolicLink(bin.resolve("busybox"), busybox);
                for (String program : List.of("psql", "pg_isready")) {
                    Files.createSymbolicLink(bin.resolve(program), PostgresServer.PROGRAMS.resolve(program));
                }
                return bin;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How a run ended. */
    record Result(int exit, String output, double seconds) {

        /** Fails the test, with the whole output, unless the run ended with this exit status. */
        Result mustEnd(int expectedExit) {
            if (exit != expectedExit) {
                throw new AssertionError("the runner ended with " + exit + " instead of " + expectedExit + ":\n" + output);
            }
            return this;
        }

        /** The last line of the output, which is JSON. */
        JsonObject json() {
            List<String> lines = output.lines().toList();
            return JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject();
        }

        String status() {
            return json().get("status").getAsString();
        }

        String message() {
            return json().get("message").getAsString();
        }

        String next() {
            return json().get("next").getAsString();
        }

        /** {@code file:line}, with what is known of it. */
        String place() {
            JsonObject json = json();
            return (json.has("file") ? json.get("file").getAsString() : "") + (json.has("line") ? ":" + json.get("line").getAsInt() : "");
        }
    }

    /** A run that goes on. */
    record Running(Process process, Path output, long started) {

        Result await() {
            try {
                if (!process.waitFor(120, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new AssertionError("the runner did not end:\n" + printed());
                }
                return new Result(process.exitValue(), printed(), (System.nanoTime() - started) / 1e9);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** What it has printed so far. */
        String printed() {
            try {
                return Files.readString(output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The psql that the runner has started. */
        ProcessHandle psql() {
            return process.descendants().filter(child -> child.info().command().orElse("").endsWith("psql")).findFirst()
                    .orElseThrow(() -> new AssertionError("the runner has no psql"));
        }
    }

    static MigrateScript on(Interpreter shell, PostgresServer server, String database) {
        var environment = new HashMap<>(server.environment(database));
        environment.put("PATH", shell.path());
        environment.put("CONNECT_TIMEOUT", "5");
        environment.put("WORK_DIR", WORK.toString());
        return new MigrateScript(shell, CHECKOUT.resolve("database/scripts/migrate.sh"), environment);
    }

    MigrateScript with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new MigrateScript(shell, script, more);
    }

    MigrateScript with(SqlBundle bundle) {
        return with("BUNDLE_DIR", bundle.folder().toString());
    }

    /** The same runner with one line of it changed: a seeded fault. */
    MigrateScript sabotaged(Path folder, String line, String replacement) {
        try {
            String text = Files.readString(script);
            if (text.split("\n" + java.util.regex.Pattern.quote(line) + "\n", -1).length != 2) {
                throw new AssertionError("the runner does not have exactly one line '" + line + "'");
            }
            Path changed = Files.writeString(folder.resolve("migrate-changed.sh"), text.replace("\n" + line + "\n", "\n" + replacement + "\n"));
            return new MigrateScript(shell, changed, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... arguments) {
        return start(arguments).await();
    }

    Running start(String... arguments) {
        try {
            var command = new ArrayList<>(shell.command());
            command.add(script.toString());
            command.addAll(Arrays.asList(arguments));
            Path output = Files.createTempFile(WORK, "run", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            long started = System.nanoTime();
            return new Running(builder.start(), output, started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
