package com.ananta.platform.runner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A bundle in a folder, as a pod sees it. Written here once more, independently of the product's bundler, so that the
 * runner is tested against the format and not against whatever the bundler happens to write.
 */
record SqlBundle(Path folder) {

    private static final int CHUNK = 100_000;

    /** File name to content, in the order of application. */
    static SqlBundle write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            var manifest = new StringBuilder("# ananta bundle 1\n");
            int order = 0;
            for (var file : new LinkedHashMap<>(files).entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                byte[] packed = gzip(content);
                int chunks = 0;
                for (int from = 0; from < packed.length; from += CHUNK) {
                    Files.write(folder.resolve(chunkName(file.getKey(), chunks++)),
                            Arrays.copyOfRange(packed, from, Math.min(from + CHUNK, packed.length)));
                }
                String mode = file.getValue().contains("-- ananta: no-transaction") ? "no-tx" : "tx";
                manifest.append(String.join("\t", String.valueOf(++order), file.getKey(), sha256(content),
                        String.valueOf(content.length), mode, String.valueOf(chunks))).append('\n');
            }
            Files.writeString(folder.resolve("manifest.tsv"), manifest.toString());
            return new SqlBundle(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path chunk(String file, int number) {
        return folder.resolve(chunkName(file, number));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String chunkName(String file, int number) {
        return "%s.gz.%03d".formatted(file, number);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
