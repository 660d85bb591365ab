package com.ananta.examples.basic;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Invariants;
import com.ananta.platform.testkit.RecordingMocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.internal.PulumiTestInternal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The example with its own template of a stack file. */
class BasicExampleTest {
    private static final Path FOLDER = Path.of("examples/basic");

    @AfterEach
    void forgetDeployment() {
        PulumiTest.cleanup();
    }

    @Test
    void theTemplateAndThreePasswordsAreEnough() throws IOException {
        var mocks = new RecordingMocks();

        var result = PulumiTestInternal.builder()
            .options(TestOptions.builder().projectName("ananta-migrations").stackName("example").build())
            .mocks(mocks)
            .config(configuration())
            .build()
            .runTest(App::stack)
            .throwOnError();

        assertThat(result.outputs()).containsOnlyKeys("migration_jobs_summary", "helpful_commands");
        assertThat(mocks.registered()).filteredOn(resource -> resource.type().equals("kubernetes:batch/v1:Job")).hasSize(3);
        assertThat(Invariants.namespacesExist(mocks.registered())).isEmpty();
        assertThat(Invariants.referencesExist(mocks.registered())).isEmpty();
        assertThat(Invariants.podsAreRestricted(mocks.registered())).isEmpty();
        assertThat(Invariants.providerIsExplicit(mocks.registered(), "kubernetes")).isEmpty();
        assertThat(Invariants.secretsStayInSecrets(mocks.registered(), Set.of("example-password"))).isEmpty();
    }

    /** What the README tells the user to set. */
    private static Map<String, String> configuration() throws IOException {
        Map<String, Map<String, String>> template = new Yaml().load(Files.readString(FOLDER.resolve("Pulumi.example.yaml")));
        var values = new HashMap<>(template.get("config"));
        values.put("ananta-migrations:databaseFolder", FOLDER.resolve(values.get("ananta-migrations:databaseFolder")).toString());
        for (String password : Set.of("controlPlanePassword", "supabasePassword", "componentsV2Password")) {
            values.put("ananta-migrations:" + password, "example-password");
        }
        return values;
    }
}
