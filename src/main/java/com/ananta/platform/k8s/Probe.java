package com.ananta.platform.k8s;

import com.pulumi.kubernetes.core.v1.inputs.ExecActionArgs;
import com.pulumi.kubernetes.core.v1.inputs.HTTPGetActionArgs;
import com.pulumi.kubernetes.core.v1.inputs.ProbeArgs;
import java.util.function.UnaryOperator;

/**
 * How to find out whether a container is well; asked often until it started, later for readiness and for life.
 *
 * @param question what is asked
 */
public record Probe(UnaryOperator<ProbeArgs.Builder> question) {

    private static final int TIMEOUT_SECONDS = 5;

    /** A command in the container that ends with 0. */
    public static Probe exec(String... command) {
        return new Probe(probe -> probe.exec(ExecActionArgs.builder().command(command).build()));
    }

    /** A success from an HTTP path. */
    public static Probe http(String path, String portName) {
        return new Probe(probe -> probe.httpGet(HTTPGetActionArgs.builder().path(path).port(portName).build()));
    }

    /** Five minutes to start; the other two begin afterwards. */
    public ProbeArgs startup() {
        return every(5, 60);
    }

    /** Gets no traffic after half a minute without an answer. */
    public ProbeArgs readiness() {
        return every(10, 3);
    }

    /** Is restarted after two minutes without an answer. */
    public ProbeArgs liveness() {
        return every(20, 6);
    }

    private ProbeArgs every(int seconds, int failures) {
        return question.apply(ProbeArgs.builder())
            .periodSeconds(seconds).timeoutSeconds(TIMEOUT_SECONDS).failureThreshold(failures).build();
    }
}
