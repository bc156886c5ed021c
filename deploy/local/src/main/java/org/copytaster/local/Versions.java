package org.copytaster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** What the build of this module was made with. */
record Versions(String keycloak, Path keycloakArchive, String postgres) {

    static Versions ofBuild() {
        var properties = new Properties();
        try (var stream = Versions.class.getResourceAsStream("build.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                properties.getProperty("keycloak.version"),
                Path.of(properties.getProperty("keycloak.archive")),
                properties.getProperty("postgres.version"));
    }
}
