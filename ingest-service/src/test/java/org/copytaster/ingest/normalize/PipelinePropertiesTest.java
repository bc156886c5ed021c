package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;

/** What holds for every input, not only for those somebody thought of. */
class PipelinePropertiesTest {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-12-01T12:00:00Z"));

    @Property
    void cleaning_loses_no_word_and_is_trusted(@ForAll("anyText") String text) {
        TextHygiene.Cleaned cleaned = TextHygiene.clean(text, false);
        assertTrue(cleaned.trusted());
        assertEquals(TextHygiene.words(text), TextHygiene.words(cleaned.text()));
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll("anyText") String text) {
        for (boolean keepLines : new boolean[] {false, true}) {
            String once = TextHygiene.clean(text, keepLines).text();
            assertEquals(once, TextHygiene.clean(once, keepLines).text());
        }
    }

    @Property
    void clean_text_has_one_kind_of_blank_and_nothing_invisible(@ForAll("anyText") String text) {
        String cleaned = TextHygiene.clean(text, false).text();
        assertTrue(Normalizer.isNormalized(cleaned, Normalizer.Form.NFC));
        assertFalse(cleaned.contains("  "));
        assertTrue(
                cleaned.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isSpaceChar(c) && c != ' '));
        assertEquals(cleaned.strip(), cleaned);
    }

    @Property(tries = 300)
    void any_bytes_get_an_answer(@ForAll byte[] bytes) {
        Pipeline.normalize(new RawDocument(bytes, HINTS));
    }

    @Property(tries = 300)
    void any_markup_gets_an_answer(@ForAll("markup") String html) {
        switch (Pipeline.normalize(new RawDocument(html.getBytes(UTF_8), HINTS))) {
            case Normalization.Normalized normalized ->
                normalized
                        .articles()
                        .forEach(article -> assertFalse(article.html().contains("<script"), article::html));
            case Normalization.Rejected _ -> {}
        }
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> nasty = Arbitraries.of(
                " ",
                "\u00a0",
                "\u200b",
                "\u200d",
                "\u00ad",
                "\ufeff",
                "e\u0301",
                "\u0301",
                "\t",
                "\n",
                "\u2028",
                "\u0000",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "می\u200cخواهم",
                "ﬁ",
                "Å",
                "\u202e",
                "’",
                "“",
                "–",
                "word",
                "\ud800");
        return Arbitraries.oneOf(any, nasty).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> piece = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class='related'>",
                "</div>",
                "<table><tr><td>",
                "</table>",
                "<script>x()</script>",
                "<!--",
                "-->",
                "<figure><figcaption>",
                "</figure>",
                "&lt;script&gt;",
                "&#0;",
                "<h1>",
                "<br><br>",
                "<svg>",
                "<ul><li>",
                "text of some length, more or less. ");
        return piece.list().ofMinSize(1).ofMaxSize(40).map(parts -> "<html>" + String.join("", parts));
    }
}
