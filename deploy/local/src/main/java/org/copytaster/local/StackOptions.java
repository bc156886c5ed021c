package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What kind of stack to start. Made by one of the factories and refined by {@code with…} methods.
 *
 * @param root the checkout that holds the built services
 * @param directory where the stack keeps its data
 * @param ports where its parts listen
 * @param services whether the three services run too
 * @param throwaway whether the directory is deleted afterwards; then nothing is written carefully either
 * @param environment added to the environment of single services
 * @param progress is told each step
 */
public record StackOptions(
        Path root,
        StackDirectory directory,
        PortPlan ports,
        boolean services,
        boolean throwaway,
        Map<Part, Map<String, String>> environment,
        Progress progress) {

    static final String TEMPORARY_PREFIX = "copytaster-stack-";

    /** For people: fixed ports, data that stays. */
    static StackOptions local(Path root, int portOffset, Progress progress) {
        var data = root.resolve("deploy/local").resolve(portOffset == 0 ? "data" : "data-" + portOffset);
        return new StackOptions(
                root, new StackDirectory(data), PortPlan.withOffset(portOffset), true, false, Map.of(), progress);
    }

    /** For tests: all five parts on free ports in a new directory that vanishes afterwards. */
    public static StackOptions temporary() {
        return temporary(Checkout.root());
    }

    /** {@link #temporary()} with the services that are built in {@code root}. */
    public static StackOptions temporary(Path root) {
        return new StackOptions(root, newDirectory(), PortPlan.free(), true, true, Map.of(), Progress.SILENT);
    }

    /** For tests of a single service: PostgreSQL and Keycloak only. */
    static StackOptions backends() {
        return new StackOptions(Path.of(""), newDirectory(), PortPlan.free(), false, true, Map.of(), Progress.SILENT);
    }

    /** Sets one more environment variable of one service, say a Quarkus setting for a test. */
    public StackOptions with(Part service, String variable, String value) {
        var all = new EnumMap<Part, Map<String, String>>(Part.class);
        all.putAll(environment);
        var ofService = new HashMap<>(all.getOrDefault(service, Map.of()));
        ofService.put(variable, value);
        all.put(service, Map.copyOf(ofService));
        return new StackOptions(root, directory, ports, services, throwaway, Map.copyOf(all), progress);
    }

    /** Tells the steps of the start to somebody. */
    public StackOptions with(Progress listener) {
        return new StackOptions(root, directory, ports, services, throwaway, environment, listener);
    }

    private static StackDirectory newDirectory() {
        try {
            return new StackDirectory(Files.createTempDirectory(TEMPORARY_PREFIX));
        } catch (IOException e) {
            throw new StackFailure("Cannot create a temporary directory", e);
        }
    }
}
