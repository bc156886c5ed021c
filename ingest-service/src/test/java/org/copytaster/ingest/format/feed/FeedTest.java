package org.copytaster.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of what feeds do that no specification foresees. */
class FeedTest {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-11-18T12:00:00Z"));

    /** Markup comes escaped; only its words count, and all of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The <blink>ferry</blink> struck.                     | The ferry struck.
            The ferry<applet code="x.class"></applet> struck.    | The ferry struck.
            The ferry<frameset><frame src="x"></frameset> struck. | The ferry struck.
            The ferry <link rel="x" href="y">struck.             | The ferry struck.
            The ferry <meta http-equiv="refresh">struck.         | The ferry struck.
            The ferry <!-- not closed >struck.                   | The ferry struck.
            The ferry <!-- closed --> struck.                    | The ferry struck.
            The ferry <!' struck <a href="x">it</a>.             | The ferry <!' struck it.
            The <script>x()</script>ferry struck.                | The ferry struck.
            The ferry<svg><text> 7</text></svg> struck <button>now</button>. | The ferry 7 struck now.
            The ferry struck a < b.                              | The ferry struck a < b.
            """)
    void description(String markup, String text) {
        assertEquals(
                text, item("<description>" + escape(markup) + "</description>").text());
    }

    @Test
    void a_prefix_without_a_name_is_a_name() {
        String content = "<content type='xhtml'><div>The <svg: x='1'><b>ferry</b></svg:> struck.</div></content>";
        assertEquals("The ferry struck.", item(content).text());
    }

    @Test
    void of_several_links_the_last_is_the_page() {
        String links = "<link>https://a.example/1</link><link>https://a.example/2</link>";
        assertEquals("https://a.example/2", item(links + "<title>Ferry</title>").canonicalUrl());
    }

    @Test
    void a_link_to_a_picture_of_it_is_not_the_page() {
        String links = "<link rel='alternate' type='text/html' href='https://a.example/1'/>"
                + "<link rel='alternate' type='application/pdf' href='https://a.example/1.pdf'/>"
                + "<link rel='enclosure' href='https://a.example/1.jpg'/>";
        assertEquals("https://a.example/1", item(links + "<title>Ferry</title>").canonicalUrl());
    }

    @Test
    void tags_in_one_element_are_several_keywords() {
        String tags = "<title>Ferry</title><tags>harbour, fog</tags><category>local</category>";
        assertEquals(List.of("harbour", "fog", "local"), item(tags).keywords());
    }

    @Test
    void a_json_feed_was_updated_when_its_newest_item_was() {
        String feed = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [
                  {"id": "1", "content_text": "A", "date_published": "2026-11-16T08:00:00+01:00"},
                  {"id": "2", "content_text": "B", "date_modified": "2026-11-17T08:00:00.5Z"},
                  {"id": "3", "content_text": "C", "date_modified": "yesterday"}]}""";
        assertEquals(
                OffsetDateTime.parse("2026-11-17T08:00:00.5Z"),
                read(feed).feed().updated());
    }

    private static NormalizedArticle item(String inner) {
        return read("<rss version='2.0'><channel><item>" + inner + "</item></channel></rss>")
                .articles()
                .getFirst();
    }

    private static Normalization.Normalized read(String feed) {
        return (Normalization.Normalized) Pipeline.normalize(new RawDocument(feed.getBytes(UTF_8), HINTS));
    }

    private static String escape(String markup) {
        return markup.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
