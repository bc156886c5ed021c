package org.copytaster.images;

import java.nio.file.Path;
import java.util.List;

/**
 * One of the services, as it goes into an image.
 *
 * @param port that it listens on inside
 */
record ServiceImage(String name, int port, String description, Path module) {

    static List<ServiceImage> all(Path root) {
        return List.of(
                new ServiceImage(
                        "catalog-service", 8081, "Keeps articles and annotations", root.resolve("catalog-service")),
                new ServiceImage("ingest-service", 8082, "Normalizes what comes in", root.resolve("ingest-service")),
                new ServiceImage("web-ui", 8080, "The desk", root.resolve("web-ui")));
    }

    /** What the build made of it, ready to run. */
    Path application() {
        return module.resolve("target/quarkus-app");
    }

    /** What it consists of, as CycloneDX says it. */
    Path billOfMaterials() {
        return module.resolve("target/bom.json");
    }
}
