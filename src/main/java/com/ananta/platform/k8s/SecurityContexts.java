package com.ananta.platform.k8s;

import com.pulumi.kubernetes.core.v1.inputs.CapabilitiesArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSecurityContextArgs;
import com.pulumi.kubernetes.core.v1.inputs.SeccompProfileArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecurityContextArgs;

/** Security contexts that the restricted Pod Security Standard admits. */
public final class SecurityContexts {

    private SecurityContexts() {
    }

    /** The pod: a numeric user, so that the kubelet can tell that it is not root whatever the image says. */
    public static PodSecurityContextArgs pod(int user) {
        return PodSecurityContextArgs.builder()
            .runAsNonRoot(true)
            .runAsUser(user)
            .runAsGroup(user)
            .seccompProfile(SeccompProfileArgs.builder().type("RuntimeDefault").build())
            .build();
    }

    /** The same for a pod with a volume of its own, whose files are given to that user. */
    public static PodSecurityContextArgs podWithVolume(int user) {
        return PodSecurityContextArgs.builder(pod(user)).fsGroup(user).build();
    }

    /** A container that changes nothing of its image. */
    public static SecurityContextArgs readOnlyContainer() {
        return container(true);
    }

    /** A container whose program writes beside its own files. */
    public static SecurityContextArgs writableContainer() {
        return container(false);
    }

    private static SecurityContextArgs container(boolean readOnlyRootFilesystem) {
        return SecurityContextArgs.builder()
            .allowPrivilegeEscalation(false)
            .readOnlyRootFilesystem(readOnlyRootFilesystem)
            .capabilities(CapabilitiesArgs.builder().drop("ALL").build())
            .build();
    }
}
