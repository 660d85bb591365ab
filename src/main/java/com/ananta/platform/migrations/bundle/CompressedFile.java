package com.ananta.platform.migrations.bundle;

import java.util.List;

/** A file and its chunks. */
record CompressedFile(MigrationFile source, List<Chunk> chunks) {

    static CompressedFile of(MigrationFile source) {
        return new CompressedFile(source, Chunk.of(source));
    }

    /** Bytes of SQL. */
    long size() {
        return source.sql().remaining();
    }

    long compressedSize() {
        return chunks.stream().mapToLong(chunk -> chunk.gzip().length).sum();
    }

    BundledFile describe() {
        return new BundledFile(source.number(), source.name(), Sha256.hex(source.sql()), size(), source.mode(),
                chunks.stream().map(Chunk::key).toList());
    }
}
