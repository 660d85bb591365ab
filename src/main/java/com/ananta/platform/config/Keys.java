package com.ananta.platform.config;

import com.ananta.platform.catalog.Catalog;
import com.ananta.platform.catalog.ServiceId;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Toleration;
import com.ananta.platform.migrations.Application;
import com.ananta.platform.migrations.JobPolicy;
import com.ananta.platform.migrations.MigrationsSettings;
import com.ananta.platform.migrations.Runner;
import com.ananta.platform.migrations.Targets;
import com.ananta.platform.migrations.bundle.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every configuration key of the program. */
final class Keys {
    private static final List<ConfigKey<?>> DECLARED = new ArrayList<>();

    static final ConfigKey<String> CONTEXT = without("kubernetes:context", ConfigType.STRING, "none: required",
        "The kubeconfig context of the cluster to deploy to; the current context is never used.");
    static final ConfigKey<String> CLUSTER_IDENTIFIER = without("kubernetes:clusterIdentifier", ConfigType.STRING,
        "the context's name", "Names the cluster itself: as long as it stays the same, another context for the same"
            + " cluster replaces nothing.");
    static final ConfigKey<String> PROFILE = without("platform:profile", ConfigType.STRING,
        "the stack's name, if it is one of the four",
        "`local`, `dev`, `staging` or `prod`: which defaults apply.");

    static final Map<Target, DatabaseKeys> DATABASES = databases();

    static final ConfigKey<Map<String, Boolean>> FEATURES = with("migrations:features", ConfigType.SWITCHES, Map.of(),
        "Optional files by feature of `migrations.tsv`, all on unless switched off here: `directus: false`.");
    static final ConfigKey<String> APPLICATION_IMAGE = with("migrations:controlPlane.image", ConfigType.STRING,
        Application.DEFAULTS.image(), "The tenant management service, whose own migrations follow file 003.");
    static final ConfigKey<List<String>> APPLICATION_COMMAND = with("migrations:controlPlane.command",
        ConfigType.STRINGS, Application.DEFAULTS.command(), "What is run in it.");
    static final ConfigKey<String> RUNNER_IMAGE = with("migrations:runnerImage", ConfigType.STRING,
        Runner.DEFAULTS.image(), "Holds psql and pg_isready: waits for the database and applies the files.");
    static final ConfigKey<Integer> WAIT_TIMEOUT = with("migrations:waitTimeoutSeconds", ConfigType.INTEGER,
        Runner.DEFAULTS.waitTimeoutSeconds(), "How long a pod waits for the database, asking every 2 s.");
    static final ConfigKey<Integer> LOCK_TIMEOUT = with("migrations:lockTimeoutSeconds", ConfigType.INTEGER,
        Runner.DEFAULTS.lockTimeoutSeconds(), "How long a run waits for another run on the same database.");
    static final ConfigKey<Integer> BACKOFF_LIMIT = with("migrations:backoffLimit", ConfigType.INTEGER,
        JobPolicy.DEFAULTS.backoffLimit(), "How many failed pods are followed by another one.");
    static final ConfigKey<Integer> TTL = without("migrations:ttlSecondsAfterFinished", ConfigType.INTEGER,
        "`" + Profile.LOCAL.jobTtlSeconds() + "` for profile local, else `" + JobPolicy.DEFAULTS.ttlSecondsAfterFinished()
            + "`", "When Kubernetes deletes a finished Job; at least 30.");
    static final ConfigKey<Integer> DEADLINE = with("migrations:activeDeadlineSeconds", ConfigType.INTEGER,
        JobPolicy.DEFAULTS.activeDeadlineSeconds(), "When a Job that still runs is ended, retries included.");
    static final ConfigKey<Boolean> ALWAYS_RUN = with("migrations:alwaysRun", ConfigType.BOOLEAN,
        JobPolicy.DEFAULTS.alwaysRun(), "A new Job on each `pulumi up`; the ledger skips what is applied.");
    static final ConfigKey<String> REQUESTED_CPU = with("migrations:resources.requests.cpu", ConfigType.STRING,
        MigrationsSettings.DEFAULT_RESOURCES.requests().cpu(), "CPU that each container asks for.");
    static final ConfigKey<String> REQUESTED_MEMORY = with("migrations:resources.requests.memory", ConfigType.STRING,
        MigrationsSettings.DEFAULT_RESOURCES.requests().memory(), "Memory that each container asks for.");
    static final ConfigKey<String> CPU_LIMIT = with("migrations:resources.limits.cpu", ConfigType.STRING,
        MigrationsSettings.DEFAULT_RESOURCES.limits().cpu(), "CPU that each container gets at most.");
    static final ConfigKey<String> MEMORY_LIMIT = with("migrations:resources.limits.memory", ConfigType.STRING,
        MigrationsSettings.DEFAULT_RESOURCES.limits().memory(), "Memory that each container gets at most.");
    static final ConfigKey<String> PULL_POLICY = with("migrations:imagePullPolicy", ConfigType.STRING,
        PodOptions.DEFAULTS.imagePullPolicy(), "`IfNotPresent`, `Always` or `Never`.");
    static final ConfigKey<List<String>> PULL_SECRETS = with("migrations:imagePullSecrets", ConfigType.STRINGS,
        PodOptions.DEFAULTS.imagePullSecrets(), "Secrets with registry credentials, in the pods' namespaces.");
    static final ConfigKey<Map<String, String>> LABELS = with("migrations:labels", ConfigType.STRING_MAP,
        PodOptions.DEFAULTS.labels(), "Extra labels of all objects; reserved prefixes are refused.");
    static final ConfigKey<Map<String, String>> NODE_SELECTOR = with("migrations:nodeSelector", ConfigType.STRING_MAP,
        PodOptions.DEFAULTS.nodeSelector(), "Labels that a pod's node must have.");
    static final ConfigKey<List<Toleration>> TOLERATIONS = with("migrations:tolerations", ConfigType.TOLERATIONS,
        PodOptions.DEFAULTS.tolerations(), "Taints that the pods accept.");

    private Keys() {
    }

    /** All keys in the order of the documentation. */
    static List<ConfigKey<?>> all() {
        return List.copyOf(DECLARED);
    }

    /** The server that a target's migrations are for. */
    static ServiceId databaseOf(Target target) {
        return Catalog.declared().startupTargetsOf(Targets.service(target)).get(0);
    }

    private static Map<Target, DatabaseKeys> databases() {
        var databases = new EnumMap<Target, DatabaseKeys>(Target.class);
        for (Target target : Target.values()) {
            var keys = DatabaseKeys.of(target, Catalog.declared().service(databaseOf(target)).serviceHost());
            DECLARED.addAll(keys.all());
            databases.put(target, keys);
        }
        return databases;
    }

    private static <T> ConfigKey<T> with(String path, ConfigType<T> type, T fallback, String description) {
        return declare(ConfigKey.of(path, type, fallback, description));
    }

    private static <T> ConfigKey<T> without(String path, ConfigType<T> type, String shown, String description) {
        return declare(ConfigKey.withoutFallback(path, type, shown, description));
    }

    private static <T> ConfigKey<T> declare(ConfigKey<T> key) {
        DECLARED.add(key);
        return key;
    }
}
