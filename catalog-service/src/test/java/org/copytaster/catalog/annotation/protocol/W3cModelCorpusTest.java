package org.copytaster.catalog.annotation.protocol;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The W3C's samples, right and wrong, sent to the running service; and its assertions on all that comes back. The set
 * {@code w3c-annotation} is no part of the repository.
 */
@CatalogTest
class W3cModelCorpusTest {
    private static final String LD_JSON = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void isThere() {
        assumeTrue(W3cAssertions.areThere(), () -> "there is no " + W3cAssertions.FOLDER + "; set CORPUS");
    }

    private List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line :
                W3cAssertions.read(W3cAssertions.FOLDER.resolve("cases.jsonl")).split("\n")) {
            cases.add(json.readTree(line));
        }
        return cases;
    }

    private static Response send(String container, String text) {
        return chief().contentType(LD_JSON).body(text).post(container);
    }

    @Test
    void samplesAreTakenAndRefusedRight() throws IOException {
        W3cAssertions ofAnnotations = W3cAssertions.ofAnnotations();
        W3cAssertions ofCollections = W3cAssertions.ofCollections();
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        int refused = 0;
        for (String container : List.of("/annotations/", "/articles/" + given(ferry()) + "/annotations/")) {
            for (JsonNode sample : cases()) {
                String text = W3cAssertions.read(
                        W3cAssertions.FOLDER.resolve(sample.get("input_file").asText()));
                boolean conflict = sample.path("suite_conflict").asBoolean(false);
                if (sample.get("label").asText().equals("incorrect")) {
                    refused += refused(container, text, sample, wrong);
                    if (sample.has("repaired")) {
                        refused += refused(container, sample.get("repaired").toString(), sample, wrong);
                    }
                } else if (!sample.get("kind").asText().equals("page")) {
                    JsonNode stored = taken(container, text, sample, wrong);
                    taken += stored == null ? 0 : 1;
                    W3cAssertions musts =
                            sample.get("kind").asText().equals("annotation") ? ofAnnotations : ofCollections;
                    if (stored != null && !conflict) {
                        musts.broken(stored).forEach(broken -> wrong.add(sample.get("id") + " breaks " + broken));
                    }
                }
            }
        }
        System.out.printf("w3c-annotation: %d samples taken, %d refused, in two containers%n", taken, refused);
        assertEquals(List.of(), wrong);
    }

    private static int refused(String container, String text, JsonNode sample, List<String> wrong) {
        int status = send(container, text).statusCode();
        if (status < 400 || status >= 500) {
            wrong.add(sample.get("id") + " was answered " + status);
            return 0;
        }
        return 1;
    }

    private JsonNode taken(String container, String text, JsonNode sample, List<String> wrong) throws IOException {
        Response response = send(container, text);
        if (response.statusCode() != 201) {
            wrong.add(sample.get("id") + " was answered " + response.asString());
            return null;
        }
        JsonNode stored =
                json.readTree(reader().get(response.header("Location")).asString());
        sample.get("expect").properties().forEach(expected -> {
            JsonNode found = stored.path(expected.getKey());
            if (!expected.getKey().equals("id") && !expected.getValue().equals(found)) {
                wrong.add(sample.get("id") + " has " + expected.getKey() + " " + found);
            }
        });
        JsonNode sent = json.readTree(text);
        if (!stored.path("via").toString().contains(sent.get("id").asText())) {
            wrong.add(sample.get("id") + " has lost its id");
        }
        for (String name : new String[] {"target", "body", "label", "first"}) {
            if (!sent.path(name).equals(stored.path(name))) {
                wrong.add(sample.get("id") + " has another " + name + ": " + stored.path(name));
            }
        }
        return stored;
    }

    @Test
    void collectionsAndPagesAreWhatTheyMustBe() throws IOException {
        W3cAssertions ofAnnotations = W3cAssertions.ofAnnotations();
        assertTrue(ofAnnotations.size() > 20, "the assertions were read");
        UUID id = given(ferry());
        String article = "/articles/" + id + "/annotations/";
        check(article, ofAnnotations);
        for (int i = 0; i < 5; i++) {
            send(article, """
                    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "motivation": "commenting",
                     "body": {"type": "TextualBody", "value": "Which pier?", "format": "text/plain"},
                     "target": {"selector": {"type": "TextQuoteSelector", "exact": "north pier"}}}
                    """).then().statusCode(201);
        }
        check(article, ofAnnotations);
        check(article + "?limit=2", ofAnnotations);
        check("/annotations/?limit=3&motivation=commenting&article=" + id, ofAnnotations);
    }

    private void check(String container, W3cAssertions ofAnnotations) throws IOException {
        for (String prefer : List.of(
                "",
                "http://www.w3.org/ns/ldp#PreferMinimalContainer",
                "http://www.w3.org/ns/oa#PreferContainedIRIs",
                "http://www.w3.org/ns/oa#PreferContainedDescriptions")) {
            JsonNode collection =
                    json.readTree(reader().header("Prefer", "return=representation;include=\"" + prefer + "\"")
                            .get(container)
                            .asString());
            assertEquals(List.of(), W3cAssertions.ofCollections().broken(collection), collection::toString);
            if (collection.get("first").isObject()) {
                assertEquals(List.of(), W3cAssertions.ofPages().broken(collection), collection::toString);
            }
            String next = collection.get("first").isObject()
                    ? collection.get("first").get("id").asText()
                    : collection.get("first").asText();
            while (next != null) {
                JsonNode page = json.readTree(reader().get(next).asString());
                assertEquals(List.of(), W3cAssertions.ofPages().broken(page), page::toString);
                for (JsonNode item : page.get("items")) {
                    if (item.isObject()
                            && !item.toString().contains("Independents")
                            && !item.toString().contains("Composite")) {
                        assertEquals(List.of(), ofAnnotations.broken(item), item::toString);
                    }
                }
                next = page.path("next").textValue();
            }
        }
    }
}
