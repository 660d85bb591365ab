package com.ananta.platform.config;

import com.ananta.platform.catalog.Catalog;
import com.ananta.platform.catalog.Endpoint;
import com.ananta.platform.catalog.Presence;
import com.ananta.platform.catalog.ResolvedCatalog;
import com.ananta.platform.catalog.ServiceId;
import com.ananta.platform.catalog.Settings;
import com.ananta.platform.component.Problem;
import com.ananta.platform.component.Problems;
import com.ananta.platform.k8s.PodOptions;
import com.ananta.platform.k8s.Resources;
import com.ananta.platform.k8s.Resources.Compute;
import com.ananta.platform.migrations.Application;
import com.ananta.platform.migrations.Database;
import com.ananta.platform.migrations.JobPolicy;
import com.ananta.platform.migrations.MigrationsSettings;
import com.ananta.platform.migrations.Runner;
import com.ananta.platform.migrations.Targets;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The {@code migrations:} keys. */
final class MigrationsConfig {
    private final ConfigReader reader;
    private final Profile profile;
    private final Problems problems;

    MigrationsConfig(ConfigReader reader, Profile profile, Problems problems) {
        this.reader = reader;
        this.profile = profile;
        this.problems = problems;
    }

    /**
     * Who runs the databases and which Jobs there are. No module deploys a database yet, so each is somebody else's:
     * at the host that the user names, else under the Service name of the inventory.
     */
    Settings catalogSettings() {
        var presence = new EnumMap<ServiceId, Presence>(ServiceId.class);
        Keys.DATABASES.forEach((target, keys) -> {
            ServiceId server = Keys.databaseOf(target);
            String host = reader.find(keys.host()).orElse(Catalog.declared().service(server).serviceHost());
            OptionalInt port = reader.find(keys.port()).map(OptionalInt::of).orElse(OptionalInt.empty());
            presence.put(server, new Presence.External(host, port));
            if (!reader.get(keys.enabled())) {
                presence.put(Targets.service(target), new Presence.Absent());
            }
        });
        return new Settings(presence);
    }

    /** The module's settings; empty, with problems recorded, if they break a rule. */
    Optional<MigrationsSettings> settings(ResolvedCatalog catalog) {
        return problems.attempt(() -> read(catalog), MigrationsConfig::inWordsOfConfiguration);
    }

    /** The passwords that were given; a database of the user's own must have one. */
    Map<Target, Output<String>> passwords() {
        var passwords = new EnumMap<Target, Output<String>>(Target.class);
        Keys.DATABASES.forEach((target, keys) -> {
            Optional<Output<String>> password = reader.findSecret(keys.password());
            password.ifPresent(secret -> passwords.put(target, secret));
            boolean ownDatabase = reader.get(keys.enabled()) && reader.find(keys.host()).isPresent();
            if (ownDatabase && password.isEmpty()) {
                problems.add(keys.password().path(), "was unset but must be given for a database of your own ("
                    + keys.host().path() + " is set)", keys.password().setCommand());
            }
        });
        return Collections.unmodifiableMap(passwords);
    }

    private MigrationsSettings read(ResolvedCatalog catalog) {
        var databases = new EnumMap<Target, Database>(Target.class);
        Keys.DATABASES.forEach((target, keys) -> databases.put(target, database(target, keys, catalog)));
        return new MigrationsSettings(
            databases,
            reader.get(Keys.FEATURES),
            new Runner(reader.get(Keys.RUNNER_IMAGE), reader.get(Keys.WAIT_TIMEOUT), reader.get(Keys.LOCK_TIMEOUT)),
            new Application(reader.get(Keys.APPLICATION_IMAGE), reader.get(Keys.APPLICATION_COMMAND)),
            new Resources(
                new Compute(reader.get(Keys.REQUESTED_CPU), reader.get(Keys.REQUESTED_MEMORY)),
                new Compute(reader.get(Keys.CPU_LIMIT), reader.get(Keys.MEMORY_LIMIT))),
            new JobPolicy(reader.get(Keys.BACKOFF_LIMIT), reader.find(Keys.TTL).orElse(profile.jobTtlSeconds()),
                reader.get(Keys.DEADLINE), reader.get(Keys.ALWAYS_RUN)),
            new PodOptions(reader.get(Keys.PULL_POLICY), reader.get(Keys.PULL_SECRETS), reader.get(Keys.LABELS),
                reader.get(Keys.NODE_SELECTOR), reader.get(Keys.TOLERATIONS)));
    }

    private Database database(Target target, DatabaseKeys keys, ResolvedCatalog catalog) {
        Endpoint endpoint = catalog.waitsOf(Targets.service(target)).get(0);
        return new Database(reader.get(keys.enabled()), endpoint.host(), endpoint.port(),
            reader.get(keys.database()), reader.get(keys.user()), reader.get(keys.schema()));
    }

    /** {@code migrations.supabase.port} is {@code migrations:supabase.port} in the stack file. */
    private static Problem inWordsOfConfiguration(Problem problem) {
        String path = problem.path().replaceFirst("^migrations\\.", "migrations:");
        Optional<String> fix = Keys.all().stream().filter(key -> key.path().equals(path)).findFirst()
            .map(ConfigKey::setCommand);
        return new Problem(path, problem.message(), problem.fix().or(() -> fix));
    }
}
