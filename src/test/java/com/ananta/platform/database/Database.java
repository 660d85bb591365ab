package com.ananta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One database of a real server, used through psql and pg_dump as an operator would. */
record Database(PostgresServer server, String name) {

    private static final String LABEL = "label: ";

    /** Loads a migration, after the given statements, as the specification has it: one transaction, stop at the first error. */
    Database load(String file, String... before) {
        var arguments = new ArrayList<>(List.of("-1"));
        arguments.addAll(List.of(commands(before)));
        arguments.addAll(List.of("-f", MigrationFiles.FOLDER.resolve(file).toString()));
        psql(arguments.toArray(String[]::new)).orFail();
        return this;
    }

    /** The lines that the statements print, run one after the other in one session; columns are divided by "|". */
    List<String> lines(String... statements) {
        return psql(commands(statements)).orFail().output().lines().filter(line -> !line.contains("NOTICE:")).toList();
    }

    /** The same within one transaction that is rolled back, so that a shared database stays as it is. */
    List<String> linesUndone(String... statements) {
        var all = new ArrayList<>(List.of("BEGIN"));
        all.addAll(List.of(statements));
        all.add("ROLLBACK");
        return lines(all.toArray(String[]::new));
    }

    /** What each question prints, by its label, after the given statements; all in one session, and undone. */
    Map<String, List<String>> answers(Map<String, String> questions, String... before) {
        var statements = new ArrayList<>(List.of(before));
        questions.forEach((label, question) -> statements.addAll(List.of("SELECT '" + LABEL + label + "'", question)));
        var answers = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line : linesUndone(statements.toArray(String[]::new))) {
            if (line.startsWith(LABEL)) {
                current = answers.computeIfAbsent(line.substring(LABEL.length()), label -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return answers;
    }

    /** The one line that the statements print. */
    String value(String... statements) {
        List<String> lines = lines(statements);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** Asserts that one of the statements is refused with this SQLSTATE; changes nothing, refused or not. */
    void refuses(String sqlState, String... statements) {
        var all = new ArrayList<>(List.of("BEGIN"));
        all.addAll(List.of(statements));
        Shell.Result result = psql(commands(all.toArray(String[]::new)));
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output().lines().filter(line -> line.contains("ERROR:"))).singleElement().asString()
                .contains("ERROR:  " + sqlState + ":");
    }

    /** The whole database as pg_dump writes it, without the key that is new in each dump. */
    List<String> dump() {
        return shell().runForOutput(program("pg_dump"), "--no-owner").orFail().output().lines()
                .filter(line -> !line.matches("\\\\(un)?restrict .*")).toList();
    }

    /** Asserts that both databases hold the same, and names the first line of their dumps that differs. */
    void isSameAs(Database other) {
        List<String> ours = dump();
        List<String> theirs = other.dump();
        for (int line = 0; line < Math.min(ours.size(), theirs.size()); line++) {
            assertThat(ours.get(line)).as("line %d of the dump", line + 1).isEqualTo(theirs.get(line));
        }
        assertThat(ours).as("lines of the dump").hasSameSizeAs(theirs);
    }

    /** An independent copy of this database. */
    Database copy(String copy) {
        server.psql("postgres", "CREATE DATABASE " + copy + " TEMPLATE " + name);
        return new Database(server, copy);
    }

    Shell.Result psql(String... arguments) {
        var command = new ArrayList<>(List.of(program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose"));
        command.addAll(List.of(arguments));
        return shell().run(command.toArray(String[]::new));
    }

    private Shell shell() {
        return new Shell(Path.of("").toAbsolutePath(), server.environment(name), Duration.ofSeconds(60)).with(Map.of("PGTZ", "UTC"));
    }

    private static String[] commands(String... statements) {
        var arguments = new ArrayList<String>();
        for (String statement : statements) {
            arguments.addAll(List.of("-c", statement));
        }
        return arguments.toArray(String[]::new);
    }

    private static String program(String name) {
        return PostgresServer.PROGRAMS.resolve(name).toString();
    }
}
