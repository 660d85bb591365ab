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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The names of the contexts that the user's kubeconfig files offer. Only names are read: the provider reads the files
 * itself, since their content would put a client key into the state.
 *
 * @param files where kubectl would look
 * @param contexts the names found there
 */
public record Kubeconfig(List<Path> files, Set<String> contexts) {

    public Kubeconfig {
        files = List.copyOf(files);
        contexts = new TreeSet<>(contexts);
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
        var contexts = new TreeSet<String>();
        files.stream().filter(Files::exists).forEach(file -> contexts.addAll(contextsOf(file, problems)));
        problems.throwIfAny();
        return new Kubeconfig(files, contexts);
    }

    /** Where was looked, for messages. */
    String places() {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    private static List<String> contextsOf(Path file, Problems problems) {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Optional<List<String>> names = namesOf(content);
            if (names.isEmpty()) {
                problems.add(file.toString(), "is not a kubeconfig: it has no list of contexts with names");
            }
            return names.orElse(List.of());
        } catch (MarkedYAMLException e) {
            // Not the exception's own message: it quotes the file, and a key or token may stand there.
            problems.add(file.toString(), "is not a kubeconfig: line %d is not valid YAML (%s)".formatted(
                e.getProblemMark().getLine() + 1, e.getProblem()));
        } catch (YAMLException e) {
            problems.add(file.toString(), "is not a kubeconfig: it is not text in YAML");
        } catch (IOException e) {
            problems.add(file.toString(), "cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    /** Empty if the file is something else; an empty file is a kubeconfig without contexts, as for kubectl. */
    private static Optional<List<String>> namesOf(@Nullable Object content) {
        Object contexts = content instanceof Map<?, ?> kubeconfig ? kubeconfig.get("contexts") : content;
        if (contexts == null) {
            return Optional.of(List.of());
        }
        List<Object> names = contexts instanceof List<?> list && content instanceof Map
            ? list.stream().<Object>map(context -> context instanceof Map<?, ?> map ? map.get("name") : null).toList()
            : Collections.singletonList(null);
        return names.stream().allMatch(String.class::isInstance)
            ? Optional.of(names.stream().map(String.class::cast).toList())
            : Optional.empty();
    }
}
