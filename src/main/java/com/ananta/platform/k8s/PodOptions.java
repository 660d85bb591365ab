package com.ananta.platform.k8s;

import com.ananta.platform.component.Checks;
import com.pulumi.kubernetes.core.v1.inputs.LocalObjectReferenceArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user may decide about every pod of a module.
 *
 * @param imagePullPolicy {@code IfNotPresent}, {@code Always} or {@code Never}
 * @param imagePullSecrets names of Secrets in the pod's namespace
 * @param labels extra labels of all objects; prefixes that Kubernetes or the platform own are refused
 * @param nodeSelector labels that a node must have
 * @param tolerations taints that the pod accepts
 */
public record PodOptions(
    String imagePullPolicy,
    List<String> imagePullSecrets,
    Map<String, String> labels,
    Map<String, String> nodeSelector,
    List<Toleration> tolerations) {

    /** Nothing special: pulled when absent, anywhere, no extra labels. */
    public static final PodOptions DEFAULTS = new PodOptions("IfNotPresent", List.of(), Map.of(), Map.of(), List.of());

    public PodOptions {
        imagePullSecrets = List.copyOf(imagePullSecrets);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        nodeSelector = Collections.unmodifiableMap(new TreeMap<>(nodeSelector));
        tolerations = List.copyOf(tolerations);
    }

    public void check(Checks checks) {
        checks.that("imagePullPolicy", imagePullPolicy, KubernetesRules.PULL_POLICY);
        checks.each("imagePullSecrets", imagePullSecrets, KubernetesRules.OBJECT_NAME);
        checks.entries("labels", labels, Labels.USER_KEY, KubernetesRules.LABEL_VALUE);
        checks.entries("nodeSelector", nodeSelector, KubernetesRules.LABEL_KEY, KubernetesRules.LABEL_VALUE);
        for (int i = 0; i < tolerations.size(); i++) {
            tolerations.get(i).check(checks.at("tolerations[" + i + "]"));
        }
    }

    /** Sets what was chosen; what was not stays out of the manifest. */
    void applyTo(PodSpecArgs.Builder pod) {
        if (!imagePullSecrets.isEmpty()) {
            pod.imagePullSecrets(imagePullSecrets.stream()
                .map(name -> LocalObjectReferenceArgs.builder().name(name).build()).toList());
        }
        if (!nodeSelector.isEmpty()) {
            pod.nodeSelector(nodeSelector);
        }
        if (!tolerations.isEmpty()) {
            pod.tolerations(tolerations.stream().map(Toleration::toArgs).toList());
        }
    }
}
