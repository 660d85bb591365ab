package com.ananta.platform.migrations.bundle;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of a file, compressed.
 *
 * <p>The content is cut before it is compressed, each piece a gzip member of its own: the chunks of a file one after
 * the other are still one gzip stream, and neither their number nor where they meet depends on the version of zlib.
 *
 * @param key {@code FILE.gz.NNN}
 * @param contentHash sha256 of the piece before compression, hex
 */
record Chunk(String key, String contentHash, byte[] gzip) {

    /** The largest chunk, in bytes; migrate.sh documents it too. */
    static final int LIMIT = 700 << 10;

    /** The largest piece, in bytes: even one that cannot be compressed stays below {@link #LIMIT}. */
    static final int PIECE = 690 << 10;

    static List<Chunk> of(MigrationFile file) {
        ByteBuffer sql = file.sql();
        int count = Math.max(1, (sql.remaining() + PIECE - 1) / PIECE);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> of(key(file.name(), index), piece(sql, index)))
                .toList();
    }

    String base64() {
        return Base64.getEncoder().encodeToString(gzip);
    }

    private static Chunk of(String key, ByteBuffer piece) {
        return new Chunk(key, Sha256.hex(piece), Gzip.member(piece));
    }

    private static ByteBuffer piece(ByteBuffer sql, int index) {
        int start = index * PIECE;
        return sql.slice(start, Math.min(PIECE, sql.remaining() - start));
    }

    private static String key(String file, int index) {
        return "%s.gz.%03d".formatted(file, index);
    }
}
