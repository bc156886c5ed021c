package org.copytaster.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository lies on this machine. */
final class Checkout {

    private Checkout() {}

    /** Upwards from the working directory: Maven runs the tests of a module in the module's directory. */
    static Path root() {
        for (var directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("deploy/local")) && Files.exists(directory.resolve("mvnw"))) {
                return directory;
            }
        }
        throw new StackFailure(
                "Not inside a checkout of Copytaster: " + Path.of("").toAbsolutePath());
    }
}
