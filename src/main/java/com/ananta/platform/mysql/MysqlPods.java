package com.ananta.platform.mysql;

import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Pods;
import com.ananta.platform.k8s.Probe;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.SecurityContexts;
import com.pulumi.kubernetes.core.v1.inputs.ConfigMapVolumeSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerPortArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvVarArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeMountArgs;
import java.util.ArrayList;
import java.util.List;

/** The pods of server, migrations Job and application, as plain manifests. */
final class MysqlPods {
    static final String MIGRATIONS_CONTAINER = "run-migrations";
    static final String DATA_VOLUME = "data";
    static final String MYSQL_PORT_NAME = "mysql";
    static final String HTTP_PORT_NAME = "http";

    /** The user {@code mysql} of the official image. */
    private static final int SERVER_USER = 999;
    /** Of the other containers; their images need no entry for it. */
    private static final int USER = 1000;
    private static final int SERVER_SHUTDOWN_SECONDS = 60;
    private static final String BUNDLE_VOLUME = "bundle";
    private static final String BUNDLE_FOLDER = "/bundle";
    private static final String TMP_VOLUME = "tmp";
    private static final String RUN_VOLUME = "run";
    /** A small heap on one core, started quickly: Flyway only reads files and waits for the server. */
    private static final String JVM_FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxRAMPercentage=60";

    private final String component;
    private final MysqlSettings settings;
    private final String migrationsConfigMap;

    MysqlPods(String component, MysqlSettings settings, String migrationsConfigMap) {
        this.component = component;
        this.settings = settings;
        this.migrationsConfigMap = migrationsConfigMap;
    }

    PodSpecArgs server(MysqlServer.Own server) {
        return Pods.serving(settings.pods(), SecurityContexts.podWithVolume(SERVER_USER))
            .terminationGracePeriodSeconds(SERVER_SHUTDOWN_SECONDS)
            .containers(serverContainer(server))
            .volumes(Pods.scratchVolume(RUN_VOLUME, "16Mi"), Pods.scratchVolume(TMP_VOLUME, "1Gi"))
            .build();
    }

    PodSpecArgs migrations() {
        return Pods.runOnce(settings.pods(), SecurityContexts.pod(USER))
            .containers(flyway(MIGRATIONS_CONTAINER, "migrate"))
            .volumes(bundleVolume(), Pods.scratchVolume(TMP_VOLUME, "64Mi"))
            .build();
    }

    /** It starts on a database that has all its files: the wait survives what the order of deployment does not. */
    PodSpecArgs application(Application application) {
        return Pods.serving(settings.pods(), SecurityContexts.pod(USER))
            .initContainers(flyway("wait-for-migrations", "validate"))
            .containers(applicationContainer(application))
            .volumes(bundleVolume(), Pods.scratchVolume(TMP_VOLUME, "64Mi"))
            .build();
    }

    private ContainerArgs serverContainer(MysqlServer.Own server) {
        // A TCP probe would count as a broken connection of the node, which the server blocks after a hundred.
        Probe ping = Probe.exec("mysqladmin", "ping", "--protocol=tcp", "--host=127.0.0.1");
        return container("mysql", server.image(), server.resources())
            // Without the last one, a user without SUPER may create no trigger while there is a binary log.
            .args("--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci",
                "--log-bin-trust-function-creators=1")
            .env(
                Pods.envFromSecret("MYSQL_ROOT_PASSWORD", MysqlNames.serverSecret(component), MysqlNames.ROOT_PASSWORD_KEY),
                Pods.env("MYSQL_ROOT_HOST", "localhost"),
                Pods.env("MYSQL_DATABASE", settings.database()),
                Pods.envFromSecret("MYSQL_USER", MysqlNames.serverSecret(component), MysqlNames.USER_KEY),
                Pods.envFromSecret("MYSQL_PASSWORD", MysqlNames.serverSecret(component), MysqlNames.PASSWORD_KEY))
            .ports(ContainerPortArgs.builder().name(MYSQL_PORT_NAME).containerPort(MysqlServer.PORT).build())
            .startupProbe(ping.startup())
            .readinessProbe(ping.readiness())
            .livenessProbe(ping.liveness())
            .volumeMounts(
                // A folder of the volume, since a fresh one may hold lost+found, which the server takes for data.
                VolumeMountArgs.builder().name(DATA_VOLUME).mountPath("/var/lib/mysql").subPath("mysql").build(),
                Pods.mount(RUN_VOLUME, "/var/run/mysqld"),
                Pods.mount(TMP_VOLUME, "/tmp"))
            .build();
    }

    private ContainerArgs flyway(String name, String command) {
        var env = new ArrayList<EnvVarArgs>();
        env.addAll(connection("MYSQL"));
        env.add(Pods.env("MIGRATIONS_DIR", BUNDLE_FOLDER));
        env.add(Pods.env("WAIT_TIMEOUT", settings.flyway().waitTimeoutSeconds()));
        env.add(Pods.env("JAVA_ARGS", JVM_FLAGS));
        env.add(Pods.env("HOME", "/tmp"));
        return container(name, settings.flyway().image(), settings.flyway().resources())
            .command("sh", BUNDLE_FOLDER + "/" + MysqlBundle.SCRIPT, command)
            .env(env)
            .volumeMounts(
                VolumeMountArgs.builder().name(BUNDLE_VOLUME).mountPath(BUNDLE_FOLDER).readOnly(true).build(),
                Pods.mount(TMP_VOLUME, "/tmp"))
            .build();
    }

    private ContainerArgs applicationContainer(Application application) {
        Probe health = Probe.http(application.healthPath(), HTTP_PORT_NAME);
        return container("application", application.image(), application.resources())
            .env(connection("DB"))
            .ports(ContainerPortArgs.builder().name(HTTP_PORT_NAME).containerPort(application.port()).build())
            .startupProbe(health.startup())
            .readinessProbe(health.readiness())
            .livenessProbe(health.liveness())
            .volumeMounts(Pods.mount(TMP_VOLUME, "/tmp"))
            .build();
    }

    private ContainerArgs.Builder container(String name, String image, Resources resources) {
        PodOptions pods = settings.pods();
        return ContainerArgs.builder()
            .name(name)
            .image(image)
            .imagePullPolicy(pods.imagePullPolicy())
            .resources(resources.toArgs())
            .securityContext(SecurityContexts.readOnlyContainer())
            .terminationMessagePolicy(Pods.LAST_LOG_LINES_ON_ERROR);
    }

    private List<EnvVarArgs> connection(String prefix) {
        MysqlServer.External server = MysqlComponent.endpoint(component, settings.server());
        String secret = MysqlNames.clientSecret(component);
        return List.of(
            Pods.env(prefix + "_HOST", server.host()),
            Pods.env(prefix + "_PORT", server.port()),
            Pods.env(prefix + "_DATABASE", settings.database()),
            Pods.envFromSecret(prefix + "_USER", secret, MysqlNames.USER_KEY),
            Pods.envFromSecret(prefix + "_PASSWORD", secret, MysqlNames.PASSWORD_KEY));
    }

    private VolumeArgs bundleVolume() {
        return VolumeArgs.builder()
            .name(BUNDLE_VOLUME)
            .configMap(ConfigMapVolumeSourceArgs.builder().name(migrationsConfigMap).build())
            .build();
    }
}
