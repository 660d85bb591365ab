package com.ananta.platform.migrations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files must give the same bundle on another day, by another user, on another machine. */
class BundleReproducibilityTest {

    private static final List<List<String>> MACHINES = List.of(
            List.of("-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
            List.of("-XX:ActiveProcessorCount=4", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Tokyo"));

    @TempDir
    private Path directory;

    @Test
    void everyJvmMakesTheSameBundle() {
        MigrationFolder folder = MigrationFolder.in(directory)
                .only("001_I.sql", "SELECT 'ı, İ, ä';\n" + "INSERT INTO t VALUES ('row');\n".repeat(60_000));
        String expected = Printer.describe(folder.bundle());

        for (List<String> machine : MACHINES) {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(machine);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Printer.class.getName(),
                    folder.path().toString(), folder.runner().toString()));

            assertThat(shell().runForOutput(command.toArray(String[]::new)).orFail().output()).as("%s", machine)
                    .isEqualTo(expected);
        }
    }

    private Shell shell() {
        return new Shell(directory, Map.of(), Duration.ofSeconds(60));
    }

    /** Prints what identifies every byte of a bundle. */
    static final class Printer {

        private Printer() {}

        public static void main(String[] arguments) {
            MigrationPlan plan = MigrationPlan.read(Path.of(arguments[0]));
            System.out.print(describe(
                    Bundle.of(plan.forTarget(Target.SUPABASE, Set.of()), Path.of(arguments[1]))));
        }

        static String describe(Bundle bundle) {
            StringBuilder text = new StringBuilder(bundle.hash() + "\n" + bundle.manifest());
            bundle.configMaps().forEach(map -> text.append(map.hash()).append(map.base64ByKey().keySet())
                    .append(Sha256.hex(String.join("", map.base64ByKey().values()))).append('\n'));
            return text.toString();
        }
    }
}
