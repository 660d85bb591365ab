package com.ananta.platform.migrations;

import static java.util.Objects.requireNonNull;

import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.Problems;
import com.ananta.platform.migrations.bundle.Bundle;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link MigrationsComponent} needs: what is known when the program starts, and for each target with a Job what
 * other resources hand in.
 *
 * @param settings the plain part
 * @param bundles each enabled target's SQL files, ready to be put into ConfigMaps
 * @param wiring each enabled target's namespace, password and prerequisites
 * @param kubeContext the kubeconfig context that the printed commands name
 */
public record MigrationsArgs(
    MigrationsSettings settings, Map<Target, Bundle> bundles, Map<Target, Wiring> wiring, String kubeContext) {

    /** Where the module puts what it creates (migrations-module.txt), unless a target says otherwise. */
    public static final NamespaceRef DEFAULT_NAMESPACE = NamespaceRef.existing("ananta-platform");

    /**
     * What one target gets from other resources.
     *
     * @param namespace where its Job runs; never created by this module
     * @param password the database password, always a secret
     * @param dependsOn what must be there before the Job starts: the database, if this program deploys it
     */
    public record Wiring(NamespaceRef namespace, Output<String> password, List<Resource> dependsOn) {

        public Wiring {
            requireNonNull(namespace);
            password = password.asSecret();
            dependsOn = List.copyOf(dependsOn);
        }

        /** In the default namespace, on a database that is there already. */
        public static Wiring of(Output<String> password) {
            return new Wiring(DEFAULT_NAMESPACE, password, List.of());
        }
    }

    /** @throws com.ananta.platform.component.InvalidArgsException if an enabled target lacks its bundle or wiring */
    public MigrationsArgs {
        var problems = new Problems("migrations args");
        for (Target target : settings.enabled()) {
            requirePresent(problems, target, "bundle", bundles);
            requirePresent(problems, target, "wiring", wiring);
        }
        problems.throwIfAny();
        bundles = enabledOnly(settings, bundles);
        wiring = enabledOnly(settings, wiring);
        requireNonNull(kubeContext);
    }

    private static void requirePresent(Problems problems, Target target, String what, Map<Target, ?> given) {
        if (!given.containsKey(target)) {
            problems.add("migrations." + Targets.field(target), "is enabled but has no " + what);
        }
    }

    private static <T> Map<Target, T> enabledOnly(MigrationsSettings settings, Map<Target, T> given) {
        var kept = new EnumMap<Target, T>(Target.class);
        settings.enabled().forEach(target -> kept.put(target, given.get(target)));
        return Collections.unmodifiableMap(kept);
    }
}
