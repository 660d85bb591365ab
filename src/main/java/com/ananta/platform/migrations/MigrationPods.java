package com.ananta.platform.migrations;

import com.ananta.platform.k8s.Pods;
import com.ananta.platform.k8s.SecurityContexts;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.kubernetes.core.v1.inputs.ConfigMapProjectionArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvVarArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.ProjectedVolumeSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecurityContextArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeMountArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeProjectionArgs;
import java.util.ArrayList;
import java.util.List;

/** The pods of the migration Jobs, as plain manifests (migrations-module.txt, Job Architecture). */
final class MigrationPods {
    /** The user of every container; the images need no entry for it. */
    static final int USER = 1000;
    private static final String BUNDLE_FOLDER = "/bundle";
    private static final String BUNDLE_VOLUME = "bundle";
    private static final String TMP_VOLUME = "tmp";
    /** Room for the reassembled files of a bundle and what npm and psql leave beside them. */
    private static final String TMP_SIZE = "512Mi";

    private final MigrationsSettings settings;
    private final Target target;
    private final String settingsConfigMap;
    private final String credentialsSecret;
    private final List<String> bundleConfigMaps;

    MigrationPods(MigrationsSettings settings, Target target, String component, List<String> bundleConfigMaps) {
        this.settings = settings;
        this.target = target;
        this.settingsConfigMap = MigrationsNames.settings(component);
        this.credentialsSecret = MigrationsNames.credentials(component);
        this.bundleConfigMaps = bundleConfigMaps;
    }

    PodSpecArgs spec() {
        var containers = containers();
        int last = containers.size() - 1;
        return Pods.runOnce(settings.pods(), SecurityContexts.pod(USER))
            .initContainers(containers.subList(0, last))
            .containers(containers.subList(last, last + 1))
            .volumes(bundleVolume(), Pods.scratchVolume(TMP_VOLUME, TMP_SIZE))
            .build();
    }

    /** What runs, in order: all but the last as init containers. */
    private List<ContainerArgs> containers() {
        return target == Target.CONTROL_PLANE
            ? List.of(waitForPostgres(), runner("apply-003", "apply"), application())
            : List.of(waitForPostgres(), runner("run-migrations", "apply"));
    }

    private ContainerArgs waitForPostgres() {
        return runner("wait-for-postgres", "wait");
    }

    private ContainerArgs runner(String name, String command) {
        var env = new ArrayList<EnvVarArgs>();
        env.addAll(connection("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD"));
        env.add(Pods.env("BUNDLE_DIR", BUNDLE_FOLDER));
        env.add(Pods.env("WAIT_TIMEOUT", settings.runner().waitTimeoutSeconds()));
        env.add(Pods.env("LOCK_TIMEOUT", settings.runner().lockTimeoutSeconds()));
        return container(name, settings.runner().image(), List.of("sh", BUNDLE_FOLDER + "/migrate.sh", command), env,
            SecurityContexts.readOnlyContainer())
            .volumeMounts(
                VolumeMountArgs.builder().name(BUNDLE_VOLUME).mountPath(BUNDLE_FOLDER).readOnly(true).build(),
                Pods.mount(TMP_VOLUME, "/tmp"))
            .build();
    }

    private ContainerArgs application() {
        var env = new ArrayList<EnvVarArgs>();
        env.addAll(connection("DB_HOST", "DB_PORT", "DB_DATABASE", "DB_USER", "DB_PASSWORD"));
        env.add(setting("DB_SCHEMA", "schema"));
        env.add(Pods.env("NODE_ENV", "production"));
        return container("run-migrations", settings.application().image(), settings.application().command(), env,
            SecurityContexts.writableContainer())
            .volumeMounts(Pods.mount(TMP_VOLUME, "/tmp"))
            .build();
    }

    private ContainerArgs.Builder container(
        String name, String image, List<String> command, List<EnvVarArgs> env, SecurityContextArgs security) {
        return ContainerArgs.builder()
            .name(name)
            .image(image)
            .imagePullPolicy(settings.pods().imagePullPolicy())
            .command(command)
            .env(env)
            .resources(settings.resources().toArgs())
            .securityContext(security)
            .terminationMessagePolicy(Pods.LAST_LOG_LINES_ON_ERROR);
    }

    private List<EnvVarArgs> connection(String host, String port, String database, String user, String password) {
        return List.of(
            setting(host, "host"),
            setting(port, "port"),
            setting(database, "database"),
            Pods.envFromSecret(user, credentialsSecret, MigrationsNames.key(target, "user")),
            Pods.envFromSecret(password, credentialsSecret, MigrationsNames.key(target, "password")));
    }

    private EnvVarArgs setting(String variable, String field) {
        return Pods.envFromConfigMap(variable, settingsConfigMap, MigrationsNames.key(target, field));
    }

    /** One folder out of all the bundle's ConfigMaps. */
    private VolumeArgs bundleVolume() {
        var parts = bundleConfigMaps.stream()
            .map(name -> VolumeProjectionArgs.builder()
                .configMap(ConfigMapProjectionArgs.builder().name(name).build()).build())
            .toList();
        return VolumeArgs.builder()
            .name(BUNDLE_VOLUME)
            .projected(ProjectedVolumeSourceArgs.builder().sources(parts).build())
            .build();
    }
}
