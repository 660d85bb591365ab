package com.ananta.platform.migrations.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills ConfigMaps with chunks in their order, so that a new last file changes only the last ConfigMap. */
final class ChunkPacker {

    /** The largest sum of chunks in one ConfigMap, in bytes: well below the 1 MiB that the API server allows. */
    static final int LIMIT = Chunk.LIMIT;

    private final List<ChunkMap> full = new ArrayList<>();
    private List<Chunk> current = new ArrayList<>();
    private int size;

    private ChunkPacker() {}

    static List<ChunkMap> pack(List<Chunk> chunks) {
        ChunkPacker packer = new ChunkPacker();
        chunks.forEach(packer::add);
        packer.close();
        return packer.full;
    }

    private void add(Chunk chunk) {
        if (size + chunk.gzip().length > LIMIT) {
            close();
        }
        current.add(chunk);
        size += chunk.gzip().length;
    }

    private void close() {
        StringBuilder identity = new StringBuilder();
        Map<String, String> data = new LinkedHashMap<>();
        for (Chunk chunk : current) {
            identity.append(chunk.key()).append('\t').append(chunk.contentHash()).append('\n');
            data.put(chunk.key(), chunk.base64());
        }
        full.add(new ChunkMap(Sha256.hex(identity.toString()), data));
        current = new ArrayList<>();
        size = 0;
    }
}
