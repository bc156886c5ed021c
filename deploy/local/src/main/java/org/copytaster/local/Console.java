package org.copytaster.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The terminal. Plain lines only, so that it reads the same in a window, a pipe and a build log. */
final class Console implements Progress {

    private final PrintStream out;
    private final PrintStream err;
    private final long began = System.nanoTime();

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** One step of something longer, with the time since the beginning. */
    @Override
    public synchronized void step(String what) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds(), what);
        out.flush();
    }

    synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    /** Text that brings its own line ends. */
    synchronized void pass(String text) {
        out.print(text);
        out.flush();
    }

    synchronized void complain(String text) {
        err.println(text);
        err.flush();
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }
}
