package com.ananta.platform.cluster;

import static com.ananta.platform.cluster.TestCluster.COMPONENTS;
import static com.ananta.platform.cluster.TestCluster.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.cluster.TestCluster.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
        CLUSTER.cluster("down", "--delete").succeeded();
    }

    @Test
    void interruptedFirstStartIsFinishedByTheNextAndTwoAtOnceDoNotDisturbEachOther() throws Exception {
        Process interrupted = CLUSTER.startCluster("up");
        while (!Files.exists(CLUSTER.folder().resolve("pids/etcd"))) {
            Thread.onSpinWait();
        }
        interrupted.destroyForcibly().waitFor();
        Files.createDirectories(CLUSTER.folder().resolve("pki.new"));

        Process first = CLUSTER.startCluster("up");
        Process second = CLUSTER.startCluster("up");
        List<Result> results = List.of(await(first), await(second));

        assertThat(results).allSatisfy(result -> assertThat(result.succeeded()).contains("is ready after"));
        assertThat(results).filteredOn(result -> result.output().contains("started")).hasSize(1);
        assertThat(CLUSTER.processes()).hasSameSizeAs(COMPONENTS);
        CLUSTER.cluster("status").succeeded();
    }

    @Test
    void downStopsEverythingKeepsTheDataAndAStrangersPortIsLeftToIt() throws IOException {
        CLUSTER.cluster("up").succeeded();
        CLUSTER.kubectl("create", "configmap", "kept", "--from-literal=key=value").succeeded();
        int apiPort = CLUSTER.port("kube-apiserver");
        int kwokPort = CLUSTER.port("kwok");

        CLUSTER.cluster("down").succeeded();

        assertThat(CLUSTER.processes()).isEmpty();
        assertThat(CLUSTER.cluster("status").failed().lines().skip(1)).hasSameSizeAs(COMPONENTS)
                .allMatch(line -> line.contains(" stopped "));

        try (ServerSocket api = listenOn(apiPort); ServerSocket kwok = listenOn(kwokPort)) {
            assertThat(CLUSTER.cluster("up").succeeded())
                    .contains("port " + api.getLocalPort() + " of kube-apiserver is taken")
                    .contains("port " + kwok.getLocalPort() + " of kwok is taken");
            CLUSTER.get("configmap", "kept");
            CLUSTER.kubectl("run", "task", "--image=example", "--restart=Never").succeeded();
            CLUSTER.kubectl("wait", "pod/task", "--for=jsonpath={.status.phase}=Succeeded", "--timeout=30s").succeeded();
            assertThat(CLUSTER.kubectl("logs", "task").succeeded()).as("the API server reaches KWOK's new port").contains("simulated");
        }
    }

    @Test
    void downLeavesAProcessAloneThatOnlyHasAKnownPid() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path pids = Files.createDirectories(CLUSTER.folder().resolve("pids"));
            Files.writeString(pids.resolve("etcd"), stranger.pid() + " 1 00000000-0000-0000-0000-000000000000\n");

            CLUSTER.cluster("down").succeeded();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(pids.resolve("etcd")).doesNotExist();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void deleteRemovesTheFolderAndNothingElse() throws IOException {
        Files.createDirectories(CLUSTER.folder().resolve("state"));
        Path neighbour = Files.createDirectories(CLUSTER.folder().resolveSibling("lifecycle-neighbour"));

        CLUSTER.cluster("down", "--delete").succeeded();

        assertThat(CLUSTER.folder()).doesNotExist();
        assertThat(neighbour).exists();
        Files.delete(neighbour);
    }

    @Test
    void missingToolsAreNamedTogetherWithTheWayToGetThem(@TempDir Path cache) throws IOException {
        Path bin = Files.createDirectories(cache.resolve("bin"));
        for (String tool : List.of("etcd", "kube-apiserver", "kube-scheduler", "kubectl")) {
            Files.createSymbolicLink(bin.resolve(tool), TestCluster.toolFolder().resolve(tool));
        }

        assertThat(new TestCluster(cache, "incomplete").cluster("up").failed())
                .isEqualTo("error: not in %s: kube-controller-manager kwok. Run: make toolchain%n".formatted(bin));
        assertThat(cache).isDirectoryNotContaining("glob:**/clusters");
    }

    @Test
    void folderThatCannotBeWrittenIsNamed(@TempDir Path cache) throws IOException {
        Files.createSymbolicLink(cache.resolve("bin"), TestCluster.toolFolder());
        Files.writeString(cache.resolve("clusters"), "a file where a folder is needed");

        assertThat(new TestCluster(cache, "unwritable").cluster("up").failed())
                .startsWith("error: cannot write to " + cache.resolve("clusters")).contains("ANANTA_CACHE");
    }

    @Test
    void nameThatIsNoNameIsRefused() {
        TestCluster escaping = new TestCluster(CLUSTER.cache(), "../elsewhere");

        assertThat(escaping.cluster("down", "--delete").failed()).contains("ANANTA_CLUSTER is '../elsewhere'");
    }

    @Test
    void unknownCommandShowsTheUsage() {
        assertThat(CLUSTER.cluster("restart")).returns(2, Result::exitCode)
                .satisfies(result -> assertThat(result.output()).startsWith("usage: tools/cluster.sh up"));
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
