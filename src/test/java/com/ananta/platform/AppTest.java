package com.ananta.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.RecordingMocks;
import com.ananta.platform.testkit.TestConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppTest extends PlatformTest {

    @Test
    void aUsersMistakesArePrintedOnceTogetherWithoutAStackTraceAndNothingIsRegistered() {
        var config = TestConfig.empty().with("migrations:backoffLimt", "2").with("migrations:supabase", "{\"port\": 70000}");
        var mocks = new RecordingMocks();

        var run = run("local", mocks, TestPlatform.program(config));

        assertThat(run.result().exitCode()).isEqualTo(32);
        assertThat(run.result().errors()).singleElement().asString()
            .contains("kubernetes:context was unset")
            .contains("migrations:backoffLimt is not a configuration key; did you mean 'migrations:backoffLimit'?")
            .contains("migrations:supabase.port was '70000' but must be 1 to 65535")
            .contains("(3 problems)")
            .doesNotContain("Exception", "\tat ");
        assertThat(mocks.registered()).isEmpty();
    }

    @Test
    void mistakesInConfigurationAndInFilesAreNamedTogether(@TempDir Path database) throws IOException {
        Files.createDirectories(database.resolve("migrations"));
        Files.writeString(database.resolve("migrations/migrations.tsv"), "001_A.sql\tsupabase\tcore\n");
        var config = TestConfig.minimal().with("migrations:backoffLimit", "-1");

        var run = run("local", new RecordingMocks(), TestPlatform.program(config, database));

        assertThat(run.result().errors()).singleElement().asString()
            .contains("(2 problems)", "migrations:backoffLimit was '-1'", "001_A.sql");
    }

    @Test
    void exportsTheTwoOutputsOfTheSpecification() {
        var run = deploy("local", TestPlatform.program(TestConfig.minimal()));

        assertThat(run.result().outputs()).containsOnlyKeys("migration_jobs_summary", "helpful_commands");
    }
}
