package com.ananta.platform.migrations.bundle;

import com.ananta.platform.migrations.lint.Finding;
import com.ananta.platform.migrations.lint.Header;
import com.ananta.platform.migrations.lint.Normaliser;
import com.ananta.platform.migrations.lint.SqlLint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a migrations folder and collects every problem before it gives up. */
final class PlanReader {

    static final String LIST = "migrations.tsv";

    /** More than fits into a bundle at any plausible compression, so not worth reading into memory. */
    private static final long LARGEST_FILE = 64L << 20;

    /** So that a file of the wrong kind does not bury the problems of the others. */
    private static final int SHOWN_PER_FILE = 20;

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    PlanReader(Path folder) {
        this.folder = folder;
    }

    MigrationPlan read() {
        List<ListedFile> listed = readList();
        Set<Target> begun = EnumSet.noneOf(Target.class);
        List<MigrationFile> files = new ArrayList<>();
        for (ListedFile file : listed) {
            boolean baseline = file.target().map(begun::add).orElse(true);
            content(file).flatMap(content -> checked(file, Normaliser.normalise(content), baseline)).ifPresent(files::add);
        }
        MigrationsInvalidException.throwIfAny(problems);
        return new MigrationPlan(files);
    }

    private List<ListedFile> readList() {
        Path path = folder.resolve(LIST);
        if (!Files.isRegularFile(path)) {
            problems.add(path + ": not found; it lists the migrations of its folder, one per line:"
                    + " file, target, feature, with one tab between");
            return List.of();
        }
        Optional<byte[]> content = utf8(path);
        if (content.isEmpty()) {
            return List.of();
        }
        String text = new String(content.get(), StandardCharsets.UTF_8);
        List<ListedFile> listed = PlanList.read(path, text, problems);
        checkUnlisted(text);
        return listed;
    }

    private void checkUnlisted(String list) {
        Set<String> mentioned = list.lines().map(line -> line.split("\t", 2)[0]).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".sql") && !mentioned.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(folder.resolve(name) + ": is not listed; add the line '" + name
                            + "<TAB>target<TAB>" + MigrationPlan.CORE + "' to " + LIST + ", or move the file away"));
        } catch (IOException e) {
            problems.add(Unreadable.because(folder, e));
        }
    }

    private Optional<byte[]> content(ListedFile file) {
        Path path = folder.resolve(file.name());
        if (!Files.isRegularFile(path)) {
            problems.add(path + ": not found, but " + LIST + ":" + file.line()
                    + " lists it; restore the file or remove the line");
            return Optional.empty();
        }
        return utf8(path);
    }

    private Optional<byte[]> utf8(Path path) {
        Optional<byte[]> content = bytes(path);
        Optional<String> malformed = content.flatMap(bytes -> TextCheck.problem(path.toString(), bytes));
        malformed.ifPresent(problems::add);
        return malformed.isPresent() ? Optional.empty() : content;
    }

    private Optional<byte[]> bytes(Path path) {
        try {
            long size = Files.size(path);
            if (size > LARGEST_FILE) {
                problems.add(path + ": has " + Sizes.mebibytes(size) + ", the largest possible file has "
                        + Sizes.mebibytes(LARGEST_FILE) + "; load so much data by other means, e.g. pg_restore");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            problems.add(Unreadable.because(path, e));
            return Optional.empty();
        }
    }

    private Optional<MigrationFile> checked(ListedFile file, byte[] sql, boolean baseline) {
        String path = folder.resolve(file.name()).toString();
        SqlLint.Report report = SqlLint.check(path, sql, baseline);
        addFindings(path, report.findings());
        if (report.queries() == 0 && report.findings().isEmpty()) {
            problems.add(path + ": has no statement; write one, or remove the file and its line in " + LIST);
        }
        TransactionMode mode =
                Header.of(sql).transactional() ? TransactionMode.TRANSACTION : TransactionMode.NO_TRANSACTION;
        return file.target().map(target -> new MigrationFile(
                file.number(), file.name(), target, file.feature(), mode, ByteBuffer.wrap(sql)));
    }

    private void addFindings(String path, List<Finding> findings) {
        findings.stream().limit(SHOWN_PER_FILE).map(Finding::message).forEach(problems::add);
        if (findings.size() > SHOWN_PER_FILE) {
            problems.add(path + ": " + (findings.size() - SHOWN_PER_FILE) + " more like these");
        }
    }
}
