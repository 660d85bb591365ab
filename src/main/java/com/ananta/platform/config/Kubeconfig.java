package com.ananta.platform.config;

import com.ananta.platform.component.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the user's kubeconfig files offer, as far as a mistake in it can be told apart here: names of contexts and
 * addresses. The provider reads the files itself, since their content would put a client key into the state.
 *
 * @param files where kubectl would look
 * @param servers the API server's address by context, empty where it is only reached through a proxy
 */
public record Kubeconfig(List<Path> files, Map<String, String> servers) {

    public Kubeconfig {
        files = List.copyOf(files);
        servers = Collections.unmodifiableMap(new TreeMap<>(servers));
    }

    /**
     * Reads the files that {@code KUBECONFIG} lists, else {@code ~/.kube/config}.
     *
     * @throws com.ananta.platform.component.InvalidArgsException if a file is there but is no kubeconfig
     */
    public static Kubeconfig load(Map<String, String> environment, Path home) {
        String variable = environment.getOrDefault("KUBECONFIG", "");
        List<Path> files = variable.isEmpty()
            ? List.of(home.resolve(".kube").resolve("config"))
            : Stream.of(variable.split(File.pathSeparator)).filter(name -> !name.isEmpty()).map(Path::of).toList();
        var problems = new Problems("kubeconfig");
        var found = new KubeconfigEntries();
        files.stream().filter(Files::exists).forEach(file -> read(file, problems).ifPresent(found::add));
        problems.throwIfAny();
        boolean proxied = Stream.of("HTTPS_PROXY", "https_proxy").anyMatch(environment::containsKey);
        return new Kubeconfig(files, found.servers(proxied));
    }

    /** Where was looked, for messages. */
    String places() {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    private static Optional<KubeconfigEntries> read(Path file, Problems problems) {
        try {
            return Optional.of(KubeconfigEntries.parse(Files.readString(file)));
        } catch (IllegalArgumentException e) {
            problems.add(file.toString(), "is not a kubeconfig: " + e.getMessage());
        } catch (IOException e) {
            problems.add(file.toString(), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }
}
