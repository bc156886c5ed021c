package org.copytaster.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What would be applied to a cluster, as {@code kubectl kustomize} makes it. */
record Overlay(String name, List<HasMetadata> objects) {
    private static final Map<String, Overlay> BUILT = new ConcurrentHashMap<>();

    /** Skips the test where there is no {@code kubectl}. */
    static Overlay of(String name) {
        assumeTrue(hasKubectl(), "There is no kubectl here, so the manifests are not checked");
        return BUILT.computeIfAbsent(name, Overlay::build);
    }

    private static Overlay build(String name) {
        KubernetesSerialization yaml = new KubernetesSerialization();
        List<HasMetadata> objects = Arrays.stream(kustomized(name).split("(?m)^---$"))
                .map(document -> (HasMetadata) yaml.unmarshal(document))
                .toList();
        return new Overlay(name, objects);
    }

    private static String kustomized(String name) {
        try {
            Process kubectl = new ProcessBuilder(
                            "kubectl", "kustomize", Path.of("overlays", name).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String objects = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new IllegalStateException("overlays/" + name + " does not build");
            }
            return objects;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasKubectl() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(directory -> Path.of(directory, "kubectl").toFile().canExecute());
    }

    <T extends HasMetadata> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** All that makes pods, by the name of what makes them. */
    Stream<Map.Entry<String, PodTemplateSpec>> pods() {
        return Stream.of(
                        all(Deployment.class)
                                .map(d -> Map.entry(id(d), d.getSpec().getTemplate())),
                        all(StatefulSet.class)
                                .map(s -> Map.entry(id(s), s.getSpec().getTemplate())),
                        all(Job.class).map(j -> Map.entry(id(j), j.getSpec().getTemplate())))
                .flatMap(s -> s);
    }

    static String id(HasMetadata object) {
        return object.getKind() + " " + object.getMetadata().getName();
    }
}
