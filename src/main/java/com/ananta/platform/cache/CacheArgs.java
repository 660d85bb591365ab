package com.ananta.platform.cache;

import static java.util.Objects.requireNonNull;

import com.ananta.platform.component.Checks;
import com.ananta.platform.component.NamespaceRef;
import com.ananta.platform.component.Problems;
import com.ananta.platform.k8s.PodOptions;
import com.pulumi.core.Output;

/**
 * What {@link CacheComponent} needs.
 *
 * @param server where Redis is
 * @param namespace where everything is put; never created by this module
 * @param password of the user {@code default}, always a secret
 * @param pods what the user decides about pods
 * @param protect whether Pulumi refuses to delete a server of our own with its data
 */
public record CacheArgs(
    CacheServer server, NamespaceRef namespace, Output<String> password, PodOptions pods, boolean protect) {

    /** @throws com.ananta.platform.component.InvalidArgsException naming every value that breaks a rule */
    public CacheArgs {
        requireNonNull(namespace);
        password = password.asSecret();
        var problems = new Problems("cache args");
        var checks = new Checks(problems, "cache");
        server.check(checks.at("server"));
        pods.check(checks);
        problems.throwIfAny();
    }
}
