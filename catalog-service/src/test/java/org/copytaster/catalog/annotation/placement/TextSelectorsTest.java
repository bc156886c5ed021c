package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSelectorsTest {
    private static final String TEXT =
            "A ferry struck the north pier. Nobody was hurt.\n\nThe office 😀 said: nothing. Nobody was hurt.";

    private static Passage resolve(String prefix, String exact, String suffix, Passage position) {
        return new TextSelectors(
                        Optional.of(new TextQuote(exact, prefix, suffix)),
                        Optional.ofNullable(position),
                        "target.selector")
                .resolve(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    once                             | ''           | north pier      | ''       | 19 | 29
                    twice: the first                 | ''           | Nobody was hurt | ''       | 31 | 46
                    twice, told apart by its prefix  | 'nothing. '  | Nobody was hurt | ''       | 77 | 92
                    behind an emoji                  | ''           | said            | ': n'    | 62 | 66
                    a point                          | 'north '     | ''              | 'pier'   | 25 | 25
                    over a line end that it has not  | ''           | 'hurt. The office' | ''    | 42 | 59
                    with other blanks around it      | 'north  '    | pier            | ''       | 25 | 29
                    """)
    void aQuoteIsFound(String name, String prefix, String exact, String suffix, int start, int end) {
        assertEquals(new Passage(start, end), resolve(prefix, exact, suffix, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    other words        | ''       | south pier | ''
                    another prefix     | 'south ' | pier       | ''
                    half a prefix      | 'orth'   | pier       | ''
                    """)
    void whatIsNotThereIsRefused(String name, String prefix, String exact, String suffix) {
        assertThrows(ProblemException.class, () -> resolve(prefix, exact, suffix, null));
    }

    @Test
    void aPositionThatTheQuoteAgreesWithIsTaken() {
        assertEquals(new Passage(77, 92), resolve("", "Nobody was hurt", "", new Passage(77, 92)));
    }

    @Test
    void aWrongPositionIsOverruledByAQuoteWithItsContext() {
        assertEquals(new Passage(19, 29), resolve("struck the ", "north pier", ". No", new Passage(4, 14)));
        assertEquals(new Passage(77, 92), resolve("\n\nnothing. ", "Nobody was hurt", "\n", new Passage(900, 915)));
    }

    @Test
    void aWrongPositionIsNotOverruledByAQuoteAlone() {
        assertThrows(ProblemException.class, () -> resolve("", "north pier", "", new Passage(4, 14)));
        assertThrows(
                ProblemException.class,
                () -> resolve("quite another ", "north pier", " altogether", new Passage(4, 14)));
    }

    @Test
    void aLongQuoteInALongMonotonousTextIsFoundOrRefusedSoon() {
        String text = "a".repeat(1_000_000);
        TextQuote quote = new TextQuote("a".repeat(50_000) + "b", "", "");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThrows(ProblemException.class, () -> new TextSelectors(
                                Optional.of(quote), Optional.empty(), "target.selector")
                        .resolve(text)));
    }

    @Test
    void aDescriptionOfAMonotonousTextEnds() {
        String text = "a ".repeat(200_000);
        TextQuote quote = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> TextQuote.describing(new Passage(100_000, 100_001), text, TextQuote.Context.DEFAULT));
        assertEquals("a", quote.exact());
    }

    @Test
    void aDescriptionFindsItsPassageAgain() {
        for (int start = 0; start < 60; start++) {
            Passage passage = new Passage(start, start + 8);
            TextQuote quote = TextQuote.describing(passage, TEXT, TextQuote.Context.DEFAULT);
            assertEquals(
                    passage,
                    new TextSelectors(Optional.of(quote), Optional.empty(), "target.selector").resolve(TEXT),
                    () -> quote.toString());
        }
    }
}
