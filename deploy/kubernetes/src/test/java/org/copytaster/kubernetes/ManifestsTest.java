package org.copytaster.kubernetes;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that all manifests are held to. */
class ManifestsTest {
    private static final Set<String> SERVICES = Set.of("catalog-service", "ingest-service", "web-ui");

    /** What the production overlay expects to be there already; deploy/README.md says what is in them. */
    private static final Set<String> GIVEN_SECRETS = Set.of(
            "catalog-database",
            "ingest-database",
            "oidc-catalog-service",
            "oidc-ingest-service",
            "oidc-web-ui",
            "catalog-tls",
            "ingest-tls",
            "desk-tls");

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void haveNoFieldThatKubernetesDoesNotKnow(String name) {
        assertEquals(
                List.of(),
                Overlay.of(name).objects().stream()
                        .flatMap(object -> Unknown.fieldsOf(object, Overlay.id(object)).stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void standInOneRestrictedNamespace(String name) {
        Overlay overlay = Overlay.of(name);
        Namespace namespace = overlay.all(Namespace.class).findFirst().orElseThrow();
        assertEquals("restricted", namespace.getMetadata().getLabels().get("pod-security.kubernetes.io/enforce"));
        assertEquals(
                Set.of(namespace.getMetadata().getName()),
                overlay.objects().stream()
                        .filter(object -> !(object instanceof Namespace))
                        .map(object -> object.getMetadata().getNamespace())
                        .collect(toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void runPodsAsPodSecurityRestrictedWantsIt(String name) {
        assertAll(Overlay.of(name)
                .pods()
                .flatMap(pod -> restricted(pod.getKey(), pod.getValue().getSpec())));
    }

    private static Stream<Executable> restricted(String name, PodSpec pod) {
        Stream<Executable> ofPod = Stream.of(
                () -> assertEquals(true, pod.getSecurityContext().getRunAsNonRoot(), name + ": as root"),
                () -> assertTrue(pod.getSecurityContext().getRunAsUser() > 0, name + ": as root"),
                () -> assertEquals(
                        "RuntimeDefault",
                        pod.getSecurityContext().getSeccompProfile().getType(),
                        name + ": seccomp"),
                () -> assertEquals(false, pod.getAutomountServiceAccountToken(), name + ": token of the cluster"),
                () -> assertTrue(isFalse(pod.getHostNetwork()) && isFalse(pod.getHostPID()), name + ": the host's"));
        Stream<Executable> ofContainers = pod.getContainers().stream()
                .flatMap(container -> Stream.of(
                        () -> assertEquals(
                                false,
                                container.getSecurityContext().getAllowPrivilegeEscalation(),
                                name + ": escalation"),
                        () -> assertEquals(
                                List.of("ALL"),
                                container.getSecurityContext().getCapabilities().getDrop(),
                                name + ": capabilities"),
                        () -> assertNotNull(
                                container.getResources().getRequests().get("memory"), name + ": memory wanted"),
                        () -> assertNotNull(
                                container.getResources().getLimits().get("memory"), name + ": memory allowed")));
        return Stream.concat(ofPod, ofContainers);
    }

    private static boolean isFalse(Boolean flag) {
        return flag == null || !flag;
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void writeNowhereButWhereTheyMay(String name) {
        // Keycloak builds itself where it is started without an image of its own; that is the local demo's only
        List<String> writable = Overlay.of(name)
                .pods()
                .filter(pod -> pod.getValue().getSpec().getContainers().stream()
                        .anyMatch(c -> !c.getSecurityContext().getReadOnlyRootFilesystem()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(name.equals("local") ? List.of("Deployment keycloak") : List.of(), writable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void askServicesHowTheyAre(String name) {
        assertAll(Overlay.of(name)
                .all(Deployment.class)
                .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                        .flatMap(container -> Stream.<Executable>of(
                                () -> assertNotNull(container.getStartupProbe(), Overlay.id(deployment)),
                                () -> assertNotNull(container.getLivenessProbe(), Overlay.id(deployment)),
                                () -> assertNotNull(container.getReadinessProbe(), Overlay.id(deployment))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void nameNothingThatIsNotThere(String name) {
        Overlay overlay = Overlay.of(name);
        Set<String> there = overlay.objects().stream().map(Overlay::id).collect(toSet());
        if (name.equals("production")) {
            GIVEN_SECRETS.forEach(secret -> there.add("Secret " + secret));
        }
        Set<String> missing = new TreeSet<>(references(overlay));
        missing.removeAll(there);
        assertEquals(Set.of(), missing);
    }

    private static Set<String> references(Overlay overlay) {
        Set<String> named = new HashSet<>();
        overlay.pods().map(Map.Entry::getValue).map(PodTemplateSpec::getSpec).forEach(pod -> {
            if (pod.getServiceAccountName() != null) {
                named.add("ServiceAccount " + pod.getServiceAccountName());
            }
            pod.getContainers().forEach(container -> named.addAll(references(container)));
            pod.getVolumes().stream()
                    .filter(volume -> volume.getConfigMap() != null)
                    .forEach(volume ->
                            named.add("ConfigMap " + volume.getConfigMap().getName()));
        });
        overlay.all(HorizontalPodAutoscaler.class)
                .map(scaler -> scaler.getSpec().getScaleTargetRef())
                .forEach(target -> named.add(target.getKind() + " " + target.getName()));
        overlay.all(Ingress.class).forEach(ingress -> {
            ingress.getSpec().getRules().stream()
                    .flatMap(rule -> rule.getHttp().getPaths().stream())
                    .forEach(path -> named.add(
                            "Service " + path.getBackend().getService().getName()));
            ingress.getSpec().getTls().forEach(tls -> named.add("Secret " + tls.getSecretName()));
        });
        return named;
    }

    private static Set<String> references(Container container) {
        Set<String> named = new HashSet<>();
        container.getEnvFrom().stream()
                .filter(from -> from.getConfigMapRef() != null)
                .forEach(from -> named.add("ConfigMap " + from.getConfigMapRef().getName()));
        container.getEnv().stream()
                .map(EnvVar::getValueFrom)
                .filter(from -> from != null && from.getSecretKeyRef() != null)
                .forEach(from -> named.add("Secret " + from.getSecretKeyRef().getName()));
        return named;
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void leadFromServicesToPodsOverPortsThatAreThere(String name) {
        Overlay overlay = Overlay.of(name);
        assertAll(overlay.all(Service.class).map(service -> () -> {
            List<PodTemplateSpec> selected = overlay.pods()
                    .map(Map.Entry::getValue)
                    .filter(pod -> pod.getMetadata()
                            .getLabels()
                            .entrySet()
                            .containsAll(service.getSpec().getSelector().entrySet()))
                    .toList();
            assertEquals(1, selected.size(), Overlay.id(service));
            Set<String> ports = selected.getFirst().getSpec().getContainers().stream()
                    .flatMap(container -> container.getPorts().stream())
                    .map(ContainerPort::getName)
                    .collect(toSet());
            assertTrue(
                    service.getSpec().getPorts().stream()
                            .map(ServicePort::getTargetPort)
                            .allMatch(port -> ports.contains(port.getStrVal())),
                    Overlay.id(service));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void letNothingInOrOutByDefault(String name) {
        Overlay overlay = Overlay.of(name);
        NetworkPolicy denied = overlay.all(NetworkPolicy.class)
                .filter(policy -> policy.getSpec().getPodSelector().getMatchLabels() == null
                        || policy.getSpec().getPodSelector().getMatchLabels().isEmpty())
                .filter(policy -> policy.getSpec().getEgress().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("Ingress", "Egress"), Set.copyOf(denied.getSpec().getPolicyTypes()));
        Set<String> withPolicy = overlay.all(NetworkPolicy.class)
                .map(policy -> policy.getMetadata().getName())
                .collect(toSet());
        Set<String> pods = overlay.pods()
                .map(pod -> pod.getValue().getMetadata().getLabels().get("app.kubernetes.io/name"))
                .collect(toSet());
        pods.removeAll(withPolicy);
        assertEquals(Set.of(), pods, "Pods without a policy of their own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void keepEachServiceUpWhileItIsRolledOut(String name) {
        Overlay overlay = Overlay.of(name);
        assertEquals(SERVICES, names(overlay.all(PodDisruptionBudget.class)));
        assertEquals(SERVICES, names(overlay.all(HorizontalPodAutoscaler.class)));
        assertEquals(SERVICES, names(overlay.all(ServiceAccount.class)));
        overlay.all(Deployment.class)
                .filter(deployment -> SERVICES.contains(deployment.getMetadata().getName()))
                .forEach(deployment -> assertEquals(
                        0,
                        deployment
                                .getSpec()
                                .getStrategy()
                                .getRollingUpdate()
                                .getMaxUnavailable()
                                .getIntVal(),
                        Overlay.id(deployment)));
        assertEquals(Set.of("catalog-service-migration", "ingest-service-migration"), names(overlay.all(Job.class)));
    }

    private static Set<String> names(Stream<? extends HasMetadata> objects) {
        return objects.map(object -> object.getMetadata().getName()).collect(toSet());
    }

    @Test
    void bringNoSecretToProduction() {
        Overlay production = Overlay.of("production");
        assertEquals(List.of(), production.all(Secret.class).toList());
        assertEquals(
                List.of(),
                production
                        .all(ConfigMap.class)
                        .flatMap(map -> map.getData().keySet().stream())
                        .filter(key -> key.matches("(?i).*(secret|password|token).*"))
                        .toList());
        production
                .pods()
                .flatMap(pod -> pod.getValue().getSpec().getContainers().stream())
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getName().matches("(?i).*(secret|password|token).*"))
                .forEach(variable -> assertNotNull(
                        variable.getValueFrom().getSecretKeyRef(), variable.getName() + " is not by reference"));
    }

    @Test
    void reachProductionByTlsOnly() {
        Overlay.of("production")
                .all(Ingress.class)
                .forEach(ingress -> assertEquals(
                        ingress.getSpec().getRules().stream()
                                .map(rule -> rule.getHost())
                                .collect(toSet()),
                        ingress.getSpec().getTls().stream()
                                .flatMap(tls -> tls.getHosts().stream())
                                .collect(toSet()),
                        Overlay.id(ingress)));
    }

    @Test
    void nameImagesOfOneVersionInProduction() {
        Set<String> tags = Overlay.of("production")
                .pods()
                .flatMap(pod -> pod.getValue().getSpec().getContainers().stream())
                .map(container -> container.getImage().replaceFirst(".*:", ""))
                .collect(toSet());
        assertEquals(1, tags.size(), "one tag for all: " + tags);
        assertTrue(!tags.contains("latest"), "a tag that stays what it is");
    }
}
