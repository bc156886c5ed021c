package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copytaster.catalog.testsupport.Corpus;

/** The W3C's own JSON Schemas of what an annotation, a collection and a page must be. */
final class W3cAssertions {
    static final Path FOLDER = Corpus.folder("w3c-annotation");
    private static final Path ASSERTIONS = FOLDER.resolve("assertions");
    private static final String BASE = "https://w3c.invalid/";

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    private W3cAssertions(String test) {
        Map<String, String> known = new HashMap<>();
        try (Stream<Path> definitions = Files.list(ASSERTIONS.resolve("definitions"))) {
            definitions.forEach(file -> known.put(BASE + file.getFileName(), read(file)));
            for (JsonNode name :
                    new ObjectMapper().readTree(read(ASSERTIONS.resolve(test))).get("assertions")) {
                Path file = ASSERTIONS.resolve(name.asText());
                known.put(BASE + file.getFileName(), read(file));
                schemas.put(file.getFileName().toString(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(known));
        schemas.replaceAll((name, _) -> registry.getSchema(SchemaLocation.of(BASE + name)));
    }

    static boolean areThere() {
        return Files.isDirectory(ASSERTIONS);
    }

    static W3cAssertions ofAnnotations() {
        return new W3cAssertions("annotations/annotationMusts.test");
    }

    static W3cAssertions ofCollections() {
        return new W3cAssertions("collections/collectionMusts.test");
    }

    static W3cAssertions ofPages() {
        return new W3cAssertions("collections/pages/pageMusts.test");
    }

    int size() {
        return schemas.size();
    }

    /** Names of those that do not hold. */
    List<String> broken(JsonNode document) {
        String text = document.toString();
        return schemas.entrySet().stream()
                .filter(schema -> !schema.getValue()
                        .validate(
                                text,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
