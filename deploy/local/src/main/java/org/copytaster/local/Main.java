package org.copytaster.local;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line behind the scripts in {@code deploy/local}. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        // PostgreSQL's launcher tells every step, and the steps are told here already
        Logger.getLogger("").setLevel(Level.SEVERE);
        var console = new Console(System.out, System.err);
        int exitCode;
        try {
            exitCode = run(Command.parse(arguments), console);
        } catch (StackFailure e) {
            console.complain("\n" + e.getMessage());
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    private static int run(Command command, Console console) {
        return switch (command) {
            case Command.Up up when up.detach() -> new Detached(options(up.portOffset(), console), console).run(up);
            case Command.Up up -> new Supervisor(options(up.portOffset(), console), console).run(up);
            case Command.MayStart(var up) -> new Supervisor(options(up.portOffset(), console), console).mayStart(up);
            case Command.Down down -> new Shutdown(options(down.portOffset(), console), console).run();
            case Command.Status status -> new StatusTable(options(status.portOffset(), console), console).print();
            case Command.Logs logs ->
                new LogPrinter(options(logs.portOffset(), console).directory(), console).print(logs);
            case Command.Help() -> {
                console.pass(Command.USAGE);
                yield 0;
            }
        };
    }

    private static StackOptions options(int portOffset, Console console) {
        // set by the scripts, which may be called from anywhere
        var root = System.getProperty("copytaster.root");
        return StackOptions.local(root == null ? Checkout.root() : Path.of(root), portOffset, console);
    }
}
