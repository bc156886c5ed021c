package org.copytaster.ingest.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalog gives out in one of its forms is read back as what it was; what a form cannot carry is in its README. */
class RoundTripTest {
    private static final Path FORMS = Path.of("../catalog-service/contract/examples/forms");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ninjs.json     | application/json                      | ninjs     | ''
                    ninjs2.json    | application/json                      | ninjs     | ''
                    ninjs1.json    | application/json                      | ninjs     | ''
                    newsml-g2.xml  | application/vnd.iptc.g2.newsitem+xml  | newsml-g2 | ''
                    nitf.xml       | application/nitf+xml                  | nitf      | ''
                    html.html      | text/html                             | html      | externalId
                    json-ld.json   | application/ld+json                   | json      | types
                    """)
    void isReadBack(String file, String mediaType, String format, String lost) throws IOException {
        Normalization result =
                Pipeline.normalize(new RawDocument(Files.readAllBytes(FORMS.resolve(file)), hints(mediaType)));
        Normalization.Normalized read = assertInstanceOf(Normalization.Normalized.class, result);
        assertEquals(format, read.format());
        ArticleSubmission article = ArticleSubmission.of(read.articles().getFirst(), "harbour-wire");
        assertEquals(
                said(JSON.readTree(Files.readString(FORMS.resolve("submission.json"))), lost),
                said(JSON.readTree(JSON.writeValueAsString(article)), lost));
    }

    /** Block by block, though the text as a whole stands beside the blocks; and its record's times are not the text's. */
    @Test
    void theCatalogsOwnJsonIsReadBack() throws IOException {
        Path file = FORMS.resolveSibling("article.json");
        Normalization result = Pipeline.normalize(new RawDocument(Files.readAllBytes(file), hints("application/json")));
        ObjectNode article = (ObjectNode) JSON.readTree(Files.readString(file));
        article.remove(List.of(
                "id",
                "version",
                "state",
                "assignee",
                "lock",
                "created",
                "updated",
                "sourceUpdate",
                "counts",
                "collections",
                "text",
                "html",
                "words",
                "fingerprint"));
        JsonNode read = JSON.readTree(JSON.writeValueAsString(ArticleSubmission.of(
                assertInstanceOf(Normalization.Normalized.class, result)
                        .articles()
                        .getFirst(),
                "harbour-wire")));
        assertEquals(said(article, "nothing"), said(read, "nothing"));
    }

    private static String said(JsonNode submission, String lost) {
        ObjectNode said = submission.deepCopy();
        said.remove(List.of("origins", "warnings"));
        said.remove(Set.of(lost));
        said.get("blocks").forEach(block -> {
            if (lost.equals("types")) {
                // schema.org's articleBody is a text: all are paragraphs, and lines in them are no more
                ((ObjectNode) block)
                        .put("type", "paragraph")
                        .put("text", block.get("text").asText().replaceAll("\\s+", " "));
            }
        });
        return said.toPrettyString();
    }

    private static Hints hints(String mediaType) {
        return new Hints(mediaType, null, null, null, null, Instant.parse("2026-11-20T00:00:00Z"));
    }
}
