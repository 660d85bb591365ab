package com.ananta.platform.config;

import com.ananta.platform.migrations.Database;
import com.ananta.platform.migrations.Targets;
import com.ananta.platform.migrations.bundle.Target;
import java.util.List;

/** The keys of one database of the migrations. */
record DatabaseKeys(
    ConfigKey<Boolean> enabled,
    ConfigKey<String> host,
    ConfigKey<Integer> port,
    ConfigKey<String> database,
    ConfigKey<String> user,
    ConfigKey<String> password,
    ConfigKey<String> schema) {

    static DatabaseKeys of(Target target, String serviceHost) {
        String root = "migrations:" + Targets.field(target) + ".";
        Database defaults = Database.defaultOf(target);
        return new DatabaseKeys(
            ConfigKey.of(root + "enabled", ConfigType.BOOLEAN, true, "Whether this database is migrated."),
            ConfigKey.withoutFallback(root + "host", ConfigType.STRING, "`" + serviceHost + "`",
                "DNS name or address of a database that somebody else runs, as seen from a pod."),
            ConfigKey.withoutFallback(root + "port", ConfigType.INTEGER, "`5432`", "Its TCP port."),
            ConfigKey.of(root + "database", ConfigType.STRING, defaults.database(), "The database's name on the server."),
            ConfigKey.of(root + "user", ConfigType.STRING, defaults.user(), "The login that runs the migrations."),
            ConfigKey.withoutFallback(root + "password", ConfigType.SECRET, "generated unless `host` is set",
                "That login's password."),
            ConfigKey.of(root + "schema", ConfigType.STRING, defaults.schema(), "The schema the application works in."));
    }

    List<ConfigKey<?>> all() {
        return List.of(enabled, host, port, database, user, password, schema);
    }
}
