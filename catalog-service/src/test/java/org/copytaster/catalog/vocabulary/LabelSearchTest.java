package org.copytaster.catalog.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSearchTest {
    private static final Thesaurus BOATS = Thesaurus.of(
            vocabulary(),
            Stream.of(
                    concept("1", Map.of("en", "ferry", "da", "færge"), null),
                    concept("2", Map.of("en", "car ferry", "de", "Autofähre"), null, "1"),
                    concept("3", Map.of("en", "ferry accident", "fr", "naufrage"), null, "1"),
                    concept("4", Map.of("en", "ferry", "fr", "traversier"), Instant.EPOCH),
                    concept("5", Map.of("zh-Hans", "渡轮事故", "en", "harbour"), null, "3"),
                    // a circle, as nobody should draw it
                    concept("6", Map.of("en", "hen"), null, "7"),
                    concept("7", Map.of("en", "egg"), null, "6")));

    private static Vocabulary vocabulary() {
        Vocabulary boats = new Vocabulary("boats", "http://cv.example/boats/");
        boats.content = new VocabularyContent(Labels.NONE, null, null, null, null, null);
        return boats;
    }

    private static Concept concept(String code, Map<String, String> labels, Instant retired, String... broader) {
        Concept concept = new Concept("boats", code);
        concept.say(
                new ConceptContent(
                        null,
                        Labels.of(labels),
                        null,
                        null,
                        null,
                        List.of(broader),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                retired,
                Instant.EPOCH);
        return concept;
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ferry, en, 1 3 2 4",
        "FERR, en, 1 3 2 4",
        "ferry acc, en, 3",
        "acc ferry, en, 3",
        "faerge, en, 1",
        "Autofahre, en, 2",
        "autofä, de, 2",
        "erry, en, ''",
        "事故, en, 5",
        "naufrage, en, 3",
        "traversier, en, 4",
        "2, en, 2",
        "boats:2, en, 2",
        "http://cv.example/boats/2, en, 2",
        "https://cv.example/boats/2, en, 2",
        "'', en, 1 2 3 4 5 6 7",
        "…, en, ''",
    })
    void theBestFitComesFirst(String typed, String language, String codes) {
        List<String> found = new LabelSearch(BOATS, typed, List.of(language))
                .in(BOATS.entries().values()).stream()
                        .map(hit -> hit.entry().code())
                        .toList();
        assertEquals(codes, String.join(" ", found));
    }

    @Test
    void belowIsAllThatIsBelow() {
        assertEquals(Set.of("1", "2", "3", "5"), BOATS.withNarrower("1"));
        assertEquals(Set.of("5"), BOATS.withNarrower("5"));
        assertEquals(Set.of("6", "7"), BOATS.withNarrower("6"), "a circle ends");
    }

    @Test
    void articlesMayWriteACodeInThreeWays() {
        assertEquals(
                Set.of("boats:2", "http://cv.example/boats/2", "https://cv.example/boats/2"),
                BOATS.spellings(Set.of("2")));
    }
}
