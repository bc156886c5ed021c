package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.copytaster.ingest.testsupport.ProcessorTime;

/** A set of documents with what should be read from them. Where the sets are not there, the test is skipped and says so. */
record Corpus(Path folder) {
    static final JsonMapper JSON = new JsonMapper();

    private static final Instant RECEIVED = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final Path SETS = Path.of(Optional.ofNullable(System.getProperty("CORPUS"))
                    .or(() -> Optional.ofNullable(System.getenv("CORPUS")))
                    .orElse("../../shared"))
            .resolve("data");

    static Corpus of(String set) {
        Path folder = SETS.resolve(set);
        assumeTrue(Files.isDirectory(folder), () -> "The set is not there: " + folder + "; set CORPUS");
        return new Corpus(folder);
    }

    List<JsonNode> cases(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.map(Corpus::json).toList();
        }
    }

    byte[] bytes(JsonNode test) throws IOException {
        return Files.readAllBytes(folder.resolve(test.get("input_file").asText()));
    }

    /** Every document of every set must end in a result, and soon. */
    static Normalization normalize(byte[] bytes, String mediaType, String sourceUrl) {
        Hints hints = new Hints(mediaType, null, sourceUrl, null, null, RECEIVED);
        return ProcessorTime.within(BOUND, "a document", () -> Pipeline.normalize(new RawDocument(bytes, hints)));
    }

    /** Kept in the repository and raised whenever the score rises. */
    static double floor(String name) {
        Properties floors = new Properties();
        try (InputStream in = Corpus.class.getResourceAsStream("/corpus-floors.properties")) {
            floors.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Double.parseDouble(floors.getProperty(name));
    }

    static void assertScore(String name, double score) {
        System.out.printf("corpus %-32s %.4f (floor %.4f)%n", name, score, floor(name));
        assertTrue(score >= floor(name), () -> name + " fell to " + score + ", the floor is " + floor(name));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
