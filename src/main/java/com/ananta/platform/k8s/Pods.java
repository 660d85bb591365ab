package com.ananta.platform.k8s;

import com.pulumi.kubernetes.core.v1.inputs.ConfigMapKeySelectorArgs;
import com.pulumi.kubernetes.core.v1.inputs.EmptyDirVolumeSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvVarArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvVarSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSecurityContextArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecretKeySelectorArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeMountArgs;

/** Parts that the pods of all modules are made of. */
public final class Pods {
    /** So that Pulumi prints why a container failed even when it wrote no termination message of its own. */
    public static final String LAST_LOG_LINES_ON_ERROR = "FallbackToLogsOnError";

    private Pods() {
    }

    /** A pod that runs to its end once, knows nothing of the Kubernetes API, and gets no environment from Services. */
    public static PodSpecArgs.Builder runOnce(PodOptions options, PodSecurityContextArgs security) {
        return serving(options, security).restartPolicy("Never");
    }

    /** The same for a pod that serves until it is stopped. */
    public static PodSpecArgs.Builder serving(PodOptions options, PodSecurityContextArgs security) {
        var pod = PodSpecArgs.builder()
            .automountServiceAccountToken(false)
            .enableServiceLinks(false)
            .securityContext(security);
        options.applyTo(pod);
        return pod;
    }

    /** A writable folder of bounded size. */
    public static VolumeArgs scratchVolume(String name, String sizeLimit) {
        return VolumeArgs.builder()
            .name(name)
            .emptyDir(EmptyDirVolumeSourceArgs.builder().sizeLimit(sizeLimit).build())
            .build();
    }

    public static VolumeMountArgs mount(String volume, String path) {
        return VolumeMountArgs.builder().name(volume).mountPath(path).build();
    }

    public static EnvVarArgs env(String name, Object value) {
        return EnvVarArgs.builder().name(name).value(String.valueOf(value)).build();
    }

    public static EnvVarArgs envFromConfigMap(String name, String configMap, String key) {
        return env(name, EnvVarSourceArgs.builder()
            .configMapKeyRef(ConfigMapKeySelectorArgs.builder().name(configMap).key(key).build()).build());
    }

    public static EnvVarArgs envFromSecret(String name, String secret, String key) {
        return env(name, EnvVarSourceArgs.builder()
            .secretKeyRef(SecretKeySelectorArgs.builder().name(secret).key(key).build()).build());
    }

    private static EnvVarArgs env(String name, EnvVarSourceArgs source) {
        return EnvVarArgs.builder().name(name).valueFrom(source).build();
    }
}
