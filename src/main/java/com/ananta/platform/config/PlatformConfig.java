package com.ananta.platform.config;

import com.ananta.platform.catalog.Catalog;
import com.ananta.platform.catalog.ResolvedCatalog;
import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.Problems;
import com.ananta.platform.migrations.MigrationsSettings;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that a stack's configuration says, valid by construction.
 *
 * @param cluster where to deploy
 * @param profile which defaults apply
 * @param catalog the services of this stack
 * @param migrations the migrations module's settings
 * @param passwords the database passwords that the user gave, all secret
 */
public record PlatformConfig(
    ClusterConfig cluster,
    Profile profile,
    ResolvedCatalog catalog,
    MigrationsSettings migrations,
    Map<Target, Output<String>> passwords) {

    /**
     * Reads and checks the whole configuration.
     *
     * @throws InvalidArgsException naming every problem at once
     */
    public static PlatformConfig read(ConfigSource source, String stack, Kubeconfig kubeconfig, ApiServer api) {
        var problems = new Problems("configuration of stack '" + stack + "'");
        var reader = new ConfigReader(source, Keys.all(), problems);
        var cluster = ClusterConfig.read(reader, kubeconfig, api, problems);
        var profile = profile(reader, stack, problems);
        var migrations = new MigrationsConfig(reader, profile, problems);
        var catalog = problems.attempt(() -> Catalog.declared().resolve(migrations.catalogSettings()));
        var settings = catalog.flatMap(migrations::settings);
        var passwords = migrations.passwords();
        problems.throwIfAny();
        return new PlatformConfig(cluster, profile, catalog.orElseThrow(), settings.orElseThrow(), passwords);
    }

    private static Profile profile(ConfigReader reader, String stack, Problems problems) {
        List<String> names = Arrays.stream(Profile.values()).map(PlatformConfig::nameOf).toList();
        String name = reader.find(Keys.PROFILE).orElse(stack);
        if (names.contains(name)) {
            return Profile.valueOf(name.toUpperCase(Locale.ROOT));
        }
        String found = name.equals(stack) ? "was unset, and the stack's name '" + stack + "' is none of the profiles"
            : "was '" + name + "'";
        problems.add(Keys.PROFILE.path(), found + " but must be one of " + String.join(", ", names)
            + Suggestion.hint(name, names), "pulumi config set platform:profile dev");
        return Profile.DEV;
    }

    private static String nameOf(Profile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }
}
