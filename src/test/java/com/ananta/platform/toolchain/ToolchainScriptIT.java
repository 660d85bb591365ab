package com.ananta.platform.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the tests of {@code tools/toolchain.sh}, which are a script themselves, with a tiny program in place of the real tools. */
@Tag("servers")
class ToolchainScriptIT {

    @Test
    void itsOwnTestsPass() {
        String output = new Shell(Path.of("").toAbsolutePath(), Map.of(), Duration.ofMinutes(10))
                .run("bash", "tools/test/toolchain_test.sh").orFail().output();
        assertThat(output).containsPattern("(?m)^[4-9]\\d tests, 0 failed");
    }
}
