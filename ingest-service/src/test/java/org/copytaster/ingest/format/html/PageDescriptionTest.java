package org.copytaster.ingest.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the ways a page says what it is about, and of pages that say little else. */
class PageDescriptionTest {
    private static final String TEXT =
            "<p>The harbour was closed on Monday, the town said, and it will stay so until the pier is repaired.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 property='http://purl.org/dc/terms/title'>The ferry</h2>",
                "<div vocab='http://purl.org/dc/terms/'><h2 property='title'>The ferry</h2></div>",
                "<div prefix='x: http://purl.org/dc/elements/1.1/'><span property='x:title' content='The ferry'></span></div>",
                "<span property='dc:title'>The ferry</span>",
                "<link rel='dcterms.title' href='The ferry'>",
                "<meta property='http://ogp.me/ns#title' content='The ferry'>",
                "<div itemscope itemtype='https://schema.org/NewsArticle'><h3 itemprop='headline'>The ferry</h3></div>",
                "<div itemscope itemtype='http://schema.org/SportsEvent'><b itemprop='name'>The ferry</b></div>",
            })
    void title(String markup) {
        assertEquals("The ferry", page(markup + TEXT).headline());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div about='/bob.jpg'><span property='dc:title'>The picture</span></div>",
                "<div resource='/bob.jpg'><span property='dc:title'>The picture</span></div>",
                "<div itemscope itemtype='https://schema.org/Person'><b itemprop='name'>The captain</b></div>",
                "<div itemscope itemtype='https://schema.org/NewsArticle'><p itemprop='author' itemscope><b itemprop='name'>The captain</b></p></div>",
                "<div itemscope itemtype='https://schema.org/Event'><b itemprop='name'>One</b></div>"
                        + "<div itemscope itemtype='https://schema.org/Event'><b itemprop='name'>Two</b></div>",
            })
    void what_is_said_of_something_else_is_not_the_title(String markup) {
        assertEquals("inferred", page(markup + TEXT).origins().get("headline"));
    }

    @Test
    void dublin_core_in_all_its_spellings() {
        NormalizedArticle article = page("<meta name='DC:Creator' content='Ann Oakley'>"
                + "<meta name='DCTERMS.abstract' content='Nobody was hurt.'>"
                + "<meta name='dct:issued' content='2025-03-04'>"
                + "<meta name='DC.identifier' content='https://example.org/ferry'>" + TEXT);
        assertEquals(List.of("Ann Oakley"), article.bylines());
        assertEquals("Nobody was hurt.", article.deck());
        assertEquals(Instant.parse("2025-03-04T00:00:00Z"), article.published().toInstant());
        assertEquals("https://example.org/ferry", article.canonicalUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\"}",
                "// a remark\n{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\"}",
                "<!-- a remark -->{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\"}",
                "<!--\n{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\"}\n//-->",
                "/*<![CDATA[*/{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\"}",
                "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"The ferry\",}\n//]]>",
            })
    void json_ld_with_what_stands_around_it(String json) {
        assertEquals(
                "json-ld",
                page("<script type='application/ld+json'>" + json + "</script>" + TEXT)
                        .origins()
                        .get("headline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"@type\": }", "[[[[", "nonsense", "{\"@type\": \"NewsArticle\", \"headline\": {}}"})
    void broken_json_ld_costs_nothing(String json) {
        assertTrue(page("<script type='application/ld+json'>" + json + "</script>" + TEXT)
                .text()
                .contains("harbour"));
    }

    @Test
    void json_ld_nested_without_end_costs_nothing() {
        assertTrue(page("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + TEXT)
                .text()
                .contains("harbour"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>hello</p>                                                  | hello
            <b is="x">bar</b>                                             | bar
            <h1>Ferry</h1><div>Late.</div><nav>Home</nav>                 | Late.
            <svg><text>x</text></svg>                                     | x
            <math><mi>a</mi></math>                                       | a
            <button>Show</button>                                         | Show
            <title>Ferry</title>                                          | Ferry
            <title>Ferry</title><meta name=description content="It is late"> | It is late
            <script type="application/ld+json">{"name": "Ferry"}</script> | Ferry
            """)
    void a_page_that_shows_little_is_what_it_shows_or_says(String html, String text) {
        assertEquals(text, page(html).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='34'>X</div>",
                "<button>X</button>",
                "<svg><title>Drawing</title><text>X</text></svg>",
                "<math><mi>X</mi></math>",
                "<div role='dialog' class='modal'><button>X</button></div>",
            })
    void of_a_page_with_nothing_around_its_text_all_is_text(String markup) {
        NormalizedArticle article = page("<title>Ferry</title><article><h1>Ferry</h1>" + TEXT + markup + TEXT
                + "</article><script>let y</script>");
        assertEquals(3, article.blocks().size());
        assertEquals("X", article.blocks().get(1).text());
    }

    @Test
    void a_button_of_a_page_with_something_around_its_text_is_none() {
        NormalizedArticle article =
                page("<nav>Home</nav><article><h1>Ferry</h1>" + TEXT + "<button>X</button>" + TEXT + "</article>");
        assertEquals(2, article.blocks().size());
    }

    @Test
    void a_page_whose_text_its_scripts_put_there_has_none() {
        String page = "<title>Ferry</title><meta property='og:description' content='It is late'>"
                + "<script src='x.js'></script>".repeat(30) + "<p>Please wait</p>";
        assertInstanceOf(Normalization.Rejected.class, read(page));
    }

    private static NormalizedArticle page(String html) {
        return assertInstanceOf(Normalization.Normalized.class, read(html))
                .articles()
                .getFirst();
    }

    private static Normalization read(String html) {
        Hints hints = new Hints("text/html", null, null, null, null, Instant.parse("2026-12-01T12:00:00Z"));
        return Pipeline.normalize(new RawDocument(html.getBytes(UTF_8), hints));
    }
}
