package org.copytaster.ingest.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.ingest.normalize.Block;
import org.copytaster.ingest.normalize.Entity;
import org.copytaster.ingest.normalize.Image;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Subject;
import org.copytaster.ingest.parsed.BlockType;
import org.junit.jupiter.api.Test;

/** What we send and read is what the catalog's own tests take and give: the same example files. */
class CatalogClientContractTest {
    private static final Path EXAMPLES = Path.of("../catalog-service/contract/examples");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void sends_exactly_the_catalogs_example() throws IOException {
        JsonNode example = JSON.readTree(Files.readString(EXAMPLES.resolve("article-submission.json")));
        JsonNode sent = JSON.valueToTree(ArticleSubmission.of(ferry(), "harbour-wire"));
        assertEquals(example, sent);
    }

    /** The id is only an example; that every field of the answer is understood is what counts. */
    @Test
    void reads_the_catalogs_answer() throws IOException {
        JsonNode example = JSON.readTree(Files.readString(EXAMPLES.resolve("article-submitted.json")));
        ArticleSubmitted answer = JSON.treeToValue(example, ArticleSubmitted.class);
        assertEquals(example, JSON.valueToTree(answer));
        assertFalse(answer.isUnchanged());
    }

    private static NormalizedArticle ferry() {
        Map<String, String> origins = new LinkedHashMap<>();
        origins.put("headline", "json-ld");
        origins.put("published", "json-ld");
        origins.put("body", "extractor");
        return new NormalizedArticle(
                "Ferry strikes pier in fog",
                null,
                "Three passengers treated for minor injuries",
                List.of("Marta Lindqvist"),
                "en",
                OffsetDateTime.parse("2026-11-18T07:40:00+01:00"),
                null,
                "https://www.harbourwire.example/2026/11/18/ferry-strikes-pier",
                "hw-2026-1118-ferry",
                "Harbour Wire",
                new Image("https://www.harbourwire.example/img/ferry.jpg", "The ferry at the north pier", "J. Oru"),
                List.of("ferry", "harbour"),
                List.of(new Subject("medtop:03000000", "disaster, accident and emergency incident")),
                List.of(new Entity("urn:harbourwire:person:17", "Ada Bruun")),
                List.of(new Entity(null, "Lenn Ferries")),
                List.of(new Entity("iso3166-1a2:DK", "Denmark")),
                List.of(
                        new Block(
                                "b1", BlockType.PARAGRAPH, "A ferry struck the north pier on Wednesday in dense fog."),
                        new Block("b2", BlockType.CAPTION, "The ferry at the north pier"),
                        new Block(
                                "b3",
                                BlockType.PARAGRAPH,
                                "“We felt one hard knock,” said a passenger. “Then it was quiet.”")),
                "not sent",
                "not sent",
                0,
                "not sent",
                origins,
                List.of());
    }
}
