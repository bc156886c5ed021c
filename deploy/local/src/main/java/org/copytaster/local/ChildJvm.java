package org.copytaster.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java program run as a child process on the JDK that runs us. */
record ChildJvm(Process child) implements Running {

    /** The java command, as the operating system will report it for a running process. */
    static final Path JAVA = java();

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /**
     * Serial collector and the quick compiler only: a demo stack is used by one person, and starting fast in little memory
     * is worth more to her than throughput.
     */
    static final List<String> SMALL_AND_QUICK =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    static ChildJvm start(List<String> arguments, Map<String, String> environment, Path directory, Path log) {
        var builder = builder(arguments, log).directory(directory.toFile());
        // a KC_ variable of the user's own shell would reconfigure our Keycloak
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + JAVA, e);
        }
    }

    static ProcessBuilder builder(List<String> arguments, Path log) {
        var command = new ArrayList<String>();
        if (!WINDOWS) {
            // Ctrl-C reaches the whole process group; ignored signals are inherited and a JVM leaves them ignored, so
            // the children live until they are stopped one after the other
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        }
        command.add(JAVA.toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    @Override
    public ProcessHandle process() {
        return child.toHandle();
    }

    @Override
    public CompletableFuture<String> ended() {
        return child.onExit().thenApply(ended -> "exit code " + ended.exitValue());
    }

    @Override
    public void stop(Duration patience) {
        child.destroy();
        if (!hasEndedWithin(patience)) {
            kill();
        }
    }

    @Override
    public void kill() {
        child.destroyForcibly();
        hasEndedWithin(Duration.ofSeconds(5));
    }

    boolean hasEndedWithin(Duration patience) {
        try {
            return child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static File nothing() {
        return new File(WINDOWS ? "NUL" : "/dev/null");
    }

    private static Path java() {
        try {
            return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "java.exe" : "java")
                    .toRealPath();
        } catch (IOException e) {
            throw new StackFailure("No java command in " + System.getProperty("java.home"), e);
        }
    }
}
