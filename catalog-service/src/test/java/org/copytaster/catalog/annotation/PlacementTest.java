package org.copytaster.catalog.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static Optional<String> carried(String passage, String from, String to) {
        int start = from.codePointCount(0, from.indexOf(passage));
        Passage marked = new Passage(start, start + passage.codePointCount(0, passage.length()));
        return Placement.carry(marked, from, to).map(place -> place.in(to));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing changed          | fox | the quick fox sleeps    | the quick fox sleeps          | fox
                    text before it grew      | fox | the quick fox sleeps    | see how the quick fox sleeps  | fox
                    text after it shrank     | fox | the quick fox sleeps    | the quick fox                 | fox
                    a letter inside changed  | fox | the quick fox sleeps    | the quick fix sleeps          |
                    it was deleted           | fox | the quick fox sleeps    | the quick sleeps              |
                    emoji before it          | fox | 😀 a fox sleeps          | 😀😀😀 a fox sleeps              | fox
                    a copy came after it     | fox | a fox sleeps            | a fox and a fox sleeps        | fox
                    all text is new          | fox | a fox sleeps            | nothing of it                 |
                    all text is gone         | fox | a fox sleeps            | ''                            |
                    """)
    void isCarriedOrGivenUp(String name, String passage, String from, String to, String expected) {
        assertEquals(Optional.ofNullable(expected), carried(passage, from, to));
    }

    @Test
    void neverPointsAtOtherWords() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            String from = random(random, 12);
            int cut = random.nextInt(from.length() + 1);
            int end = cut + random.nextInt(from.length() - cut + 1);
            String to = from.substring(0, cut) + random(random, 4) + from.substring(end);
            int start = random.nextInt(from.length());
            Passage passage = new Passage(start, start + random.nextInt(from.length() - start + 1));
            Placement.carry(passage, from, to)
                    .ifPresent(place -> assertEquals(passage.in(from), place.in(to), from + " → " + to));
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab ".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
