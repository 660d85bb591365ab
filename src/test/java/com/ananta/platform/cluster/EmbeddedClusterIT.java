package com.ananta.platform.cluster;

import static com.ananta.platform.cluster.TestCluster.COMPONENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What runs on the embedded cluster behaves as on a real one, and says plainly where it is simulated. */
@Tag("cluster")
class EmbeddedClusterIT {

    private static final TestCluster CLUSTER = TestCluster.named("behaviour");

    @BeforeAll
    static void start() {
        CLUSTER.cluster("down", "--delete");
        System.out.println(CLUSTER.cluster("up"));
    }

    @AfterAll
    static void stop() {
        CLUSTER.cluster("down", "--delete");
    }

    @Test
    void secondUpStartsNothing() {
        List<Long> before = COMPONENTS.stream().map(CLUSTER::pid).toList();

        String output = CLUSTER.cluster("up");

        assertThat(COMPONENTS.stream().map(CLUSTER::pid)).isEqualTo(before);
        assertThat(output).contains("is ready after").doesNotContain("started");
    }

    @Test
    void kubeconfigNamesTheContextThatEverybodyUses() {
        assertThat(CLUSTER.kubectl("config", "current-context")).isEqualTo("ananta-embedded\n");
    }

    @Test
    void nodesOfSeveralZonesHaveEveryResourceThatChartsAskFor() {
        List<JsonObject> nodes = items(CLUSTER.get("nodes"));

        assertThat(nodes).hasSizeGreaterThan(1).allSatisfy(node -> {
            JsonObject status = node.getAsJsonObject("status");
            assertThat(status.getAsJsonObject("allocatable").keySet())
                    .contains("cpu", "memory", "pods", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi");
            assertThat(text(status, "nodeInfo", "kubeletVersion")).isEqualTo("v1.36.3");
        });
        assertThat(nodes).extracting(node -> text(node, "metadata", "labels", "topology.kubernetes.io/zone"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingListensOnLoopbackOnly() throws IOException {
        String ownPorts = Files.readAllLines(CLUSTER.folder().resolve("ports")).stream()
                .map(line -> "%04X".formatted(Integer.parseInt(line.split("=")[1])))
                .collect(Collectors.joining("|"));
        List<String> listeners = Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(fields -> fields[3].equals("0A") && fields[1].matches(".*:(" + ownPorts + ")"))
                .map(fields -> fields[1].split(":")[0])
                .toList();

        assertThat(listeners).as("127.0.0.1, as the kernel writes it").hasSize(6).containsOnly("0100007F");
        assertThat(Files.readString(Path.of("/proc/net/tcp6"))).doesNotContainPattern(":(" + ownPorts + ") 0+:0000 0A");
    }

    @Test
    void keysAreForTheUserAloneAndCertificatesLastTenYears() throws IOException {
        Path pki = CLUSTER.folder().resolve("pki");
        try (var files = Files.list(pki)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
                if (file.toString().endsWith(".crt")) {
                    long almostTenYears = Duration.ofDays(3649).toSeconds();
                    CLUSTER.shell().run("openssl", "x509", "-in", file.toString(), "-noout", "-checkend", "" + almostTenYears)
                            .orFail();
                }
            });
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(CLUSTER.folder().resolve("kubeconfig"))))
                .isEqualTo("rw-------");
    }

    @Test
    void deploymentGetsReadyAndItsInitContainersHaveCompleted() {
        CLUSTER.apply(deployment("web", 2, "{}", "{}"));

        CLUSTER.kubectl("rollout", "status", "deployment/web", "--timeout=30s");

        for (JsonObject pod : items(CLUSTER.get("pods", "-l", "app=web"))) {
            assertThat(text(first(pod, "initContainerStatuses"), "state", "terminated", "reason")).isEqualTo("Completed");
            assertThat(conditions(pod)).contains(entry("Ready", "True"), entry("PodScheduled", "True"));
        }
    }

    @Test
    void readinessWaitsAsLongAsTheAnnotationAsks() {
        CLUSTER.apply(deployment("slow", 1, "{}", "{simulate.ananta.dev/delay: 3s}"));

        CLUSTER.kubectl("rollout", "status", "deployment/slow", "--timeout=30s");

        JsonObject pod = items(CLUSTER.get("pods", "-l", "app=slow")).get(0);
        Instant started = Instant.parse(text(pod, "status", "startTime"));
        // Times of conditions are whole seconds, so three seconds may show as two.
        assertThat(Duration.between(started, transition(pod, "Ready"))).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void jobCompletesAndSaysThatItWasSimulated() {
        CLUSTER.apply(job("done", "{}", "{}", "backoffLimit: 0"));

        CLUSTER.kubectl("wait", "job/done", "--for=condition=Complete", "--timeout=30s");

        JsonObject pod = items(CLUSTER.get("pods", "-l", "job-name=done")).get(0);
        assertThat(text(pod, "status", "phase")).isEqualTo("Succeeded");
        assertThat(terminationMessage(first(pod, "containerStatuses"), "state")).containsEntry("status", "simulated");
    }

    @Test
    void failingJobCarriesATerminationMessageOfTheRunnersForm() {
        CLUSTER.apply(job("broken", "{simulate.ananta.dev/outcome: fail}", "{}", "backoffLimit: 0"));

        CLUSTER.kubectl("wait", "job/broken", "--for=condition=Failed", "--timeout=30s");

        JsonObject pod = items(CLUSTER.get("pods", "-l", "job-name=broken")).get(0);
        assertThat(text(pod, "status", "phase")).isEqualTo("Failed");
        assertThat(text(first(pod, "initContainerStatuses"), "state", "terminated", "reason")).isEqualTo("Completed");
        JsonObject status = first(pod, "containerStatuses");
        assertThat(text(status, "state", "terminated", "exitCode")).isEqualTo("1");
        assertThat(terminationMessage(status, "state")).containsEntry("status", "failed")
                .containsKeys("file", "line", "sqlstate", "message", "next");
    }

    @Test
    void failingJobSaysWhatItsAnnotationAsksFor() {
        String message = "{\"status\":\"failed\",\"message\":\"relation \\\"a b\\\" does not exist: it's gone\"}";
        CLUSTER.apply(job("worded", "{simulate.ananta.dev/outcome: fail}",
                "{simulate.ananta.dev/message: '" + message.replace("'", "''") + "'}", "backoffLimit: 0"));

        CLUSTER.kubectl("wait", "job/worded", "--for=condition=Failed", "--timeout=30s");

        JsonObject pod = items(CLUSTER.get("pods", "-l", "job-name=worded")).get(0);
        assertThat(text(first(pod, "containerStatuses"), "state", "terminated", "message")).isEqualTo(message);
    }

    @Test
    void failingServiceIsHeldInCrashLoopUntilItsLabelGoes() {
        CLUSTER.apply(deployment("crashing", 1, "{simulate.ananta.dev/outcome: fail}", "{}"));
        CLUSTER.kubectl("wait", "pod", "-l", "app=crashing", "--timeout=30s",
                "--for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=CrashLoopBackOff");

        List<JsonObject> pods = items(CLUSTER.get("pods", "-l", "app=crashing"));
        assertThat(pods).as("a ReplicaSet replaces failed pods without end, but not crashing ones").hasSize(1);
        assertThat(conditions(pods.get(0))).contains(entry("Ready", "False"));
        assertThat(terminationMessage(first(pods.get(0), "containerStatuses"), "lastState")).containsEntry("status", "failed");

        CLUSTER.kubectl("label", "pod", "-l", "app=crashing", "simulate.ananta.dev/outcome-");
        CLUSTER.kubectl("wait", "pod", "-l", "app=crashing", "--for=condition=Ready", "--timeout=30s");
    }

    @Test
    void finishedJobIsDeletedAfterItsTimeToLive() {
        CLUSTER.apply(job("expiring", "{}", "{}", "ttlSecondsAfterFinished: 1"));

        CLUSTER.kubectl("wait", "job/expiring", "--for=create", "--timeout=5s");
        CLUSTER.kubectl("wait", "job/expiring", "--for=delete", "--timeout=30s");

        assertThat(items(CLUSTER.get("pods", "-l", "job-name=expiring"))).isEmpty();
    }

    @Test
    void claimOfTheDefaultClassIsBoundAndItsVolumeGoesWithIt() {
        CLUSTER.apply("""
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: data}
                spec:
                  accessModes: [ReadWriteOnce]
                  resources: {requests: {storage: 8Gi}}
                """);
        CLUSTER.kubectl("wait", "pvc/data", "--for=jsonpath={.status.phase}=Bound", "--timeout=30s");
        JsonObject claim = CLUSTER.get("pvc", "data");
        assertThat(text(claim, "status", "capacity", "storage")).isEqualTo("8Gi");

        CLUSTER.kubectl("delete", "pvc/data");
        String volume = "pv/" + text(claim, "spec", "volumeName");
        CLUSTER.kubectl("wait", volume, "--for=delete", "--timeout=30s");
    }

    @Test
    void logsSayThatThePodIsSimulated() {
        CLUSTER.apply(job("logging", "{}", "{}", "backoffLimit: 0"));
        CLUSTER.kubectl("wait", "job/logging", "--for=condition=Complete", "--timeout=30s");

        String notice = "This pod is simulated: nothing was run in it, so there is no output.\n";
        assertThat(CLUSTER.kubectl("logs", "job/logging", "-c", "main")).isEqualTo(notice);
        assertThat(CLUSTER.kubectl("logs", "job/logging", "-c", "prepare", "--tail=20")).isEqualTo(notice);
    }

    @Test
    void execRunsNothingAndSaysSo(@TempDir Path folder) {
        CLUSTER.apply(deployment("target", 1, "{}", "{}"));
        CLUSTER.kubectl("rollout", "status", "deployment/target", "--timeout=30s");
        Path file = folder.resolve("made-by-exec");

        String byPath = CLUSTER.kubectlRefuses("exec", "deployment/target", "-c", "main", "--", "/bin/touch", file.toString());
        String byName = CLUSTER.kubectlRefuses("exec", "deployment/target", "-c", "main", "--", "sh", "-c", "echo > " + file);
        CLUSTER.kubectlRefuses("exec", "deployment/target", "-c", "main", "--", "touch", file.toString());

        assertThat(List.of(byPath, byName)).allSatisfy(output ->
                assertThat(output).contains("this-pod-is-simulated-and-the-command-was-not-run"));
        assertThat(file).as("a command of exec must never reach this machine").doesNotExist();
    }

    @Test
    void privilegedPodIsRejectedWhereTheNamespaceIsRestricted() {
        CLUSTER.apply("""
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: restricted
                  labels: {pod-security.kubernetes.io/enforce: restricted}
                """);
        String privileged = """
                apiVersion: v1
                kind: Pod
                metadata: {name: privileged}
                spec:
                  containers: [{name: main, image: example, securityContext: {privileged: true}}]
                """;

        String file = CLUSTER.file(privileged);
        assertThat(CLUSTER.kubectlRefuses("create", "-n", "restricted", "--dry-run=server", "-f", file))
                .contains("violates PodSecurity \"restricted:latest\": privileged");
        CLUSTER.kubectl("create", "-n", "default", "--dry-run=server", "-f", file);
    }

    @Test
    void requestsWithoutRightsAreDenied() throws Exception {
        assertThat(anonymousGet("kube-apiserver", "/api/v1/secrets").statusCode()).isEqualTo(403);
        assertThat(CLUSTER.kubectlRefuses("auth", "can-i", "get", "secrets", "--as=system:serviceaccount:default:default"))
                .contains("no");
    }

    @Test
    void etcdServesNobodyWithoutACertificate() {
        Path pki = CLUSTER.folder().resolve("pki");
        assertThat(CLUSTER.kubectl("--server=https://127.0.0.1:" + CLUSTER.port("etcd"), "--certificate-authority=" + pki.resolve("ca.crt"),
                "--client-certificate=" + pki.resolve("admin.crt"), "--client-key=" + pki.resolve("admin.key"), "get", "--raw", "/version"))
                .contains("etcdserver");

        // As an alert, or by the end of the connection, whichever arrives first.
        assertThatThrownBy(() -> anonymousGet("etcd", "/version")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("com.ananta.platform.cluster.TestCluster#COMPONENTS")
    void upRecoversFromAKilledComponent(String component) {
        CLUSTER.kubectl("create", "configmap", "kept-" + component, "--from-literal=key=value");
        ProcessHandle process = ProcessHandle.of(CLUSTER.pid(component)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        assertThat(CLUSTER.clusterRefuses("status")).containsPattern(component + " +- +stopped");

        CLUSTER.cluster("up");

        CLUSTER.cluster("status");
        CLUSTER.get("configmap", "kept-" + component);
        CLUSTER.apply(deployment("after-" + component, 1, "{}", "{}"));
        CLUSTER.kubectl("rollout", "status", "deployment/after-" + component, "--timeout=30s");
    }

    /** A request that trusts the cluster's authority and shows no credentials of its own. */
    private static HttpResponse<String> anonymousGet(String component, String path) throws Exception {
        KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null, null);
        try (var certificate = Files.newInputStream(CLUSTER.folder().resolve("pki/ca.crt"))) {
            authorities.setCertificateEntry("cluster", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        URI uri = URI.create("https://127.0.0.1:" + CLUSTER.port(component) + path);
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(tls).build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String deployment(String name, int replicas, String labels, String annotations) {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: %1$s}
                spec:
                  replicas: %2$d
                  selector: {matchLabels: {app: %1$s}}
                  template:
                    metadata:
                      labels: %3$s
                      annotations: %4$s
                    spec:
                      initContainers: [{name: prepare, image: example}]
                      containers: [{name: main, image: example}]
                """.formatted(name, replicas, labels.replace("{", "{app: " + name + ", "), annotations);
    }

    private static String job(String name, String labels, String annotations, String setting) {
        return """
                apiVersion: batch/v1
                kind: Job
                metadata: {name: %s}
                spec:
                  %s
                  template:
                    metadata:
                      labels: %s
                      annotations: %s
                    spec:
                      restartPolicy: Never
                      initContainers: [{name: prepare, image: example}]
                      containers: [{name: main, image: example}]
                """.formatted(name, setting, labels, annotations);
    }

    private static List<JsonObject> items(JsonObject list) {
        return objects(list.getAsJsonArray("items"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static JsonObject first(JsonObject pod, String statuses) {
        return pod.getAsJsonObject("status").getAsJsonArray(statuses).get(0).getAsJsonObject();
    }

    private static Map<String, String> conditions(JsonObject pod) {
        return objects(pod.getAsJsonObject("status").getAsJsonArray("conditions")).stream()
                .collect(Collectors.toMap(condition -> text(condition, "type"), condition -> text(condition, "status")));
    }

    private static Instant transition(JsonObject pod, String condition) {
        return objects(pod.getAsJsonObject("status").getAsJsonArray("conditions")).stream()
                .filter(candidate -> text(candidate, "type").equals(condition))
                .map(candidate -> Instant.parse(text(candidate, "lastTransitionTime")))
                .findFirst().orElseThrow();
    }

    private static Map<String, String> terminationMessage(JsonObject containerStatus, String state) {
        String message = text(containerStatus, state, "terminated", "message");
        assertThat(message).hasSizeLessThanOrEqualTo(2048).doesNotContain("\n");
        return JsonParser.parseString(message).getAsJsonObject().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getAsString()));
    }

    private static String text(JsonObject object, String... path) {
        JsonElement element = object;
        for (String key : path) {
            element = element.getAsJsonObject().get(key);
            assertThat(element).as("%s of %s", key, object).isNotNull();
        }
        return element.getAsString();
    }
}
