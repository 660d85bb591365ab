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
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

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

    /** The folder of the shared libraries under a root, for LD_LIBRARY_PATH. */
    static String libraries(Path root) {
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        return root.resolve("usr/lib").resolve(machine + "-linux-gnu").toString();
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

    /**
     * Free ports on loopback, all different, below those that the system gives to outgoing connections: it may be a
     * while until the server takes them.
     */
    static List<Integer> freePorts(int count) {
        var ports = new TreeSet<Integer>();
        while (ports.size() < count) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            if (isFree(port)) {
                ports.add(port);
            }
        }
        return List.copyOf(ports);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
