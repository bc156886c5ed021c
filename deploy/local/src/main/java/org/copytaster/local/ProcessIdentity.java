package org.copytaster.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that can be recognized later, by another JVM: its number alone could meanwhile belong to somebody else.
 *
 * @param program path of the program it runs
 */
record ProcessIdentity(long pid, Instant started, String program) {

    /**
     * Linux gives start times relative to the boot time, which every JVM reads for itself and which moves when the clock
     * is set right.
     */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    /** Who {@code process} is, for a process that has just been started to run {@code program}. */
    static ProcessIdentity of(ProcessHandle process, String program) {
        var started = process.info().startInstant().orElseGet(Instant::now);
        return new ProcessIdentity(process.pid(), started, program);
    }

    static ProcessIdentity ofThisProcess() {
        var self = ProcessHandle.current();
        return of(self, self.info().command().orElse(""));
    }

    /** The living process, if it is still the same one. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    /**
     * Whether it still does something. A process that has ended but was not yet taken note of by its parent counts as alive
     * for Java, in some containers for ever; it has no program any more.
     */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private boolean isSame(ProcessHandle candidate) {
        var info = candidate.info();
        var sameStart = info.startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false);
        var sameProgram = info.command().map(program::equals).orElse(false);
        return sameStart && sameProgram;
    }

    String asText() {
        return pid + "\n" + started.toEpochMilli() + "\n" + program + "\n";
    }

    /** Reads {@link #asText()}; empty if the text is cut off, as after a crash in the middle of writing. */
    static Optional<ProcessIdentity> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        try {
            var started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return Optional.of(new ProcessIdentity(Long.parseLong(lines.get(0)), started, lines.get(2)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
