package com.ananta.platform.testkit;

import com.ananta.platform.testkit.RecordingMocks.Registered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Renders recorded resources as YAML that is stable and pleasant to review. */
public final class GoldenManifests {

    private GoldenManifests() {
    }

    /** One YAML document per resource, sorted, keys sorted; compressed data as the hash of what it holds. */
    public static String yaml(List<Registered> resources) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(160);
        options.setDereferenceAliases(true);
        var yaml = new Yaml(options);
        return resources.stream().map(resource -> "# " + resource.type() + " " + resource.name() + "\n"
            + yaml.dump(tidy("", resource.inputs()))).collect(Collectors.joining("---\n"));
    }

    private static Object tidy(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((k, v) -> sorted.put(k.toString(), key.equals("binaryData") ? abbreviated(v) : tidy(k.toString(), v)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> tidy("", item)).toList();
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return number.longValue();
        }
        return value;
    }

    /** By content: compressed bytes may differ between versions of zlib. */
    private static String abbreviated(Object base64) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64.toString())))) {
            byte[] content = gzip.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "gzip of %d bytes, sha256 %s".formatted(content.length, HexFormat.of().formatHex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
