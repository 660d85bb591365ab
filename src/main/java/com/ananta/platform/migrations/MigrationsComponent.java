package com.ananta.platform.migrations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.k8s.Images;
import com.ananta.platform.k8s.Jobs;
import com.ananta.platform.k8s.Labels;
import com.ananta.platform.migrations.MigrationsArgs.Wiring;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.batch.v1.Job;
import com.pulumi.kubernetes.batch.v1.JobArgs;
import com.pulumi.kubernetes.core.v1.ConfigMap;
import com.pulumi.kubernetes.core.v1.ConfigMapArgs;
import com.pulumi.kubernetes.core.v1.Secret;
import com.pulumi.kubernetes.core.v1.SecretArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodTemplateSpecArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.random.RandomId;
import com.pulumi.random.RandomIdArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Brings the databases to the state of the SQL files: per enabled target a bundle of immutable ConfigMaps, a RandomId
 * and a Job; per namespace a ConfigMap with connection settings and a Secret with credentials (migrations-module.txt).
 * The database is the truth and the Job disposable: its ledger decides what is run (architecture, section 4).
 */
public final class MigrationsComponent extends PlatformComponent {
    public static final String TYPE = "ananta:migrations:Migrations";

    /** Marks every SQL Job (deployment-order.md's {@code db_migration}). */
    public static final String GROUP = "db-migration";

    private static final String COMPONENT = "migrations";
    private static final int SUFFIX_BYTES = 4;

    private final String name;
    private final MigrationsArgs args;
    private final Map<Target, Job> jobs = new EnumMap<>(Target.class);
    private final MigrationsOutputs outputs;

    public MigrationsComponent(String name, MigrationsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, options);
        this.name = name;
        this.args = args;
        var connections = connections();
        var suffixes = new EnumMap<Target, RandomId>(Target.class);
        for (Target target : args.settings().enabled()) {
            suffixes.put(target, suffix(target));
            jobs.put(target, migrate(target, suffixes.get(target), connections.get(namespaceOf(target).name())));
        }
        this.outputs = new MigrationsReport(name, args, suffixes, jobs).outputs();
        register(outputs);
    }

    /** The enabled targets' Jobs, for those who must wait for them. */
    public Map<Target, Job> jobs() {
        return Collections.unmodifiableMap(jobs);
    }

    public MigrationsOutputs outputs() {
        return outputs;
    }

    /** Settings and credentials, by the name of the namespace that holds them. */
    private Map<String, List<Resource>> connections() {
        Map<String, List<Target>> byNamespace = args.settings().enabled().stream()
            .collect(groupingBy(target -> namespaceOf(target).name(), TreeMap::new, toList()));
        var created = new TreeMap<String, List<Resource>>();
        byNamespace.forEach((namespace, targets) ->
            created.put(namespace, List.of(settings(targets), credentials(targets))));
        return created;
    }

    private ConfigMap settings(List<Target> targets) {
        NamespaceRef namespace = namespaceOf(targets.get(0));
        var data = new TreeMap<String, String>();
        for (Target target : targets) {
            Database database = args.settings().database(target);
            data.put(MigrationsNames.key(target, "host"), database.host());
            data.put(MigrationsNames.key(target, "port"), String.valueOf(database.port()));
            data.put(MigrationsNames.key(target, "database"), database.database());
            data.put(MigrationsNames.key(target, "schema"), database.schema());
        }
        return new ConfigMap(childName(namespace.name() + "-config"),
            ConfigMapArgs.builder().metadata(shared(MigrationsNames.settings(name), namespace)).data(data).build(),
            child(namespace.createdBy()).build());
    }

    private Secret credentials(List<Target> targets) {
        NamespaceRef namespace = namespaceOf(targets.get(0));
        var entries = new TreeMap<String, Output<String>>();
        for (Target target : targets) {
            String user = args.settings().database(target).user();
            entries.put(MigrationsNames.key(target, "user"), Output.of(user));
            entries.put(MigrationsNames.key(target, "password"), args.wiring().get(target).password());
        }
        return new Secret(childName(namespace.name() + "-secret"),
            SecretArgs.builder()
                .metadata(shared(MigrationsNames.credentials(name), namespace))
                .type("Opaque")
                .stringData(allOf(entries))
                .build(),
            child(namespace.createdBy()).build());
    }

    private Job migrate(Target target, RandomId suffix, List<Resource> connection) {
        List<BundlePart> parts = BundlePart.of(target, args.bundles().get(target));
        List<Resource> prerequisites = new ArrayList<>(connection);
        parts.forEach(part -> prerequisites.add(bundlePart(target, part)));
        prerequisites.addAll(args.wiring().get(target).dependsOn());
        return job(target, suffix, parts, prerequisites);
    }

    private ConfigMap bundlePart(Target target, BundlePart part) {
        NamespaceRef namespace = namespaceOf(target);
        return new ConfigMap(childName(target.id() + "-" + part.role() + "-config"),
            part.content().immutable(true).metadata(metadata(part.name(), namespace, labels(target))).build(),
            child(namespace.createdBy()).build());
    }

    /** A new suffix, and with it a new Job, whenever one of the keepers changes; never a secret among them. */
    private RandomId suffix(Target target) {
        Database database = args.settings().database(target);
        var keepers = new TreeMap<>(Map.of(
            "bundle", args.bundles().get(target).hash(),
            "image", imageOf(target),
            "host", database.host(),
            "port", String.valueOf(database.port()),
            "database", database.database()));
        if (args.settings().job().alwaysRun()) {
            keepers.put("run", Instant.now().toString());
        }
        return new RandomId(childName(target.id() + "-suffix"),
            RandomIdArgs.builder().byteLength(SUFFIX_BYTES).keepers(keepers).build(), child().build());
    }

    private Job job(Target target, RandomId suffix, List<BundlePart> parts, List<Resource> prerequisites) {
        JobPolicy policy = args.settings().job();
        Labels labels = labels(target).with(Labels.VERSION, versionOf(target));
        var pod = new MigrationPods(args.settings(), target, name, parts.stream().map(BundlePart::name).toList());
        var template = PodTemplateSpecArgs.builder()
            .metadata(ObjectMetaArgs.builder().labels(labels.all()).build())
            .spec(pod.spec())
            .build();
        return new Job(childName(target.id() + "-job"),
            JobArgs.builder()
                .metadata(ObjectMetaArgs.builder()
                    .name(suffix.hex().applyValue(hex -> MigrationsNames.job(target, hex)))
                    .namespace(namespaceOf(target).name())
                    .labels(labels.all())
                    .annotations(Jobs.ANNOTATIONS)
                    .build())
                .spec(Jobs.once(policy.backoffLimit(), policy.ttlSecondsAfterFinished(),
                    policy.activeDeadlineSeconds(), template))
                .build(),
            Jobs.disposable(child(prerequisites), policy.activeDeadlineSeconds()));
    }

    private ObjectMetaArgs shared(String objectName, NamespaceRef namespace) {
        return metadata(objectName, namespace,
            Labels.of(COMPONENT, name, COMPONENT).with(args.settings().pods().labels()));
    }

    private static ObjectMetaArgs metadata(String objectName, NamespaceRef namespace, Labels labels) {
        return ObjectMetaArgs.builder().name(objectName).namespace(namespace.name()).labels(labels.all()).build();
    }

    private Labels labels(Target target) {
        return Labels.of(Targets.jobName(target), name, COMPONENT)
            .with(Labels.GROUP, GROUP)
            .with(args.settings().pods().labels());
    }

    /** What the Job brings: the application's version, or the SQL files'. */
    private String versionOf(Target target) {
        return target == Target.CONTROL_PLANE
            ? Images.versionLabel(imageOf(target))
            : MigrationsNames.shortHash(args.bundles().get(target).hash());
    }

    /** The image whose change means that the Job has to run again. */
    private String imageOf(Target target) {
        return target == Target.CONTROL_PLANE
            ? args.settings().application().image()
            : args.settings().runner().image();
    }

    private NamespaceRef namespaceOf(Target target) {
        Wiring wiring = args.wiring().get(target);
        return wiring.namespace();
    }

    private static Output<Map<String, String>> allOf(Map<String, Output<String>> entries) {
        var keys = List.copyOf(entries.keySet());
        return Output.all(List.copyOf(entries.values())).applyValue(values -> {
            var result = new TreeMap<String, String>();
            for (int i = 0; i < keys.size(); i++) {
                result.put(keys.get(i), values.get(i));
            }
            return result;
        });
    }
}
