package org.copytaster.ingest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Real pages, which are not part of the repository. */
final class Corpus {
    private static final Path PAGES = Path.of(
                    Optional.ofNullable(System.getenv("CORPUS")).orElse("../../shared"))
            .resolve("data/html-extraction");

    private Corpus() {}

    /** @throws IllegalStateException where they are not there, saying what to set */
    static List<byte[]> pages(String set) throws IOException {
        Path folder = PAGES.resolve(set).resolve("html");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("No pages in " + folder.toAbsolutePath() + "; set CORPUS");
        }
        List<byte[]> pages = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        return pages;
    }
}
