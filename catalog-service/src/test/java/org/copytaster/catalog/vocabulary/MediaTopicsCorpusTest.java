package org.copytaster.catalog.vocabulary;

import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Corpus;
import org.junit.jupiter.api.Test;

/** The IPTC's own file is imported over HTTP; then each look-up of the set is made. */
@CatalogTest
class MediaTopicsCorpusTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Corpus.folder("iptc-mediatopics");

    /** The file's tags for Swedish and Danish are no language tags for these; ours are. */
    private static final Map<String, String> OURS = Map.of("se", "sv", "dk", "da");

    private static void bringAll() throws IOException {
        Path file = FOLDER.resolve("cptall-x-all.json");
        assumeTrue(Files.isRegularFile(file), () -> "The set is not there: " + file + "; set CORPUS");
        user("admin")
                .contentType(ContentType.JSON)
                .body(Files.readAllBytes(file))
                .put("/vocabularies/medtop")
                .then()
                .statusCode(200);
    }

    @Test
    void everyLookUp() throws IOException {
        bringAll();
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("lookup_cases.jsonl"))) {
            cases.add(JSON.readTree(line));
        }
        assertEquals(681, cases.size());
        assertAll(cases.stream().map(test -> () -> check(test)));
        System.out.printf("iptc-mediatopics: %d look-ups, all right%n", cases.size());
    }

    private static void check(JsonNode test) throws IOException {
        String id = test.get("id").asText();
        JsonNode concept = JSON.readTree(
                reader().get("/vocabularies/medtop/concepts/{code}", id).asString());
        assertEquals(id, concept.path("qcode").asText(), id);
        assertEquals(test.get("uri").asText(), concept.path("uri").asText(), id);
        Map<String, String> labels = new TreeMap<>();
        test.get("labels")
                .properties()
                .forEach(label -> labels.put(
                        OURS.getOrDefault(label.getKey(), label.getKey()),
                        label.getValue().asText().strip()));
        assertEquals(labels, JSON.convertValue(concept.get("labels"), Map.class), id);
        assertEquals(texts(test.get("broader"), ""), texts(concept.get("broader"), "uri"), id);
        if (test.get("retired").isNull()) {
            assertEquals(true, concept.get("retired").isNull(), id);
        } else {
            assertEquals(
                    OffsetDateTime.parse(test.get("retired").asText()).toInstant(),
                    OffsetDateTime.parse(concept.get("retired").asText()).toInstant(),
                    id);
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> (field.isEmpty() ? list.get(i) : list.get(i).get(field)).asText())
                .toList();
    }

    /** Who types a label in any language, or the address, is offered the concept on the first page. No service is needed. */
    @Test
    void everyLabelIsFound() throws IOException {
        Path file = FOLDER.resolve("cptall-x-all.json");
        assumeTrue(Files.isRegularFile(file), () -> "The set is not there: " + file + "; set CORPUS");
        Thesaurus topics = thesaurus(Release.of("medtop", JSON.readValue(file.toFile(), IptcDocument.class)));
        int labels = 0;
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("lookup_cases.jsonl"))) {
            JsonNode test = JSON.readTree(line);
            for (var label : test.get("labels").properties()) {
                labels++;
                if (!found(topics, label.getValue().asText(), test.get("id").asText())) {
                    missed.add(test.get("id") + " " + label);
                }
            }
            assertTrue(found(topics, test.get("uri").asText(), test.get("id").asText()), test.get("uri")::asText);
        }
        System.out.printf("iptc-mediatopics: %d of %d labels found%n", labels - missed.size(), labels);
        assertEquals(List.of(), missed);
    }

    private static Thesaurus thesaurus(Release release) {
        Vocabulary vocabulary = new Vocabulary(release.scheme(), release.uri());
        vocabulary.content = release.content();
        return Thesaurus.of(vocabulary, release.concepts().entrySet().stream().map(released -> {
            Concept concept = new Concept(release.scheme(), released.getKey());
            concept.say(released.getValue().content(), released.getValue().retired(), Instant.EPOCH);
            return concept;
        }));
    }

    private static boolean found(Thesaurus topics, String typed, String id) {
        return new LabelSearch(topics, typed, List.of())
                .in(topics.entries().values()).stream()
                        .limit(50)
                        .anyMatch(hit -> hit.entry().qcode().equals(id));
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws IOException {
        bringAll();
        Path file = FOLDER.resolve("cptall-x-all.json");
        JsonNode result = JSON.readTree(user("admin")
                .contentType(ContentType.JSON)
                .body(Files.readAllBytes(file))
                .put("/vocabularies/medtop")
                .asString());
        assertEquals(1286, result.get("unchanged").asInt());
        assertEquals(
                0,
                result.get("created").asInt()
                        + result.get("updated").asInt()
                        + result.get("retired").asInt());
        JsonNode counts =
                JSON.readTree(reader().get("/vocabularies/medtop").asString()).get("concepts");
        assertEquals(1286, counts.get("total").asInt());
        assertEquals(153, counts.get("retired").asInt());
        assertEquals(17, counts.get("top").asInt());
        assertNotNull(result.get("released").textValue());
    }

    @Test
    void whatToUseInsteadIsKnown() throws IOException {
        bringAll();
        JsonNode retired = JSON.readTree(
                reader().get("/vocabularies/medtop/concepts/20000064").asString());
        assertEquals(
                "medtop:20000105",
                retired.path("replacedBy").path(0).path("qcode").asText());
    }
}
