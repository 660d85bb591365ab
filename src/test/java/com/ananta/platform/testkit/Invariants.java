package com.ananta.platform.testkit;

import com.ananta.platform.testkit.RecordingMocks.Registered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What must hold of every stack, whatever its modules; each returns the violations it finds. */
public final class Invariants {
    private static final String SECRET = "kubernetes:core/v1:Secret";
    private static final String CONFIG_MAP = "kubernetes:core/v1:ConfigMap";
    /** Kubernetes' own limit of a ConfigMap's or Secret's data. */
    private static final int OBJECT_LIMIT = 1 << 20;
    /** The limit that the specification of the bundle sets itself. */
    private static final int BUNDLE_LIMIT = 700 << 10;

    private Invariants() {
    }

    /** The engine refuses what mocks accept: two resources of one type and name, two objects of one kind, place and name. */
    public static List<String> namesAreUnique(List<Registered> resources) {
        var violations = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (Registered resource : resources) {
            if (!seen.add(resource.type() + " " + resource.name())) {
                violations.add("resource twice: " + resource.type() + " " + resource.name());
            }
            String object = resource.type() + " " + Manifest.at(resource, "metadata.namespace") + "/"
                + Manifest.at(resource, "metadata.name");
            if (isObject(resource) && !seen.add("object " + object)) {
                violations.add("object twice: " + object);
            }
        }
        return violations;
    }

    /** No known secret value anywhere but in Secrets; that is, in no argument, variable, annotation, keeper or name. */
    public static List<String> secretsStayInSecrets(List<Registered> resources, Set<String> secrets) {
        var violations = new ArrayList<String>();
        for (Registered resource : resources) {
            if (!resource.type().equals(SECRET)) {
                forEachText(resource.inputs(), text -> secrets.stream()
                    .filter(secret -> text.contains(secret)
                        || text.contains(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))))
                    .forEach(secret -> violations.add(resource.type() + " " + resource.name() + " holds a secret")));
            }
        }
        return violations;
    }

    /** What the restricted Pod Security Standard demands, and a numeric user, limits and a termination message besides. */
    public static List<String> podsAreRestricted(List<Registered> resources) {
        var violations = new ArrayList<String>();
        resources.stream().filter(resource -> Manifest.at(resource, "spec.template.spec") != null).forEach(workload -> {
            var check = new Check(workload.name(), violations);
            Object pod = Manifest.at(workload, "spec.template.spec");
            check.equal("runAsNonRoot", Manifest.at(pod, "securityContext.runAsNonRoot"), true);
            check.that("runAsUser is a number above 0",
                Manifest.at(pod, "securityContext.runAsUser") instanceof Number user && user.intValue() > 0);
            check.equal("seccompProfile", Manifest.at(pod, "securityContext.seccompProfile.type"), "RuntimeDefault");
            check.equal("automountServiceAccountToken", Manifest.at(pod, "automountServiceAccountToken"), false);
            for (String forbidden : List.of("hostNetwork", "hostPID", "hostIPC")) {
                check.that(forbidden + " is off", !Boolean.TRUE.equals(Manifest.at(pod, forbidden)));
            }
            Manifest.list(workload, "spec.template.spec.volumes").forEach(volume ->
                check.that("no hostPath", !volume.containsKey("hostPath")));
            Manifest.containers(workload).forEach(container -> checkContainer(workload, container, violations));
        });
        return violations;
    }

    /** No ConfigMap or Secret is above the server's limit, no immutable ConfigMap above the bundle's. */
    public static List<String> objectsFit(List<Registered> resources) {
        var violations = new ArrayList<String>();
        for (Registered resource : resources) {
            if (resource.type().equals(CONFIG_MAP) || resource.type().equals(SECRET)) {
                long size = sizeOf(resource);
                int limit = Manifest.at(resource, "binaryData") == null ? OBJECT_LIMIT : BUNDLE_LIMIT;
                if (size > limit) {
                    violations.add(resource.name() + " has " + size + " bytes, more than " + limit);
                }
            }
        }
        return violations;
    }

    /** Every ConfigMap, Secret and key that a pod names exists in its namespace. */
    public static List<String> referencesExist(List<Registered> resources) {
        var violations = new ArrayList<String>();
        var keys = new HashSet<String>();
        for (Registered resource : resources) {
            if (resource.type().equals(CONFIG_MAP) || resource.type().equals(SECRET)) {
                String object = resource.type() + " " + place(resource);
                keys.add(object);
                for (String field : List.of("data", "binaryData", "stringData")) {
                    Manifest.map(resource, field).keySet().forEach(key -> keys.add(object + " " + key));
                }
            }
        }
        resources.stream().filter(resource -> Manifest.at(resource, "spec.template.spec") != null).forEach(workload ->
            references(workload).stream().filter(reference -> !keys.contains(reference))
                .forEach(reference -> violations.add(workload.name() + " needs " + reference)));
        return violations;
    }

    /** Namespaced objects are in a namespace that this program creates. */
    public static List<String> namespacesExist(List<Registered> resources) {
        var created = new HashSet<Object>();
        resources.stream().filter(resource -> resource.type().equals("kubernetes:core/v1:Namespace"))
            .forEach(namespace -> created.add(Manifest.at(namespace, "metadata.name")));
        return resources.stream().filter(Invariants::isObject)
            .filter(object -> !object.type().equals("kubernetes:core/v1:Namespace"))
            .filter(object -> !created.contains(Manifest.at(object, "metadata.namespace")))
            .map(object -> object.name() + " is in " + Manifest.at(object, "metadata.namespace")).toList();
    }

    /** Every object goes through the explicit provider; the default one would follow the current context. */
    public static List<String> providerIsExplicit(List<Registered> resources, String provider) {
        return resources.stream().filter(Invariants::isObject)
            .filter(object -> object.provider() == null || !object.provider().contains("::" + provider + "::"))
            .map(object -> object.name() + " uses provider '" + object.provider() + "'").toList();
    }

    private static void checkContainer(Registered workload, Map<String, Object> container, List<String> violations) {
        var check = new Check(workload.name() + "/" + container.get("name"), violations);
        check.equal("allowPrivilegeEscalation",
            Manifest.at(container, "securityContext.allowPrivilegeEscalation"), false);
        check.equal("capabilities.drop", Manifest.at(container, "securityContext.capabilities.drop"), List.of("ALL"));
        check.that("no capability is added", Manifest.at(container, "securityContext.capabilities.add") == null);
        check.that("privileged is off", !Boolean.TRUE.equals(Manifest.at(container, "securityContext.privileged")));
        for (String amount : List.of("requests.cpu", "requests.memory", "limits.cpu", "limits.memory")) {
            check.that(amount + " is set", Manifest.at(container, "resources." + amount) != null);
        }
        check.equal("terminationMessagePolicy", container.get("terminationMessagePolicy"), "FallbackToLogsOnError");
    }

    private static List<String> references(Registered workload) {
        var references = new ArrayList<String>();
        Object namespace = Manifest.at(workload, "metadata.namespace");
        for (Map<String, Object> container : Manifest.containers(workload)) {
            if (container.get("env") instanceof List<?> env) {
                env.forEach(variable -> {
                    reference(variable, "valueFrom.configMapKeyRef", CONFIG_MAP, namespace, references);
                    reference(variable, "valueFrom.secretKeyRef", SECRET, namespace, references);
                });
            }
        }
        for (Map<String, Object> volume : Manifest.list(workload, "spec.template.spec.volumes")) {
            if (Manifest.at(volume, "projected.sources") instanceof List<?> sources) {
                sources.forEach(source ->
                    references.add(CONFIG_MAP + " " + namespace + "/" + Manifest.at(source, "configMap.name")));
            }
        }
        return references;
    }

    private static void reference(Object variable, String path, String type, Object namespace, List<String> references) {
        if (Manifest.at(variable, path) != null) {
            references.add(type + " " + namespace + "/" + Manifest.at(variable, path + ".name") + " "
                + Manifest.at(variable, path + ".key"));
        }
    }

    private static String place(Registered resource) {
        return Manifest.at(resource, "metadata.namespace") + "/" + Manifest.at(resource, "metadata.name");
    }

    private static boolean isObject(Registered resource) {
        return resource.type().startsWith("kubernetes:");
    }

    private static long sizeOf(Registered resource) {
        long[] size = {0};
        forEachText(Manifest.map(resource, "data"), text -> size[0] += text.getBytes(StandardCharsets.UTF_8).length);
        forEachText(Manifest.map(resource, "stringData"), text -> size[0] += text.getBytes(StandardCharsets.UTF_8).length);
        forEachText(Manifest.map(resource, "binaryData"), text -> size[0] += Base64.getDecoder().decode(text).length);
        return size[0];
    }

    private static void forEachText(Object value, Consumer<String> action) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> forEachText(item, action));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> forEachText(item, action));
        } else if (value != null) {
            action.accept(value.toString());
        }
    }

    private record Check(String subject, List<String> violations) {

        void equal(String what, Object found, Object wanted) {
            that(what + " is " + wanted, Objects.equals(found, wanted));
        }

        void that(String what, boolean holds) {
            if (!holds) {
                violations.add(subject + ": must hold: " + what);
            }
        }
    }
}
