package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "", "SELECT 1;", "SELECT 1;\n-- ananta: no-transaction", "/* \n-- ananta: no-transaction\n*/",
        " -- ananta: no-transaction", "-- about ananta: no-transaction"
    })
    void withoutADirectiveAtTheTopNothingIsSpecial(String sql) {
        assertThat(header(sql)).isEqualTo(new Header(true, false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-- ananta: no-transaction", "-- ananta: no-transaction\r\nVACUUM;", "\ufeff-- ananta: no-transaction\n",
        "-- Why.\n\n--\n--ananta:no-transaction \nVACUUM;"
    })
    void noTransactionIsFound(String sql) {
        assertThat(header(sql)).isEqualTo(new Header(false, false, List.of()));
    }

    @Test
    void directivesAddUp() {
        assertThat(header("-- ananta: allow-destructive\n-- ananta: no-transaction\n"))
                .isEqualTo(new Header(false, true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-transactions", "NO-TRANSACTION", "no-transaction, allow-destructive", ""})
    void anythingElseIsUnknown(String directive) {
        String line = ("-- ananta: " + directive).strip();

        assertThat(header("-- Why.\n" + line + "\n"))
                .isEqualTo(new Header(true, false, List.of(new Header.UnknownDirective(2, line))));
    }

    private static Header header(String sql) {
        return Header.of(sql.getBytes(StandardCharsets.UTF_8));
    }
}
