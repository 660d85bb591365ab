package com.ananta.platform.migrations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the bundle with the programs that the runner reads it with: cat, gunzip and sha256sum. */
class BundleInPodTest {

    private static final String FILE = "001_A.sql";

    @TempDir
    private Path directory;

    private BundledFile file;
    private Path pod;
    private Shell shell;

    @BeforeEach
    void mountBundle() throws IOException {
        Bundle bundle = MigrationFolder.in(directory).only(FILE, sqlOfSeveralChunks()).bundle();
        file = bundle.files().get(0);
        pod = Files.createDirectory(directory.resolve("pod"));
        shell = new Shell(pod, Map.of("LC_ALL", "C"), Duration.ofSeconds(60));
        for (ChunkMap map : bundle.configMaps()) {
            for (Map.Entry<String, String> chunk : map.base64ByKey().entrySet()) {
                Files.write(pod.resolve(chunk.getKey()), Base64.getDecoder().decode(chunk.getValue()));
            }
        }
    }

    @Test
    void gunzipAndSha256sumAgreeWithTheManifest() {
        assertThat(file.chunkKeys()).hasSize(3);
        assertThat(unpack("sha256sum").output()).startsWith(file.sha256() + " ");
        assertThat(unpack("wc -c").output().strip()).isEqualTo(Long.toString(file.size()));
    }

    @Test
    void aDamagedChunkIsNoticed() throws IOException {
        Path chunk = pod.resolve(file.chunkKeys().get(1));
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[bytes.length / 2] ^= 1;
        Files.write(chunk, bytes);

        assertThat(shell.run("gunzip", "-t", "-c", chunk.toString()).exitCode()).isNotZero();
        assertThat(unpack("sha256sum").output()).doesNotContain(file.sha256());
    }

    @Test
    void aTruncatedChunkIsNoticed() throws IOException {
        Path chunk = pod.resolve(file.chunkKeys().get(2));
        byte[] bytes = Files.readAllBytes(chunk);
        Files.write(chunk, Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(shell.run("gunzip", "-t", "-c", chunk.toString()).exitCode()).isNotZero();
    }

    @Test
    void aMissingChunkIsNoticed() throws IOException {
        Files.delete(pod.resolve(file.chunkKeys().get(2)));

        assertThat(unpack("sha256sum").orFail().output()).doesNotContain(file.sha256());
    }

    @Test
    void swappedChunksAreNoticed() throws IOException {
        Path first = pod.resolve(file.chunkKeys().get(0));
        Path second = pod.resolve(file.chunkKeys().get(1));
        Path aside = pod.resolve("aside");
        Files.move(first, aside);
        Files.move(second, first);
        Files.move(aside, second);

        assertThat(unpack("sha256sum").orFail().output()).doesNotContain(file.sha256());
    }

    private Shell.Result unpack(String consumer) {
        return shell.run("sh", "-c", "cat " + FILE + ".gz.* | gunzip -c | " + consumer);
    }

    private static String sqlOfSeveralChunks() {
        Random random = new Random(7);
        StringBuilder sql = new StringBuilder("\\restrict key\nCOPY t FROM stdin;\n");
        while (sql.length() < 1_500_000) {
            sql.append(random.nextLong()).append("\tZoë's row; COMMIT;\t").append(random.nextInt(100)).append('\n');
        }
        return sql.append("\\.\n\\unrestrict key\n").toString();
    }
}
