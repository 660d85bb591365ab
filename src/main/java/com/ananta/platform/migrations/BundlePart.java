package com.ananta.platform.migrations;

import com.ananta.platform.migrations.bundle.Bundle;
import com.ananta.platform.migrations.bundle.Target;
import com.pulumi.kubernetes.core.v1.ConfigMapArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One immutable ConfigMap of a bundle. Its hash is part of both names, that of the object and that of the resource:
 * were resources named by position, one more file would let two of them take turns at the same object.
 *
 * @param role {@code manifest} or {@code chunks}, and the start of the hash
 * @param name of the ConfigMap
 * @param content the ConfigMap, still without metadata
 */
record BundlePart(String role, String name, ConfigMapArgs.Builder content) {

    /** The manifest with the runner, then the chunks of the SQL files. */
    static List<BundlePart> of(Target target, Bundle bundle) {
        var parts = new ArrayList<BundlePart>();
        parts.add(part(target, "manifest", bundle.hash(),
            ConfigMapArgs.builder().data(Map.of("manifest.tsv", bundle.manifest(), "migrate.sh", bundle.runner()))));
        bundle.configMaps().forEach(chunks ->
            parts.add(part(target, "chunks", chunks.hash(), ConfigMapArgs.builder().binaryData(chunks.base64ByKey()))));
        return parts;
    }

    private static BundlePart part(Target target, String kind, String hash, ConfigMapArgs.Builder content) {
        String role = kind + "-" + MigrationsNames.shortHash(hash);
        return new BundlePart(role, MigrationsNames.bundlePart(target, role), content);
    }
}
