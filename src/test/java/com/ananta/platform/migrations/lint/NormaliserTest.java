package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NormaliserTest {

    @Test
    void twoDumpsOfTheSameDataBecomeTheSame() {
        String dump = "\\restrict %s\nSET transaction_timeout = 0;\nCREATE TABLE t (a int);\n\\unrestrict %s\n";

        assertThat(normalise(dump.replace("%s", "Ab1"))).isEqualTo(normalise(dump.replace("%s", "Zz9")))
                .isEqualTo("\n\nCREATE TABLE t (a int);\n\n");
    }

    @Test
    void theEndOfAnOpenStatementStays() {
        String sql = "ALTER ROLE r\nSET transaction_timeout = 0;\nSELECT 1;\n";

        assertThat(normalise(sql)).isEqualTo(sql);
    }

    @Test
    void nothingElseEverChanges() {
        SqlScannerPropertyTest.forEachSeed(sql -> {
            String text = sql.decorated();

            assertThat(normalise(text)).isEqualTo(text);
        });
    }

    @Test
    void aDumpLineGoesWhereverAStatementBegins() {
        SqlScannerPropertyTest.forEachSeed(sql -> {
            String text = sql.plain();

            assertThat(normalise(text + "SET transaction_timeout = 0;\n\\restrict k\n" + text))
                    .isEqualTo(text + "\n\n" + text);
        });
    }

    private static String normalise(String sql) {
        return new String(Normaliser.normalise(sql.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
