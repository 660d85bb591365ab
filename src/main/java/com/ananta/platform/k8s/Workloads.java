package com.ananta.platform.k8s;

import com.pulumi.kubernetes.core.v1.inputs.PersistentVolumeClaimArgs;
import com.pulumi.kubernetes.core.v1.inputs.PersistentVolumeClaimSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodTemplateSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.ServicePortArgs;
import com.pulumi.kubernetes.core.v1.inputs.ServiceSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeResourceRequirementsArgs;
import com.pulumi.kubernetes.meta.v1.inputs.LabelSelectorArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import java.util.Map;
import java.util.Optional;

/** Parts that the workloads of all modules and the objects around them are made of. */
public final class Workloads {

    private Workloads() {
    }

    /** Pods with all of a workload's labels. */
    public static PodTemplateSpecArgs template(Labels labels, PodSpecArgs pod) {
        return PodTemplateSpecArgs.builder()
            .metadata(ObjectMetaArgs.builder().labels(labels.all()).build())
            .spec(pod)
            .build();
    }

    /** Exactly a workload's pods. */
    public static LabelSelectorArgs selector(Labels labels) {
        return LabelSelectorArgs.builder().matchLabels(labels.selector()).build();
    }

    /** A Service inside the cluster for one named port of a workload's pods. */
    public static ServiceSpecArgs service(Labels labels, String portName, int port) {
        return ServiceSpecArgs.builder()
            .selector(labels.selector())
            .ports(ServicePortArgs.builder().name(portName).port(port).targetPort(portName).build())
            .build();
    }

    /**
     * A volume of each pod's own, which outlives the pod.
     *
     * @param storage its size, a quantity
     * @param storageClass the cluster's default one if empty
     */
    public static PersistentVolumeClaimArgs claim(
        String name, String storage, Optional<String> storageClass, Labels labels) {
        var claim = PersistentVolumeClaimSpecArgs.builder()
            .accessModes("ReadWriteOnce")
            .resources(VolumeResourceRequirementsArgs.builder().requests(Map.of("storage", storage)).build());
        storageClass.ifPresent(claim::storageClassName);
        return PersistentVolumeClaimArgs.builder()
            .metadata(ObjectMetaArgs.builder().name(name).labels(labels.selector()).build())
            .spec(claim.build())
            .build();
    }
}
