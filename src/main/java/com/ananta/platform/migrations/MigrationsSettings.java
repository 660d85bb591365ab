package com.ananta.platform.migrations;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Problems;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import com.ananta.platform.migrations.bundle.Target;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything about the migrations that is known when the program starts, valid by construction. The defaults are those
 * of migrations-module.txt.
 *
 * @param databases each target's database
 * @param features switches for the optional files, by feature; one that is not named is on
 * @param runner how SQL files are applied
 * @param application the control plane's own migrations
 * @param resources of every container
 * @param job how Jobs run and end
 * @param pods what the user decides about pods
 */
public record MigrationsSettings(
    Map<Target, Database> databases,
    Map<String, Boolean> features,
    Runner runner,
    Application application,
    Resources resources,
    JobPolicy job,
    PodOptions pods) {

    /** What each container asks for and gets at most (migrations-module.txt, Resources). */
    public static final Resources DEFAULT_RESOURCES =
        new Resources(new Compute("100m", "256Mi"), new Compute("500m", "512Mi"));

    /** @throws com.ananta.platform.component.InvalidArgsException naming every value that breaks a rule */
    public MigrationsSettings {
        var complete = new EnumMap<Target, Database>(Target.class);
        for (Target target : Target.values()) {
            complete.put(target, databases.getOrDefault(target, Database.defaultOf(target).disabled()));
        }
        databases = Collections.unmodifiableMap(complete);
        features = Map.copyOf(features);
        check(databases, runner, application, resources, job, pods);
    }

    /** All three targets, all defaults. */
    public static MigrationsSettings defaults() {
        var databases = new EnumMap<Target, Database>(Target.class);
        for (Target target : Target.values()) {
            databases.put(target, Database.defaultOf(target));
        }
        return new MigrationsSettings(databases, Map.of(), Runner.DEFAULTS, Application.DEFAULTS, DEFAULT_RESOURCES,
            JobPolicy.DEFAULTS, PodOptions.DEFAULTS);
    }

    /** The same settings with one database replaced. */
    public MigrationsSettings with(Target target, Database database) {
        var changed = new EnumMap<>(databases);
        changed.put(target, database);
        return new MigrationsSettings(changed, features, runner, application, resources, job, pods);
    }

    /** The same settings with other rules for Jobs. */
    public MigrationsSettings with(JobPolicy otherJob) {
        return new MigrationsSettings(databases, features, runner, application, resources, otherJob, pods);
    }

    /** The same settings with other pods. */
    public MigrationsSettings with(PodOptions otherPods) {
        return new MigrationsSettings(databases, features, runner, application, resources, job, otherPods);
    }

    /** The targets that have a Job, in order. */
    public List<Target> enabled() {
        return databases.entrySet().stream()
            .filter(entry -> entry.getValue().enabled()).map(Map.Entry::getKey).toList();
    }

    public Database database(Target target) {
        return databases.get(target);
    }

    private static void check(Map<Target, Database> databases, Runner runner, Application application,
        Resources resources, JobPolicy job, PodOptions pods) {
        var problems = new Problems("migrations settings");
        var checks = new Checks(problems, "migrations");
        databases.forEach((target, database) -> {
            if (database.enabled()) {
                database.check(checks.at(Targets.field(target)));
            }
        });
        runner.check(checks);
        if (databases.get(Target.CONTROL_PLANE).enabled()) {
            application.check(checks.at(Targets.field(Target.CONTROL_PLANE)));
        }
        resources.check(checks.at("resources"));
        job.check(checks);
        pods.check(checks);
        if (runner.waitTimeoutSeconds() >= job.activeDeadlineSeconds()) {
            checks.fail("waitTimeoutSeconds", "was '%d' but must be below activeDeadlineSeconds, '%d'".formatted(
                runner.waitTimeoutSeconds(), job.activeDeadlineSeconds()));
        }
        problems.throwIfAny();
    }
}
