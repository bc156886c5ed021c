package org.copytaster.ingest.corpus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.copytaster.ingest.testsupport.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The running service, sent what is made to bring it down: it answers soon, never with a 5xx, and goes on. */
@Tag("corpus")
@IntegrationTest
class StressCorpusTest {
    /** What the protocol of the set allows an answer; what a document may cost is measured elsewhere, without the waiting. */
    private static final long MOST_SECONDS = 10;

    private static final String ORDINARY = "The ferry is back\n\nIt came back on Monday, the captain said.";

    /** A few of each set are enough over HTTP: the same pipeline reads all of them in their own tests. */
    private static final int SAMPLE = 40;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void sizes_depths_and_bombs() throws IOException {
        Corpus corpus = Corpus.of("stress-local");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            for (String path : List.of("/normalize", "/articles")) {
                answers(test, path, corpus.bytes(test));
            }
            goesOn();
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void json_that_is_none_is_told_from_json_of_the_wrong_shape() throws IOException {
        Corpus corpus = Corpus.of("bad-json");
        for (JsonNode test : corpus.cases("cases.jsonl").stream().limit(SAMPLE).toList()) {
            Response answer = answers(test, "/normalize", corpus.bytes(test));
            boolean malformed = answer.statusCode() == 400
                    && answer.body().asString().contains("urn:copytaster:problem:malformed-document");
            if (test.get("expect").asText().equals(malformed ? "accept" : "reject")) {
                wrong.add(test.get("id") + " " + answer.statusCode() + " "
                        + answer.body().asString());
            }
        }
        assertEquals(List.of(), wrong);
        goesOn();
    }

    @Test
    void xml_that_fetches_or_explodes() throws IOException {
        Corpus corpus = Corpus.of("bad-xml");
        for (JsonNode test : corpus.cases("cases.jsonl").stream().limit(SAMPLE).toList()) {
            Response answer = answers(test, "/normalize", corpus.bytes(test));
            assertFalse(answer.body().asString().contains("root:x:0:0"), () -> test.get("id") + " read a file");
        }
        assertEquals(List.of(), wrong);
        goesOn();
    }

    private Response answers(JsonNode test, String path, byte[] body) {
        RequestSpecification request = request(test.path("content_type").asText(mediaType(test)));
        String encoding = test.path("content_encoding").asText("");
        Response answer = (encoding.isEmpty() || encoding.equals("null")
                        ? request
                        : request.header("Content-Encoding", encoding))
                .body(body)
                .post(path);
        int status = answer.statusCode();
        long seconds = answer.timeIn(TimeUnit.SECONDS);
        if (status < 200 || status >= 500 || seconds >= MOST_SECONDS) {
            wrong.add(test.get("id") + " " + path + " " + status + " after " + seconds + " s");
        }
        return answer;
    }

    private static String mediaType(JsonNode test) {
        return test.path("input_file").asText().endsWith(".json") ? "application/json" : "application/xml";
    }

    private static void goesOn() {
        request("text/plain; charset=utf-8")
                .body(ORDINARY)
                .post("/normalize")
                .then()
                .statusCode(200)
                .body("articles[0].headline", equalTo("The ferry is back"));
    }

    /** The bytes as they are, under the media type as it is. */
    private static RequestSpecification request(String mediaType) {
        EncoderConfig asItIs = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(mediaType, io.restassured.http.ContentType.BINARY);
        return given().config(RestAssuredConfig.config().encoderConfig(asItIs))
                .auth()
                .oauth2(Tokens.of("demo-service"))
                .contentType(mediaType);
    }
}
