package com.ananta.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.EmbeddedPlatform;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person sees in {@code pulumi up} for each mistake: one clear message, no stack trace, nothing changed. */
@Tag("cluster")
class BadInputIT {

    private static EmbeddedPlatform platform;
    private static String stackFile;

    @BeforeAll
    static void start() throws IOException {
        platform = EmbeddedPlatform.copy("bad-input");
        platform.startCluster();
        stackFile = Files.readString(stackFilePath());
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    /** Gives the next mistake a valid stack file and work tree. */
    @AfterEach
    void restore() throws IOException {
        Files.writeString(stackFilePath(), stackFile);
        platform.shell().run("git", "checkout", "--quiet", "--", ".").orFail();
        platform.shell().run("git", "clean", "-fdq").orFail();
    }

    @Test
    void theUnchangedInputIsGood() {
        platform.dev("pulumi", "preview", "--non-interactive").orFail();
    }

    @Test
    void everyMistakeOfTheConfigurationAtOnce() throws IOException {
        Files.writeString(stackFilePath(), stackFile.stripTrailing() + """

                  migrations:supabse:
                    host: db
                  migrations:supabase:
                    port: 0
                    host: Not_A_Host
                  migrations:componentsV2:
                    port: 70000
                  migrations:controlPlane:
                    port: many
                  migrations:resources:
                    limits:
                      memory: 1 GB
                  migrations:backofLimit: 3
                """);
        refused("migrations:supabse", "migrations:supabase", "migrations:supabase.port", "1", "65535",
                "migrations:supabase.host", "Not_A_Host", "migrations:componentsV2.port", "70000",
                "migrations:controlPlane.port", "many", "migrations:resources.limits.memory", "1 GB",
                "migrations:backofLimit", "migrations:backoffLimit");
    }

    @Test
    void aPasswordThatIsEmptyOrNoSecret() throws IOException {
        platform.dev("pulumi", "config", "set", "--path", "--secret", "migrations:supabase.password", "--", "").orFail();
        refused("migrations:supabase.password", "pulumi config set");
        Files.writeString(stackFilePath(), stackFile.stripTrailing() + """

                  migrations:componentsV2:
                    password: readable
                """);
        assertThat(refused("migrations:componentsV2", "--secret").output()).doesNotContain("readable");
    }

    @Test
    void aContextThatIsMissing() throws IOException {
        Files.writeString(stackFilePath(), without("kubernetes:context"));
        refused("kubernetes:context", "pulumi config set kubernetes:context");
    }

    @Test
    void aContextThatTheKubeconfigDoesNotHave() throws IOException {
        Files.writeString(stackFilePath(), stackFile.replace("ananta-embedded", "somewhere-else"));
        refused("somewhere-else", "ananta-embedded", "kubernetes:context");
    }

    @Test
    void aKubeconfigThatIsBrokenOrAbsent() throws IOException {
        Path broken = Files.writeString(Files.createTempFile("kubeconfig", ".yaml"), "contexts: [ {name: x\n");
        refusedWith("KUBECONFIG=" + broken, broken.toString());
        refusedWith("KUBECONFIG=/nonexistent/kubeconfig", "/nonexistent/kubeconfig");
    }

    @Test
    void aClusterThatDoesNotAnswer() throws IOException {
        String kubeconfig = platform.dev("bash", "-c", "cat \"$KUBECONFIG\"").orFail().output();
        Path closed = Files.writeString(Files.createTempFile("kubeconfig", ".yaml"),
                kubeconfig.replaceAll("server: .*", "server: https://127.0.0.1:1"));
        refusedWith("KUBECONFIG=" + closed, "https://127.0.0.1:1", "does not answer");
    }

    @Test
    void aWrongPassphrase() throws IOException {
        Path wrong = Files.writeString(Files.createTempFile("passphrase", ""), "not the passphrase");
        refusedWith("PULUMI_CONFIG_PASSPHRASE_FILE=" + wrong, "incorrect passphrase");
    }

    @Test
    void sqlFilesThatAreMissingEmptyOrCannotBeBundled() throws IOException {
        Path migrations = platform.checkout().resolve("database/migrations");
        Files.delete(migrations.resolve("008_column_mapping_templates.sql"));
        Files.writeString(migrations.resolve("007_component_catalog_table.sql"), "");
        refused("008_column_mapping_templates.sql", "007_component_catalog_table.sql", "has no statement");
    }

    @Test
    void sqlFilesThatTheRunnerWouldRefuse() throws IOException {
        Path migrations = platform.checkout().resolve("database/migrations");
        Files.writeString(migrations.resolve("007_component_catalog_table.sql"), "SELECT 1;\n\\connect other\n");
        Files.writeString(migrations.resolve("008_column_mapping_templates.sql"), "\nCREATE DATABASE other;\nCOMMIT;\n");
        refused("007_component_catalog_table.sql:2", "backslash-command", "008_column_mapping_templates.sql:2",
                "create-database", "008_column_mapping_templates.sql:3", "transaction-control");
    }

    @Test
    void aBundleOverTheLimits() throws IOException {
        var random = new Random(1);
        var text = new StringBuilder("COPY public.noise (line) FROM stdin;\n");
        // Digits of random numbers hardly compress: more than any limit of one bundle.
        while (text.length() < 60_000_000) {
            text.append(Long.toHexString(random.nextLong())).append('\n');
        }
        Files.writeString(platform.checkout().resolve("database/migrations/007_component_catalog_table.sql"), text.append("\\.\n"));
        refused("007_component_catalog_table.sql", "MiB");
    }

    private static Shell.Result refused(String... parts) {
        return check(platform.pulumiUp(), parts);
    }

    private static Shell.Result refusedWith(String variable, String... parts) {
        return check(platform.dev("env", variable, "pulumi", "up", "--yes", "--skip-preview", "--non-interactive", "--color=never"), parts);
    }

    private static Shell.Result check(Shell.Result result, String... parts) {
        System.out.println(result.output());
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output()).contains(Arrays.asList(parts));
        assertThat(result.output()).as("no stack trace").doesNotContainPattern("(?m)^\\s*at [a-z]+\\.[\\w.$]+\\(");
        assertThat(platform.live("namespaces")).as("nothing was changed")
                .noneMatch(namespace -> namespace.toString().contains("app.kubernetes.io/managed-by"));
        return result;
    }

    private static String without(String key) {
        return stackFile.lines().filter(line -> !line.contains(key)).reduce("", (all, line) -> all + line + "\n");
    }

    private static Path stackFilePath() {
        return platform.checkout().resolve("Pulumi.local.yaml");
    }
}
