package org.copytaster.local;

import java.util.Arrays;
import java.util.Locale;

/** {@code status}: one line for each part. */
record StatusTable(StackOptions options, Console console) {

    private static final String ROW = "%-16s %-9s %-28s %8s %10s";

    private enum State {
        READY,
        STARTING,
        DOWN
    }

    /** Returns 0 if all are ready. */
    int print() {
        console.say(ROW.formatted("part", "state", "address", "pid", "memory"));
        var allReady = true;
        for (var part : Part.values()) {
            allReady &= printRow(part) == State.READY;
        }
        console.say(ROW.formatted("total", "", "", "", Welcome.memory(totalMemory(options.directory()))));
        return allReady ? 0 : 1;
    }

    static long totalMemory(StackDirectory directory) {
        return Arrays.stream(Part.values())
                .flatMap(part -> directory.process(part).stream())
                .mapToLong(Memory::of)
                .sum();
    }

    private State printRow(Part part) {
        var process = options.directory().process(part);
        var state = process.isEmpty() ? State.DOWN : stateOfLiving(part);
        var pid = process.map(found -> Long.toString(found.pid())).orElse("-");
        var memory = process.map(found -> Welcome.memory(Memory.of(found))).orElse("-");
        console.say(ROW.formatted(part.title(), state.name().toLowerCase(Locale.ROOT), address(part), pid, memory));
        return state;
    }

    private State stateOfLiving(Part part) {
        return new HealthCheck(options.ports()).isReady(part) ? State.READY : State.STARTING;
    }

    private String address(Part part) {
        return (part == Part.POSTGRESQL ? "localhost:" : "http://localhost:")
                + options.ports().of(part);
    }
}
