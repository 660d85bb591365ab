package com.ananta.platform.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A copy of this checkout with an embedded cluster and a Pulumi stack of its own, used through {@code ./dev} and
 * {@code make} as a person does. Closing it stops the cluster and removes both.
 */
public final class EmbeddedPlatform implements AutoCloseable {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private final Path checkout;
    private final Shell shell;
    private final String cluster;

    private EmbeddedPlatform(Path checkout, String cluster) {
        this.checkout = checkout;
        this.cluster = cluster;
        this.shell = new Shell(checkout, Map.of("ANANTA_CLUSTER", cluster, "NO_COLOR", "1"), Duration.ofMinutes(5));
    }

    /** Copies the checkout; starts nothing yet. */
    public static EmbeddedPlatform copy(String name) {
        try {
            Path copy = Files.createTempDirectory("ananta-" + name).resolve("checkout");
            Files.createDirectory(copy);
            Shell here = new Shell(CHECKOUT, Map.of(), Duration.ofMinutes(1));
            // What git tracks or would track: the sources, without build output.
            here.run("bash", "-c", "set -o pipefail; git ls-files -z --cached --others --exclude-standard"
                    + " | tar --null -cf - -T - | tar -xf - -C '" + copy + "'").orFail();
            new Shell(copy, Map.of(), Duration.ofMinutes(1)).run("bash", "-c", "git init -q && git add -A"
                    + " && git -c user.name=test -c user.email=test@localhost commit -qm copy").orFail();
            return new EmbeddedPlatform(copy, name + "-" + ProcessHandle.current().pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startCluster() {
        shell.run("tools/cluster.sh", "up").orFail();
    }

    public Path checkout() {
        return checkout;
    }

    public Shell shell() {
        return shell;
    }

    /** Runs {@code ./dev COMMAND ...}. */
    public Shell.Result dev(String... command) {
        return shell.run(withDev(command));
    }

    /** The standard output of {@code ./dev COMMAND ...}, which must end well, read as JSON. */
    public JsonElement json(String... command) {
        return JsonParser.parseString(shell.runForOutput(withDev(command)).orFail().output());
    }

    public Shell.Result pulumiUp(String... flags) {
        return pulumi("up", flags);
    }

    public Shell.Result pulumi(String verb, String... flags) {
        var command = new ArrayList<>(List.of("pulumi", verb, "--yes", "--skip-preview", "--non-interactive", "--color=never"));
        command.addAll(Arrays.asList(flags));
        return dev(command.toArray(String[]::new));
    }

    /** Sets a stack configuration key by its path, as {@code migrations:supabase.host}. */
    public void set(String path, String value) {
        dev("pulumi", "config", "set", "--path", path, value).orFail();
    }

    public void unset(String path) {
        dev("pulumi", "config", "rm", "--path", path).orFail();
    }

    /** The live objects of a kind in all namespaces, as the API server has them. */
    public List<JsonObject> live(String kind) {
        var items = new ArrayList<JsonObject>();
        json("kubectl", "get", kind, "--all-namespaces", "--output=json").getAsJsonObject()
                .getAsJsonArray("items").forEach(item -> items.add(item.getAsJsonObject()));
        return items;
    }

    /** What git sees as changed in the copy; empty as long as nothing wrote into the work tree. */
    public String workTreeChanges() {
        return shell.run("git", "status", "--porcelain").orFail().output();
    }

    public String cluster() {
        return cluster;
    }

    /** Stops the cluster and removes its folder and the copy of the checkout. */
    @Override
    public void close() {
        shell.run("tools/cluster.sh", "down", "--delete").orFail();
        shell.with(Map.of()).run("rm", "-rf", checkout.toString()).orFail();
    }

    private static String[] withDev(String... command) {
        var all = new ArrayList<String>(command.length + 1);
        all.add("./dev");
        all.addAll(Arrays.asList(command));
        return all.toArray(String[]::new);
    }
}
