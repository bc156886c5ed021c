package org.copytaster.catalog.http;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.example;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class ConditionalGetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"3\"' | '\"3\"' | true",
                "'\"3\"' | 'W/\"3\"' | true",
                "'W/\"3\"' | '\"3\"' | true",
                "'\"3\"' | '\"1\", \"2\" ,\"3\"' | true",
                "'\"3\"' | '*' | true",
                "'\"3\"' | '\"33\"' | false",
                "'\"3\"' | '3' | false",
                "'\"3\"' | '\"3' | false",
                "'\"3\"' | '' | false",
                "'\"3\"' |  | false"
            })
    void comparesWeakly(String tag, String ifNoneMatch, boolean known) {
        assertEquals(known, BodyTag.isKnown(ifNoneMatch, tag));
    }

    private static void isNew(String path, String known) {
        reader().header("If-None-Match", known).get(path).then().statusCode(200);
    }

    private static void isKnown(String path, String known) {
        reader().header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", is(known))
                .body(emptyString());
    }

    /** Whatever changes beside the text: no answer has the tag of another one. */
    @Test
    void neverTakesOneAnswerForAnother() {
        UUID id = given(ferry());
        String path = "/articles/" + id;
        Set<String> tags = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        List<Runnable> steps = List.of(
                () -> {},
                () -> Edits.edit(editor(), id, Map.of("headline", "Ferry hits pier"))
                        .statusCode(200),
                () -> Edits.edit(editor(), id, Map.of("assignee", "chief")).statusCode(200),
                () -> Edits.move(editor(), id, "review").statusCode(200),
                () -> editor().contentType(ContentType.JSON)
                        .body(example("new-annotation.json"))
                        .post(path + "/annotations/")
                        .then()
                        .statusCode(201),
                () -> put(id, article("Ferry strikes pier in fog", "The source has more."))
                        .then()
                        .statusCode(200),
                () -> editor().contentType(ContentType.JSON)
                        .body("{\"version\": 2}")
                        .put(path + "/lock")
                        .then()
                        .statusCode(200));
        int step = 0;
        for (Runnable next : steps) {
            tags.forEach(old -> isKnownOrNew(path, old));
            next.run();
            Response now = reader().get(path);
            assertTrue(bodies.add(now.asString()), "step " + step);
            assertTrue(tags.add(now.header("ETag")), "step " + step + ": " + now.header("ETag"));
            isKnown(path, now.header("ETag"));
            step++;
        }
    }

    private static void isKnownOrNew(String path, String old) {
        Response now = reader().header("If-None-Match", old).get(path);
        assertEquals(old.equals(now.header("ETag")) ? 304 : 200, now.statusCode());
    }

    @Test
    void aTagBeginsWithTheVersionAndIsEnoughForAChange() {
        UUID id = given(ferry());
        assertEquals("\"1\"", Edits.tag(id));
        Edits.edit(editor(), id, Map.of("headline", "Ferry hits pier")).header("ETag", "\"2\"");
        assertEquals("\"2\"", Edits.tag(id));
        Edits.move(editor(), id, "review").statusCode(200);
        String tag = Edits.tag(id);
        assertTrue(tag.matches("\"2-[\\w-]{16}\""), tag);
        Edits.edit(editor(), id, tag, Map.of("headline", "Ferry hits north pier"))
                .statusCode(200);
        Edits.edit(editor(), id, tag, Map.of("headline", "Too late"))
                .statusCode(412)
                .body("currentVersion", is(3))
                .body("difference", matchesPattern(".*/versions/2/diff/3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?limit=2",
                "/articles/%s/versions",
                "/articles/%s/versions/1",
                "/articles/%s/states",
                "/changes?after=0&limit=3"
            })
    void listsAndVersionsAreKnownByWhatIsInThem(String pattern) {
        String path = pattern.formatted(given(ferry()));
        Searchable.now();
        String tag = reader().get(path).then().statusCode(200).extract().header("ETag");
        assertTrue(tag.startsWith("W/\""), tag);
        isKnown(path, tag);
        isNew(path, "W/\"something-else\"");
    }

    @Test
    void aListIsNewWhenAnArticleIs() {
        Searchable.now();
        String tag = reader().get("/articles?limit=2").header("ETag");
        given(ferry());
        Searchable.now();
        isNew("/articles?limit=2", tag);
    }

    @Test
    void aVersionNeverChangesAndMayBeKept() {
        UUID id = given(ferry());
        reader().get("/articles/" + id + "/versions/1")
                .then()
                .header("Cache-Control", "private, max-age=31536000, immutable");
        reader().get("/articles/" + id + "/versions/2")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-cache")
                .header("ETag", nullValue());
        reader().get("/articles/" + id).then().header("Cache-Control", "no-cache");
    }

    @Test
    void whatIsGoneIsGoneForThoseWhoKnewItToo() {
        UUID id = given(ferry());
        String tag = Edits.tag(id);
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        reader().header("If-None-Match", tag).get("/articles/" + id).then().statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/%s", "/articles/%s/versions", "/articles", "/changes"})
    void headIsGetWithoutTheBody(String pattern) {
        String path = pattern.formatted(given(ferry()));
        Searchable.now();
        Response get = reader().get(path);
        Response head = reader().head(path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.asString());
        for (String header : List.of("ETag", "Content-Type", "Cache-Control")) {
            assertEquals(get.header(header), head.header(header), header);
        }
        reader().header("If-None-Match", get.header("ETag")).head(path).then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/5f0c1d5e-2b57-5f4e-9f0a-6f8f3a7d1c11, 'DELETE,GET,HEAD,OPTIONS,PATCH,PUT'",
        "/articles, 'GET,HEAD,OPTIONS'",
        "/changes, 'GET,HEAD,OPTIONS'",
        "/webhooks, 'GET,HEAD,OPTIONS,POST'"
    })
    void optionsSaysWhatCanBeDone(String path, String allowed) {
        String allow = reader().options(path).then().statusCode(200).extract().header("Allow");
        // the framework names those of the addresses below, too
        assertTrue(Set.of(allow.split("\\s*,\\s*")).containsAll(List.of(allowed.split(","))), allow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/changes?after=0"})
    void isCompressedForWhoTakesIt(String path) {
        for (String accepted : List.of("gzip", "gzip, deflate, br")) {
            reader().config(io.restassured.config.RestAssuredConfig.config()
                            .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                    .noContentDecoders()))
                    .header("Accept-Encoding", accepted)
                    .get(path)
                    .then()
                    .header("Content-Encoding", "gzip");
        }
    }
}
