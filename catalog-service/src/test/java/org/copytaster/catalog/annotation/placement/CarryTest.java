package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The passage stands between ⟦ and ⟧, before and after; ¶ is a blank line. */
class CarryTest {
    private static final String FERRY = "A ferry struck the north pier on Wednesday. Nobody was hurt.";
    private static final String OFFICE = "The harbour office said: “We saw nothing in the dense fog that morning.”";
    private static final String INQUIRY = "An inquiry into the cause of the accident will begin next Monday.";

    private record Marked(String text, Passage passage) {
        static Marked of(String marked) {
            String text = marked.replace("¶", "\n\n");
            int start = text.indexOf('⟦');
            int end = text.indexOf('⟧');
            return start < 0
                    ? new Marked(text, null)
                    : new Marked(
                            text.replace("⟦", "").replace("⟧", ""),
                            new Passage(text.codePointCount(0, start), text.codePointCount(0, end) - 1));
        }
    }

    private static Outcome carried(String before, String after) {
        Marked marked = Marked.of(before);
        return new Carry(marked.text, Marked.of(after).text).carry(marked.passage);
    }

    private static Passage at(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Placed placed -> placed.at();
            case Outcome.Moved moved -> moved.at();
            case Outcome.Orphaned _ -> null;
        };
    }

    static Stream<Arguments> placed() {
        return table(
                "nothing changed",
                "the quick ⟦fox⟧ sleeps",
                "the quick ⟦fox⟧ sleeps",
                "text before it grew",
                "the quick ⟦fox⟧ sleeps",
                "see how the quick ⟦fox⟧ sleeps",
                "text after it shrank",
                "the quick ⟦fox⟧ sleeps",
                "the quick ⟦fox⟧",
                "text on both sides changed",
                FERRY + " ⟦We saw nothing.⟧ " + INQUIRY,
                "A ferry sank. ⟦We saw nothing.⟧ " + INQUIRY + " So it is.",
                "words were put in right before it",
                "a ⟦fox⟧ sleeps",
                "a red ⟦fox⟧ sleeps",
                "words were put in right behind it",
                "a ⟦fox⟧ sleeps",
                "a ⟦fox⟧ often sleeps",
                "emoji before it",
                "😀 a ⟦fox⟧ sleeps",
                "😀😀😀 a ⟦fox⟧ sleeps",
                "emoji of several code points",
                "seen by 👩🏽‍🚒 a ⟦fox 🇺🇦⟧ sleeps",
                "seen by two 👩🏽‍🚒👩🏽‍🚒 a ⟦fox 🇺🇦⟧ sleeps",
                "right to left",
                "אמר ⟦ראש העיר⟧ אתמול",
                "לדבריו, אמר ⟦ראש העיר⟧ אתמול",
                "no blanks between words",
                "昨日、⟦東京都⟧は発表した。",
                "昨日の朝、⟦東京都⟧は発表した。",
                "combining marks before it",
                "Les e\u0301tudes de ⟦Rene\u0301⟧",
                "Les grandes e\u0301tudes de ⟦Rene\u0301⟧",
                "a note inside another one",
                "A ferry ⟦struck the⟧ north pier",
                "A big ferry ⟦struck the⟧ north pier",
                "the block was split behind it",
                "⟦Nobody was hurt.⟧ We saw nothing.",
                "⟦Nobody was hurt.⟧¶We saw nothing.",
                "blocks were joined before it",
                "Nobody was hurt.¶⟦We saw nothing.⟧",
                "Nobody was hurt. ⟦We saw nothing.⟧",
                "over two blocks",
                "One.¶⟦" + FERRY + "¶" + OFFICE + "⟧",
                "One and two.¶⟦" + FERRY + "¶" + OFFICE + "⟧",
                "a copy came far behind it",
                "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY,
                "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY + "¶" + OFFICE,
                "a copy came far before it",
                FERRY + "¶" + INQUIRY + "¶⟦" + OFFICE + "⟧",
                OFFICE + "¶" + FERRY + "¶" + INQUIRY + "¶⟦" + OFFICE + "⟧",
                "the sentence between two equal ones went",
                FERRY + " ⟦Nobody was hurt.⟧ " + OFFICE,
                FERRY + " ⟦Nobody was hurt.⟧");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void placed(String name, String before, String after) {
        assertEquals(new Outcome.Placed(Marked.of(after).passage, false, 1), carried(before, after));
    }

    static Stream<Arguments> changed() {
        return table(
                "a letter",
                "the ⟦goverment⟧ fell",
                "the ⟦government⟧ fell",
                "its first letter",
                "the ⟦foverment⟧ fell",
                "the ⟦goverment⟧ fell",
                "two letters changed places",
                "on ⟦teh pier⟧ today",
                "on ⟦the pier⟧ today",
                "one of several words",
                "the ⟦old north pier of the harbour⟧ fell",
                "the ⟦old south pier of the harbour⟧ fell",
                "its first word",
                "a ⟦big dog barks loudly⟧ here",
                "a ⟦large dog barks loudly⟧ here",
                "a word more",
                "the ⟦north pier⟧ fell",
                "the ⟦north western pier⟧ fell",
                "half of it was taken out",
                "⟦We saw nothing at all. We heard a horn.⟧ Yes.",
                "⟦We saw nothing at all.⟧ Yes.",
                "an accent on a letter of two code points",
                "⟦Rene\u0301⟧ came",
                "⟦Rene\u0300⟧ came",
                "a block was put between",
                "⟦" + FERRY + "¶" + OFFICE + "⟧",
                "⟦" + FERRY + "¶" + INQUIRY + "¶" + OFFICE + "⟧",
                "its two blocks were joined",
                "⟦" + FERRY + "¶" + OFFICE + "⟧",
                "⟦" + FERRY + " " + OFFICE + "⟧",
                "two slips in one sentence",
                "⟦Teh ferry strcuk the north pier on Wensday.⟧ Yes.",
                "⟦The ferry struck the north pier on Wednesday.⟧ Yes.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void changed(String name, String before, String after) {
        Outcome.Placed placed = assertInstanceOf(Outcome.Placed.class, carried(before, after));
        assertEquals(Marked.of(after).passage, placed.at());
        assertTrue(placed.changed());
        assertTrue(placed.similarity() > 0.3 && placed.similarity() < 1, () -> "" + placed.similarity());
    }

    static Stream<Arguments> moved() {
        return table(
                "a paragraph to the front",
                FERRY + "¶" + INQUIRY + "¶⟦" + OFFICE + "⟧",
                "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY,
                "a paragraph to the end",
                "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY,
                FERRY + "¶" + INQUIRY + "¶⟦" + OFFICE + "⟧",
                "a word in a paragraph",
                FERRY + "¶" + INQUIRY + "¶The harbour office said: “We saw ⟦nothing⟧ in the dense fog that morning.”",
                "The harbour office said: “We saw ⟦nothing⟧ in the dense fog that morning.”¶" + FERRY + "¶" + INQUIRY,
                "a short sentence",
                FERRY + "¶" + INQUIRY + " ⟦They all swam.⟧¶" + OFFICE,
                "⟦They all swam.⟧ " + FERRY + "¶" + INQUIRY + "¶" + OFFICE,
                "a sentence with a slip corrected",
                FERRY + "¶" + INQUIRY + "¶⟦The harbour ofice said that it saw nothing in the dense fog.⟧",
                "⟦The harbour office said that it saw nothing in the dense fog.⟧¶" + FERRY + "¶" + INQUIRY,
                "one that stands there twice, with its paragraph",
                "They said so. " + OFFICE + " ⟦It is so.⟧¶" + FERRY + "¶" + INQUIRY + " It is so.",
                FERRY + "¶" + INQUIRY + " It is so.¶They said so. " + OFFICE + " ⟦It is so.⟧");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void moved(String name, String before, String after) {
        Outcome.Moved moved = assertInstanceOf(Outcome.Moved.class, carried(before, after));
        assertEquals(Marked.of(after).passage, moved.at());
    }

    static Stream<Arguments> orphaned() {
        return table(
                "it was taken out",
                "the quick ⟦fox⟧ sleeps",
                "the quick sleeps",
                "all text is gone",
                "a ⟦fox⟧ sleeps",
                "",
                "all text is new",
                "⟦" + FERRY + "⟧¶" + OFFICE,
                "The minister of the interior said on Wednesday that the north was safe. Nobody was pleased.",
                "a word of it is in the new text",
                FERRY.replace("the", "⟦the⟧"),
                OFFICE + " " + INQUIRY,
                "only its look-alike stays",
                FERRY + "¶" + OFFICE + " ⟦Nobody was hurt.⟧¶" + INQUIRY,
                FERRY + "¶" + OFFICE + "¶" + INQUIRY,
                "one of two equal neighbours was taken out",
                "One. ⟦Nobody was hurt.⟧ Nobody was hurt. Two.",
                "One. Nobody was hurt. Two.",
                "a copy was put right beside it",
                FERRY + "¶⟦" + OFFICE + "⟧¶" + INQUIRY,
                FERRY + "¶" + OFFICE + "¶" + OFFICE + "¶" + INQUIRY,
                "a copy with a slip was put right beside it",
                FERRY + "¶⟦" + OFFICE + "⟧¶" + INQUIRY,
                FERRY + "¶" + OFFICE + "¶" + OFFICE.replace("that", "tat") + "¶" + INQUIRY,
                "two copies elsewhere",
                "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY,
                FERRY + "¶" + INQUIRY + "¶" + OFFICE + "¶So it is in the north.¶" + OFFICE,
                "a word was replaced by another one",
                "it rained on ⟦Monday⟧ only",
                "it rained on Friday only",
                "the article became another one with the same heading",
                "⟦Interview⟧¶" + FERRY + "¶" + OFFICE,
                "The new mayor of the city has a plan.¶Interview¶What is your plan for the old market?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void orphaned(String name, String before, String after) {
        assertInstanceOf(Outcome.Orphaned.class, carried(before, after));
    }

    @Test
    void anOrphanSaysHowNearItCame() {
        Outcome.Orphaned twice = assertInstanceOf(
                Outcome.Orphaned.class,
                carried(
                        "⟦" + OFFICE + "⟧¶" + FERRY + "¶" + INQUIRY,
                        FERRY + "¶" + INQUIRY + "¶" + OFFICE + "¶So it is in the north.¶" + OFFICE));
        assertTrue(twice.similarity() >= 0.9, () -> "" + twice);
        assertTrue(twice.similarity() - twice.runnerUp() < 0.05, () -> "" + twice);
    }

    static Stream<Arguments> points() {
        return table(
                "stays where it is",
                "the ⟦⟧fox sleeps",
                "see the ⟦⟧fox sleeps",
                "at the start",
                "⟦⟧the fox",
                "⟦⟧the fox sleeps",
                "before words that were put before it",
                "⟦⟧the fox",
                "see ⟦⟧the fox",
                "at the end",
                "the fox⟦⟧",
                "see the fox⟦⟧",
                "behind a word, where words are put in",
                "the fox⟦⟧ sleeps",
                "the fox⟦⟧ of the north sleeps",
                "before a word, where words are put in",
                "the ⟦⟧fox sleeps",
                "the quick red ⟦⟧fox sleeps",
                "what stood behind it is gone",
                "the fox⟦⟧ sleeps",
                "the fox⟦⟧",
                "it moved with its sentence",
                FERRY + "¶" + INQUIRY + "¶The harbour office⟦⟧ said that it saw nothing.",
                "The harbour office⟦⟧ said that it saw nothing.¶" + FERRY + "¶" + INQUIRY,
                "in an empty text",
                "⟦⟧",
                "⟦⟧");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void points(String name, String before, String after) {
        assertEquals(Marked.of(after).passage, at(carried(before, after)));
    }

    @Test
    void aPointIsLostWithWhatStoodAroundIt() {
        assertInstanceOf(
                Outcome.Orphaned.class,
                carried(FERRY + "¶The harbour ⟦⟧office said nothing.¶" + INQUIRY, FERRY + "¶" + INQUIRY));
    }

    @Test
    void whatIsCarriedUntouchedSaysTheSame() {
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            String from = random(random, 12);
            int cut = random.nextInt(from.length() + 1);
            int end = cut + random.nextInt(from.length() - cut + 1);
            String to = from.substring(0, cut) + random(random, 4) + from.substring(end);
            int start = random.nextInt(from.length());
            Passage passage = new Passage(start, start + random.nextInt(from.length() - start + 1));
            Outcome outcome = new Carry(from, to).carry(passage);
            if (outcome instanceof Outcome.Placed(Passage at, boolean changed, double _)) {
                assertTrue(at.end() <= to.length(), () -> from + " → " + to);
                if (!changed) {
                    assertEquals(passage.in(from), at.in(to), () -> from + " → " + to);
                }
            }
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab .\n".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    /** Each a megabyte, twice, with something in the middle that differs, and notes all over it. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", ". ", "the same sentence again. ", "a\n\n", "\u0301", "👩🏽‍🚒", "ab ba ", " "})
    void monotonousTextsEndSoon(String unit) {
        String half = unit.repeat(500_000 / unit.length());
        String before = half + "one two three four. " + half;
        String after = half + unit + "five six. " + half + unit.repeat(30) + "seven " + half.substring(0, 1000);
        int length = before.codePointCount(0, before.length());
        List<Passage> passages = IntStream.range(0, 2_000)
                .mapToObj(i -> new Passage(i * (length / 4_000), length / 2 + i * (length / 4_000)))
                .collect(Collectors.toCollection(ArrayList::new));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Carry carry = new Carry(before, after);
            passages.forEach(carry::carry);
        });
    }

    @Test
    void twoUnrelatedLongTextsEndSoon() {
        String before = words(1, 100_000);
        String after = words(2, 100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Carry carry = new Carry(before, after);
            for (int i = 0; i < 2_000; i++) {
                assertInstanceOf(Outcome.Orphaned.class, carry.carry(new Passage(i * 100, i * 100 + 40)));
            }
        });
    }

    private static String words(long seed, int count) {
        return new Random(seed)
                .ints(count, 0, 3_000)
                .mapToObj(i -> "w" + i + (i % 17 == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Arguments> table(String... cells) {
        return IntStream.range(0, cells.length / 3)
                .mapToObj(i -> Arguments.of(cells[3 * i], cells[3 * i + 1], cells[3 * i + 2]));
    }
}
