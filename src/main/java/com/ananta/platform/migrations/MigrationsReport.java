package com.ananta.platform.migrations;

import com.ananta.platform.k8s.Jobs;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.batch.v1.Job;
import com.pulumi.random.RandomId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tells the operator what the deployment did and how to look further. */
final class MigrationsReport {
    private final MigrationsArgs args;
    private final Map<Target, RandomId> suffixes;
    private final Map<Target, Job> jobs;
    private final MigrationsCommands commands;

    MigrationsReport(String component, MigrationsArgs args, Map<Target, RandomId> suffixes, Map<Target, Job> jobs) {
        this.args = args;
        this.suffixes = suffixes;
        this.jobs = jobs;
        this.commands = new MigrationsCommands(args, component);
    }

    MigrationsOutputs outputs() {
        return new MigrationsOutputs(byJob(this::summary), commands());
    }

    private Output<Map<String, Object>> summary(Target target) {
        Database database = args.settings().database(target);
        Job job = jobs.get(target);
        return Output.tuple(nameOf(job), job.status()).applyValue(facts -> {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("name", facts.t1);
            summary.put("namespace", namespaceOf(target));
            summary.put("status", Jobs.phase(facts.t2));
            summary.put("host", database.host());
            summary.put("port", database.port());
            summary.put("database", database.database());
            summary.put("schema", database.schema());
            summary.put("bundle_hash", args.bundles().get(target).hash());
            summary.put("files", MigrationBundles.fileNames(args.bundles().get(target)));
            return summary;
        });
    }

    /** One text that a shell could run as it stands: each command under a comment that says what it is for. */
    private Output<String> commands() {
        var lines = new ArrayList<Output<String>>();
        lines.add(command("Status of all migration Jobs", Output.of(commands.status())));
        jobs.forEach((target, job) -> {
            String title = Targets.jobName(target);
            lines.add(command(title + ": logs", commands.logs(target, nameOf(job))));
            lines.add(command(title + ": describe", commands.describe(target, nameOf(job))));
            lines.add(command(title + ": run again; the ledger skips what is applied",
                commands.rerun(suffixes.get(target).urn())));
            lines.add(command(title + ": ledger, by psql (needs a real pod: simulated nodes run no psql)",
                Output.of(commands.ledger(target))));
        });
        return Output.all(lines).applyValue(all -> String.join("\n", all));
    }

    private static Output<String> command(String title, Output<String> command) {
        return command.applyValue(text -> "# " + title + "\n" + text);
    }

    /** One value per Job, by the Job's name before its suffix. */
    private Output<Map<String, Object>> byJob(Function<Target, Output<?>> value) {
        var names = jobs.keySet().stream().map(Targets::jobName).toList();
        var values = jobs.keySet().stream()
            .<Output<Object>>map(target -> value.apply(target).applyValue(Object.class::cast))
            .toList();
        return Output.all(values).applyValue(all -> {
            var byName = new LinkedHashMap<String, Object>();
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), all.get(i));
            }
            return byName;
        });
    }

    private String namespaceOf(Target target) {
        return args.wiring().get(target).namespace().name();
    }

    private static Output<String> nameOf(Job job) {
        return job.metadata().applyValue(metadata -> metadata.name().orElseThrow());
    }
}
