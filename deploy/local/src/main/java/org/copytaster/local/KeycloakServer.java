package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How a Keycloak server is started on our PostgreSQL.
 *
 * @param home this server's own directory: its import file and what it writes
 */
record KeycloakServer(KeycloakInstallation installation, Path home, PortPlan ports, Path log) {

    static final String ADMIN = "admin";

    /** 256 MB of heap and 256 of classes are what it was measured to need, with room. */
    private static final List<String> HEAP = List.of("-Xms64m", "-Xmx256m", "-XX:MaxMetaspaceSize=256m");

    /** Imports the realm unless the database has it already. */
    ChildJvm startWithImport(String realm) {
        try {
            linkProgram();
            var imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(imports.resolve(Realm.NAME + "-realm.json"), realm);
        } catch (IOException e) {
            throw new StackFailure("Cannot write Keycloak's realm file", e);
        }
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + ports.of(Part.KEYCLOAK),
                "--http-management-port=" + ports.management(),
                "--hostname-strict=false",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20",
                // we ask many times a second while it starts, and it would log each no
                "--log-level=info,io.smallrye.health:warn",
                "--import-realm"));
        var environment = new HashMap<>(Realm.placeholders("http://localhost:" + ports.of(Part.WEB_UI)));
        environment.put("KC_DB_URL", Database.KEYCLOAK.jdbcUrl(ports.of(Part.POSTGRESQL)));
        environment.put("KC_DB_USERNAME", Database.KEYCLOAK.user());
        environment.put("KC_DB_PASSWORD", Database.KEYCLOAK.password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return ChildJvm.start(installation.command(home, HEAP, arguments), environment, home, log);
    }

    /** Keycloak looks for its own libraries below its home. */
    private void linkProgram() throws IOException {
        Files.createDirectories(home);
        var link = home.resolve("lib");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, installation.home().resolve("lib"));
    }
}
