package com.ananta.platform.migrations.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Migration files in the form in which a pod gets them: compressed, in chunks that fit into ConfigMaps, with a manifest
 * by which the runner checks every byte before the first statement. The same files give the same bundle.
 *
 * @param hash names files, order, modes and runner: sha256 over the manifest and the runner's script, hex
 * @param manifest the content of {@code manifest.tsv}
 * @param runner the text of {@code migrate.sh}
 * @param files what the manifest lists, in its order
 * @param configMaps the chunks, at most 700 KiB in each
 */
public record Bundle(
        String hash, String manifest, String runner, List<BundledFile> files, List<ChunkMap> configMaps) {

    /**
     * The largest sum of all chunks, in bytes. Pulumi keeps each object about three times in the stack's state, in
     * base64, so that this much is about 32 MiB there, read and written by every command.
     */
    static final int LIMIT = 8 << 20;

    private static final String HEADER = "# ananta bundle 1\n";
    private static final int NAMED_WHEN_TOO_LARGE = 3;

    public Bundle {
        files = List.copyOf(files);
        configMaps = List.copyOf(configMaps);
    }

    /**
     * Bundles files in the order given.
     *
     * @param files the files of one target, from {@link MigrationPlan#forTarget}
     * @param runnerScript {@code database/scripts/migrate.sh}
     * @throws MigrationsInvalidException if there is no file, the files are too large together, or the script is
     *     missing, empty or not UTF-8 with Unix line endings
     */
    public static Bundle of(List<MigrationFile> files, Path runnerScript) {
        List<String> problems = new ArrayList<>();
        String runner = readRunner(runnerScript, problems);
        if (files.isEmpty()) {
            problems.add("no migration file to bundle; list one for this target and its features in migrations.tsv");
        }
        List<CompressedFile> compressed = files.stream().map(CompressedFile::of).toList();
        checkSize(compressed, problems);
        MigrationsInvalidException.throwIfAny(problems);

        List<BundledFile> bundled = compressed.stream().map(CompressedFile::describe).toList();
        String manifest = HEADER + bundled.stream().map(BundledFile::manifestLine).collect(Collectors.joining());
        List<Chunk> chunks = compressed.stream().flatMap(file -> file.chunks().stream()).toList();
        return new Bundle(Sha256.hex(manifest + runner), manifest, runner, bundled, ChunkPacker.pack(chunks));
    }

    private static String readRunner(Path script, List<String> problems) {
        try {
            byte[] content = Files.readAllBytes(script);
            String text = new String(content, StandardCharsets.UTF_8);
            TextCheck.problem(script.toString(), content).ifPresent(problems::add);
            if (text.isBlank()) {
                problems.add(script + ": is empty; restore it: git checkout -- " + script);
            } else if (text.contains("\r")) {
                problems.add(script + ": has Windows line endings, which sh does not understand; convert it:"
                        + " sed -i 's/\\r$//' " + script);
            }
            return text;
        } catch (NoSuchFileException e) {
            problems.add(script + ": not found; restore it: git checkout -- " + script);
        } catch (IOException e) {
            problems.add(Unreadable.because(script, e));
        }
        return "";
    }

    private static void checkSize(List<CompressedFile> files, List<String> problems) {
        long total = files.stream().mapToLong(CompressedFile::compressedSize).sum();
        if (total <= LIMIT) {
            return;
        }
        String largest = files.stream()
                .sorted(Comparator.comparingLong(CompressedFile::compressedSize).reversed())
                .limit(NAMED_WHEN_TOO_LARGE)
                .map(file -> file.source().name() + " " + Sizes.mebibytes(file.compressedSize())
                        + " (" + Sizes.mebibytes(file.size()) + " of SQL)")
                .collect(Collectors.joining(", "));
        problems.add("the migrations have " + Sizes.mebibytes(total) + " compressed, but a bundle holds at most "
                + Sizes.mebibytes(LIMIT) + ", since it lies in the cluster's etcd and three times in the stack's state;"
                + " largest: " + largest + "; keep the schema there and load the rows by other means, e.g. pg_restore");
    }
}
