package com.ananta.platform.mysql;

import com.ananta.platform.component.InvalidArgsException;
import com.ananta.platform.component.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flyway's versioned migrations (infra-directory.md, Migration File Naming): {@code V{version}__{description}.sql},
 * versions of three digits from 001 on, without gaps and without duplicates.
 *
 * @param files file name to SQL, in the order in which they are applied
 */
public record FlywayMigrations(SortedMap<String, String> files) {

    /** All files together, in bytes: they share one ConfigMap, of which the API server takes 1 MiB. */
    static final int LIMIT = 700 * 1024;

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[A-Za-z0-9]+(_[A-Za-z0-9]+)*\\.sql");
    /** What was probably meant to be one. */
    private static final Pattern ALMOST =
            Pattern.compile("v0*(\\d{1,3})[_ -]+(.+?)\\.sql", Pattern.CASE_INSENSITIVE);

    /** @throws InvalidArgsException naming every file that breaks a rule, with its right name where that is plain */
    public FlywayMigrations {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        var problems = new Problems("MySQL migrations");
        files.keySet().forEach(name -> checkName(name, problems));
        checkSequence(files.keySet().stream().filter(name -> version(name) > 0).toList(), problems);
        files.forEach((name, sql) -> {
            if (sql.isBlank()) {
                problems.add(name, "is empty", "write its statements, or remove it");
            }
        });
        checkSize(files, problems);
        problems.throwIfAny();
    }

    /**
     * The files of a folder. All but {@code *.md} and hidden ones count as migrations, so that a misnamed one is noticed.
     *
     * @throws InvalidArgsException if the folder or a file cannot be read, or a rule is broken
     */
    public static FlywayMigrations read(Path folder) {
        var problems = new Problems("MySQL migrations");
        List<Path> found = list(folder, problems);
        problems.throwIfAny();
        var files = new TreeMap<String, String>();
        for (Path file : found) {
            content(file, problems).ifPresent(sql -> files.put(file.getFileName().toString(), sql));
        }
        Optional<FlywayMigrations> read = problems.attempt(() -> new FlywayMigrations(files));
        problems.throwIfAny();
        return read.orElseThrow();
    }

    /** The version of the newest file, as in its name: {@code 006}. */
    public String newest() {
        return "%03d".formatted(version(files.lastKey()));
    }

    private static List<Path> list(Path folder, Problems problems) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> isMigration(file.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            problems.add(folder.toString(), "cannot be read: " + e);
            return List.of();
        }
    }

    private static boolean isMigration(String name) {
        return !name.startsWith(".") && !name.endsWith(".md");
    }

    private static Optional<String> content(Path file, Problems problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.add(file.getFileName().toString(), "is not UTF-8", "iconv -f latin1 -t utf-8 " + file);
        } catch (IOException e) {
            problems.add(file.getFileName().toString(), "cannot be read: " + e);
        }
        return Optional.empty();
    }

    /** Zero if the name is wrong. */
    private static int version(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static void checkName(String name, Problems problems) {
        if (version(name) > 0) {
            return;
        }
        String rule = "must be named V{version}__{description}.sql: three digits from 001 on, two underscores,"
                + " letters and digits with single underscores for spaces (e.g. V007__add_orders_table.sql)";
        rightName(name).ifPresentOrElse(
                right -> problems.add(name, rule, "mv '" + name + "' " + right),
                () -> problems.add(name, rule));
    }

    private static Optional<String> rightName(String name) {
        Matcher almost = ALMOST.matcher(name);
        if (!almost.matches() || Integer.parseInt(almost.group(1)) == 0) {
            return Optional.empty();
        }
        String description = almost.group(2).replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        return Optional.of("V%03d__%s.sql".formatted(Integer.parseInt(almost.group(1)), description))
                .filter(right -> version(right) > 0);
    }

    private static void checkSequence(List<String> names, Problems problems) {
        int expected = 1;
        String before = "the beginning";
        for (String name : names) {
            int version = version(name);
            if (version < expected) {
                problems.add(name, "has the version of " + before, "give the newer of the two the next free version");
            } else if (version > expected) {
                problems.add(name, "comes after %s, so version %03d is missing".formatted(before, expected),
                        "restore what is missing; or, if %s was never applied anywhere, give it version %03d"
                                .formatted(name, expected));
            }
            expected = version + 1;
            before = name;
        }
    }

    private static void checkSize(Map<String, String> files, Problems problems) {
        int total = files.values().stream().mapToInt(sql -> sql.getBytes(StandardCharsets.UTF_8).length).sum();
        if (files.isEmpty()) {
            problems.add("there is no file; write V001__initial_schema.sql");
        } else if (total > LIMIT) {
            problems.add("the files have %d bytes together but must have at most %d, since they share one ConfigMap;"
                    .formatted(total, LIMIT) + " load rows by other means");
        }
    }
}
