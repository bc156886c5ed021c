package org.copytaster.catalog.vocabulary;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class VocabularyResourceTest {
    @Inject
    Narrower narrower;

    /** A vocabulary of its own for each test: they share one database. */
    private final String scheme =
            "v" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private final String base = "http://cv.example/" + scheme + "/";

    private Map<String, Object> concept(String code, String english, String... broader) {
        Map<String, Object> concept = new HashMap<>();
        concept.put("uri", base + code);
        concept.put("prefLabel", Map.of("en-GB", english, "se", english + " (sv)"));
        concept.put("broader", List.of(broader).stream().map(b -> base + b).toList());
        return concept;
    }

    private ValidatableResponse bring(String released, List<Map<String, Object>> concepts) {
        return user("admin")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "uri",
                        base,
                        "prefSchemeAlias",
                        scheme,
                        "dateReleased",
                        released,
                        "prefLabel",
                        Map.of("en-GB", "Boats"),
                        "conceptSet",
                        concepts))
                .put("/vocabularies/" + scheme)
                .then();
    }

    private List<Map<String, Object>> boats() {
        return List.of(
                concept("1", "boat"),
                concept("2", "ferry", "1"),
                concept("3", "car ferry", "2"),
                concept("4", "accident"));
    }

    private static UUID about(String... codes) {
        Map<String, Object> article = ferry();
        article.put(
                "subjects",
                List.of(codes).stream().map(code -> Map.of("code", code)).toList());
        return given(article);
    }

    private ValidatableResponse shown(String code) {
        return reader().get("/vocabularies/" + scheme + "/concepts/" + code)
                .then()
                .statusCode(200);
    }

    private static void counted(ValidatableResponse result, int created, int updated, int retired, int unchanged) {
        result.statusCode(200)
                .body("created", is(created))
                .body("updated", is(updated))
                .body("retired", is(retired))
                .body("unchanged", is(unchanged));
    }

    @Test
    void theTopOfTheMediaTopicsIsBuiltIn() {
        reader().get("/vocabularies")
                .then()
                .statusCode(200)
                .body("items.scheme", hasItems("medtop", "desk"))
                .body("items.find { it.scheme == 'medtop' }.own", is(false))
                .body("items.find { it.scheme == 'desk' }.own", is(true));
        reader().get("/vocabularies/medtop/concepts?parent=top")
                .then()
                .body("total", is(17))
                .body("items.label", hasItem("religion and belief"));
        reader().get("/vocabularies/medtop")
                .then()
                .body("rightsHolder", containsString("IPTC"))
                .body("licence", containsString("creativecommons.org/licenses/by/4.0"));
    }

    @Test
    void aReleaseIsBroughtInOnceAndTheNextOneRetiresWhatItDrops() {
        counted(bring("2026-01-01T00:00:00Z", boats()), 4, 0, 0, 0);
        counted(bring("2026-01-01T00:00:00Z", boats()), 0, 0, 0, 4);

        List<Map<String, Object>> next = new ArrayList<>(boats());
        next.remove(3);
        next.set(0, concept("1", "vessel"));
        Map<String, Object> marked = concept("2", "ferry", "1");
        marked.put("retired", "2026-01-15T12:00:00+00:00");
        next.set(1, marked);
        next.add(concept("5", "raft", "1"));
        counted(bring("2026-02-01T00:00:00Z", next), 1, 1, 2, 1);
        shown("1").body("label", is("vessel")).header("ETag", "\"2\"");
        shown("2").body("retired", is("2026-01-15T12:00:00Z"));
        shown("4").body("retired", is("2026-02-01T00:00:00Z"));
        reader().get("/vocabularies/" + scheme)
                .then()
                .body("released", is("2026-02-01T00:00:00Z"))
                .body("concepts.total", is(5))
                .body("concepts.inUse", is(3))
                .body("concepts.retired", is(2))
                .body("languages", contains("en-GB", "sv"));

        bring("2026-01-01T00:00:00Z", boats())
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:older-release"))
                .body("released", is("2026-02-01T00:00:00Z"));
        shown("5").body("retired", nullValue());
    }

    @Test
    void aReleaseIsTakenWholeOrNotAtAll() {
        List<Map<String, Object>> broken = new ArrayList<>(boats());
        broken.add(Map.of("prefLabel", Map.of("en", "no code")));
        bring("2026-01-01T00:00:00Z", broken).statusCode(422).body("violations[0].field", is("conceptSet[4]"));
        reader().get("/vocabularies/" + scheme).then().statusCode(404);
    }

    @Test
    void whatIsNoVocabularyIsRefused() {
        for (String body : List.of("", "[]", "null", "{\"conceptSet\": {}}", "{\"conceptSet\": [[[[]]]]}", "{")) {
            int status = user("admin")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put("/vocabularies/" + scheme)
                    .statusCode();
            assertEquals(true, status >= 400 && status < 500, body + " → " + status);
        }
        user("admin")
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/vocabularies/desk")
                .then()
                .statusCode(422);
        user("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("uri", "http://x.example/", "conceptSet", List.of(Map.of("qcode", "desk:1"))))
                .put("/vocabularies/desk")
                .then()
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:own-vocabulary"));
        user("admin")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "uri",
                        "http://cv.iptc.org/newscodes/mediatopic/",
                        "conceptSet",
                        List.of(Map.of("qcode", "x:1"))))
                .put("/vocabularies/" + scheme)
                .then()
                .statusCode(422)
                .body("violations[0].field", is("uri"));
    }

    @Test
    void signsThatCannotBeStoredDoNotCostTheRelease() {
        user("admin")
                .contentType(ContentType.JSON)
                .body("""
                        {"uri": "%s", "conceptSet": [{"qcode": "x:1", "prefLabel": {"en": "a\\u0000b\\ud800c"}}]}
                        """.formatted(base))
                .put("/vocabularies/" + scheme)
                .then()
                .statusCode(200);
        shown("1").body("label", is("ab\ufffdc"));
    }

    @Test
    void conceptsAreFoundWhileTypingAndShownInTheCallersLanguage() {
        bring("2026-01-01T00:00:00Z", boats());
        String list = "/vocabularies/" + scheme + "/concepts";
        reader().queryParam("q", "FERR")
                .get(list)
                .then()
                .body("items.code", contains("2", "3"))
                .body("total", is(2));
        reader().header("Accept-Language", "sv, en;q=0.5")
                .queryParam("q", "ferry")
                .get(list)
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("items[0].label", is("ferry (sv)"))
                .body("items[0].language", is("sv"))
                .body("items[0].matched.language", is("en-GB"));
        reader().queryParam("language", "fr").get(list).then().body("items[0].label", is("boat"));
        reader().queryParam("parent", "top").get(list).then().body("items.code", contains("1", "4"));
        reader().queryParam("parent", "1")
                .get(list)
                .then()
                .body("items.code", contains("2"))
                .body("items[0].narrower", is(1));
        reader().queryParam("broader", scheme + ":1").get(list).then().body("items.code", contains("2", "3"));
        reader().queryParam("retired", "true").get(list).then().body("items", empty());
        reader().queryParam("q", "car ferry")
                .queryParam("parent", "top")
                .get(list)
                .then()
                .body("items", empty());
    }

    @Test
    void pagesFollowEachOther() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 10; i < 47; i++) {
            many.add(concept(Integer.toString(i), "boat number " + i));
        }
        bring("2026-01-01T00:00:00Z", many);
        for (String q : List.of("", "boat", "num")) {
            List<String> codes = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var page = reader().queryParam("q", q)
                        .queryParam("limit", 10)
                        .queryParam("cursor", cursor)
                        .get("/vocabularies/" + scheme + "/concepts")
                        .jsonPath();
                codes.addAll(page.getList("items.code", String.class));
                cursor = page.getString("next");
            }
            assertEquals(37, codes.size(), q);
            assertEquals(37, Set.copyOf(codes).size(), q);
        }
    }

    @Test
    void whatIsAskedWronglyIsToldByName() {
        String list = "/vocabularies/medtop/concepts";
        for (String query :
                List.of("parent=x", "broader=x", "retired=maybe", "language=e", "limit=0", "cursor=%25", "counts=x")) {
            reader().get(list + "?" + query)
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", is(query.substring(0, query.indexOf('='))));
        }
        reader().queryParam("q", "x".repeat(201)).get(list).then().statusCode(422);
        reader().get("/vocabularies/medtop/concepts/99999999").then().statusCode(404);
        reader().get("/vocabularies/nowhere").then().statusCode(404);
        reader().get("/vocabularies/nowhere/concepts").then().statusCode(404);
        reader().urlEncodingEnabled(false)
                .get("/vocabularies/medtop%00/concepts")
                .then()
                .statusCode(404);
        reader().urlEncodingEnabled(false)
                .get("/vocabularies/medtop/concepts/%00")
                .then()
                .statusCode(404);
    }

    @Test
    void articlesAreCountedWithAndWithoutWhatIsNarrower() {
        bring("2026-01-01T00:00:00Z", boats());
        UUID one = about(scheme + ":1", scheme + ":3");
        about(base + "3");
        UUID three = about(scheme + ":2");
        reader().get("/vocabularies/" + scheme + "/concepts/1?narrower=true")
                .then()
                .body("articles", is(1))
                .body("articlesWithNarrower", is(3));
        shown("3").body("articles", is(2)).body("articlesWithNarrower", nullValue());
        reader().get("/vocabularies/" + scheme + "/concepts?counts=true")
                .then()
                .body("items.articles", contains(1, 1, 2, 0));

        chief().header("If-Match", "*").delete("/articles/" + three).then().statusCode(204);
        shown("2").body("articles", is(0));
        chief().post("/articles/" + three + "/restore").then().statusCode(200);
        shown("2").body("articles", is(1));
        edit(editor(), one, Map.of("subjects", List.of(Map.of("code", scheme + ":4"))))
                .statusCode(200);
        shown("4").body("articles", is(1));
        shown("3").body("articles", is(1));

        assertEquals(
                Set.of(scheme + ":3", base + "3", base.replace("http", "https") + "3"),
                narrower.of(List.of(base + "3")));
        assertEquals(
                true,
                narrower.of(List.of(scheme + ":1")).containsAll(Set.of(scheme + ":1", scheme + ":2", base + "3")));
        assertEquals(Set.of("elsewhere:1"), narrower.of(List.of("elsewhere:1")));
    }

    @Test
    void articlesAreListedBySubjectWithWhatIsNarrower() {
        bring("2026-01-01T00:00:00Z", boats());
        UUID one = about(scheme + ":1");
        UUID three = about(base + "3");
        about(scheme + ":4");
        List<String> found =
                reader().get("/articles?subject=" + scheme + ":1").jsonPath().getList("items.id");
        assertEquals(Set.of(one.toString(), three.toString()), Set.copyOf(found));
        reader().get("/articles?subject=" + scheme + ":3").then().body("total", is(1));
        reader().get("/articles?subject=" + scheme + ":99").then().body("total", is(0));
    }

    @Test
    void aSubjectByItsCodeAloneHasItsNameFromTheVocabulary() {
        bring("2026-01-01T00:00:00Z", boats());
        Map<String, Object> article = ferry();
        article.put("language", "sv");
        article.put(
                "subjects",
                List.of(
                        Map.of("code", scheme + ":2"),
                        Map.of("code", base + "3", "name", base + "3"),
                        Map.of("code", scheme + ":1", "name", "what the source calls it")));
        UUID id = given(article);
        reader().get("/articles/" + id)
                .then()
                .body("subjects.name", contains("ferry (sv)", "car ferry (sv)", "what the source calls it"))
                .body("warnings", empty());
        put(id, article).then().body("outcome", is("unchanged"));
        edit(editor(), id, Map.of("language", "en", "subjects", List.of(Map.of("code", scheme + ":2"))))
                .body("subjects.name", contains("ferry"));
    }

    @Test
    void codesThatNobodyKnowsAreKeptAndToldAsAreRetiredOnes() {
        List<Map<String, Object>> boats = new ArrayList<>(boats());
        Map<String, Object> retired = concept("20000001", "hulk");
        retired.put("retired", "2026-01-01T00:00:00Z");
        retired.put("changeNote", Map.of("en", "Use raft (20000002)"));
        boats.add(retired);
        boats.add(concept("20000002", "raft"));
        bring("2026-01-01T00:00:00Z", boats);
        UUID id = about("wire:x", scheme + ":99", scheme + ":20000001", scheme + ":1", "wire:x");
        reader().get("/articles/" + id)
                .then()
                .body(
                        "subjects.code",
                        contains("wire:x", scheme + ":99", scheme + ":20000001", scheme + ":1", "wire:x"))
                .body("warnings.code", contains("subject-unknown", "subject-unknown", "subject-retired"))
                .body("warnings[0].detail", startsWith("wire:x"))
                .body("warnings[2].detail", containsString("use " + scheme + ":20000002"));
    }

    @Test
    void chiefEditorsKeepAVocabularyOfTheirOwn() {
        String code = "c" + scheme;
        String child = "d" + scheme;
        String concept = "/vocabularies/desk/concepts/" + code;
        String tag = chief().contentType(ContentType.JSON)
                .body(Map.of(
                        "labels",
                        Map.of("en", "Harbour affairs", "de", "Hafen"),
                        "exactMatch",
                        List.of("https://w.example/Q1")))
                .put(concept)
                .then()
                .statusCode(201)
                .body("qcode", is("desk:" + code))
                .body("labels.de", is("Hafen"))
                .extract()
                .header("ETag");
        chief().contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "Ferries"), "broader", List.of(code)))
                .put("/vocabularies/desk/concepts/" + child)
                .then()
                .statusCode(201)
                .body("broader.code", contains(code));
        chief().contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "x")))
                .put(concept)
                .then()
                .statusCode(428);
        chief().header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "x")))
                .put(concept)
                .then()
                .statusCode(412)
                .body("currentVersion", is(1));
        chief().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "x"), "broader", List.of(child)))
                .put(concept)
                .then()
                .statusCode(422)
                .body("violations[0].field", is("broader"));
        chief().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "labels",
                        Map.of("en", "Harbour"),
                        "retired",
                        "2026-03-01T00:00:00Z",
                        "replacedBy",
                        List.of(child)))
                .put(concept)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("retired", is("2026-03-01T00:00:00Z"))
                .body("replacedBy.code", contains(child))
                .body("narrower.code", contains(child));
        UUID id = about("desk:" + code);
        reader().get("/articles/" + id)
                .then()
                .body("subjects[0].name", is("Harbour"))
                .body("warnings.code", contains("subject-retired"));
    }

    @Test
    void whatAChiefEditorWritesIsChecked() {
        Map<String, Map<String, ?>> bad = Map.of(
                "labels", Map.of("labels", Map.of()),
                "labels.not a tag", Map.of("labels", Map.of("not a tag", "x")),
                "broader", Map.of("labels", Map.of("en", "x"), "broader", List.of("nowhere")),
                "replacedBy", Map.of("labels", Map.of("en", "x"), "replacedBy", List.of("nowhere")),
                "related", Map.of("labels", Map.of("en", "x"), "related", List.of("x" + scheme)));
        bad.forEach((field, body) -> chief().contentType(ContentType.JSON)
                .body(body)
                .put("/vocabularies/desk/concepts/x" + scheme)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field)));
        chief().contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "x")))
                .put("/vocabularies/medtop/concepts/15000000")
                .then()
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:imported-vocabulary"));
        chief().contentType(ContentType.JSON)
                .body(Map.of("labels", Map.of("en", "x")))
                .put("/vocabularies/desk/concepts/a b")
                .then()
                .statusCode(422);
        reader().get("/vocabularies/desk/concepts/x" + scheme).then().statusCode(404);
    }
}
