package com.ananta.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of Debian packages: installed ones, or those that {@code tools/packages.sh} unpacked into the cache. */
final class Packages {

    private Packages() {}

    /** The cache folder, by the same rule as the scripts in {@code tools/}. */
    static Path cache() {
        String set = System.getenv("ANANTA_CACHE");
        if (set != null && !set.isEmpty()) {
            return Path.of(set);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("ananta-platform");
    }

    /** The root under which the package's file {@code path} (relative, as {@code usr/sbin/mariadbd}) stands. */
    static Path rootWith(String path) {
        for (Path root : List.of(Path.of("/"), cache().resolve("packages/root"))) {
            if (Files.exists(root.resolve(path))) {
                return root;
            }
        }
        throw new IllegalStateException(
                "/" + path + " is neither installed nor unpacked in the cache. Run: tools/packages.sh");
    }

    /** The only entry of {@code folder} that matches {@code glob}. */
    static Path only(Path folder, String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            var all = new ArrayList<Path>();
            found.forEach(all::add);
            if (all.size() != 1) {
                throw new IllegalStateException("expected one " + glob + " in " + folder + " but found " + all);
            }
            return all.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Free ports on loopback, all different. */
    static List<Integer> freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
