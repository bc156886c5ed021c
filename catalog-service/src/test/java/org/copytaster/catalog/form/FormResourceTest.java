package org.copytaster.catalog.form;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.testsupport.Callers;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.catalog.testsupport.SampleArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article over HTTP in the form that is asked for. */
@CatalogTest
class FormResourceTest {
    private static UUID ferry;

    @BeforeEach
    void ferry() {
        ferry = ferry == null ? given(SampleArticles.ferry()) : ferry;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "json,       application/json,                      Ferry strikes pier in fog",
        "json-ld,    application/ld+json,                   NewsArticle",
        "html,       text/html;charset=UTF-8,               <!DOCTYPE html>",
        "text,       text/plain;charset=UTF-8,              Ferry strikes pier in fog",
        "markdown,   text/markdown;charset=UTF-8,           # Ferry strikes pier in fog",
        "ninjs,      application/json,                      http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
        "ninjs2,     application/json,                      http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json",
        "ninjs1,     application/json,                      http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json",
        "newsml-g2,  application/vnd.iptc.g2.newsitem+xml,  <newsItem",
        "nitf,       application/nitf+xml,                  <nitf"
    })
    void byName(String format, String mediaType, String content) {
        for (String path : List.of("/articles/" + ferry, "/articles/" + ferry + "/versions/1")) {
            reader().accept("text/csv")
                    .queryParam("format", format)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(equalTo(mediaType))
                    .header("Vary", containsString("Accept"))
                    .body(containsString(content));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                                | application/json
                    application/json                                                   | application/json
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8    | text/html;charset=UTF-8
                    application/vnd.iptc.g2.newsitem+xml                               | application/vnd.iptc.g2.newsitem+xml
                    application/json;q=0.5, text/*                                     | text/html;charset=UTF-8
                    text/markdown;q=0.9, text/plain;q=0.8                              | text/markdown;charset=UTF-8
                    """)
    void byAccept(String accept, String mediaType) {
        for (String path : List.of("/articles/" + ferry, "/articles/" + ferry + "/versions/1")) {
            reader().header("Accept", accept)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(equalTo(mediaType))
                    .header("Vary", containsString("Accept"));
        }
    }

    @Test
    void whatThereIsNotSaysWhatThereIs() {
        reader().accept("text/csv, application/xml")
                .get("/articles/" + ferry)
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:copytaster:problem:not-acceptable"))
                .body("available.format", hasItems("json", "html", "ninjs", "ninjs1", "nitf"))
                .body("available.mediaType", hasItem("application/vnd.iptc.g2.newsitem+xml"));
        reader().queryParam("format", "newsml1")
                .get("/articles/" + ferry)
                .then()
                .statusCode(422)
                .body("violations.field", contains("format"))
                .body("violations[0].message", containsString("newsml-g2"));
        reader().queryParam("format", "html")
                .get("/articles/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theContractListsAllForms() {
        Map<String, Object> content = Callers.nobody()
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths.'/articles/{id}'.get.responses.'200'.content");
        Set<String> types = new HashSet<>();
        Forms.available().forEach(form -> types.add(form.get("mediaType")));
        assertEquals(types, content.keySet());
        Forms.names().forEach(name -> assertEquals(true, Forms.FORMAT.contains(name), name));
    }

    @Test
    void eachRepresentationHasATagOfItsOwnThatBeginsWithTheVersion() {
        UUID id = given(SampleArticles.ferry());
        String json = Edits.tag(id);
        String html = tag(id, "html");
        String ninjs = tag(id, "ninjs");
        assertEquals("\"1\"", json);
        assertNotEquals(html, ninjs);
        reader().header("If-None-Match", "\"0\", W/" + html)
                .queryParam("format", "html")
                .get("/articles/" + id)
                .then()
                .statusCode(304)
                .header("ETag", html)
                .header("Vary", containsString("Accept"));
        reader().header("If-None-Match", ninjs)
                .queryParam("format", "html")
                .get("/articles/" + id)
                .then()
                .statusCode(200);
        Edits.edit(editor(), id, html, Map.of("headline", "Ferry hits pier")).statusCode(200);
        Edits.edit(editor(), id, ninjs, Map.of("headline", "Ferry and pier")).statusCode(412);
        assertNotEquals(html, tag(id, "html"));
    }

    @Test
    void onlyWhatIsPublishedMayBeUsed() {
        UUID id = given(SampleArticles.ferry());
        assertEquals("withheld", status(id));
        Edits.move(editor(), id, "editing").statusCode(200);
        Edits.move(editor(), id, "review").statusCode(200);
        Edits.move(chief(), id, "published").statusCode(200);
        assertEquals("usable", status(id));
        Edits.move(chief(), id, "withdrawn").statusCode(200);
        assertEquals("canceled", status(id));
    }

    @Test
    void aPageRunsNothing() {
        Map<String, Object> article =
                SampleArticles.article("<script>alert(1)</script>", "<img src=x onerror=alert(2)>");
        reader().accept("text/html")
                .get("/articles/" + given(article))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;img src=x"));
    }

    @Test
    void peopleOrganisationsAndPlacesAreTakenKeptAndEdited() {
        Map<String, Object> article = new HashMap<>(SampleArticles.ferry());
        UUID id = given(article);
        view(id).body("people", empty()).body("organisations", empty()).body("places", empty());
        SampleArticles.put(id, article).then().statusCode(200).body("outcome", equalTo("unchanged"));
        article.put("people", List.of(Map.of("code", "per:1", "name", "Marta Lindqvist")));
        article.put("places", List.of(Map.of("name", "Lenn")));
        SampleArticles.put(id, article).then().statusCode(200).body("outcome", equalTo("updated"));
        view(id).body("people[0].code", equalTo("per:1")).body("places.name", contains("Lenn"));
        Edits.edit(editor(), id, Map.of("organisations", List.of(Map.of("name", "Harbour Office"))))
                .statusCode(200)
                .body("organisations.name", contains("Harbour Office"))
                .body("people.name", contains("Marta Lindqvist"))
                .body("origins.organisations", equalTo("editor"));
        reader().get("/articles/" + id + "/versions/2/diff/3")
                .then()
                .statusCode(200)
                .body("fields.field", contains("organisations"));
        Edits.edit(editor(), id, Map.of("people", List.of(Map.of("code", "per:2"))))
                .statusCode(422)
                .body("violations.field", contains("people[0].name"));
        reader().queryParam("format", "ninjs")
                .get("/articles/" + id)
                .then()
                .body("people[0].literal", equalTo("per:1"))
                .body("organisations.name", contains("Harbour Office"))
                .body("places.name", contains("Lenn"));
    }

    private static ValidatableResponse view(UUID id) {
        return reader().get("/articles/" + id).then().statusCode(200);
    }

    private static String tag(UUID id, String format) {
        return reader().queryParam("format", format).get("/articles/" + id).header("ETag");
    }

    private static String status(UUID id) {
        return reader().queryParam("format", "ninjs")
                .get("/articles/" + id)
                .jsonPath()
                .getString("pubStatus");
    }
}
