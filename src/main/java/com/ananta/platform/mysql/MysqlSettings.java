package com.ananta.platform.mysql;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.Problems;
import com.ananta.platform.component.Rule;
import com.ananta.platform.k8s.PodOptions;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything about MySQL that is known when the program starts, valid by construction.
 *
 * @param server where MySQL is
 * @param database the database's name
 * @param user the login that owns what is in it
 * @param flyway how the migrations are run
 * @param application what works on the database, if this program deploys it
 * @param pods what the user decides about pods
 */
public record MysqlSettings(
    MysqlServer server, String database, String user, FlywayRun flyway, Optional<Application> application, PodOptions pods) {

    private static final Pattern DATABASE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,63}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}");

    private static final Rule<String> DATABASE_NAME = new Rule<>(
        "a database name of at most 64 letters, digits, '_' or '-' (e.g. app)", value -> DATABASE.matcher(value).matches());
    private static final Rule<String> USER_NAME = new Rule<>(
        "a login other than root, of at most 32 letters, digits, '_', '-' or '.' (e.g. app)",
        value -> USER.matcher(value).matches() && !value.equals("root"));

    /** @throws com.ananta.platform.component.InvalidArgsException naming every value that breaks a rule */
    public MysqlSettings {
        var problems = new Problems("mysql settings");
        var checks = new Checks(problems, "mysql");
        server.check(checks.at("server"));
        checks.that("database", database, DATABASE_NAME);
        checks.that("user", user, USER_NAME);
        flyway.check(checks.at("flyway"));
        application.ifPresent(given -> given.check(checks.at("application")));
        pods.check(checks);
        problems.throwIfAny();
    }

    /** A server of our own with a database {@code app} and nothing that works on it yet. */
    public static MysqlSettings defaults() {
        return new MysqlSettings(
            MysqlServer.Own.DEFAULTS, "app", "app", FlywayRun.DEFAULTS, Optional.empty(), PodOptions.DEFAULTS);
    }

    /** The same settings with the server somewhere else. */
    public MysqlSettings with(MysqlServer otherServer) {
        return new MysqlSettings(otherServer, database, user, flyway, application, pods);
    }

    /** The same settings with an application. */
    public MysqlSettings with(Application someApplication) {
        return new MysqlSettings(server, database, user, flyway, Optional.of(someApplication), pods);
    }
}
