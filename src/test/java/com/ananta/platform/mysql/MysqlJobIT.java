package com.ananta.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.FlywayDistribution;
import com.ananta.platform.testkit.JobScript;
import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.MariaDbServer;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifests of the Job and of the wait of the application, run against MariaDB as the kubelet would run them. */
@Tag("servers")
class MysqlJobIT extends MysqlRun {

    @TempDir
    private Path serverFolder;

    @TempDir
    private Path bundleFolder;

    @TempDir
    private Path folder;

    @Test
    void theApplicationWaitsUntilTheJobAppliedAllFiles() throws IOException {
        try (MariaDbServer server = MariaDbServer.start(serverFolder)) {
            server.createDatabase("app");
            Recorded run = mysql(
                MysqlSettings.defaults().with(APPLICATION).with(new MysqlServer.External(server.host(), server.port())),
                MysqlBundle.read(Path.of("database/mysql")), MariaDbServer.PASSWORD, false);
            mountBundle(run);
            JobScript job = script(run, run.named("mysql-migrations-job"), "spec.template.spec.containers.0");
            JobScript wait =
                script(run, run.named("mysql-application-deployment"), "spec.template.spec.initContainers.0");

            JobScript.Result early = wait.run();
            assertThat(early.exitCode()).as("nothing is applied yet").isEqualTo(1);

            JobScript.Result applied = job.run();
            assertThat(applied.status()).as(applied.output()).isEqualTo("applied");
            assertThat(wait.run().status()).isEqualTo("valid");
            assertThat(job.run().status()).as("a Job that starts twice").isEqualTo("unchanged");
            assertThat(server.sql("app", "SHOW TABLES")).contains("users", "active_users");

            Files.writeString(bundleFolder.resolve("V999__in_a_newer_version.sql"), "CREATE TABLE newer (id INT);");
            assertThat(wait.run().exitCode()).as("a newer application waits for its own file").isEqualTo(1);
            assertThat(job.run().status()).isEqualTo("applied");
            Files.delete(bundleFolder.resolve("V999__in_a_newer_version.sql"));
            assertThat(wait.run().status()).as("pods of the older application still start").isEqualTo("valid");
        }
    }

    private void mountBundle(Recorded run) throws IOException {
        for (var file : Manifest.map(run.named("mysql-migrations-config"), "data").entrySet()) {
            Files.writeString(bundleFolder.resolve(file.getKey()), file.getValue().toString());
        }
    }

    /** A container's command and environment, its bundle volume at our folder, nothing else. */
    private JobScript script(Recorded run, Registered workload, String container) {
        var environment = new HashMap<String, String>();
        for (Map<String, Object> variable : Manifest.list(workload, container + ".env")) {
            Object secret = Manifest.at(variable, "valueFrom.secretKeyRef.name");
            String value = secret == null
                ? variable.get("value").toString()
                : Manifest.map(secretNamed(run, secret), "stringData")
                    .get(Manifest.at(variable, "valueFrom.secretKeyRef.key")).toString();
            environment.put(variable.get("name").toString(), inFolder(value));
        }
        environment.put("PATH", FlywayDistribution.folder() + ":" + System.getenv("PATH"));
        List<String> command = ((List<?>) Manifest.at(workload, container + ".command")).stream()
            .map(word -> inFolder(word.toString())).toList();
        return new JobScript(new Shell(folder, environment, Duration.ofMinutes(3)), command);
    }

    private String inFolder(String value) {
        return value.startsWith("/bundle") ? bundleFolder + value.substring("/bundle".length()) : value;
    }

    private static Registered secretNamed(Recorded run, Object name) {
        return run.ofType("kubernetes:core/v1:Secret").stream()
            .filter(secret -> Manifest.text(secret, "metadata.name").equals(name)).findFirst().orElseThrow();
    }
}
