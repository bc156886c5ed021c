package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Processes and directories of a stack whose supervisor did not get to clean up. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** The parts of {@code directory} that still run, last started first. The caller must own the directory. */
    static List<Part> in(StackDirectory directory) {
        return Arrays.asList(Part.values()).reversed().stream()
                .filter(part -> directory.process(part).isPresent())
                .toList();
    }

    /** Stops one; only a process that is proven to be ours is touched. */
    static void stop(StackDirectory directory, Part part) {
        directory.process(part).ifPresent(process -> {
            process.destroy();
            if (!Await.until(PATIENCE, Duration.ofMillis(50), () -> !ProcessIdentity.isRunning(process))) {
                process.destroyForcibly();
                Await.until(PATIENCE, Duration.ofMillis(50), () -> !ProcessIdentity.isRunning(process));
            }
        });
        directory.forget(part);
    }

    /** Removes temporary stacks of test runs that were killed; living ones hold their lock and are left alone. */
    static void removeTemporary(Progress progress) {
        var temp = Path.of(System.getProperty("java.io.tmpdir"));
        try (var candidates = Files.newDirectoryStream(temp, StackOptions.TEMPORARY_PREFIX + "*")) {
            for (var candidate : candidates) {
                // a directory without a lock file may have been made a moment ago
                if (Files.exists(new StackDirectory(candidate).lock())) {
                    remove(new StackDirectory(candidate));
                }
            }
        } catch (IOException e) {
            progress.step("An old temporary directory stays: " + e);
        }
    }

    private static void remove(StackDirectory directory) throws IOException {
        var ownership = Ownership.take(directory);
        if (ownership.isEmpty()) {
            return;
        }
        try (var owned = ownership.get()) {
            assert owned != null;
            in(directory).forEach(part -> stop(directory, part));
            DirectoryTree.delete(directory.path());
        }
    }
}
