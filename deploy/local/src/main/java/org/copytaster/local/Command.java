package org.copytaster.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What the user asked for on the command line. */
sealed interface Command {

    record Up(int portOffset, boolean fresh, boolean detach) implements Command {}

    /** Asked by the script before it builds anything for {@code up}. */
    record MayStart(Up up) implements Command {}

    record Down(int portOffset) implements Command {}

    record Status(int portOffset) implements Command {}

    /** The logs of all parts if none is named. */
    record Logs(int portOffset, List<Part> parts, boolean follow) implements Command {}

    record Help() implements Command {}

    String USAGE = """
            deploy/local/up      [--fresh] [--detach] [--port-offset N]   build what is stale, start everything
            deploy/local/down    [--port-offset N]                        stop it
            deploy/local/status  [--port-offset N]                        what runs, where, in how much memory
            deploy/local/logs    [part] [-f] [--port-offset N]            what the parts log

              --fresh          begin with empty databases
              --detach         return when all is ready and leave it running
              --port-offset N  add N to every port and use data-N, so that two stacks can run side by side
              part             %s
            """.formatted(String.join(", ", Part.ids()));

    /** Reads the command and its options; a wrong one is a {@link StackFailure} that shows the usage. */
    static Command parse(String... arguments) {
        var words = new ArrayDeque<>(Arrays.asList(arguments));
        var name = words.isEmpty() ? "--help" : words.pop();
        var given = new Given();
        while (!words.isEmpty()) {
            given.take(words.pop(), words);
        }
        return given.help ? new Help() : given.as(name);
    }

    /** The options seen so far. */
    final class Given {
        private boolean fresh;
        private boolean detach;
        private boolean follow;
        private boolean help;
        private int portOffset;
        private final List<Part> parts = new ArrayList<>();

        private void take(String word, Deque<String> rest) {
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--detach", "-d" -> detach = true;
                case "--follow", "-f" -> follow = true;
                case "--help", "-h" -> help = true;
                case "--port-offset" -> portOffset = offset(rest.isEmpty() ? "" : rest.pop());
                default -> takeOther(word);
            }
        }

        private void takeOther(String word) {
            if (word.startsWith("--port-offset=")) {
                portOffset = offset(word.substring(word.indexOf('=') + 1));
            } else {
                parts.add(part(word));
            }
        }

        private Command as(String name) {
            return switch (name) {
                case "up" -> up();
                case "may-start" -> new MayStart(up());
                case "down" -> {
                    refuse(fresh || detach || follow || !parts.isEmpty(), name);
                    yield new Down(portOffset);
                }
                case "status" -> {
                    refuse(fresh || detach || follow || !parts.isEmpty(), name);
                    yield new Status(portOffset);
                }
                case "logs" -> {
                    refuse(fresh || detach, name);
                    yield new Logs(portOffset, List.copyOf(parts), follow);
                }
                case "help", "--help", "-h" -> new Help();
                default -> throw new StackFailure("There is no command " + name + ".\n\n" + USAGE);
            };
        }

        private Up up() {
            refuse(!parts.isEmpty() || follow, "up");
            return new Up(portOffset, fresh, detach);
        }

        private static void refuse(boolean wrong, String name) {
            if (wrong) {
                throw new StackFailure(name + " does not take that option.\n\n" + USAGE);
            }
        }

        private static int offset(String text) {
            try {
                var offset = Integer.parseInt(text);
                if (offset >= 0 && offset <= PortPlan.MAX_OFFSET) {
                    return offset;
                }
            } catch (NumberFormatException e) {
                // answered below, as any other unusable number
            }
            throw new StackFailure(
                    "--port-offset wants a number from 0 to " + PortPlan.MAX_OFFSET + ", not '" + text + "'.");
        }

        private static Part part(String word) {
            return Arrays.stream(Part.values())
                    .filter(part -> part.id().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("Unknown option or part: " + word + "\n\n" + USAGE));
        }
    }
}
