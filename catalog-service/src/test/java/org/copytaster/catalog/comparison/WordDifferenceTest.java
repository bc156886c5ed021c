package org.copytaster.catalog.comparison;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.catalog.comparison.Piece.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    nothing changed          | the quick fox      | the quick fox         | the quick fox
                    one word                 | the quick fox      | the slow fox          | the [-quick][+slow] fox
                    not a letter less        | prices rose        | prices rise           | prices [-rose][+rise]
                    two words in a row       | the quick fox ran  | the slow hen ran      | the [-quick fox][+slow hen] ran
                    put in                   | the fox            | the quick fox         | the [+quick ]fox
                    taken out                | the quick fox      | the fox               | the [-quick ]fox
                    at the end               | the fox            | the fox sleeps        | the fox[+ sleeps]
                    a full stop              | the fox.           | the fox!              | the fox[-.][+!]
                    number                   | 12 dead            | 13 dead               | [-12][+13] dead
                    accents belong to words  | cafe noir          | café noir             | [-cafe][+café] noir
                    no blanks between words  | 東京都に住む          | 京都に住む               | [-東]京都に住む
                    all of it                | yes                | no                    | [-yes][+no]
                    """)
    void ofTexts(String name, String before, String after, String expected) {
        assertEquals(expected, shown(WordDifference.between(before, after, new Effort())));
    }

    @Test
    void ofLists() {
        List<Piece> pieces =
                WordDifference.between(List.of("Jane Doe", "Max Roe"), List.of("Jane Doe", "Ann Poe"), new Effort());
        assertEquals("Jane Doe[-Max Roe][+Ann Poe]", shown(pieces));
    }

    @Test
    void aLongTextWithTwoEditsIsComparedWordByWord() {
        String before = sentences(new Random(1), 6_000);
        String after = before.replaceFirst("[.] ", ". One more. ").substring(0, before.length() / 2) + "cut"
                + before.substring(before.length() / 2);
        List<Piece> pieces = WordDifference.between(before, after, new Effort());
        assertEquals(before, side(pieces, Kind.ADDED));
        assertEquals(after, side(pieces, Kind.REMOVED));
        assertTrue(
                side(pieces, Kind.REMOVED).length() - equal(pieces).length() < 200,
                "only what is new is shown as new, in a text of " + before.length() + " characters");
    }

    @Test
    void twoLongTextsWithNothingInCommonTakeNoLongerThanABlink() {
        Instant began = Instant.now();
        String before = "a ".repeat(100_000);
        String after = "b ".repeat(100_000);
        List<Piece> pieces = WordDifference.between(before, after, new Effort());
        assertEquals(before, side(pieces, Kind.ADDED));
        assertEquals(after, side(pieces, Kind.REMOVED));

        String shuffled = sentences(new Random(2), 8_000);
        String otherwise = sentences(new Random(3), 8_000);
        WordDifference.between(shuffled, otherwise, new Effort());
        assertTrue(Duration.between(began, Instant.now()).toSeconds() < 10, "whatever the texts are");
    }

    static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case EQUAL -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(joining());
    }

    /** What is left without one kind: the one text or the other. */
    static String side(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(joining());
    }

    private static String equal(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.EQUAL)
                .map(Piece::text)
                .collect(joining());
    }

    private static String sentences(Random random, int count) {
        List<String> words = IntStream.range(0, 500).mapToObj(i -> "w" + i).collect(Collectors.toList());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Collections.shuffle(words, random);
            text.append("The ").append(String.join(" ", words.subList(0, 8))).append(". ");
        }
        return text.toString();
    }
}
