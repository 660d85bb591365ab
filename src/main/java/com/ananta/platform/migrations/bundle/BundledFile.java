package com.ananta.platform.migrations.bundle;

import java.util.List;

/**
 * A file as the bundle's manifest names it.
 *
 * @param number its number, the manifest's order
 * @param sha256 of the normalised content, hex
 * @param size of the normalised content, in bytes
 * @param chunkKeys the names of its chunks, in their order
 */
public record BundledFile(
        int number, String name, String sha256, long size, TransactionMode mode, List<String> chunkKeys) {

    public BundledFile {
        chunkKeys = List.copyOf(chunkKeys);
    }

    String manifestLine() {
        return String.join("\t", Integer.toString(number), name, sha256, Long.toString(size), mode.id(),
                Integer.toString(chunkKeys.size())) + "\n";
    }
}
