package org.copytaster.catalog.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the oddities of a published file. */
class ReleaseTest {
    private static final String BASE = "http://cv.example/boats/";

    private static Release read(String... concepts) throws Exception {
        String document = """
                {"@context": "x", "uri": "%s", "prefSchemeAlias": "boats", "dateReleased": "2026-01-02T03:04:05+01:00",
                 "prefLabel": {"en-GB": " Boats "}, "conceptSet": [%s]}
                """.formatted(BASE, String.join(",", concepts));
        return Release.of("boats", new JsonMapper().readValue(document, IptcDocument.class));
    }

    private static List<String> codes(Release release) {
        return release.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void oneValueOrAListAndTextsInTheirLanguages() throws Exception {
        Release release = read(
                "{\"uri\": \"http://cv.example/boats/1\", \"prefLabel\": {\"en-GB\": \"ferry\", \"se\": \"Färja \", \"dk\": \"færge\"}}",
                """
                {"uri": "http://cv.example/boats/2", "prefLabel": {"en-GB": "car ferry", "fr": null},
                 "note": {"en": ["one", "two"]}, "broader": "http://cv.example/boats/1", "exactMatch": ["a:b", " a:b ", ""],
                 "created": "2009-10-22T02:00:00+00:00", "modified": "soon", "hasFacet": ["x"], "nested": {"x": [1]}}
                """);
        assertEquals(Instant.parse("2026-01-02T02:04:05Z"), release.released());
        assertEquals(Map.of("en-GB", "Boats"), release.content().labels().byLanguage());
        ConceptContent ferry = release.concepts().get("1").content();
        assertEquals(
                Map.of("en-GB", "ferry", "sv", "Färja", "da", "færge"),
                ferry.labels().byLanguage());
        ConceptContent carFerry = release.concepts().get("2").content();
        assertEquals(Map.of("en-GB", "car ferry"), carFerry.labels().byLanguage());
        assertEquals(Map.of("en", "one\ntwo"), carFerry.notes().byLanguage());
        assertEquals(List.of("1"), carFerry.broader());
        assertEquals(List.of("a:b"), carFerry.exactMatch());
        assertEquals(Instant.parse("2009-10-22T02:00:00Z"), carFerry.created());
        assertNull(carFerry.modified());
        assertEquals(List.of("time-unreadable"), codes(release));
    }

    @Test
    void whatIsMissingIsToldAndTheRestIsKept() throws Exception {
        Release release = read(
                "{\"qcode\": \"boats:1\"}",
                "{\"uri\": \"http://cv.example/boats/2\", \"prefLabel\": {\"klingon language\": \"bIQ\", \"en\": \"  \"}}",
                "{\"uri\": \"http://cv.example/boats/2\", \"prefLabel\": {\"en\": \"again\"}}",
                "{\"uri\": \"http://cv.example/boats/3\", \"prefLabel\": {\"en\": \"raft\"}, \"broader\": [\"http://cv.example/boats/99\"]}",
                "{\"uri\": \"http://cv.example/boats/4\", \"prefLabel\": {\"en\": \"loop\"}, \"broader\": [\"boats:4\"]}");
        assertEquals(4, release.concepts().size());
        assertEquals(List.of(), release.concepts().get("3").content().broader());
        assertEquals(List.of(), release.concepts().get("4").content().broader());
        assertEquals(
                List.of(
                        "concept-twice",
                        "label-missing",
                        "language-unknown",
                        "label-missing",
                        "concept-missing",
                        "concept-missing"),
                codes(release));
    }

    @Test
    void retiredIsRetiredAndWhatToUseInsteadIsReadFromTheNote() throws Exception {
        String other = "{\"uri\": \"http://cv.example/boats/20000001\", \"prefLabel\": {\"en\": \"boat\"}, "
                + "\"changeNote\": {\"en\": \"boats:20000002 was merged into this one\"}}";
        Release release = read(
                other,
                "{\"uri\": \"http://cv.example/boats/20000002\", \"prefLabel\": {\"en\": \"ship\"}, \"retired\": \"2016-04-05T12:00:00+00:00\","
                        + " \"changeNote\": {\"en\": \"2016: (boats:20000002) was retired, use boat (boats:20000001), not 20000077\"}}",
                "{\"uri\": \"http://cv.example/boats/20000003\", \"prefLabel\": {\"en\": \"hulk\"}, \"retired\": \"yes\", \"created\": \"2010-01-01\"}");
        assertNull(release.concepts().get("20000001").retired());
        assertEquals(List.of(), release.concepts().get("20000001").content().replacedBy());
        assertEquals(
                Instant.parse("2016-04-05T12:00:00Z"),
                release.concepts().get("20000002").retired());
        assertEquals(
                List.of("20000001"),
                release.concepts().get("20000002").content().replacedBy());
        assertEquals(
                Instant.parse("2010-01-01T00:00:00Z"),
                release.concepts().get("20000003").retired(),
                "that it is retired must not be lost with the date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"uri\": \"http://elsewhere.example/1\"}",
                "{\"uri\": \"http://cv.example/boats/\"}",
                "{\"uri\": \"http://cv.example/boats/a/b\"}",
                "{\"qcode\": \"boats:\"}",
                "null",
            })
    void aConceptWithoutACodeIsRefused(String concept) {
        assertThrows(ProblemException.class, () -> read(concept));
    }

    @Test
    void anotherVocabularyIsRefused() {
        JsonMapper json = new JsonMapper();
        for (String document : List.of(
                "{}",
                "{\"uri\": \"http://cv.example/boats/\"}",
                "{\"uri\": \"http://cv.example/boats/\", \"conceptSet\": []}",
                "{\"uri\": \"mailto:x\", \"conceptSet\": [{\"qcode\": \"boats:1\"}]}",
                "{\"uri\": \"http://cv.example/boats/\", \"prefSchemeAlias\": \"cars\", \"conceptSet\": [{\"qcode\": \"boats:1\"}]}")) {
            assertThrows(
                    ProblemException.class,
                    () -> Release.of("boats", json.readValue(document, IptcDocument.class)),
                    document);
        }
    }
}
