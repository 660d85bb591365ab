package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scanner's idea of a query against the real psql's: what the server logs that it was sent. */
@Tag("servers")
class PsqlAgreementIT {

    private static final String ENTRY = "#entry#";
    private static final String SENT = ENTRY + "LOG:  statement: ";
    private static final String FAILED = ENTRY + "STATEMENT:  ";
    private static final int RANDOM_FILES = 200;

    private static PostgresServer server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
        server.psql("postgres", "CREATE TABLE t (a text)", "CREATE TABLE u (a text)",
                "ALTER SYSTEM SET log_line_prefix = '" + ENTRY + "'", "ALTER SYSTEM SET log_statement = 'all'",
                "SELECT pg_reload_conf()");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void randomFilesAreSplitAlike() throws IOException {
        assertAgreement(LongStream.range(0, RANDOM_FILES).mapToObj(seed -> new RandomSql(seed).decorated()).toList());
    }

    @Test
    void theScannersOwnCasesAreSplitAlike() throws IOException {
        Stream<String> closedAndWithoutCommands = SqlScannerTest.files()
                .map(arguments -> arguments.get())
                .filter(values -> !values[2].toString().matches("(?s).*( command| unterminated|dump line): .*"))
                .map(values -> (String) values[1]);

        assertAgreement(closedAndWithoutCommands.toList());
    }

    private void assertAgreement(List<String> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(PostgresServer.PROGRAMS.resolve("psql").toString(), "-X", "-q"));
        for (int i = 0; i < files.size(); i++) {
            command.addAll(List.of("-c", marker(i), "-f", Files.writeString(directory.resolve(i + ".sql"), files.get(i)).toString()));
        }
        int before = server.log().length();
        new Shell(directory, server.environment("postgres"), Duration.ofMinutes(1)).run(command.toArray(String[]::new));

        List<String> sent = sentQueries(server.log().substring(before));
        for (int i = 0; i < files.size(); i++) {
            int from = sent.indexOf(marker(i)) + 1;
            int to = i + 1 < files.size() ? sent.indexOf(marker(i + 1)) : sent.size();
            List<String> queries = sent.subList(from, to).stream()
                    .map(query -> String.join(" ; ", RecordingEvents.of(query).statements()))
                    .filter(query -> !query.isEmpty())
                    .toList();

            assertThat(RecordingEvents.of(files.get(i)).queries()).as("file %d:%n%s", i, files.get(i))
                    .containsExactlyElementsOf(queries);
        }
    }

    private static String marker(int file) {
        return "SELECT 'file " + file + "'";
    }

    /** A query that cannot be parsed is logged only as the statement of its error, one that fails later as both. */
    private static List<String> sentQueries(String log) {
        List<String> queries = new ArrayList<>();
        boolean mayFail = false;
        for (String entry : log.split("(?m)^(?=" + ENTRY + ")")) {
            String text = entry.stripTrailing().replace("\n\t", "\n");
            if (text.startsWith(SENT)) {
                queries.add(text.substring(SENT.length()));
                mayFail = true;
            } else if (text.startsWith(FAILED)) {
                String query = text.substring(FAILED.length());
                if (!mayFail || !queries.get(queries.size() - 1).equals(query)) {
                    queries.add(query);
                }
                mayFail = false;
            }
        }
        return queries;
    }
}
