package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one of our three services is started, and what it is told about the others. */
record ServiceLauncher(StackOptions options, String issuerUrl) {

    ChildJvm start(Part service, Path log) {
        var built = options.root().resolve(service.id()).resolve("target/quarkus-app");
        var jar = built.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure(service.title() + " is not built: " + jar + " is missing.\n"
                    + "Build it with ./mvnw -DskipTests package");
        }
        var arguments = new ArrayList<>(options.jvm());
        arguments.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                runnable(service, built).toString()));
        return ChildJvm.start(
                arguments, environment(service), options.directory().path(), log);
    }

    /** Runs from a copy: a build beside a running stack replaces jars, which a JVM does not survive. */
    private Path runnable(Part service, Path built) {
        if (options.throwaway()) {
            return built.resolve("quarkus-run.jar");
        }
        var copy = options.directory().run().resolve("app").resolve(service.id());
        try {
            Files.createDirectories(copy.getParent());
            DirectoryTree.delete(copy);
            DirectoryTree.copy(built, copy, false);
        } catch (IOException e) {
            throw new StackFailure("Cannot copy " + built, e);
        }
        return copy.resolve("quarkus-run.jar");
    }

    Map<String, String> environment(Part service) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(service)));
        environment.put("OIDC_ISSUER_URL", issuerUrl);
        environment.putAll(
                switch (service) {
                    case CATALOG -> ofCatalog();
                    case INGEST -> ofIngest();
                    case WEB_UI -> ofWebUi();
                    case POSTGRESQL, KEYCLOAK -> throw new IllegalArgumentException(service + " is not a service");
                });
        environment.putAll(options.environment().getOrDefault(service, Map.of()));
        return environment;
    }

    /** Webhooks may go to programs on this machine. */
    private Map<String, String> ofCatalog() {
        var environment = new HashMap<>(databaseOf(Database.CATALOG));
        environment.put("OIDC_CLIENT_SECRET", "catalog-service");
        environment.put("SEARCH_DIRECTORY", options.directory().search().toString());
        environment.put("COPYTASTER_WEBHOOKS_ALLOW_HTTP", "true");
        environment.put("COPYTASTER_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
        return environment;
    }

    private Map<String, String> ofIngest() {
        var environment = new HashMap<>(databaseOf(Database.INGEST));
        environment.put("CATALOG_URL", url(Part.CATALOG));
        environment.put("OIDC_CLIENT_SECRET", "ingest-service");
        return environment;
    }

    private Map<String, String> ofWebUi() {
        return Map.of(
                "CATALOG_URL", url(Part.CATALOG),
                "INGEST_URL", url(Part.INGEST),
                "OIDC_CLIENT_SECRET", "web-ui",
                "OIDC_STATE_SECRET", options.directory().keptSecret("web-ui-state"));
    }

    private Map<String, String> databaseOf(Database database) {
        return Map.of(
                "DATABASE_URL", database.jdbcUrl(options.ports().of(Part.POSTGRESQL)),
                "DATABASE_USER", database.user(),
                "DATABASE_PASSWORD", database.password());
    }

    private String url(Part part) {
        return "http://localhost:" + options.ports().of(part);
    }
}
