package com.ananta.platform;

import com.ananta.platform.catalog.Catalog;
import com.ananta.platform.catalog.CatalogDocs;
import com.ananta.platform.config.ConfigDocs;
import com.ananta.platform.testkit.Golden;
import com.ananta.platform.testkit.ModulePage;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.TestConfig;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated pages are those of the code as it is. */
class GeneratedDocsTest extends PlatformTest {
    private static final Path FOLDER = Path.of("docs/generated");

    @Test
    void configuration() {
        Golden.check(FOLDER.resolve("configuration.md"), ConfigDocs.markdown());
    }

    @Test
    void catalogue() {
        Golden.check(FOLDER.resolve("catalogue.md"), CatalogDocs.markdown(Catalog.declared()));
    }

    @Test
    void resourcesOfTheMigrations() {
        var run = deploy("local", TestPlatform.program(TestConfig.minimal()));

        Golden.check(FOLDER.resolve("migrations.md"), ModulePage.markdown("migrations", run));
    }
}
