package org.copytaster.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code up --detach}: has another process supervise the stack, shows what it says, and leaves when all is ready. */
final class Detached {

    private static final Duration NEWS_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final StackOptions options;
    private final StackDirectory directory;
    private final Console console;

    Detached(StackOptions options, Console console) {
        this.options = options;
        this.directory = options.directory();
        this.console = console;
    }

    int run(Command.Up up) {
        if (directory.supervisor().isPresent()) {
            return new Supervisor(options, console).run(up);
        }
        directory.create();
        var output = emptyFile(directory.detachedOutput());
        var supervisor = startSupervisor(up, output);
        var news = new LogFollower(output);
        Await.until(LONGEST_START, NEWS_EVERY, () -> {
            console.pass(news.next());
            return !supervisor.isAlive() || Files.exists(directory.ready());
        });
        console.pass(news.next());
        return supervisor.isAlive() ? 0 : 1;
    }

    private Process startSupervisor(Command.Up up, Path output) {
        var arguments = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        arguments.addAll(List.of("--port-offset", Integer.toString(up.portOffset())));
        if (up.fresh()) {
            arguments.add("--fresh");
        }
        try {
            return ChildJvm.builder(arguments, output).start();
        } catch (IOException e) {
            throw new StackFailure("Cannot start the supervising process", e);
        }
    }

    private static Path emptyFile(Path file) {
        try {
            return Files.writeString(file, "");
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file, e);
        }
    }
}
