package com.ananta.platform.migrations;

import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.Problems;
import com.ananta.platform.migrations.bundle.Bundle;
import com.ananta.platform.migrations.bundle.BundledFile;
import com.ananta.platform.migrations.bundle.MigrationPlan;
import com.ananta.platform.migrations.bundle.MigrationsInvalidException;
import com.ananta.platform.migrations.bundle.Target;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The SQL files of {@code database/} as the bundles that the settings ask for. */
public final class MigrationBundles {
    private final MigrationPlan plan;
    private final Path runnerScript;

    private MigrationBundles(MigrationPlan plan, Path runnerScript) {
        this.plan = plan;
        this.runnerScript = runnerScript;
    }

    /**
     * Reads and lints all files.
     *
     * @param databaseFolder holds {@code migrations/} and {@code scripts/migrate.sh}
     * @throws InvalidArgsException naming every file that cannot be used
     */
    public static MigrationBundles read(Path databaseFolder) {
        var plan = inOurWords(() -> MigrationPlan.read(databaseFolder.resolve("migrations")));
        return new MigrationBundles(plan, databaseFolder.resolve("scripts").resolve("migrate.sh"));
    }

    /**
     * One bundle per enabled target, of the files whose feature is not switched off.
     *
     * @throws InvalidArgsException if a feature does not exist or a bundle cannot be made
     */
    public Map<Target, Bundle> of(MigrationsSettings settings) {
        Set<String> features = featuresOf(settings);
        var bundles = new EnumMap<Target, Bundle>(Target.class);
        for (Target target : settings.enabled()) {
            bundles.put(target, inOurWords(() -> Bundle.of(plan.forTarget(target, features), runnerScript)));
        }
        return bundles;
    }

    /** The names of a bundle's files, in the order in which they are applied. */
    static List<String> fileNames(Bundle bundle) {
        return bundle.files().stream().map(BundledFile::name).toList();
    }

    private Set<String> featuresOf(MigrationsSettings settings) {
        var problems = new Problems("migrations features");
        var features = new TreeSet<>(plan.features());
        settings.features().forEach((feature, on) -> {
            if (!plan.features().contains(feature)) {
                problems.add("migrations.features." + feature,
                    "is not a feature of migrations.tsv, which has " + String.join(", ", plan.features()));
            }
            if (!on) {
                features.remove(feature);
            }
        });
        problems.throwIfAny();
        return features;
    }

    private static <T> T inOurWords(Supplier<T> step) {
        try {
            return step.get();
        } catch (MigrationsInvalidException e) {
            var problems = new Problems("migrations");
            e.problems().forEach(problems::add);
            problems.throwIfAny();
            throw e;
        }
    }
}
