package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What kind of stack to start. Made by one of the factories and refined by {@code with…} methods.
 *
 * @param root the checkout that holds the built services
 * @param directory where the stack keeps its data
 * @param ports where its parts listen
 * @param services whether the three services run too
 * @param throwaway whether the directory is deleted afterwards
 * @param durable whether what PostgreSQL committed survives a crash of the machine
 * @param postgres settings of the server, beside those that every stack has
 * @param jvm options of the services' JVMs
 * @param environment added to the environment of single services
 * @param progress is told each step
 */
public record StackOptions(
        Path root,
        StackDirectory directory,
        PortPlan ports,
        boolean services,
        boolean throwaway,
        boolean durable,
        Map<String, String> postgres,
        List<String> jvm,
        Map<Part, Map<String, String>> environment,
        Progress progress) {

    static final String TEMPORARY_PREFIX = "copytaster-stack-";

    private static final List<String> ONE_PERSONS_JVM = Stream.concat(
                    ChildJvm.SMALL_AND_QUICK.stream(), Stream.of("-Xms32m", "-Xmx256m"))
            .toList();

    /** For people: fixed ports, data that stays. */
    static StackOptions local(Path root, int portOffset, Progress progress) {
        var data = root.resolve("deploy/local").resolve(portOffset == 0 ? "data" : "data-" + portOffset);
        return new StackOptions(
                root,
                new StackDirectory(data),
                PortPlan.withOffset(portOffset),
                true,
                false,
                true,
                Map.of(),
                ONE_PERSONS_JVM,
                Map.of(),
                progress);
    }

    /** For tests: all five parts on free ports in a new directory that vanishes afterwards. */
    public static StackOptions temporary() {
        return temporary(Checkout.root());
    }

    /** {@link #temporary()} with the services that are built in {@code root}. */
    public static StackOptions temporary(Path root) {
        return throwaway(root, true, false, Map.of(), ONE_PERSONS_JVM);
    }

    /** For tests of a single service: PostgreSQL and Keycloak only. */
    static StackOptions backends() {
        return throwaway(Path.of(""), false, false, Map.of(), ONE_PERSONS_JVM);
    }

    /**
     * For measuring: PostgreSQL, which keeps what it commits, and Keycloak; services are started one by one. In a new
     * directory that vanishes afterwards.
     *
     * @param postgres settings of the server
     * @param jvm options of the services' JVMs
     */
    public static StackOptions measured(Map<String, String> postgres, List<String> jvm) {
        return throwaway(Checkout.root(), false, true, Map.copyOf(postgres), List.copyOf(jvm));
    }

    private static StackOptions throwaway(
            Path root, boolean services, boolean durable, Map<String, String> postgres, List<String> jvm) {
        return new StackOptions(
                root,
                newDirectory(),
                PortPlan.free(),
                services,
                true,
                durable,
                postgres,
                jvm,
                Map.of(),
                Progress.SILENT);
    }

    /** Sets one more environment variable of one service, say a Quarkus setting for a test. */
    public StackOptions with(Part service, String variable, String value) {
        var all = new EnumMap<Part, Map<String, String>>(Part.class);
        all.putAll(environment);
        var ofService = new HashMap<>(all.getOrDefault(service, Map.of()));
        ofService.put(variable, value);
        all.put(service, Map.copyOf(ofService));
        return new StackOptions(
                root, directory, ports, services, throwaway, durable, postgres, jvm, Map.copyOf(all), progress);
    }

    /** Tells the steps of the start to somebody. */
    public StackOptions with(Progress listener) {
        return new StackOptions(
                root, directory, ports, services, throwaway, durable, postgres, jvm, environment, listener);
    }

    /** Where all data of the stack lies. */
    public Path data() {
        return directory.path();
    }

    private static StackDirectory newDirectory() {
        try {
            return new StackDirectory(Files.createTempDirectory(TEMPORARY_PREFIX));
        } catch (IOException e) {
            throw new StackFailure("Cannot create a temporary directory", e);
        }
    }
}
