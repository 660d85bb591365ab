package com.ananta.platform.k8s;

import com.pulumi.core.Output;
import com.pulumi.kubernetes.batch.v1.inputs.JobSpecArgs;
import com.pulumi.kubernetes.batch.v1.outputs.JobCondition;
import com.pulumi.kubernetes.batch.v1.outputs.JobStatus;
import com.pulumi.kubernetes.core.v1.inputs.PodTemplateSpecArgs;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Jobs that run one pod to completion. */
public final class Jobs {
    /** A failed Job is replaced by the next {@code pulumi up}; without it Pulumi would only wait for it again. */
    public static final Map<String, String> ANNOTATIONS = Map.of("pulumi.com/replaceUnready", "true");

    /** So much later than the Job's own deadline Pulumi gives up, so that it always sees how the Job ended. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private Jobs() {
    }

    /** One completion by one pod at a time, each retry in a new pod, whose predecessors keep their logs. */
    public static JobSpecArgs once(
        int backoffLimit, int ttlSecondsAfterFinished, int activeDeadlineSeconds, PodTemplateSpecArgs template) {
        return spec(backoffLimit, activeDeadlineSeconds, template)
            .ttlSecondsAfterFinished(ttlSecondsAfterFinished)
            .build();
    }

    /** The same, kept until its next version replaces it. */
    public static JobSpecArgs once(int backoffLimit, int activeDeadlineSeconds, PodTemplateSpecArgs template) {
        return spec(backoffLimit, activeDeadlineSeconds, template).build();
    }

    private static JobSpecArgs.Builder spec(int backoffLimit, int activeDeadlineSeconds, PodTemplateSpecArgs template) {
        return JobSpecArgs.builder()
            .completions(1)
            .parallelism(1)
            .backoffLimit(backoffLimit)
            .activeDeadlineSeconds(activeDeadlineSeconds)
            .template(template);
    }

    /**
     * The options of a Job with this deadline. Whatever changes, the Job is made anew: most of it is immutable, and the
     * provider cannot change one that its TTL deleted meanwhile, which it reports as not found. That holds for a failed
     * Job too. The old one goes first, since the new one may have the same name.
     */
    public static CustomResourceOptions disposable(CustomResourceOptions.Builder options, int activeDeadlineSeconds) {
        Duration patience = Duration.ofSeconds(activeDeadlineSeconds).plus(GRACE);
        return options
            .replaceOnChanges("*")
            .deleteBeforeReplace(true)
            .customTimeouts(CustomTimeouts.builder().create(patience).build())
            .build();
    }

    /** {@code Complete}, {@code Failed}, {@code Running} or {@code Pending}: what the cluster last said of the Job. */
    public static String phase(Optional<JobStatus> status) {
        Optional<String> finished = status.stream()
            .flatMap(facts -> facts.conditions().stream())
            .filter(condition -> "True".equals(condition.status()))
            .map(JobCondition::type)
            .filter(type -> type.equals("Complete") || type.equals("Failed"))
            .findFirst();
        boolean active = status.flatMap(JobStatus::active).orElse(0) > 0;
        return finished.orElse(active ? "Running" : "Pending");
    }
}
