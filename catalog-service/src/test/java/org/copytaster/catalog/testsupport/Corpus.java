package org.copytaster.catalog.testsupport;

import java.nio.file.Path;
import java.util.Optional;

/** Public test sets that are not part of the repository. */
public final class Corpus {
    private Corpus() {}

    /** Where it would be; tests skip, and say so, where it is not. */
    public static Path folder(String set) {
        return Path.of(Optional.ofNullable(System.getProperty("CORPUS"))
                        .or(() -> Optional.ofNullable(System.getenv("CORPUS")))
                        .orElse("../../shared"))
                .resolve("data")
                .resolve(set);
    }
}
