package com.ananta.platform.testkit;

import com.pulumi.test.Mocks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Answers for the providers: every resource gets what it asked for, and its inputs are kept for assertions. */
public final class RecordingMocks implements Mocks {

    /** A resource as the engine was asked for it, secrets unwrapped. */
    public record Registered(String type, String name, Map<String, Object> inputs, String provider) {
    }

    private final List<Registered> registered = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Map<String, Object>> answers = new LinkedHashMap<>();

    /** From now on, resources of this type also answer with these outputs. */
    public RecordingMocks answering(String type, Map<String, Object> outputs) {
        answers.put(type, outputs);
        return this;
    }

    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
        registered.add(new Registered(args.type, args.name, args.inputs, args.provider));
        var state = new TreeMap<String, Object>(args.inputs);
        state.putAll(defaultAnswers(args));
        state.putAll(answers.getOrDefault(args.type, Map.of()));
        return CompletableFuture.completedFuture(ResourceResult.of(Optional.of(args.name + "_id"), state));
    }

    /** Everything registered, sorted by type and name. */
    public List<Registered> registered() {
        synchronized (registered) {
            return registered.stream()
                .sorted(Comparator.comparing(Registered::type).thenComparing(Registered::name)).toList();
        }
    }

    private static Map<String, Object> defaultAnswers(ResourceArgs args) {
        return switch (args.type) {
            case "random:index/randomId:RandomId" -> Map.of("hex", hexOf(args.name + new TreeMap<>(keepers(args))));
            case "random:index/randomPassword:RandomPassword" -> Map.of("result", "generated-for-" + args.name);
            default -> Map.of();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> keepers(ResourceArgs args) {
        return (Map<String, Object>) args.inputs.getOrDefault("keepers", Map.of());
    }

    /** Eight hex digits that change with the text, as a RandomId's do with its keepers. */
    private static String hexOf(String text) {
        return HexFormat.of().toHexDigits(text.hashCode());
    }
}
