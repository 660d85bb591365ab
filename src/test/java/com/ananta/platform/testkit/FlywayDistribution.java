package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Flyway Community as published on Maven Central, kept in the cache: the program of the image {@code flyway/flyway}. */
public final class FlywayDistribution {

    public static final String VERSION = "10.22.0";

    private FlywayDistribution() {}

    /** The folder that holds the program {@code flyway}; fetched by Maven the first time. */
    public static Path folder() {
        Path all = Packages.cache().resolve("flyway");
        Path wanted = all.resolve("flyway-" + VERSION);
        try {
            if (!Files.exists(wanted)) {
                Path fresh = Files.createTempDirectory(Files.createDirectories(all), "unpacking");
                // Of the drivers only the one for MySQL and MariaDB, which is 1 MB of 130.
                new Shell(fresh, Map.of(), Duration.ofMinutes(5)).run("mvn", "-B", "-q", "--no-transfer-progress",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack",
                        "-Dartifact=org.flywaydb:flyway-commandline:" + VERSION + ":tar.gz",
                        "-Dmdep.unpack.includes=*/flyway,*/lib/**,*/drivers/mariadb-*,*/licenses/*",
                        "-DmarkersDirectory=" + fresh.resolve("markers"),
                        "-DoutputDirectory=" + fresh).orFail();
                moveUnlessThere(fresh.resolve("flyway-" + VERSION), wanted);
                new Shell(all, Map.of(), Duration.ofMinutes(1)).run("rm", "-rf", fresh.toString()).orFail();
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another test may have fetched it meanwhile. */
    private static void moveUnlessThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException there) {
            if (!Files.exists(to.resolve("flyway"))) {
                throw there;
            }
        }
    }
}
