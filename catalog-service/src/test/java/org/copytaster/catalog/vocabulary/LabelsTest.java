package org.copytaster.catalog.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final Labels WEATHER = Labels.of(Map.of(
            "en-GB",
            "weather",
            "de",
            "Wetter",
            "pt-PT",
            "estado do tempo",
            "pt-BR",
            "clima",
            "zh-Hans",
            "天气",
            "sv",
            "Väder"));

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "de, , de",
        "de-AT, , de",
        "pt-BR, , pt-BR",
        "pt, , pt-BR",
        "pt-AO, , pt-BR",
        "PT-pt, , pt-PT",
        "zh, , zh-Hans",
        "en-US, , en-GB",
        "fr, , en-GB",
        "se, , sv",
        "'', 'fr;q=0.9, de;q=0.8', de",
        "'', 'de;q=0, sv', sv",
        "pt-PT, de, pt-PT",
        "'', '*', en-GB",
        "'', 'not a; header,,', en-GB",
        "'', '', en-GB",
    })
    void theNearestLanguageIsShown(String parameter, String header, String shown) {
        List<String> languages = Languages.of(parameter, header).tags();
        assertEquals(Optional.of(shown), WEATHER.best(languages).map(Labels.Localized::language));
    }

    @Test
    void anyLabelIsBetterThanNone() {
        assertEquals(
                "Wetter",
                Labels.of(Map.of("de", "Wetter"))
                        .best(List.of("fr"))
                        .orElseThrow()
                        .text());
        assertEquals(Optional.empty(), Labels.NONE.best(List.of("fr")));
    }

    @Test
    void aParameterThatIsNoTagIsRefused() {
        assertThrows(ProblemException.class, () -> Languages.of("en us", null));
        assertThrows(ProblemException.class, () -> Languages.of("x".repeat(36), null));
    }

    @ParameterizedTest
    @CsvSource({"en-gb, en-GB", "ZH-hans, zh-Hans", "pt_BR, pt-BR", "se, sv", "dk, da", "se-FI, se-FI"})
    void tagsAreCanonical(String written, String canonical) {
        assertEquals(Optional.of(canonical), LanguageTag.canonical(written));
    }

    @ParameterizedTest
    @CsvSource({"''", "und", "e", "en--GB", "english language", "1234"})
    void whatIsNoTagIsNone(String written) {
        assertEquals(Optional.empty(), LanguageTag.canonical(written));
    }
}
