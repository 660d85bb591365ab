package com.ananta.platform.migrations;

import com.ananta.platform.k8s.Labels;
import com.ananta.platform.k8s.Shell;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;

/** The shell commands that an operator is handed; each runs as printed. */
final class MigrationsCommands {
    private static final String LEDGER = "SELECT * FROM ananta_migrations.ledger ORDER BY file";

    private final MigrationsArgs args;
    private final String component;

    MigrationsCommands(MigrationsArgs args, String component) {
        this.args = args;
        this.component = component;
    }

    /** All Jobs of the group in all namespaces. */
    String status() {
        return kubectl("get", "jobs", "--all-namespaces", "--selector", Labels.GROUP + "=" + MigrationsComponent.GROUP);
    }

    /** What every container of the Job's pods wrote. */
    Output<String> logs(Target target, Output<String> job) {
        return job.applyValue(name -> kubectl(
            "logs", "--namespace", namespaceOf(target), "job/" + name, "--all-containers", "--prefix"));
    }

    /** The Job, its pods' states and its events. */
    Output<String> describe(Target target, Output<String> job) {
        return job.applyValue(name -> kubectl("describe", "--namespace", namespaceOf(target), "job/" + name));
    }

    /** A new suffix and with it a new Job, though nothing changed; the ledger skips what is applied. */
    Output<String> rerun(Output<String> suffixUrn) {
        return suffixUrn.applyValue(urn -> Shell.command("pulumi", "up", "--replace", urn));
    }

    /** The ledger's rows, read by a pod of its own, which takes the password from the Secret. */
    String ledger(Target target) {
        String pod = target.id() + "-ledger";
        String image = args.settings().runner().image();
        return kubectl("run", pod, "--namespace", namespaceOf(target), "--rm", "--attach", "--quiet",
            "--restart=Never", "--image=" + image, "--overrides=" + ledgerPod(target, pod, image));
    }

    private String ledgerPod(Target target, String pod, String image) {
        return """
            {"spec":{"securityContext":{"runAsNonRoot":true,"runAsUser":%d,"seccompProfile":{"type":"RuntimeDefault"}},\
            "containers":[{"name":"%s","image":"%s","command":["psql","-c","%s"],\
            "securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}},\
            "env":[%s,%s,%s,%s,%s]}]}}""".formatted(
                MigrationPods.USER, pod, image, LEDGER,
                env("PGHOST", "configMapKeyRef", target, "host"),
                env("PGPORT", "configMapKeyRef", target, "port"),
                env("PGDATABASE", "configMapKeyRef", target, "database"),
                env("PGUSER", "secretKeyRef", target, "user"),
                env("PGPASSWORD", "secretKeyRef", target, "password"));
    }

    private String env(String variable, String source, Target target, String field) {
        String object = source.equals("secretKeyRef")
            ? MigrationsNames.credentials(component)
            : MigrationsNames.settings(component);
        return "{\"name\":\"%s\",\"valueFrom\":{\"%s\":{\"name\":\"%s\",\"key\":\"%s\"}}}".formatted(
            variable, source, object, MigrationsNames.key(target, field));
    }

    private String kubectl(String... words) {
        return Shell.command("kubectl", "--context", args.kubeContext()) + " " + Shell.command(words);
    }

    private String namespaceOf(Target target) {
        return args.wiring().get(target).namespace().name();
    }
}
