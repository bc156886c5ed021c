package org.copytaster.local;

import java.nio.file.Files;

/** {@code up}: starts the stack, watches over it, and stops all of it when it is told to or when a part dies. */
final class Supervisor {

    /** No exit code that a JVM uses by itself. */
    private static final int MAY_START = 10;

    private final StackOptions options;
    private final StackDirectory directory;
    private final Console console;

    Supervisor(StackOptions options, Console console) {
        this.options = options;
        this.directory = options.directory();
        this.console = console;
    }

    /** Returns the exit code when the stack has ended by itself; a signal ends the JVM in here. */
    int run(Command.Up up) {
        if (directory.supervisor().isPresent()) {
            return alreadyRunning(up);
        }
        var stack = LocalStack.claim(options);
        var onSignal = new Thread(() -> stopOnSignal(stack), "stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
        directory.rememberSupervisor(ProcessIdentity.ofThisProcess());
        try {
            start(stack, up.fresh());
            var death = stack.firstDeath().join();
            console.complain(
                    "\n%s died (%s). Its log: %s".formatted(death.part().title(), death.how(), death.log()));
        } catch (StackFailure e) {
            if (stack.isClosing()) {
                return 0; // a signal came in the middle of starting; the hook does the rest
            }
            console.complain("\n" + e.getMessage() + "\n");
        }
        end(stack);
        return 1;
    }

    /** Answers the script, which has nothing to do unless the answer is {@link #MAY_START}. */
    int mayStart(Command.Up up) {
        return directory.supervisor().isPresent() ? alreadyRunning(up) : MAY_START;
    }

    private int alreadyRunning(Command.Up up) {
        if (up.fresh()) {
            throw new StackFailure("Its data is in use: this stack is running. Stop it with deploy/local/down first.");
        }
        var state = Files.exists(directory.ready()) ? "already running" : "already being started";
        console.say("Copytaster is " + state + ".");
        console.pass(new Welcome(options.ports()).text());
        return 0;
    }

    private void start(LocalStack stack, boolean fresh) {
        stack.startAll(fresh);
        stack.loadDemoArticles();
        var memory = Welcome.memory(StatusTable.totalMemory(directory));
        console.say("\nCopytaster is ready after %.1f s, in %s.".formatted(console.seconds(), memory));
        console.pass(new Welcome(options.ports()).text());
        console.say("\nStop it with deploy/local/down, or with Ctrl-C where it was started.");
        directory.write(directory.ready(), "ready\n");
    }

    private void stopOnSignal(LocalStack stack) {
        if (!stack.hasEnded()) {
            console.say("");
            end(stack);
            // without this the exit code would be that of a program killed by a signal
            Runtime.getRuntime().halt(0);
        }
    }

    private void end(LocalStack stack) {
        try {
            stack.close();
        } finally {
            // Keycloak's one-time build, if we were stopped in the middle of it
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            directory.forgetSupervisor();
        }
        console.step("All stopped");
    }
}
