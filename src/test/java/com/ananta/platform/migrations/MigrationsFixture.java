package com.ananta.platform.migrations;

import com.ananta.platform.TestPlatform;
import com.ananta.platform.migrations.MigrationsArgs.Wiring;
import com.ananta.platform.migrations.bundle.Bundle;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.core.Output;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Arguments of the component, made of the small SQL files of the unit tests. */
final class MigrationsFixture {
    static final String CONTEXT = "some cluster";

    private MigrationsFixture() {
    }

    /** Everything in the module's default namespace, on databases that are there already. */
    static MigrationsArgs args(MigrationsSettings settings) {
        return args(settings, target -> Wiring.of(password(target)));
    }

    static MigrationsArgs args(MigrationsSettings settings, Function<Target, Wiring> wiring) {
        var wired = new EnumMap<Target, Wiring>(Target.class);
        settings.enabled().forEach(target -> wired.put(target, wiring.apply(target)));
        return new MigrationsArgs(settings, bundles(settings), wired, CONTEXT);
    }

    static Map<Target, Bundle> bundles(MigrationsSettings settings) {
        return MigrationBundles.read(TestPlatform.DATABASE).of(settings);
    }

    static Output<String> password(Target target) {
        return Output.ofSecret("password-of-" + target.id());
    }
}
