package com.ananta.examples.basic;

import static com.ananta.platform.migrations.bundle.Target.COMPONENTS_V2;
import static com.ananta.platform.migrations.bundle.Target.CONTROL_PLANE;
import static com.ananta.platform.migrations.bundle.Target.SUPABASE;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.migrations.Database;
import com.ananta.platform.migrations.MigrationBundles;
import com.ananta.platform.migrations.MigrationsArgs;
import com.ananta.platform.migrations.MigrationsArgs.Wiring;
import com.ananta.platform.migrations.MigrationsComponent;
import com.ananta.platform.migrations.MigrationsSettings;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.kubernetes.Provider;
import com.pulumi.kubernetes.ProviderArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The migrations module by itself: three databases that are there already, one namespace for everything. */
public final class App {
    private static final String NAMESPACE = "ananta-platform";

    private App() {
    }

    public static void main(String[] args) {
        Pulumi.run(App::stack);
    }

    static void stack(Context context) {
        var config = context.config();
        var settings = MigrationsSettings.defaults()
            .with(CONTROL_PLANE, Database.defaultOf(CONTROL_PLANE).at(config.require("controlPlaneHost"), 5432))
            .with(SUPABASE, Database.defaultOf(SUPABASE).at(config.require("supabaseHost"), 5432))
            .with(COMPONENTS_V2, Database.defaultOf(COMPONENTS_V2).at(config.require("componentsV2Host"), 5432));
        var bundles = MigrationBundles.read(Path.of(config.require("databaseFolder"))).of(settings);

        String kubeContext = config.require("context");
        var kubernetes = new Provider("kubernetes", ProviderArgs.builder().context(kubeContext).build());
        var namespace = new Namespace("namespace",
            NamespaceArgs.builder().metadata(ObjectMetaArgs.builder().name(NAMESPACE).build()).build(),
            CustomResourceOptions.builder().provider(kubernetes).build());
        var place = NamespaceRef.created(NAMESPACE, namespace);

        var migrations = new MigrationsComponent("migrations",
            new MigrationsArgs(settings, bundles, Map.of(
                CONTROL_PLANE, new Wiring(place, config.requireSecret("controlPlanePassword"), List.of()),
                SUPABASE, new Wiring(place, config.requireSecret("supabasePassword"), List.of()),
                COMPONENTS_V2, new Wiring(place, config.requireSecret("componentsV2Password"), List.of())),
                kubeContext),
            ComponentResourceOptions.builder().providers(kubernetes).build());
        migrations.outputs().toMap().forEach(context::export);
    }
}
