package org.copytaster.local;

import java.time.Duration;

/** {@code down}: asks the supervising process to stop, or stops what one that was killed left behind. */
record Shutdown(StackOptions options, Console console) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);

    int run() {
        var directory = options.directory();
        var supervisor = directory.supervisor();
        if (supervisor.isPresent()) {
            console.step("Stopping Copytaster");
            stop(supervisor.get());
        }
        var leftovers = Leftovers.in(directory);
        for (var part : leftovers) {
            console.step("Stopping " + part.title() + ", left over from a run that was killed");
            Leftovers.stop(directory, part);
        }
        if (supervisor.isEmpty() && leftovers.isEmpty()) {
            console.say("Nothing is running.");
        } else {
            directory.forgetSupervisor();
            console.step("All stopped");
        }
        return 0;
    }

    private void stop(ProcessHandle supervisor) {
        supervisor.destroy();
        if (!Await.until(PATIENCE, ASK_EVERY, () -> !ProcessIdentity.isRunning(supervisor))) {
            console.step("It does not stop; ending it by force");
            supervisor.destroyForcibly();
            Await.until(PATIENCE, ASK_EVERY, () -> !ProcessIdentity.isRunning(supervisor));
        }
    }
}
