package com.ananta.platform.migrations.bundle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The content of one ConfigMap.
 *
 * @param hash names the content before compression, so it is the same wherever it was compressed: sha256, hex
 * @param base64ByKey its binaryData: chunks by name, in their order
 */
public record ChunkMap(String hash, Map<String, String> base64ByKey) {

    public ChunkMap {
        base64ByKey = Collections.unmodifiableMap(new LinkedHashMap<>(base64ByKey));
    }
}
