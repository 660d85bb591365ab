package com.ananta.platform.cluster;

import static com.ananta.platform.cluster.TestCluster.COMPONENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Await;
import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded cluster starts from any state that an earlier run can have left, and stops without a trace. */
@Tag("cluster")
class ClusterLifecycleIT {

    private static final TestCluster CLUSTER = TestCluster.named("lifecycle");

    @BeforeEach
    @AfterEach
    void remove() {
        CLUSTER.cluster("down", "--delete");
    }

    @Test
    void interruptedFirstStartIsFinishedByTheNextAndTwoAtOnceDoNotDisturbEachOther(@TempDir Path outputs) throws Exception {
        Process interrupted = CLUSTER.shell().start(outputs.resolve("interrupted"), "tools/cluster.sh", "up");
        Await.until(Duration.ofSeconds(30), "etcd was started", () -> Files.exists(CLUSTER.folder().resolve("pids/etcd")));
        interrupted.destroyForcibly().waitFor();
        Files.createDirectories(CLUSTER.folder().resolve("pki.new"));

        Process first = CLUSTER.shell().start(outputs.resolve("first"), "tools/cluster.sh", "up");
        Process second = CLUSTER.shell().start(outputs.resolve("second"), "tools/cluster.sh", "up");
        List<Integer> exitCodes = List.of(first.waitFor(), second.waitFor());

        List<String> said = List.of(Files.readString(outputs.resolve("first")), Files.readString(outputs.resolve("second")));
        assertThat(exitCodes).as(said.toString()).containsOnly(0);
        assertThat(said).filteredOn(output -> output.contains(" started ")).as("only one of the two starts anything").hasSize(1);
        assertThat(CLUSTER.processes()).hasSameSizeAs(COMPONENTS);
        CLUSTER.cluster("status");
    }

    @Test
    void downStopsEverythingAndKeepsTheDataAndAPortThatAStrangerTookIsReplaced() throws IOException {
        // cat ends only when nobody holds the pipe any more.
        CLUSTER.shell().run("bash", "-o", "pipefail", "-c", "tools/cluster.sh up | cat").orFail();
        CLUSTER.kubectl("create", "configmap", "kept", "--from-literal=key=value");
        int apiPort = CLUSTER.port("kube-apiserver");
        int kwokPort = CLUSTER.port("kwok");

        CLUSTER.cluster("down");

        assertThat(CLUSTER.processes()).isEmpty();
        assertThat(CLUSTER.clusterRefuses("status").lines().skip(1)).hasSameSizeAs(COMPONENTS)
                .allMatch(line -> line.contains(" stopped "));

        try (ServerSocket api = listenOn(apiPort); ServerSocket kwok = listenOn(kwokPort)) {
            assertThat(CLUSTER.cluster("up"))
                    .contains("port " + api.getLocalPort() + " of kube-apiserver is taken")
                    .contains("port " + kwok.getLocalPort() + " of kwok is taken");
            CLUSTER.get("configmap", "kept");
            CLUSTER.kubectl("run", "task", "--image=example", "--restart=Never");
            CLUSTER.kubectl("wait", "pod/task", "--for=jsonpath={.status.phase}=Succeeded", "--timeout=30s");
            assertThat(CLUSTER.kubectl("logs", "task")).as("the API server reaches KWOK's new port").contains("simulated");
        }
    }

    @Test
    void downLeavesAProcessAloneThatOnlyHasAKnownPid() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path pids = Files.createDirectories(CLUSTER.folder().resolve("pids"));
            Files.writeString(pids.resolve("etcd"), stranger.pid() + " 1 00000000-0000-0000-0000-000000000000\n");

            CLUSTER.cluster("down");

            assertThat(stranger.isAlive()).isTrue();
            assertThat(pids.resolve("etcd")).doesNotExist();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void deleteRemovesTheFolderAndNothingElse() throws IOException {
        Files.createDirectories(CLUSTER.folder().resolve("state"));
        Path neighbour = Files.createDirectories(CLUSTER.folder().resolveSibling("neighbour"));

        CLUSTER.cluster("down", "--delete");

        try (var left = Files.list(CLUSTER.folder().getParent())) {
            assertThat(left).containsExactly(neighbour);
        }
        Files.delete(neighbour);
    }

    @Test
    void missingToolsAreNamedTogetherWithTheWayToGetThem(@TempDir Path cache) throws IOException {
        Path bin = Files.createDirectories(cache.resolve("bin"));
        for (String tool : List.of("etcd", "kube-apiserver", "kube-scheduler", "kubectl")) {
            Files.createSymbolicLink(bin.resolve(tool), TestCluster.toolFolder().resolve(tool));
        }

        assertThat(new TestCluster(cache, "incomplete").clusterRefuses("up"))
                .contains("kube-controller-manager kwok").contains("make toolchain").doesNotContain("etcd");
        assertThat(cache.resolve("clusters")).doesNotExist();
    }

    @Test
    void folderThatCannotBeWrittenIsNamed(@TempDir Path cache) throws IOException {
        Files.createSymbolicLink(cache.resolve("bin"), TestCluster.toolFolder());
        Path clusters = Files.writeString(cache.resolve("clusters"), "a file where a folder is needed");

        assertThat(new TestCluster(cache, "unwritable").clusterRefuses("up"))
                .contains("cannot write to " + clusters).contains("ANANTA_CACHE");
    }

    @Test
    void nameThatIsNoNameIsRefused() {
        assertThat(new TestCluster(CLUSTER.cache(), "../elsewhere").clusterRefuses("down", "--delete"))
                .contains("ANANTA_CLUSTER is '../elsewhere'");
    }

    @Test
    void unknownCommandShowsTheUsage() {
        Shell.Result result = CLUSTER.shell().run("tools/cluster.sh", "restart");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).startsWith("usage: tools/cluster.sh up");
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
