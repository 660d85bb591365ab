package com.ananta.platform.mysql;

import static java.util.Objects.requireNonNull;

import com.ananta.platform.component.NamespaceRef;
import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import java.util.List;

/**
 * What {@link MysqlComponent} needs.
 *
 * @param settings the plain part
 * @param bundle the migrations
 * @param namespace where everything is put; never created by this module
 * @param password of {@link MysqlSettings#user}, always a secret
 * @param rootPassword of a server of our own; not used with an external one, always a secret
 * @param protect whether Pulumi refuses to delete the server with its data
 * @param dependsOn what must be there before the Job starts, besides what the component makes itself
 */
public record MysqlArgs(MysqlSettings settings, MysqlBundle bundle, NamespaceRef namespace, Output<String> password,
    Output<String> rootPassword, boolean protect, List<Resource> dependsOn) {

    public MysqlArgs {
        requireNonNull(settings);
        requireNonNull(bundle);
        requireNonNull(namespace);
        password = password.asSecret();
        rootPassword = rootPassword.asSecret();
        dependsOn = List.copyOf(dependsOn);
    }
}
