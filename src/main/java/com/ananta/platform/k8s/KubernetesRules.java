package com.ananta.platform.k8s;

import com.ananta.platform.component.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The syntax that Kubernetes demands of names, hosts, quantities, images and labels, checked before anything is sent. */
public final class KubernetesRules {
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern DNS_LABEL_PATTERN = Pattern.compile(LABEL);
    private static final Pattern DNS_SUBDOMAIN_PATTERN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final Pattern HOST_PATTERN = Pattern.compile("(?i)" + LABEL + "(\\." + LABEL + ")*\\.?");
    private static final Pattern IPV4_LIKE = Pattern.compile("[0-9.]+");
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");
    private static final Pattern NAME_PART = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");
    private static final Pattern IMAGE_PATTERN = Pattern.compile(
        "([a-zA-Z0-9.-]+(:[0-9]+)?/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?"
            + "(@sha256:[0-9a-f]{64})?");

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 253;

    /** Namespaces, ports' names and container names (RFC 1123 label). */
    public static final Rule<String> DNS_LABEL = new Rule<>(
        "a DNS label: at most 63 of a-z, 0-9 and '-', starting and ending with a letter or digit (e.g. control-plane)",
        value -> value.length() <= MAX_LABEL && DNS_LABEL_PATTERN.matcher(value).matches());

    /** Names of most objects (RFC 1123 subdomain). */
    public static final Rule<String> OBJECT_NAME = new Rule<>(
        "an object name: at most 253 of a-z, 0-9, '-' and '.', each part starting and ending with a letter or digit"
            + " (e.g. registry-credentials)",
        value -> value.length() <= MAX_NAME && DNS_SUBDOMAIN_PATTERN.matcher(value).matches());

    /** A host that a pod dials. */
    public static final Rule<String> HOST = new Rule<>(
        "a DNS name or an IP address (e.g. supabase-db.database-system.svc)", KubernetesRules::isHost);

    /** A TCP port. */
    public static final Rule<Integer> PORT = Rule.between(1, 65535, "", 5432);

    /** An amount of CPU or memory. */
    public static final Rule<String> QUANTITY = new Rule<>(
        "a Kubernetes quantity above zero, without a space (e.g. 500m for CPU, 256Mi or 1Gi for memory)",
        value -> Quantity.parse(value).filter(amount -> amount.signum() > 0).isPresent());

    /** A container image with a tag or digest; without one the cluster would take whatever is newest. */
    public static final Rule<String> IMAGE = new Rule<>(
        "an image reference with a tag or digest other than 'latest' (e.g. postgres:15-alpine)",
        value -> IMAGE_PATTERN.matcher(value).matches()
            && !Images.version(value).equals("") && !Images.version(value).equals("latest"));

    /** When the kubelet pulls an image. */
    public static final Rule<String> PULL_POLICY = oneOf("IfNotPresent", "Always", "Never");

    /** A label's value. */
    public static final Rule<String> LABEL_VALUE = new Rule<>(
        "a label value: empty or at most 63 of letters, digits, '-', '_' and '.', starting and ending with a letter or"
            + " digit (e.g. blue)",
        value -> value.isEmpty() || isNamePart(value));

    /** A label's key, with or without a prefix. */
    public static final Rule<String> LABEL_KEY = new Rule<>(
        "a label key: an optional DNS prefix and '/', then at most 63 of letters, digits, '-', '_' and '.'"
            + " (e.g. example.com/team)",
        KubernetesRules::isLabelKey);

    private KubernetesRules() {
    }

    /** A value out of a fixed set; the first is the example. */
    public static Rule<String> oneOf(String... allowed) {
        List<String> values = List.of(allowed);
        return new Rule<>("one of " + String.join(", ", values), values::contains);
    }

    private static boolean isHost(String value) {
        if (value.length() > MAX_NAME) {
            return false;
        }
        if (value.contains(":")) {
            return IPV6.matcher(value).matches();
        }
        if (IPV4_LIKE.matcher(value).matches()) {
            return IPV4.matcher(value).matches();
        }
        Predicate<String> shortLabel = label -> label.length() <= MAX_LABEL;
        return HOST_PATTERN.matcher(value).matches() && Arrays.stream(value.split("\\.")).allMatch(shortLabel);
    }

    private static boolean isLabelKey(String key) {
        int slash = key.indexOf('/');
        boolean prefixFits = slash < 0 || OBJECT_NAME.test().test(key.substring(0, slash));
        return prefixFits && isNamePart(key.substring(slash + 1));
    }

    private static boolean isNamePart(String value) {
        return value.length() <= MAX_LABEL && NAME_PART.matcher(value).matches();
    }
}
