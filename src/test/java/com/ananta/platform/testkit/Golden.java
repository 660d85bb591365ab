package com.ananta.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are generated and reviewed: compared with what is committed, or rewritten by {@code -Dgolden.update=true}. */
public final class Golden {

    private Golden() {
    }

    /** Fails if the file differs from the text, saying how to renew it. */
    public static void check(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("%s; renew it by mvn test -Dgolden.update=true and review the diff", file)
                .exists().hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
