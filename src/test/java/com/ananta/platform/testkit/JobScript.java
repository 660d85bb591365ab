package com.ananta.platform.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The script of an init Job, run as the Job runs it: settings by environment, and at its end one line of JSON in the
 * termination log, which is also in its output (architecture, section 4: the contract of all init Jobs).
 *
 * @param shell where it runs and with what environment
 * @param command the interpreter and the script
 */
public record JobScript(Shell shell, List<String> command) {

    /** What Kubernetes keeps of a termination message, in bytes. */
    private static final int LIMIT = 2048;

    /** How the script ended: its exit code, its whole output, and the line of JSON. */
    public record Result(int exitCode, String output, JsonObject json) {

        public String status() {
            return text("status");
        }

        public String message() {
            return text("message");
        }

        /** What the user is told to do. */
        public String next() {
            return text("next");
        }

        public String text(String key) {
            return json.get(key).getAsString();
        }
    }

    public JobScript with(Map<String, String> environment) {
        return new JobScript(shell.with(environment), command);
    }

    /** Runs the script to its end. Fails the test if it does not keep the contract. */
    public Result run(String... arguments) {
        Path log = file("termination-log");
        try {
            Files.writeString(log, "");
            Shell.Result result = shell.with(Map.of("TERMINATION_LOG", log.toString())).run(words(arguments));
            String message = Files.readString(log);
            if (message.lines().count() != 1 || !result.output().contains(message)
                    || message.strip().getBytes(StandardCharsets.UTF_8).length > LIMIT) {
                throw new AssertionError("not a termination message: '" + message + "' after:\n" + result.output());
            }
            return new Result(result.exitCode(), result.output(), JsonParser.parseString(message).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the script without waiting for it; its output goes to {@code output}. */
    public Process start(Path output) {
        return shell.start(output, words());
    }

    private String[] words(String... arguments) {
        var words = new ArrayList<>(command);
        words.addAll(List.of(arguments));
        return words.toArray(String[]::new);
    }

    private Path file(String name) {
        return shell.directory().resolve(name);
    }
}
