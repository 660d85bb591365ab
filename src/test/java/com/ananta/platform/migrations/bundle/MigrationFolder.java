package com.ananta.platform.migrations.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A folder of migrations under the test's control, with a runner script beside it. */
record MigrationFolder(Path path) {

    static MigrationFolder in(Path directory) {
        try {
            Files.writeString(directory.resolve("migrate.sh"), "#!/bin/sh\nexit 0\n");
            return new MigrationFolder(Files.createDirectories(directory.resolve("migrations")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code migrations.tsv}; {@code |} stands for a tab. */
    MigrationFolder list(String... lines) {
        return file("migrations.tsv", String.join("\n", lines).replace('|', '\t') + "\n");
    }

    MigrationFolder file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    MigrationFolder file(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists and writes one file for the Supabase target. */
    MigrationFolder only(String name, String content) {
        return list(name + "|supabase|core").file(name, content);
    }

    Path runner() {
        return path.resolveSibling("migrate.sh");
    }

    MigrationPlan plan() {
        return MigrationPlan.read(path);
    }

    Bundle bundle() {
        return Bundle.of(plan().forTarget(Target.SUPABASE, Set.of()), runner());
    }

    /** What reading the folder complains about, without the folder's own path. */
    List<String> problems() {
        try {
            plan();
            return List.of();
        } catch (MigrationsInvalidException e) {
            return e.problems().stream().map(problem -> problem.replace(path + "/", "")).toList();
        }
    }
}
