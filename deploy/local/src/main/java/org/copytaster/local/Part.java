package org.copytaster.local;

import java.util.Arrays;
import java.util.List;

/** One of the five programs of the stack, in the order in which they are started. */
public enum Part {
    POSTGRESQL("postgresql", "PostgreSQL", 5433),
    KEYCLOAK("keycloak", "Keycloak", 8180),
    CATALOG("catalog-service", "catalog-service", 8081),
    INGEST("ingest-service", "ingest-service", 8082),
    WEB_UI("web-ui", "web-ui", 8080);

    private final String id;
    private final String title;
    private final int defaultPort;

    Part(String id, String title, int defaultPort) {
        this.id = id;
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** The name of its log and process file, and of its module if it is one of ours. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The three that are built here. */
    static List<Part> services() {
        return List.of(CATALOG, INGEST, WEB_UI);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Part::id).toList();
    }
}
