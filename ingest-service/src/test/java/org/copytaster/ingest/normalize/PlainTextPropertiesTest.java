package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;

/** Whatever is pasted together: nothing goes without a trace, nothing changes its place, no sentence is taken for rubbish. */
class PlainTextPropertiesTest {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-12-01T12:00:00Z"));

    private static final Pattern TIMES = Pattern.compile("(.*) \\((\\d+) times\\)");

    private static final List<String> SENTENCES = List.of(
            "The council of Brackwater voted on Monday to close the north pier for the winter.",
            "“We use it every day,” said Rosa Lim, who is seventy-one and came first.",
            "Nobody was hurt.",
            "Die Fähre rammte am Mittwoch bei dichtem Nebel die Nordmole, sagte der Hafenmeister.",
            "Le ferry a heurté mercredi la jetée nord, a annoncé la capitainerie du port d’Averil.",
            "El radar estaba apagado desde el lunes, según dos trabajadores de la torre.",
            "Il radar era spento da lunedì, secondo due addetti della torre di controllo.",
            "O radar estava desligado desde segunda-feira, segundo dois trabalhadores da torre.",
            "De radar stond sinds maandag uit, zeggen twee medewerkers van de toren.",
            "By the end of the year it will be open again.",
            "Photo finishes were common at the Averil races this year.");

    private static final List<String> OTHERS = List.of(
            "Ferry strikes pier in fog",
            "What went wrong",
            "POLITICS",
            "By Jane Doe and John Roe",
            "Von Marta Lindqvist, Nordhafen",
            "Advertisement",
            "Read more: How the radar was bought",
            "Related articles",
            "Share on Facebook",
            "Home News Sport Business",
            "© 2026 Harbour News. All rights reserved.",
            "Firefighters work at the site of the accident in Northport on Wednesday",
            "Photo: Jan Smit",
            "(AP Photo/Jan Smit)",
            "• a new radar",
            "- a second boat",
            "1. the first of all",
            "Q: Who knew?",
            "A: Nobody knew",
            "URGENT",
            "(more)",
            "-30-",
            "Eds: Pictures to follow.",
            "> quoted by a mail program",
            "a\tb\tc",
            "Averil        12   8   3",
            "* * *",
            "   set in by three",
            "and goes on in small letters, as half a sentence does when it is cut in the middle of a line",
            "3",
            "Page 4 of 5",
            "KYIV, April 24 (Agency) – The lights went out at four.",
            "Die Vor-",
            "word­");

    @Property(tries = 400)
    void no_letter_is_lost_that_no_warning_names(@ForAll("pastes") String text) {
        NormalizedArticle article = normalize(text);
        String all = Stream.of(
                        List.of(article.headline(), article.deck() == null ? "" : article.deck(), article.text()),
                        article.bylines(),
                        article.keywords(),
                        List.of("By By Von and"),
                        article.warnings().stream()
                                .map(warning -> writtenOut(warning.detail()))
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
        Map<Integer, Long> there = letters(all);
        letters(text)
                .forEach((letter, times) -> assertTrue(
                        there.getOrDefault(letter, 0L) >= times,
                        () -> Character.toString(letter) + " is lost: " + article));
    }

    @Property(tries = 400)
    void blocks_stand_in_the_order_of_the_text(@ForAll("pastes") String text) {
        int[] written = onlyLetters(text).codePoints().toArray();
        int at = 0;
        for (int letter : onlyLetters(normalize(text).text()).codePoints().toArray()) {
            while (at < written.length && written[at] != letter) {
                at++;
            }
            assertTrue(at < written.length, "a letter is out of order");
            at++;
        }
    }

    @Property(tries = 400)
    void a_sentence_is_no_furniture(@ForAll("pastes") String text) {
        String article = normalize(text).toString();
        SENTENCES.stream()
                .filter(text::contains)
                .forEach(sentence -> assertTrue(
                        article.contains(sentence) || article.contains(sentence.replace(".", "")), sentence));
        normalize(text).warnings().stream()
                .filter(warning -> warning.code().equals("furniture-removed"))
                .forEach(warning -> SENTENCES.forEach(
                        sentence -> assertTrue(!warning.detail().contains(sentence), warning::detail)));
    }

    /** Found by the property above: hard-wrapped lines put the two into one passage without a full stop. */
    @Example
    void a_sentence_before_a_headline_is_no_related_title() {
        String sentence = "The council of Brackwater voted on Monday to close the north pier for the winter.";
        String text =
                "Harbour closes for the winter\n\nRelated articles\n\n" + sentence + "\nFerry strikes pier in fog";
        assertTrue(normalize(text).text().contains(sentence));
    }

    @Property(tries = 200)
    void what_came_out_comes_out_again(@ForAll("articles") String text) {
        List<String> once = texts(normalize(text));
        assertEquals(once, texts(normalize(String.join("\n\n", once))));
        assertEquals(once, texts(normalize(String.join("\n", once))));
    }

    /** "X (3 times)" stands for three. */
    private static String writtenOut(String detail) {
        return Pattern.compile(" ‖ ")
                .splitAsStream(detail)
                .map(part -> {
                    Matcher times = TIMES.matcher(part);
                    return times.matches() ? (times.group(1) + " ").repeat(Integer.parseInt(times.group(2))) : part;
                })
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(NormalizedArticle article) {
        return article.blocks().stream().map(Block::text).toList();
    }

    private static NormalizedArticle normalize(String text) {
        return switch (Pipeline.normalize(new RawDocument(text.getBytes(UTF_8), HINTS))) {
            case Normalization.Normalized normalized -> normalized.articles().getFirst();
            case Normalization.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private static String onlyLetters(String text) {
        return String.join("", TextHygiene.words(text));
    }

    private static Map<Integer, Long> letters(String text) {
        return onlyLetters(text)
                .codePoints()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Everything a newsroom may paste, in any order. */
    @Provide
    Arbitrary<String> pastes() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(SENTENCES)), Tuple.of(3, Arbitraries.of(OTHERS)));
        Arbitrary<String> gap = Arbitraries.of("\n", "\n", "\n\n", "\n\n\n", "\r\n", "\n\f");
        return Combinators.combine(piece, gap)
                .as((text, end) -> text + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> "It began at noon on the pier of Averil, the harbour master said.\n\n"
                        + String.join("", parts));
    }

    @Provide
    Arbitrary<String> articles() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(2).ofMaxSize(12).map(parts -> String.join("\n\n", parts));
    }
}
