package com.ananta.platform.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions that {@code tools/versions.env} pins. */
record PinnedVersions(Map<String, String> byKey) {

    static PinnedVersions read() {
        try (var lines = Files.lines(Path.of("tools/versions.env"))) {
            return new PinnedVersions(lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key) {
        String version = byKey.get(key);
        if (version == null) {
            throw new IllegalArgumentException("tools/versions.env has no " + key);
        }
        return version;
    }
}
