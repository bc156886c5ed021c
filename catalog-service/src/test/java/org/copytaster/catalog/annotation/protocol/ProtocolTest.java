package org.copytaster.catalog.annotation.protocol;

import static org.copytaster.catalog.annotation.Notes.comment;
import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.annotation.Notes.quote;
import static org.copytaster.catalog.annotation.Notes.read;
import static org.copytaster.catalog.annotation.Notes.tag;
import static org.copytaster.catalog.annotation.Notes.written;
import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the W3C's set of the protocol does not ask. */
@CatalogTest
class ProtocolTest {
    private static final String LD_JSON = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final ObjectMapper json = new ObjectMapper();

    private static ValidatableResponse send(String container, String members) {
        return editor().contentType(LD_JSON)
                .body("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\", " + members + "}")
                .post(container)
                .then();
    }

    private static ValidatableResponse replace(RequestSpecification as, String note, Map<String, ?> by) {
        return as.header("If-Match", tag(note))
                .contentType(LD_JSON)
                .body(by)
                .put(note)
                .then();
    }

    private static Response prefer(String url, String include) {
        return reader().header("Prefer", "return=representation;include=\"" + include + "\"")
                .get(url);
    }

    @Test
    void aContainerTellsAsMuchAsIsPreferred() {
        UUID id = given(ferry());
        written(id, "north pier");
        String url = container(id);
        reader().get(url)
                .then()
                .contentType(is(LD_JSON))
                .header("Content-Location", endsWith(url + "?iris=0"))
                .header("Accept-Post", containsString("application/ld+json"))
                .body("'@context'", hasItems("http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/ldp.jsonld"))
                .body("type", contains("BasicContainer", "AnnotationCollection"))
                .body("first.items[0].body.value", is("Who says so?"))
                .body("last", endsWith(url + "?page=0"));
        prefer(url, "http://www.w3.org/ns/oa#PreferContainedIRIs")
                .then()
                .header("Content-Location", endsWith(url + "?iris=1"))
                .body("first.items", everyItem(instanceOf(String.class)))
                .body("first.id", endsWith("?page=0&iris=1"));
        prefer(url, "http://www.w3.org/ns/ldp#PreferMinimalContainer http://www.w3.org/ns/oa#PreferContainedIRIs")
                .then()
                .body("first", endsWith("?page=0"))
                .body("total", is(1));
        prefer(url, "\\\"").then().statusCode(200);
        reader().get(url + "?page=1").then().statusCode(404).header("Link", containsString("ldp#"));
        reader().get(url + "?page=-1").then().statusCode(422);
        reader().get(url + "?limit=1001").then().statusCode(422);
        reader().get(container(UUID.randomUUID()))
                .then()
                .statusCode(404)
                .header("Link", containsString("BasicContainer"));
        nobody().get(url).then().statusCode(401).header("Link", containsString("BasicContainer"));
    }

    @Test
    void anEmptyContainerHasAFirstPageToo() {
        reader().get(container(given(ferry())))
                .then()
                .body("total", is(0))
                .body("first.items", is(List.of()))
                .body("first", not(hasKey("next")));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        UUID id = given(ferry());
        written(id, "north pier");
        String seen = reader().get(container(id)).header("ETag");
        reader().header("If-None-Match", seen)
                .get(container(id))
                .then()
                .statusCode(304)
                .header("ETag", is(seen));
        put(id, article("Ferry strikes pier in fog", "All is well."));
        reader().header("If-None-Match", seen)
                .get(container(id))
                .then()
                .statusCode(200)
                .header("ETag", not(is(seen)));
    }

    @Test
    void theFormIsNegotiated() {
        String note = written(given(ferry()), "north pier");
        for (String accept :
                new String[] {"application/ld+json", LD_JSON, "*/*", "text/turtle;q=0.9, application/ld+json;q=0.1"}) {
            reader().header("Accept", accept).get(note).then().statusCode(200).contentType(is(LD_JSON));
        }
        reader().accept(ContentType.JSON).get(note).then().statusCode(200).contentType(startsWith("application/json"));
        reader().accept("text/turtle").get(note).then().statusCode(406).header("Vary", is("Accept"));
        editor().contentType("text/turtle")
                .body("<a> <b> <c> .")
                .post("/annotations/")
                .then()
                .statusCode(415);
    }

    @Test
    void theCatalogsContainerHasAllAndGivesThemAnAddress() {
        UUID id = given(ferry());
        String word = "w" + id.toString().replace("-", "");
        String note = send(
                        "/annotations/",
                        "\"bodyValue\": \"" + word + "\", \"target\": \"/articles/" + id + "#headline\"")
                .statusCode(201)
                .header("Location", containsString(container(id)))
                .body("target", startsWith("http://"))
                .body("placement.field", is("headline"))
                .body("placement.end", is(25))
                .extract()
                .header("Location");
        read("/annotations/" + note.substring(note.lastIndexOf('/') + 1)).body("id", is(note));
        reader().get("/annotations/?q=" + word).then().body("total", is(1));
        reader().get(container(id)).then().body("total", is(1));
        String elsewhere = send("/annotations/", "\"target\": \"https://example.org/page\"")
                .statusCode(201)
                .header("Location", containsString("/annotations/"))
                .body("placement", nullValue())
                .extract()
                .header("Location");
        read(elsewhere).body("target", is("https://example.org/page"));
        send("/annotations/", "\"target\": \"/articles/" + UUID.randomUUID() + "\"")
                .statusCode(422)
                .body("violations[0].field", is("target.source"));
        chief().header("If-Match", reader().get("/articles/" + id).header("ETag"))
                .delete("/articles/" + id);
        reader().get("/annotations/?q=" + word).then().body("total", is(0));
        reader().get(note).then().statusCode(410);
    }

    @Test
    void aNoteOnTheHeadlineFollowsTheHeadline() {
        UUID id = given(ferry());
        String note = written(
                id, comment(id, Map.of("type", "FragmentSelector", "value", "headline", "refinedBy", quote("pier"))));
        read(note).body("placement.start", is(14)).body("placement.end", is(18));
        put(id, article("Update: Ferry strikes pier", "A ferry struck the north pier on Wednesday."))
                .then()
                .body("version", is(2));
        read(note)
                .body("placement.state", is("placed"))
                .body("placement.field", is("headline"))
                .body("placement.start", is(22));
        put(id, article("Nothing happened", "A ferry struck the north pier on Wednesday."))
                .then()
                .body("version", is(3));
        read(note).body("placement.state", is("orphaned"));
    }

    @Test
    void itsAuthorOrAChiefEditorSaysItOtherwise() {
        UUID id = given(ferry());
        Backends.start().createUser("another-editor", "editor");
        String note = written(id, "north pier");
        Map<String, Object> other = comment(id, quote("north pier"));
        other.put("body", Map.of("type", "TextualBody", "value", "Which one?"));
        replace(user("another-editor"), note, other).statusCode(403);
        editor().contentType(LD_JSON).body(other).put(note).then().statusCode(428);
        replace(editor(), note, other)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("body.value", is("Which one?"))
                .body("placement.start", is(19))
                .body("modified", not(nullValue()));
        put(id, article("Ferry strikes pier in fog", "News.", "A ferry struck the north pier on Wednesday."))
                .then()
                .body("version", is(2));
        other.put("motivation", "questioning");
        replace(chief(), note, other)
                .statusCode(200)
                .body("creator.name", is("Elena Marchetti"))
                .body("placement.start", is(26));
        other.put("target", Map.of("source", "/articles/" + id, "selector", quote("Wednesday")));
        replace(editor(), note, other).statusCode(200).body("placement.start", is(40));
        other.put("target", "/articles/" + given(ferry()));
        replace(editor(), note, other).statusCode(422);
        editor().delete(note).then().statusCode(204);
        editor().header("If-Match", "*")
                .contentType(LD_JSON)
                .body(other)
                .put(note)
                .then()
                .statusCode(410);
    }

    @Test
    void whatItIsElsewhereDoesNotChange() {
        UUID id = given(ferry());
        Map<String, Object> note = comment(id, quote("north pier"));
        note.put("canonical", "urn:uuid:1");
        note.put("id", "https://elsewhere.example/1");
        String address = written(id, note);
        read(address).body("canonical", is("urn:uuid:1")).body("via", is("https://elsewhere.example/1"));
        replace(editor(), address, comment(id, quote("north pier")))
                .statusCode(200)
                .body("canonical", is("urn:uuid:1"))
                .body("via", is("https://elsewhere.example/1"));
        note.put("canonical", "urn:uuid:2");
        note.remove("id");
        replace(editor(), address, note).statusCode(422).body("violations[0].field", is("canonical"));
    }

    @Test
    void htmlIsToldWithoutWhatRunsOrLoads() {
        UUID id = given(ferry());
        send(container(id), """
                "body": {"type": "Choice", "items": [
                  {"type": "TextualBody", "format": "text/html", "language": "en",
                   "value": "<p onclick=x()>Who <b>says</b> so?<script>alert(1)</script><img src=x onerror=y()><a href='javascript:z()'>a</a><a href='https://example.org/'>b</a></p>"},
                  {"type": "TextualBody", "format": "text/plain", "value": "<script> is a tag"}]},
                "target": {"selector": {"type": "TextQuoteSelector", "exact": "north pier"}}
                """)
                .statusCode(201)
                .body(
                        "body.items.value",
                        contains(
                                "<p>Who <b>says</b> so?<a rel=\"nofollow noopener noreferrer\">a</a>"
                                        + "<a href=\"https://example.org/\" rel=\"nofollow noopener noreferrer\">b</a></p>",
                                "<script> is a tag"));
    }

    @Test
    void selectorsThatAreForOtherThingsAreKept() throws IOException {
        UUID id = given(ferry());
        String selector = """
                [{"type": "SvgSelector", "value": "<svg:svg> ... </svg:svg>"},
                 {"type": "XPathSelector", "value": "/html/body/p[2]/table/tr[2]/td[3]/span", "ex:n": 1.50}]
                """;
        for (String source : new String[] {"\"source\": \"https://example.org/x.png\", ", ""}) {
            String stored = send(container(id), "\"target\": {" + source + "\"selector\": " + selector + "}")
                    .statusCode(201)
                    .extract()
                    .asString();
            JsonNode annotation = json.readTree(stored);
            assertEquals(json.readTree(selector), annotation.at("/target/selector"));
            assertTrue(annotation.get("placement").isNull());
            assertTrue(annotation.at("/target/source").asText().startsWith("http"));
        }
    }

    @Test
    void theContextIsServedToWhoeverReadsAnAnnotation() {
        String note = written(given(ferry()), "north pier");
        List<String> contexts = read(note).extract().path("'@context'");
        nobody().get(contexts.get(1))
                .then()
                .statusCode(200)
                .body("'@context'.status", is("urn:copytaster:annotation:status"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target                     | 'body': 'https://example.org/'
            target                     | 'target': []
            target[1]                  | 'target': ['https://example.org/', 'no address']
            target.source              | 'target': {'source': 7}
            target.type                | 'target': {'items': ['https://example.org/']}
            target.items               | 'target': {'type': 'List', 'items': []}
            target.selector.type       | 'target': {'source': 'https://e.org/', 'selector': {'type': 'MagicSelector'}}
            target.selector.exact      | 'target': {'source': 'https://e.org/', 'selector': {'type': 'TextQuoteSelector'}}
            target.selector.start      | 'target': {'source': 'https://e.org/', 'selector': {'type': 'TextPositionSelector', 'start': -1, 'end': 2}}
            target.selector.endSelector | 'target': {'source': 'https://e.org/', 'selector': {'type': 'RangeSelector', 'startSelector': {'type': 'XPathSelector', 'value': '/p'}}}
            target.selector.refinedBy.value | 'target': {'source': 'https://e.org/', 'selector': {'type': 'XPathSelector', 'value': '/p', 'refinedBy': {'type': 'CssSelector'}}}
            target.state               | 'target': {'source': 'https://e.org/', 'state': {'type': 'TimeState', 'cached': 'https://e.org/c'}}
            stylesheet                 | 'target': {'source': 'https://e.org/', 'styleClass': 'red'}
            bodyValue                  | 'target': 'https://e.org/', 'body': 'https://e.org/', 'bodyValue': 'x'
            body                       | 'target': 'https://e.org/', 'body': {'format': 'text/plain'}
            body.value                 | 'target': 'https://e.org/', 'body': {'type': 'TextualBody', 'value': ['a', 'b']}
            body[0].textDirection      | 'target': 'https://e.org/', 'body': [{'value': 'a', 'textDirection': ['ltr', 'rtl']}]
            body.purpose               | 'target': 'https://e.org/', 'body': {'value': 'a', 'purpose': 'gossiping'}
            created                    | 'target': 'https://e.org/', 'created': 'yesterday'
            rights                     | 'target': 'https://e.org/', 'rights': 'mine'
            generator                  | 'target': 'https://e.org/', 'generator': 42
            status                     | 'target': 'https://e.org/', 'status': 'done'
            """)
    void whatBreaksTheModelIsRefusedByItsPath(String path, String members) {
        send("/annotations/", members.replace('\'', '"')).statusCode(422).body("violations.field", hasItem(path));
    }

    @Test
    void jsonLdSaysThatItIsOne() {
        editor().contentType(LD_JSON)
                .body("{\"target\": \"https://e.org/\"}")
                .post("/annotations/")
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("@context", "type"));
        editor().contentType(ContentType.JSON)
                .body("{\"target\": \"https://e.org/\"}")
                .post("/annotations/")
                .then()
                .statusCode(201)
                .body("type", is("Annotation"));
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        String deep = "{\"type\":\"Choice\",\"items\":[".repeat(90) + "\"https://e.org/\"" + "]}".repeat(90);
        send("/annotations/", "\"target\": \"https://e.org/\", \"body\": " + deep)
                .statusCode(201);
        String tooDeep = "[".repeat(50_000) + "]".repeat(50_000);
        send("/annotations/", "\"target\": " + tooDeep).statusCode(400);
    }
}
