package org.copytaster.catalog.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.copytaster.catalog.search.query.QueryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {

    private static String snippet(String q, String text, String language) {
        return new Snippets(QueryText.parse(q)).of(text, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fire          | A fire, and fires. | en | A <mark>fire</mark>, and <mark>fires</mark>.",
                "fire          | A fire, and fires. | pl | A <mark>fire</mark>, and fires.",
                "\"cold store\" | A cold store; a store so cold. | en | A <mark>cold</mark> <mark>store</mark>; a store so cold.",
                "resume        | Le résumé & la <suite>. | fr | Le <mark>résumé</mark> &amp; la &lt;suite&gt;.",
                "harb*         | Harbour and harbinger. | en | <mark>Harbour</mark> and <mark>harbinger</mark>.",
                "-fire flood   | A fire and a flood. | en | A fire and a <mark>flood</mark>.",
                "byline:fire   | A fire. | en | A fire.",
                "nothing       | A fire. | en | A fire.",
                "Häuser        | Das Haus brennt. | de | Das <mark>Haus</mark> brennt.",
            })
    void marksHits(String q, String text, String language, String expected) {
        assertEquals(expected, snippet(q, text, language));
    }

    @Test
    void showsThePartWithTheMostHits() {
        String text = "word ".repeat(200) + "a fire at the harbour pier. " + "word ".repeat(200);
        String snippet = snippet("fire harbour", text, "en");
        assertTrue(snippet.startsWith("… word"), snippet);
        assertTrue(snippet.endsWith(" …"), snippet);
        assertTrue(snippet.contains("a <mark>fire</mark> at the <mark>harbour</mark> pier."), snippet);
        assertTrue(snippet.length() < 400, snippet);
    }

    @Property(tries = 500)
    void isTheTextEscapedAndNothingElse(@ForAll @StringLength(max = 200) String text) {
        String plain = snippet("a* e* fire", text, "en").replace("<mark>", "").replace("</mark>", "");
        assertTrue(plain.chars().noneMatch(c -> c == '<' || c == '>' || c == '"'), plain);
    }
}
