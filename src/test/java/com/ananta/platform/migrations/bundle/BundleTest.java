package com.ananta.platform.migrations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    /** The limit that issue and documentation state for a ConfigMap and a chunk. */
    private static final int KIB_700 = 700 * 1024;

    @TempDir
    private Path directory;

    private MigrationFolder folder;

    @BeforeEach
    void createFolder() {
        folder = MigrationFolder.in(directory);
    }

    @Test
    void theManifestSaysWhatTheRunnerChecks() throws Exception {
        folder.list("001_A.sql|supabase|core", "002_b.sql|supabase|core")
                .file("001_A.sql", "\\restrict k\nSELECT 'ä';\n")
                .file("002_b.sql", "-- ananta: no-transaction\nVACUUM;\n");

        Bundle bundle = folder.bundle();

        assertThat(bundle.manifest()).isEqualTo("# ananta bundle 1\n"
                + "1\t001_A.sql\t" + sha256("\nSELECT 'ä';\n") + "\t14\ttx\t1\n"
                + "2\t002_b.sql\t" + sha256("-- ananta: no-transaction\nVACUUM;\n") + "\t34\tno-tx\t1\n");
        assertThat(bundle.runner()).isEqualTo("#!/bin/sh\nexit 0\n");
        assertThat(bundle.hash()).isEqualTo(sha256(bundle.manifest() + bundle.runner()));
        assertThat(bundle.files()).extracting(BundledFile::name).containsExactly("001_A.sql", "002_b.sql");
        assertThat(bundle.files()).extracting(BundledFile::chunkKeys)
                .containsExactly(List.of("001_A.sql.gz.000"), List.of("002_b.sql.gz.000"));
    }

    @Test
    void smallFilesShareAConfigMap() {
        folder.list("001_A.sql|supabase|core", "002_b.sql|supabase|core")
                .file("001_A.sql", "SELECT 1;").file("002_b.sql", "SELECT 2;");

        assertThat(folder.bundle().configMaps()).singleElement()
                .satisfies(map -> assertThat(map.base64ByKey()).containsOnlyKeys("001_A.sql.gz.000", "002_b.sql.gz.000"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 706_559, 706_560, 706_561, 3_000_000})
    void whatCannotBeCompressedStillFits(int size) throws IOException {
        MigrationFile noise = noise("001_noise.sql", size);

        Bundle bundle = Bundle.of(List.of(noise, noise("002_more.sql", 100)), folder.runner());

        Map<String, byte[]> chunks = chunks(bundle);
        assertThat(chunks.values()).allMatch(chunk -> chunk.length <= KIB_700);
        assertThat(bundle.configMaps()).allMatch(map -> map.base64ByKey().values().stream()
                .mapToInt(chunk -> Base64.getDecoder().decode(chunk).length).sum() <= KIB_700);
        assertThat(unpack(bundle.files().get(0), chunks)).isEqualTo(noise.sql());
    }

    @Test
    void theHashFollowsContentOrderModeAndRunner() throws IOException {
        String sql = "SELECT 1;\n";
        String hash = folder.only("001_a.sql", sql).bundle().hash();

        assertThat(folder.only("001_a.sql", sql).bundle().hash()).isEqualTo(hash);
        assertThat(folder.only("001_a.sql", sql + " ").bundle().hash()).isNotEqualTo(hash);
        assertThat(folder.only("001_a.sql", "SET transaction_timeout = 0;\n" + sql).bundle().hash())
                .isEqualTo(folder.only("001_a.sql", "\n" + sql).bundle().hash());
        MigrationFile file = noise("001_a.sql", 10);
        assertThat(Bundle.of(List.of(file), folder.runner()).hash())
                .isNotEqualTo(Bundle.of(List.of(with(file, TransactionMode.NO_TRANSACTION)), folder.runner()).hash());
        folder.only("001_a.sql", sql);
        Files.writeString(folder.runner(), "#!/bin/sh\nexit 1\n");
        assertThat(folder.bundle().hash()).isNotEqualTo(hash);
    }

    @Test
    void aConfigMapIsNamedByItsContent() {
        MigrationFile large = noise("001_large.sql", 1_500_000);
        Bundle before = Bundle.of(List.of(large, noise("002_b.sql", 100)), folder.runner());
        Bundle after = Bundle.of(List.of(large, noise("002_b.sql", 101)), folder.runner());

        assertThat(before.configMaps()).hasSize(3).doesNotHaveDuplicates();
        assertThat(after.configMaps().subList(0, 2)).isEqualTo(before.configMaps().subList(0, 2));
        assertThat(after.configMaps().get(2).hash()).isNotEqualTo(before.configMaps().get(2).hash());
        assertThat(before.configMaps()).extracting(ChunkMap::hash).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void everyHeaderFieldOfTheGzipStreamIsFixed() {
        byte[] chunk = chunks(folder.only("001_a.sql", "SELECT 1;").bundle()).get("001_a.sql.gz.000");

        assertThat(chunk).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
    }

    @Test
    void tooMuchIsRefusedWithNamesAndSizes() {
        MigrationFile small = noise("001_small.sql", 1 << 20);
        MigrationFile large = noise("002_large.sql", 8 << 20);

        assertThatThrownBy(() -> Bundle.of(List.of(small, large), folder.runner()))
                .isInstanceOf(MigrationsInvalidException.class)
                .hasMessageContaining("the migrations have 9.0 MiB compressed, but a bundle holds at most 8.0 MiB")
                .hasMessageContaining("largest: 002_large.sql 8.0 MiB (8.0 MiB of SQL), 001_small.sql 1.0 MiB (1.0 MiB of SQL);");
    }

    @Test
    void theRunnerMustBeAScript() throws IOException {
        folder.only("001_a.sql", "SELECT 1;");
        List<MigrationFile> files = folder.plan().forTarget(Target.SUPABASE, Set.of());
        Path script = directory.resolve("m.sh");

        assertProblem(files, script, script + ": not found; restore it: git checkout -- " + script);
        Files.writeString(script, "\n");
        assertProblem(files, script, script + ": is empty; restore it: git checkout -- " + script);
        Files.writeString(script, "#!/bin/sh\r\n");
        assertProblem(files, script, script + ": has Windows line endings, which sh does not understand; convert it:"
                + " sed -i 's/\\r$//' " + script);
        Files.write(script, new byte[] {'#', (byte) 0xff});
        assertProblem(files, script, script + ":1: is not UTF-8 (byte 0xFF); convert it, e.g. iconv -f LATIN1 -t UTF-8");
        assertProblem(files, directory, directory + ": cannot be read: Is a directory");
    }

    @Test
    void aFileThatMayNotBeReadIsNamedWithTheCommandThatAllowsIt() {
        assertThat(Unreadable.because(Path.of("a.sql"), new AccessDeniedException("a.sql")))
                .isEqualTo("a.sql: cannot be read: permission denied; allow it: chmod u+r a.sql");
    }

    @Test
    void nothingToBundleIsAnErrorWithTheOthers() {
        assertThatThrownBy(() -> Bundle.of(List.of(), directory.resolve("none.sh")))
                .hasMessageStartingWith("Invalid migrations (2 problems):\n  - " + directory.resolve("none.sh") + ": not found")
                .hasMessageContaining("\n  - no migration file to bundle; ");
    }

    private static void assertProblem(List<MigrationFile> files, Path script, String problem) {
        assertThatThrownBy(() -> Bundle.of(files, script)).hasMessage("Invalid migrations (1 problem):\n  - " + problem);
    }

    private static MigrationFile noise(String name, int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return new MigrationFile(Integer.parseInt(name.substring(0, 3)), name, Target.SUPABASE, MigrationPlan.CORE,
                TransactionMode.TRANSACTION, ByteBuffer.wrap(content));
    }

    private static MigrationFile with(MigrationFile file, TransactionMode mode) {
        return new MigrationFile(file.number(), file.name(), file.target(), file.feature(), mode, file.sql());
    }

    private static Map<String, byte[]> chunks(Bundle bundle) {
        Map<String, byte[]> chunks = new TreeMap<>();
        bundle.configMaps().forEach(map -> map.base64ByKey()
                .forEach((key, value) -> chunks.put(key, Base64.getDecoder().decode(value))));
        return chunks;
    }

    private static ByteBuffer unpack(BundledFile file, Map<String, byte[]> chunks) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (String key : file.chunkKeys()) {
            stream.write(chunks.get(key));
        }
        return ByteBuffer.wrap(new GZIPInputStream(new ByteArrayInputStream(stream.toByteArray())).readAllBytes());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
