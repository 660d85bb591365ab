package com.ananta.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.EmbeddedPlatform;
import com.ananta.platform.testkit.LiveJob;
import com.ananta.platform.testkit.PostgresServer;
import com.ananta.platform.testkit.Shell;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of a stack on the embedded cluster, from the first {@code up} to {@code destroy}, through {@code ./dev} as a
 * person uses it. The Jobs' own containers are carried out against a real PostgreSQL.
 */
@Tag("cluster")
@TestMethodOrder(OrderAnnotation.class)
class DeploymentIT {

    /** The Jobs and their namespaces as the inventory has them (platform.md, Service Inventory, rows 22, 23 and 36). */
    private static final Map<String, String> NAMESPACES = Map.of(
            "supabase-migrations", "database-system",
            "components-v2-migrations", "database-system",
            "control-plane-migrations", "control-plane");
    private static final Map<String, String> DATABASES = Map.of(
            "supabase-migrations", "postgres_supabase",
            "components-v2-migrations", "components_v2",
            "control-plane-migrations", "arc_saas");
    private static final String LEDGER = "SELECT file, sha256, applied_at, xmin FROM ananta_migrations.ledger ORDER BY file";
    private static final int SHORTEST_TTL = 30;

    private static EmbeddedPlatform platform;
    private static PostgresServer postgres;

    @BeforeAll
    static void start() {
        platform = EmbeddedPlatform.copy("deployment");
        platform.startCluster();
        postgres = PostgresServer.start();
        DATABASES.values().forEach(postgres::createDatabase);
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    @Order(1)
    void theFirstUpRunsEveryJob() {
        platform.pulumiUp().orFail();
        assertThat(jobs().keySet()).isEqualTo(NAMESPACES.keySet());
        jobs().forEach((name, job) -> {
            assertThat(namespace(job)).as(name).isEqualTo(NAMESPACES.get(name));
            assertThat(job.getAsJsonObject("status").get("succeeded").getAsInt()).as(name).isEqualTo(1);
        });
    }

    @Test
    @Order(2)
    void theOutputsNameWhatIsLive() {
        var summary = output("migration_jobs_summary");
        assertThat(summary.keySet()).isEqualTo(NAMESPACES.keySet());
        jobs().forEach((name, job) -> {
            JsonObject facts = summary.getAsJsonObject(name);
            assertThat(facts.get("name").getAsString()).isEqualTo(nameOf(job));
            assertThat(facts.get("namespace").getAsString()).isEqualTo(namespace(job));
            assertThat(facts.get("status").getAsString()).isEqualToIgnoringCase("complete");
            assertThat(facts.getAsJsonArray("files")).isNotEmpty();
        });
    }

    @Test
    @Order(3)
    void everyPrintedCommandThatNeedsNoRealPodRunsAsPrinted() {
        var runnable = helpfulCommands().entrySet().stream()
                .filter(entry -> !entry.getKey().contains("needs a real pod") && !entry.getKey().contains("run again"))
                .map(Map.Entry::getValue).toList();
        // the status of all, and of each Job logs and describe
        assertThat(runnable).hasSize(1 + 2 * NAMESPACES.size());
        for (String command : runnable) {
            Shell.Result result = platform.dev("bash", "-c", command);
            assertThat(result.exitCode()).as("%s%n%s", command, result.output()).isZero();
            assertThat(result.output()).as(command).isNotBlank().doesNotContain("No resources found");
        }
    }

    @Test
    @Order(4)
    void aSecondUpChangesNothing() {
        Shell.Result result = platform.pulumiUp("--expect-no-changes");
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    @Order(5)
    void theJobsBringARealDatabaseToTheStateOfTheFiles() {
        NAMESPACES.keySet().forEach(name -> carryOut(name).forEach(Shell.Result::orFail));
        assertThat(files("supabase-migrations")).contains("001_SUPABASE_MASTER.sql");
        assertThat(files("components-v2-migrations")).contains("002_COMPONENTS_V2_MASTER.sql");
        assertThat(files("control-plane-migrations")).containsExactly("003_ARC_SAAS_MASTER.sql");
        NAMESPACES.keySet().forEach(name -> assertThat(Set.copyOf(files(name))).as(name).isEqualTo(bundledFiles(name)));
    }

    @Test
    @Order(6)
    void theCommandThatRunsAJobAgainMakesANewJobAndTheLedgerStays() {
        var before = uids();
        var ledger = ledgers();
        String rerun = helpfulCommands().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("supabase-migrations: run again"))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
        platform.dev("bash", "-c", rerun + " --yes --skip-preview").orFail();
        assertThat(changed(before, uids())).containsExactly("supabase-migrations");
        carryOut("supabase-migrations").forEach(Shell.Result::orFail);
        assertThat(ledgers()).isEqualTo(ledger);
    }

    @Test
    @Order(7)
    void aNewFileGivesExactlyOneNewJobAndOneMoreRow() throws IOException {
        var before = uids();
        var ledger = ledgers();
        Path migrations = platform.checkout().resolve("database/migrations");
        Files.writeString(migrations.resolve("009_parts_note.sql"), "CREATE TABLE public.parts_note (id bigint PRIMARY KEY);\n");
        Files.writeString(migrations.resolve("migrations.tsv"), "009_parts_note.sql\tcomponents-v2\tcore\n", StandardOpenOption.APPEND);
        platform.pulumiUp().orFail();
        assertThat(changed(before, uids())).containsExactly("components-v2-migrations");
        carryOut("components-v2-migrations").forEach(Shell.Result::orFail);
        assertThat(files("components-v2-migrations")).contains("009_parts_note.sql");
        assertThat(ledgers().get("components-v2-migrations")).containsAll(ledger.get("components-v2-migrations"))
                .hasSize(ledger.get("components-v2-migrations").size() + 1);
    }

    @Test
    @Order(8)
    void aFailingJobSaysWhyAndTheNextUpRecovers() {
        platform.set("migrations:backoffLimit", "0");
        platform.set("migrations:labels[\"simulate.ananta.dev/outcome\"]", "fail");
        Shell.Result failed = platform.pulumiUp();
        assertThat(failed.exitCode()).as(failed.output()).isNotZero();
        // The simulated runner's termination message, in the runner's own format.
        assertThat(failed.output()).contains("\"status\":\"failed\"").contains("\"sqlstate\":");
        platform.unset("migrations:labels");
        platform.pulumiUp().orFail();
        jobs().forEach((name, job) ->
                assertThat(job.getAsJsonObject("status").get("succeeded").getAsInt()).as(name).isEqualTo(1));
    }

    @Test
    @Order(9)
    void anExpiredJobIsMissedByRefreshOnlyAndComesBackAsALedgerNoOp() {
        platform.set("migrations:ttlSecondsAfterFinished", String.valueOf(SHORTEST_TTL));
        platform.pulumiUp().orFail();
        var ledger = ledgers();
        Await.until(Duration.ofSeconds(SHORTEST_TTL + 60), "the Jobs are deleted", () -> jobs().isEmpty());
        assertThat(platform.pulumiUp("--expect-no-changes").exitCode()).as("up without refresh").isZero();

        Shell.Result refresh = platform.pulumi("refresh");
        assertThat(refresh.orFail().output()).contains(NAMESPACES.size() + " deleted");
        assertThat(refresh.output()).doesNotContainPattern("\\d+ updated");

        platform.pulumiUp().orFail();
        assertThat(jobs().keySet()).isEqualTo(NAMESPACES.keySet());
        NAMESPACES.keySet().forEach(name -> carryOut(name).forEach(Shell.Result::orFail));
        assertThat(ledgers()).isEqualTo(ledger);
    }

    @Test
    @Order(10)
    void aFailedJobWhoseTtlPassedRunsAgainWithoutRefresh() {
        var ledger = ledgers();
        platform.set("migrations:labels[\"simulate.ananta.dev/outcome\"]", "fail");
        assertThat(platform.pulumiUp().exitCode()).isNotZero();
        Await.until(Duration.ofSeconds(SHORTEST_TTL + 60), "the failed Jobs are deleted", () -> jobs().isEmpty());
        platform.unset("migrations:labels");
        platform.pulumiUp().orFail();
        assertThat(jobs().keySet()).isEqualTo(NAMESPACES.keySet());
        NAMESPACES.keySet().forEach(name -> carryOut(name).forEach(Shell.Result::orFail));
        assertThat(ledgers()).isEqualTo(ledger);
    }

    @Test
    @Order(11)
    void noPasswordIsAnywhereButInTheClustersSecrets() throws IOException {
        var passwords = new TreeSet<String>();
        for (String name : NAMESPACES.keySet()) {
            LiveJob job = LiveJob.named(platform, name);
            passwords.add(job.environment(job.runnerContainers().get(0)).get("PGPASSWORD"));
        }
        assertThat(passwords).hasSize(NAMESPACES.size()).allSatisfy(password -> assertThat(password).hasSizeGreaterThan(15));
        String state = platform.dev("pulumi", "stack", "export").orFail().output();
        String everything = state + platform.dev("pulumi", "preview", "--diff", "--non-interactive").output()
                + platform.dev("pulumi", "stack", "output", "--json").output()
                + platform.dev("kubectl", "get", "configmaps,jobs,pods,events", "--all-namespaces", "--output=yaml").output()
                + processArguments();
        passwords.forEach(password -> assertThat(everything).doesNotContain(password));
    }

    @Test
    @Order(12)
    void destroyLeavesNothingAndTheWorkTreeIsClean() throws IOException {
        platform.pulumi("destroy").orFail();
        assertThat(jobs()).isEmpty();
        Set<String> namespaces = platform.live("namespaces").stream().map(DeploymentIT::nameOf).collect(Collectors.toSet());
        assertThat(namespaces).doesNotContainAnyElementsOf(NAMESPACES.values());
        assertThat(platform.workTreeChanges().lines())
                .as("only what this test itself changed")
                .allSatisfy(line -> assertThat(line).endsWithIgnoringCase(line.contains("009") ? "009_parts_note.sql" : "migrations.tsv"));
    }

    private static Map<String, JsonObject> jobs() {
        var byName = new TreeMap<String, JsonObject>();
        for (JsonObject job : platform.live("jobs")) {
            byName.put(job.getAsJsonObject("metadata").getAsJsonObject("labels").get("app.kubernetes.io/name").getAsString(), job);
        }
        return byName;
    }

    private static Map<String, String> uids() {
        var uids = new TreeMap<String, String>();
        jobs().forEach((name, job) -> uids.put(name, job.getAsJsonObject("metadata").get("uid").getAsString()));
        return uids;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))).collect(Collectors.toSet());
    }

    private static List<Shell.Result> carryOut(String name) {
        return LiveJob.named(platform, name).runOn(postgres, DATABASES.get(name));
    }

    private static Map<String, List<List<String>>> ledgers() {
        var ledgers = new TreeMap<String, List<List<String>>>();
        DATABASES.forEach((name, database) -> ledgers.put(name, postgres.psql(database, LEDGER)));
        return ledgers;
    }

    private static List<String> files(String name) {
        return ledgers().get(name).stream().map(row -> row.get(0)).toList();
    }

    private static Set<String> bundledFiles(String name) {
        var files = new TreeSet<String>();
        output("migration_jobs_summary").getAsJsonObject(name).getAsJsonArray("files").forEach(file -> files.add(file.getAsString()));
        return files;
    }

    private static JsonObject output(String name) {
        return platform.json("pulumi", "stack", "output", name, "--json").getAsJsonObject();
    }

    /** Each command by the comment above it, as {@code pulumi stack output} prints them. */
    private static Map<String, String> helpfulCommands() {
        List<String> lines = platform.dev("pulumi", "stack", "output", "helpful_commands").orFail().output().lines().toList();
        var commands = new TreeMap<String, String>();
        for (int i = 0; i < lines.size(); i += 2) {
            commands.put(lines.get(i).substring("# ".length()), lines.get(i + 1));
        }
        assertThat(platform.json("pulumi", "stack", "output", "helpful_commands", "--json").getAsString().lines()).containsExactlyElementsOf(lines);
        return commands;
    }

    private static String nameOf(JsonObject object) {
        return object.getAsJsonObject("metadata").get("name").getAsString();
    }

    private static String namespace(JsonObject object) {
        return object.getAsJsonObject("metadata").get("namespace").getAsString();
    }

    private static String processArguments() throws IOException {
        return ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
