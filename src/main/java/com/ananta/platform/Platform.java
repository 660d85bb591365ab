package com.ananta.platform;

import com.ananta.platform.catalog.NamespaceId;
import com.ananta.platform.catalog.ResolvedCatalog;
import com.ananta.platform.catalog.ServiceId;
import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.config.PlatformConfig;
import com.ananta.platform.k8s.Labels;
import com.ananta.platform.k8s.PodSecurity;
import com.ananta.platform.migrations.MigrationsArgs;
import com.ananta.platform.migrations.MigrationsArgs.Wiring;
import com.ananta.platform.migrations.MigrationsComponent;
import com.ananta.platform.migrations.MigrationsOutputs;
import com.ananta.platform.migrations.Targets;
import com.ananta.platform.migrations.Targets;
import com.ananta.platform.migrations.bundle.Bundle;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.Provider;
import com.pulumi.kubernetes.ProviderArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.random.RandomPassword;
import com.pulumi.random.RandomPasswordArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The whole platform: creates provider, namespaces, credentials and modules, and knows which resource is which service. */
public final class Platform extends PlatformComponent {
    public static final String TYPE = "ananta:platform:Platform";

    private static final int PASSWORD_LENGTH = 32;

    private final PlatformConfig config;
    private final Provider kubernetes;
    private final Map<NamespaceId, NamespaceRef> namespaces;
    private final Map<ServiceId, List<Resource>> resources = new EnumMap<>(ServiceId.class);
    private final MigrationsOutputs outputs;

    public Platform(String name, PlatformConfig config, Map<Target, Bundle> bundles) {
        super(TYPE, name, null);
        this.config = config;
        this.kubernetes = provider();
        this.namespaces = namespaces();
        this.outputs = migrations(bundles);
        register(outputs);
    }

    public MigrationsOutputs outputs() {
        return outputs;
    }

    /**
     * The one connection to the cluster. ConfigMaps and Secrets are changed in place: as the provider's default, a
     * changed one is replaced and takes its dependents along.
     */
    private Provider provider() {
        return new Provider(childName("kubernetes"),
            ProviderArgs.builder()
                .context(config.cluster().context())
                .clusterIdentifier(config.cluster().identifier())
                .enableConfigMapMutable(true)
                .enableSecretMutable(true)
                .build(),
            child().build());
    }

    private Map<NamespaceId, NamespaceRef> namespaces() {
        var created = new EnumMap<NamespaceId, NamespaceRef>(NamespaceId.class);
        config.catalog().namespaces().forEach(id -> created.put(id, NamespaceRef.created(id.id(), namespace(id))));
        return created;
    }

    private Namespace namespace(NamespaceId id) {
        var labels = Labels.of(id.id(), id.id(), "namespace").with(PodSecurity.labels(id.podSecurity()));
        return new Namespace(childName(id.id() + "-namespace"),
            NamespaceArgs.builder()
                .metadata(ObjectMetaArgs.builder().name(id.id()).labels(labels.all()).build())
                .build(),
            child().provider(kubernetes).protect(config.profile().protectsNamespaces()).build());
    }

    private MigrationsOutputs migrations(Map<Target, Bundle> bundles) {
        var wiring = new EnumMap<Target, Wiring>(Target.class);
        for (Target target : config.migrations().enabled()) {
            ServiceId service = Targets.service(target);
            wiring.put(target, new Wiring(
                namespaces.get(config.catalog().service(service).namespace()), password(target), dependenciesOf(service)));
        }
        var migrations = new MigrationsComponent("migrations",
            new MigrationsArgs(config.migrations(), bundles, wiring, config.cluster().context()),
            ComponentResourceOptions.builder().parent(this).providers(kubernetes).build());
        migrations.jobs().forEach((target, job) -> resources.put(Targets.service(target), List.of(job)));
        return migrations.outputs();
    }

    /** The user's password, else one of our own that stays the same as long as the stack lives. */
    private Output<String> password(Target target) {
        Output<String> given = config.passwords().get(target);
        return given != null ? given : new RandomPassword(childName(target.id() + "-database-password"),
            RandomPasswordArgs.builder().length(PASSWORD_LENGTH).special(false).build(),
            child().build()).result();
    }

    private List<Resource> dependenciesOf(ServiceId service) {
        ResolvedCatalog catalog = config.catalog();
        return catalog.dependenciesOf(service).stream()
            .flatMap(id -> resources.getOrDefault(id, List.of()).stream()).toList();
    }
}
