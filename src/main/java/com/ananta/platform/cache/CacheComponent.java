package com.ananta.platform.cache;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.k8s.Images;
import com.ananta.platform.k8s.Labels;
import com.ananta.platform.k8s.Pods;
import com.ananta.platform.k8s.Probe;
import com.ananta.platform.k8s.SecurityContexts;
import com.ananta.platform.k8s.Workloads;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.apps.v1.StatefulSet;
import com.pulumi.kubernetes.apps.v1.StatefulSetArgs;
import com.pulumi.kubernetes.apps.v1.inputs.StatefulSetSpecArgs;
import com.pulumi.kubernetes.core.v1.Secret;
import com.pulumi.kubernetes.core.v1.SecretArgs;
import com.pulumi.kubernetes.core.v1.Service;
import com.pulumi.kubernetes.core.v1.ServiceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerPortArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecretVolumeSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeMountArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResourceOptions;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Redis (infra-directory.md, Redis): a StatefulSet with a Service, or a managed service; in both cases a Secret from
 * which clients in the namespace take the password.
 */
public final class CacheComponent extends PlatformComponent {
    public static final String TYPE = "ananta:cache:Cache";

    private static final String COMPONENT = "cache";
    private static final String PASSWORD_KEY = "password";
    private static final String CONF_KEY = "redis.conf";
    private static final String CONF_FOLDER = "/etc/redis";
    private static final String CONF_VOLUME = "config";
    private static final String DATA_VOLUME = "data";
    private static final String PORT_NAME = "redis";
    /** The user {@code redis} of the official image. */
    private static final int USER = 999;
    private static final int OWNER_AND_GROUP_READ = 0440;

    private final String name;
    private final CacheArgs args;
    private final CacheOutputs outputs;

    public CacheComponent(String name, CacheArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, options);
        this.name = name;
        this.args = args;
        Secret client = secret("client-secret", clientSecret(), PASSWORD_KEY, args.password());
        if (args.server() instanceof CacheServer.Own server) {
            serve(server, client);
        }
        CacheServer.Managed endpoint = args.server() instanceof CacheServer.Managed managed
            ? managed
            : new CacheServer.Managed(name, CacheServer.PORT);
        this.outputs = new CacheOutputs(
            Output.of(endpoint.host()), Output.of(endpoint.port()), Output.of(clientSecret()));
        register(outputs);
    }

    public CacheOutputs outputs() {
        return outputs;
    }

    private void serve(CacheServer.Own server, Secret client) {
        Secret conf = secret("server-secret", serverSecret(), CONF_KEY, args.password().applyValue(password ->
            RedisConf.text(server.resources().limits().memory(), password)));
        Service service = new Service(childName("service"),
            ServiceArgs.builder()
                .metadata(metadata(name, labels()))
                .spec(Workloads.service(labels(), PORT_NAME, CacheServer.PORT))
                .build(),
            child(namespace().createdBy()).build());
        Labels labels = labels().with(Labels.VERSION, Images.versionLabel(server.image()));
        new StatefulSet(childName("statefulset"),
            StatefulSetArgs.builder()
                .metadata(metadata(name, labels))
                .spec(StatefulSetSpecArgs.builder()
                    .serviceName(name)
                    .replicas(1)
                    .selector(Workloads.selector(labels))
                    .template(Workloads.template(labels, pod(server)))
                    .volumeClaimTemplates(
                        Workloads.claim(DATA_VOLUME, server.storage(), server.storageClass(), labels))
                    .build())
                .build(),
            child(List.of(client, conf, service)).protect(args.protect()).build());
    }

    private PodSpecArgs pod(CacheServer.Own server) {
        return Pods.serving(args.pods(), SecurityContexts.podWithVolume(USER))
            .containers(container(server))
            .volumes(VolumeArgs.builder()
                .name(CONF_VOLUME)
                .secret(SecretVolumeSourceArgs.builder()
                    .secretName(serverSecret()).defaultMode(OWNER_AND_GROUP_READ).build())
                .build())
            .build();
    }

    private ContainerArgs container(CacheServer.Own server) {
        // redis-cli takes its password from this variable; -e turns an error reply into a failure.
        Probe ping = Probe.exec("redis-cli", "-e", "ping");
        return ContainerArgs.builder()
            .name("redis")
            .image(server.image())
            .imagePullPolicy(args.pods().imagePullPolicy())
            .command("redis-server", CONF_FOLDER + "/" + CONF_KEY)
            .env(Pods.envFromSecret("REDISCLI_AUTH", clientSecret(), PASSWORD_KEY))
            .ports(ContainerPortArgs.builder().name(PORT_NAME).containerPort(CacheServer.PORT).build())
            .startupProbe(ping.startup())
            .readinessProbe(ping.readiness())
            .livenessProbe(ping.liveness())
            .resources(server.resources().toArgs())
            .securityContext(SecurityContexts.readOnlyContainer())
            .terminationMessagePolicy(Pods.LAST_LOG_LINES_ON_ERROR)
            .volumeMounts(
                VolumeMountArgs.builder().name(CONF_VOLUME).mountPath(CONF_FOLDER).readOnly(true).build(),
                Pods.mount(DATA_VOLUME, "/data"))
            .build();
    }

    private Secret secret(String suffix, String objectName, String key, Output<String> value) {
        return new Secret(childName(suffix),
            SecretArgs.builder()
                .metadata(metadata(objectName, labels()))
                .type("Opaque")
                .stringData(value.applyValue(text -> Map.of(key, text)))
                .build(),
            child(namespace().createdBy()).build());
    }

    private String serverSecret() {
        return name + "-server";
    }

    private String clientSecret() {
        return name + "-client";
    }

    private ObjectMetaArgs metadata(String objectName, Labels labels) {
        return ObjectMetaArgs.builder().name(objectName).namespace(namespace().name()).labels(labels.all()).build();
    }

    private Labels labels() {
        return Labels.of("redis", name, COMPONENT).with(args.pods().labels());
    }

    private NamespaceRef namespace() {
        return args.namespace();
    }
}
