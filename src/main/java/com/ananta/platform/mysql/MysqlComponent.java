package com.ananta.platform.mysql;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.k8s.Images;
import com.ananta.platform.k8s.Jobs;
import com.ananta.platform.k8s.Labels;
import com.ananta.platform.k8s.Workloads;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.apps.v1.Deployment;
import com.pulumi.kubernetes.apps.v1.DeploymentArgs;
import com.pulumi.kubernetes.apps.v1.StatefulSet;
import com.pulumi.kubernetes.apps.v1.StatefulSetArgs;
import com.pulumi.kubernetes.apps.v1.inputs.DeploymentSpecArgs;
import com.pulumi.kubernetes.apps.v1.inputs.StatefulSetSpecArgs;
import com.pulumi.kubernetes.batch.v1.Job;
import com.pulumi.kubernetes.batch.v1.JobArgs;
import com.pulumi.kubernetes.batch.v1.inputs.JobSpecArgs;
import com.pulumi.kubernetes.batch.v1.inputs.PodFailurePolicyArgs;
import com.pulumi.kubernetes.batch.v1.inputs.PodFailurePolicyOnExitCodesRequirementArgs;
import com.pulumi.kubernetes.batch.v1.inputs.PodFailurePolicyRuleArgs;
import com.pulumi.kubernetes.core.v1.ConfigMap;
import com.pulumi.kubernetes.core.v1.ConfigMapArgs;
import com.pulumi.kubernetes.core.v1.Secret;
import com.pulumi.kubernetes.core.v1.SecretArgs;
import com.pulumi.kubernetes.core.v1.Service;
import com.pulumi.kubernetes.core.v1.ServiceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.kubernetes.networking.v1.NetworkPolicy;
import com.pulumi.kubernetes.networking.v1.NetworkPolicyArgs;
import com.pulumi.kubernetes.networking.v1.inputs.NetworkPolicyIngressRuleArgs;
import com.pulumi.kubernetes.networking.v1.inputs.NetworkPolicyPeerArgs;
import com.pulumi.kubernetes.networking.v1.inputs.NetworkPolicyPortArgs;
import com.pulumi.kubernetes.networking.v1.inputs.NetworkPolicySpecArgs;
import com.pulumi.random.RandomId;
import com.pulumi.random.RandomIdArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * MySQL with Flyway migrations (infra-directory.md): a server of its own or an external one, the SQL files in an
 * immutable ConfigMap, a Job that applies them, and an application that waits for the Job. The database's own history
 * decides what is applied, so the Job is disposable.
 */
public final class MysqlComponent extends PlatformComponent {
    public static final String TYPE = "ananta:mysql:Mysql";

    private static final String COMPONENT = "mysql";
    private static final int SUFFIX_BYTES = 4;

    private final String name;
    private final MysqlArgs args;
    private final MysqlPods pods;
    private final MysqlOutputs outputs;

    public MysqlComponent(String name, MysqlArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, options);
        this.name = name;
        this.args = args;
        this.pods = new MysqlPods(name, args.settings(), MysqlNames.migrations(name, args.bundle().hash()));

        Secret client = clientSecret();
        ConfigMap migrations = migrations();
        List<Resource> prerequisites = new ArrayList<>(List.of(client, migrations));
        if (args.settings().server() instanceof MysqlServer.Own server) {
            prerequisites.addAll(server(server));
        }
        prerequisites.addAll(args.dependsOn());
        Job job = migrate(prerequisites);
        args.settings().application().ifPresent(application -> serve(application, List.of(client, migrations, job)));

        MysqlServer.External endpoint = endpoint(name, args.settings().server());
        this.outputs = new MysqlOutputs(Output.of(endpoint.host()), Output.of(endpoint.port()),
            Output.of(MysqlNames.clientSecret(name)), job.metadata().applyValue(metadata -> metadata.name().orElseThrow()));
        register(outputs);
    }

    public MysqlOutputs outputs() {
        return outputs;
    }

    /** Where clients find the server. */
    static MysqlServer.External endpoint(String component, MysqlServer server) {
        return server instanceof MysqlServer.External external
            ? external
            : new MysqlServer.External(MysqlNames.server(component), MysqlServer.PORT);
    }

    private Secret clientSecret() {
        var data = args.password().applyValue(password -> Map.of(
            MysqlNames.USER_KEY, args.settings().user(), MysqlNames.PASSWORD_KEY, password));
        return secret("client-secret", MysqlNames.clientSecret(name), data);
    }

    private Secret serverSecret() {
        var data = Output.tuple(args.rootPassword(), args.password()).applyValue(passwords -> Map.of(
            MysqlNames.ROOT_PASSWORD_KEY, passwords.t1,
            MysqlNames.USER_KEY, args.settings().user(),
            MysqlNames.PASSWORD_KEY, passwords.t2));
        return secret("server-secret", MysqlNames.serverSecret(name), data);
    }

    private Secret secret(String suffix, String objectName, Output<Map<String, String>> data) {
        return new Secret(childName(suffix),
            SecretArgs.builder()
                .metadata(metadata(objectName, labels(COMPONENT)))
                .type("Opaque")
                .stringData(data)
                .build(),
            child(namespace().createdBy()).build());
    }

    private ConfigMap migrations() {
        return new ConfigMap(childName("migrations-config"),
            ConfigMapArgs.builder()
                .metadata(metadata(MysqlNames.migrations(name, args.bundle().hash()), jobLabels()))
                .immutable(true)
                .data(args.bundle().files())
                .build(),
            child(namespace().createdBy()).build());
    }

    private List<Resource> server(MysqlServer.Own server) {
        Secret secret = serverSecret();
        Labels labels = labels(COMPONENT);
        Service service = service("server-service", MysqlNames.server(name), labels, MysqlPods.MYSQL_PORT_NAME, MysqlServer.PORT);
        NetworkPolicy policy = onlyClients();
        StatefulSet statefulSet = new StatefulSet(childName("server-statefulset"),
            StatefulSetArgs.builder()
                .metadata(metadata(MysqlNames.server(name), versioned(labels, server.image())))
                .spec(StatefulSetSpecArgs.builder()
                    .serviceName(MysqlNames.server(name))
                    .replicas(1)
                    .selector(Workloads.selector(labels))
                    .template(Workloads.template(versioned(labels, server.image()), pods.server(server)))
                    .volumeClaimTemplates(Workloads.claim(MysqlPods.DATA_VOLUME, server.storage(), server.storageClass(), labels))
                    .build())
                .build(),
            child(List.of(secret, service)).protect(args.protect()).build());
        return List.of(statefulSet, policy);
    }

    /** Services can only communicate with declared dependencies: here, the Job and the application with the server. */
    private NetworkPolicy onlyClients() {
        List<NetworkPolicyPeerArgs> clients = new ArrayList<>();
        clients.add(NetworkPolicyPeerArgs.builder().podSelector(Workloads.selector(jobLabels())).build());
        args.settings().application().ifPresent(application ->
            clients.add(NetworkPolicyPeerArgs.builder().podSelector(Workloads.selector(labels(application.name()))).build()));
        return new NetworkPolicy(childName("server-policy"),
            NetworkPolicyArgs.builder()
                .metadata(metadata(MysqlNames.server(name), labels(COMPONENT)))
                .spec(NetworkPolicySpecArgs.builder()
                    .podSelector(Workloads.selector(labels(COMPONENT)))
                    .policyTypes("Ingress")
                    .ingress(NetworkPolicyIngressRuleArgs.builder()
                        .from(clients)
                        .ports(NetworkPolicyPortArgs.builder().protocol("TCP").port(MysqlPods.MYSQL_PORT_NAME).build())
                        .build())
                    .build())
                .build(),
            child(namespace().createdBy()).build());
    }

    private Job migrate(List<Resource> prerequisites) {
        FlywayRun flyway = args.settings().flyway();
        Labels labels = jobLabels().with(Labels.VERSION, args.bundle().migrations().newest());
        return new Job(childName("migrations-job"),
            JobArgs.builder()
                .metadata(ObjectMetaArgs.builder()
                    .name(suffix().hex().applyValue(hex -> MysqlNames.job(name, hex)))
                    .namespace(namespace().name())
                    .labels(labels.all())
                    .annotations(Jobs.ANNOTATIONS)
                    .build())
                .spec(JobSpecArgs.builder(Jobs.once(flyway.backoffLimit(), flyway.activeDeadlineSeconds(),
                        Workloads.template(labels, pods.migrations())))
                    .podFailurePolicy(noMoreAttempts())
                    .build())
                .build(),
            Jobs.disposable(child(prerequisites), flyway.activeDeadlineSeconds()));
    }

    /** After a file failed, another pod could only say so again, and hide where it failed. */
    private static PodFailurePolicyArgs noMoreAttempts() {
        return PodFailurePolicyArgs.builder()
            .rules(PodFailurePolicyRuleArgs.builder()
                .action("FailJob")
                .onExitCodes(PodFailurePolicyOnExitCodesRequirementArgs.builder()
                    .containerName(MysqlPods.MIGRATIONS_CONTAINER)
                    .operator("In")
                    .values(MysqlBundle.CANNOT_HELP)
                    .build())
                .build())
            .build();
    }

    /** A new suffix, and with it a new Job, whenever one of the keepers changes; never a secret among them. */
    private RandomId suffix() {
        MysqlServer.External server = endpoint(name, args.settings().server());
        Map<String, String> keepers = Map.of(
            "bundle", args.bundle().hash(),
            "image", args.settings().flyway().image(),
            "host", server.host(),
            "port", String.valueOf(server.port()),
            "database", args.settings().database());
        return new RandomId(childName("migrations-suffix"),
            RandomIdArgs.builder().byteLength(SUFFIX_BYTES).keepers(keepers).build(), child().build());
    }

    private void serve(Application application, List<Resource> prerequisites) {
        Labels labels = labels(application.name());
        service("application-service", application.name(), labels, MysqlPods.HTTP_PORT_NAME, application.port());
        new Deployment(childName("application-deployment"),
            DeploymentArgs.builder()
                .metadata(metadata(application.name(), versioned(labels, application.image())))
                .spec(DeploymentSpecArgs.builder()
                    .replicas(application.replicas())
                    .selector(Workloads.selector(labels))
                    .template(Workloads.template(versioned(labels, application.image()), pods.application(application)))
                    .build())
                .build(),
            child(prerequisites).build());
    }

    private Service service(String suffix, String objectName, Labels labels, String portName, int port) {
        return new Service(childName(suffix),
            ServiceArgs.builder()
                .metadata(metadata(objectName, labels))
                .spec(Workloads.service(labels, portName, port))
                .build(),
            child(namespace().createdBy()).build());
    }

    private ObjectMetaArgs metadata(String objectName, Labels labels) {
        return ObjectMetaArgs.builder().name(objectName).namespace(namespace().name()).labels(labels.all()).build();
    }

    private Labels labels(String workload) {
        return Labels.of(workload, name, COMPONENT).with(args.settings().pods().labels());
    }

    private Labels jobLabels() {
        return labels(COMPONENT + "-migrations");
    }

    private static Labels versioned(Labels labels, String image) {
        return labels.with(Labels.VERSION, Images.versionLabel(image));
    }

    private NamespaceRef namespace() {
        return args.namespace();
    }
}
