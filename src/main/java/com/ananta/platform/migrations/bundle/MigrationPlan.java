package com.ananta.platform.migrations.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The migrations of all databases, in their order: what {@code migrations.tsv} lists beside the SQL files.
 *
 * <p>A line of it is {@code file<TAB>target<TAB>feature}; a number that is left out on purpose is declared by a comment
 * line {@code # absent NNN: reason}.
 *
 * @param files every file, by number
 */
public record MigrationPlan(List<MigrationFile> files) {

    /** The feature whose files are always applied. */
    public static final String CORE = "core";

    public MigrationPlan {
        files = List.copyOf(files);
    }

    /**
     * Reads and checks the folder: the list, the names and numbers, and every file's encoding and statements.
     *
     * @param folder such as {@code database/migrations}; messages name files by it
     * @throws MigrationsInvalidException with every problem: what is missing, unlisted, misnamed, out of order, not
     *     UTF-8, empty or breaks a rule of {@link com.ananta.platform.migrations.lint.Rule}
     */
    public static MigrationPlan read(Path folder) {
        return new PlanReader(folder).read();
    }

    /** The features that some file belongs to, besides {@value #CORE}. */
    public Set<String> features() {
        Set<String> features = new TreeSet<>();
        files.forEach(file -> features.add(file.feature()));
        features.remove(CORE);
        return features;
    }

    /**
     * The files to apply to one database, in their order.
     *
     * @param features the features that are switched on, besides {@value #CORE}
     * @throws MigrationsInvalidException if no file belongs to one of the features
     */
    public List<MigrationFile> forTarget(Target target, Set<String> features) {
        Set<String> known = features();
        MigrationsInvalidException.throwIfAny(features.stream()
                .filter(feature -> !feature.equals(CORE) && !known.contains(feature))
                .sorted()
                .map(feature -> "feature '" + feature + "' is not one of migrations.tsv, which has "
                        + (known.isEmpty() ? "none" : String.join(", ", known)) + "; correct its name")
                .toList());
        return files.stream()
                .filter(file -> file.target() == target)
                .filter(file -> file.feature().equals(CORE) || features.contains(file.feature()))
                .toList();
    }
}
