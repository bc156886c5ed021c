package org.copytaster.local;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why the stack does not run. The message is written for the person at the terminal and says what to do. */
public final class StackFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int TAIL = 25;

    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
    }

    /** A failure of something that writes a log: shows the end of it and where it is. */
    static StackFailure withLog(String message, Path log) {
        var tail = tail(log);
        var shown = tail.isEmpty() ? "" : "\n\n  " + String.join("\n  ", tail) + "\n";
        return new StackFailure(message + shown + "\nIts log: " + log);
    }

    private static List<String> tail(Path log) {
        try {
            // logs may hold bytes of any encoding; replacing them beats failing while reporting a failure
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        } catch (IOException e) {
            return List.of("(the log cannot be read: " + e + ")");
        }
    }
}
