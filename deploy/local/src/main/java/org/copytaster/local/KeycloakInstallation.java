package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak unpacked and built for PostgreSQL, kept in the user's cache: building takes longer than all else together.
 *
 * <p>Its JVM is started directly and not by {@code kc.sh}, which stays as a shell above it: one process is easier to watch,
 * measure and stop than two. The options are those of the script.
 */
record KeycloakInstallation(Path home) {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");
    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);

    static KeycloakInstallation ofCache(Progress progress) {
        var versions = Versions.ofBuild();
        var name = "keycloak-" + versions.keycloak() + "-" + Fingerprint.of(String.join(" ", BUILD));
        return new KeycloakInstallation(UserCache.ofUser().directory(name, directory -> {
            progress.step("Preparing Keycloak " + versions.keycloak() + " (once, about a minute)");
            build(versions.keycloakArchive(), directory);
        }));
    }

    private static void build(Path archive, Path directory) throws IOException {
        if (!Files.isReadable(archive)) {
            throw new StackFailure("Keycloak's archive is not where the build put it: " + archive
                    + "\nBuild again to download it: ./mvnw -f deploy/local/pom.xml package -DskipTests");
        }
        TarGz.unpack(archive, directory);
        var log = directory.resolve("build.log");
        var command = new KeycloakInstallation(directory).command(directory, List.of(), BUILD);
        var build = ChildJvm.start(command, Map.of(), directory, log);
        if (!build.hasEndedWithin(BUILD_PATIENCE) || build.child().exitValue() != 0) {
            build.kill();
            throw StackFailure.withLog("Keycloak could not be built. Running this again starts it anew.", log);
        }
    }

    /**
     * The arguments for {@code java}.
     *
     * @param serverHome where this server finds its own files, apart from the program all share
     */
    List<String> command(Path serverHome, List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<>(ChildJvm.SMALL_AND_QUICK);
        command.addAll(jvmOptions);
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + serverHome,
                "-Djboss.server.config.dir=" + serverHome.resolve("conf"),
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
