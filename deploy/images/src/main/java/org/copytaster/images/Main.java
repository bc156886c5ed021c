package org.copytaster.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code ./mvnw package -Pimages}: an OCI tar for each service, or a push to the registry that is named. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Map<String, String> options = Arrays.stream(args)
                .map(arg -> arg.substring("--".length()).split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
        Path target = Path.of(options.get("target"));
        Files.createDirectories(target);
        String tag = options.get("tag");
        ImageBuild build = new ImageBuild(
                JavaRuntime.link(target.resolve("java")), options.get("base"), Instant.parse(options.get("created")));
        for (ServiceImage service : ServiceImage.all(Path.of(options.get("root")))) {
            Containerizer to = options.get("registry").isEmpty()
                    ? tar(target, service, tag)
                    : registry(options.get("registry"), service, tag);
            to.setApplicationLayersCache(target.resolve("cache"))
                    .setBaseImageLayersCache(target.resolve("cache"))
                    .setAlwaysCacheBaseImage(true)
                    .setOfflineMode(options.get("registry").isEmpty()
                            && options.get("base").isEmpty())
                    .setToolName("copytaster");
            JibContainer built = build.build(service, tag, to);
            System.out.printf("%s:%s %s%n", service.name(), tag, built.getDigest());
        }
    }

    private static Containerizer tar(Path target, ServiceImage service, String tag) throws Exception {
        return Containerizer.to(TarImage.at(target.resolve(service.name() + ".tar"))
                .named(ImageReference.of(null, "copytaster/" + service.name(), tag)));
    }

    /** With the credentials that are there for docker or podman. */
    private static Containerizer registry(String registry, ServiceImage service, String tag) throws Exception {
        ImageReference name = ImageReference.parse(registry + service.name() + ":" + tag);
        CredentialRetrieverFactory credentials =
                CredentialRetrieverFactory.forImage(name, event -> System.out.println(event.getMessage()));
        return Containerizer.to(RegistryImage.named(name)
                .addCredentialRetriever(credentials.dockerConfig())
                .addCredentialRetriever(credentials.wellKnownCredentialHelpers()));
    }
}
