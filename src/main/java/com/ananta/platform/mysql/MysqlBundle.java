package com.ananta.platform.mysql;

import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the Flyway Job mounts: the migrations and the script that runs them.
 *
 * @param migrations the SQL files
 * @param script the text of {@code migrate.sh}
 */
public record MysqlBundle(FlywayMigrations migrations, String script) {

    static final String SCRIPT = "migrate.sh";
    /** The script's exit code when running it again cannot help before somebody did something. */
    static final int CANNOT_HELP = 3;

    /**
     * @param mysqlFolder holds {@code migrations/} and {@code migrate.sh}: {@code database/mysql}
     * @throws InvalidArgsException naming every file that cannot be used
     */
    public static MysqlBundle read(Path mysqlFolder) {
        var problems = new Problems("MySQL bundle");
        var migrations = problems.attempt(() -> FlywayMigrations.read(mysqlFolder.resolve("migrations")));
        String script = "";
        try {
            script = Files.readString(mysqlFolder.resolve(SCRIPT));
        } catch (IOException e) {
            problems.add(mysqlFolder.resolve(SCRIPT).toString(), "cannot be read: " + e);
        }
        problems.throwIfAny();
        return new MysqlBundle(migrations.orElseThrow(), script);
    }

    /** File name to content. */
    Map<String, String> files() {
        var files = new TreeMap<>(migrations.files());
        files.put(SCRIPT, script);
        return files;
    }

    /** SHA-256 over names and contents, hex. */
    String hash() {
        var sha256 = sha256();
        files().forEach((name, content) -> {
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            sha256.update(content.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
