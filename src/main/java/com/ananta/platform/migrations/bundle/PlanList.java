package com.ananta.platform.migrations.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code migrations.tsv} by itself, without looking at the files; problems go to the list it is given. */
final class PlanList {

    private static final Pattern NAME = Pattern.compile("(?!000)([0-9]{3})_[A-Za-z0-9_]+\\.sql");
    private static final Pattern FEATURE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ABSENT = Pattern.compile("# absent ([0-9]{3}): *\\S.*");
    private static final Pattern LIKE_ABSENT = Pattern.compile("#\\s*absent\\b.*", Pattern.CASE_INSENSITIVE);

    private final Path path;
    private final List<String> problems;
    private final List<ListedFile> listed = new ArrayList<>();
    private final Map<Integer, Integer> absentLines = new HashMap<>();

    private PlanList(Path path, List<String> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The files listed under a proper name, in the order of the list. */
    static List<ListedFile> read(Path path, String text, List<String> problems) {
        PlanList list = new PlanList(path, problems);
        list.readLines(text);
        list.checkOrder();
        list.checkGaps();
        return list.listed;
    }

    private void readLines(String text) {
        if (text.contains("\r")) {
            problems.add(path + ": has Windows line endings; convert it: sed -i 's/\\r$//' " + path);
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                readComment(number, line);
            } else if (!line.isBlank()) {
                readFile(number, line);
            }
        }
    }

    private void readComment(int line, String text) {
        Matcher absent = ABSENT.matcher(text);
        if (absent.matches()) {
            absentLines.put(Integer.parseInt(absent.group(1)), line);
        } else if (LIKE_ABSENT.matcher(text).matches()) {
            problem(line, "'" + text + "' must be written '# absent NNN: reason',"
                    + " e.g. '# absent 004: overlaps with 003'");
        }
    }

    private void readFile(int line, String text) {
        String[] fields = text.split("\t", -1);
        if (fields.length != 3) {
            problem(line, "has " + fields.length + (fields.length == 1 ? " field" : " fields")
                    + " but needs 3, with one tab between: file, target, feature");
            return;
        }
        Optional<Target> target = Target.of(fields[1]);
        if (target.isEmpty()) {
            problem(line, "target was '" + fields[1] + "' but must be one of " + Target.ids());
        }
        if (!FEATURE.matcher(fields[2]).matches()) {
            problem(line, "feature was '" + fields[2] + "' but must be '" + MigrationPlan.CORE
                    + "' or a name of lower-case letters, digits and hyphens, e.g. 'directus'");
        }
        Matcher name = NAME.matcher(fields[0]);
        if (name.matches()) {
            listed.add(new ListedFile(line, fields[0], Integer.parseInt(name.group(1)), target, fields[2]));
        } else {
            problem(line, "file was '" + fields[0] + "' but must be named NNN_name.sql: three digits from 001, then"
                    + " letters, digits and underscores, e.g. '009_billing.sql'");
        }
    }

    private void checkOrder() {
        Map<Integer, ListedFile> seen = new HashMap<>();
        ListedFile highest = null;
        for (ListedFile file : listed) {
            ListedFile earlier = seen.putIfAbsent(file.number(), file);
            if (earlier != null) {
                problem(file.line(), duplicate(file, earlier));
            } else if (highest != null && file.number() < highest.number()) {
                problem(file.line(), file.name() + " stands after " + highest.name()
                        + ", but files are applied in the order of their numbers; move the line up");
            } else {
                highest = file;
            }
        }
    }

    private static String duplicate(ListedFile file, ListedFile earlier) {
        return file.name().equals(earlier.name())
                ? file.name() + " is listed on line " + earlier.line() + " already; remove one of the lines"
                : file.name() + " has the number of " + earlier.name() + " on line " + earlier.line()
                        + "; give it the next free number";
    }

    private void checkGaps() {
        TreeMap<Integer, ListedFile> byNumber = new TreeMap<>();
        listed.forEach(file -> byNumber.putIfAbsent(file.number(), file));
        int expected = 1;
        for (ListedFile file : byNumber.values()) {
            for (; expected < file.number(); expected++) {
                if (!absentLines.containsKey(expected)) {
                    problem(file.line(), "%s comes without a %03d before it; list it or say '# absent %03d: reason'"
                            .formatted(file.name(), expected, expected));
                }
            }
            if (absentLines.containsKey(file.number())) {
                problem(absentLines.get(file.number()), "%03d is declared absent, but line %d lists %s; remove one"
                        .formatted(file.number(), file.line(), file.name()));
            }
            expected = file.number() + 1;
        }
        if (listed.isEmpty()) {
            problems.add(path + ": lists no migration; add a line: file, target, feature, with one tab between");
        }
    }

    private void problem(int line, String text) {
        problems.add(path + ":" + line + ": " + text);
    }
}
