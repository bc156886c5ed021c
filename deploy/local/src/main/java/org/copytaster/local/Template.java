package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL data directory with everything a new stack begins with: databases, Keycloak's tables, the realm.
 *
 * <p>Making it takes half a minute, copying it under a second, so it is made once for each state of the realm files and
 * versions and kept in the user's cache. Every new stack and every test run starts from a copy.
 */
final class Template {

    /** Raised when what this class makes changes in a way its other ingredients do not show. */
    private static final String FORM = "1";

    private static final Duration KEYCLOAK_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private Template() {}

    /** Changes whenever the template must be made anew. */
    static String fingerprint() {
        var versions = Versions.ofBuild();
        return Fingerprint.of(FORM, versions.postgres(), versions.keycloak(), Realm.withLocalUsers());
    }

    /** Gives {@code data} the content of the template. */
    static void copyTo(Path data, KeycloakInstallation keycloak, boolean durable, Progress progress) {
        var template = UserCache.ofUser().directory("template-" + fingerprint(), directory -> {
            progress.step("Preparing the databases and the realm (once for each change of the realm files)");
            make(directory, keycloak);
        });
        try {
            var half = data.resolveSibling(data.getFileName() + ".half");
            DirectoryTree.delete(half);
            DirectoryTree.copy(template.resolve("postgres"), half, durable);
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure("Cannot copy the prepared databases to " + data, e);
        }
    }

    private static void make(Path directory, KeycloakInstallation installation) throws IOException {
        var ports = PortPlan.free();
        var data = directory.resolve("postgres");
        var log = Files.createFile(directory.resolve("prepare.log"));
        var postgres = Postgres.start(data, ports.of(Part.POSTGRESQL), false, Map.of(), log);
        try {
            postgres.createDatabases(data);
            importRealm(new KeycloakServer(installation, directory.resolve("keycloak"), ports, log));
        } catch (SQLException e) {
            throw new StackFailure("The databases could not be made", e);
        } finally {
            postgres.stop(STOP_PATIENCE);
        }
        DirectoryTree.delete(directory.resolve("keycloak"));
    }

    private static void importRealm(KeycloakServer server) {
        var keycloak = server.startWithImport(Realm.withLocalUsers());
        var ready = new HealthCheck(server.ports());
        var isUp = Await.until(
                KEYCLOAK_PATIENCE,
                Duration.ofMillis(200),
                () -> !keycloak.child().isAlive() || ready.isReady(Part.KEYCLOAK));
        var ended = !keycloak.child().isAlive();
        keycloak.stop(STOP_PATIENCE);
        if (!isUp || ended) {
            throw StackFailure.withLog("Keycloak did not take the realm.", server.log());
        }
    }
}
