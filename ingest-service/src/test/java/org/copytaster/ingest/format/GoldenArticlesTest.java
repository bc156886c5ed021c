package org.copytaster.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder a case: {@code input.*} as it came, {@code expected.json} as it should become, {@code hints.json} where the
 * sender said something. With {@code -Dgolden.update} the expected files are written anew: read the difference then.
 */
class GoldenArticlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Instant RECEIVED = Instant.parse("2026-12-01T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static Stream<Path> cases() throws IOException {
        return Files.list(FOLDER).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_what_is_expected(Path folder) throws IOException {
        JsonNode normalized =
                JSON.valueToTree(Pipeline.normalize(new RawDocument(Files.readAllBytes(input(folder)), hints(folder))));
        Path expected = folder.resolve("expected.json");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, JSON.writeValueAsString(normalized) + "\n");
        }
        assertEquals(JSON.writeValueAsString(JSON.readTree(expected.toFile())), JSON.writeValueAsString(normalized));
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Hints hints(Path folder) throws IOException {
        Path hints = folder.resolve("hints.json");
        return Files.exists(hints) ? JSON.readValue(hints.toFile(), Hints.class) : Hints.none(RECEIVED);
    }
}
