package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.parsed.Warning;
import org.copytaster.ingest.testsupport.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of single cases; the name of a row is what could go wrong. */
class NormalizationTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-18T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            HTTPS://Example.ORG:443/a?utm_source=x&id=7&fbclid=y#top | https://example.org/a?id=7
            http://example.org                                       | http://example.org/
            https://example.org/a/../b                               | https://example.org/b
            https://example.org/müll haufen                          | https://example.org/m%C3%BCll%20haufen
            https://example.org/100%                                 | https://example.org/100%25
            https://example.org/?utm_medium=a                        | https://example.org/
            javascript:alert(1)                                      | none
            data:text/html,x                                         | none
            /relative                                                | none
            https://                                                 | none
            https://example.org:99999/                               | none
            """)
    void url(String given, String canonical) {
        assertEquals(canonical, CanonicalUrl.of(given).map(CanonicalUrl::value).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2025-04-24T06:00:00+02:00           | 2025-04-24T06:00:00+02:00
            2025-04-24T06:00:00+0200            | 2025-04-24T06:00:00+02:00
            2025-04-24T06:00:00.123Z            | 2025-04-24T06:00:00.123Z
            2025-04-24 06:00:00,5 +02:00        | 2025-04-24T06:00:00.500+02:00
            2022-01-27T12:45:36.270+01          | 2022-01-27T12:45:36.270+01:00
            2022-01-27 12:45-13                 | none
            20250424T060000+0200                | 2025-04-24T06:00:00+02:00
            20250424T060000Z                    | 2025-04-24T06:00:00Z
            20250424T250000Z                    | none
            2025-04-24 06:00 UTC                | 2025-04-24T06:00:00Z
            2025-04-24                          | 2025-04-24T00:00:00Z
            20250424                            | 2025-04-24T00:00:00Z
            Thu, 24 Apr 2025 06:00:00 GMT       | 2025-04-24T06:00:00Z
            April 24, 2025                      | 2025-04-24T00:00:00Z
            Apr. 24, 2025 at 6:05 p.m. EDT      | 2025-04-24T18:05:00-04:00
            Published: 24 April 2025, 07:40 CET | 2025-04-24T07:40:00+01:00
            24. April 2025, 18:30 Uhr           | 2025-04-24T18:30:00Z
            le 24 avril 2025                    | 2025-04-24T00:00:00Z
            3 de junio de 2025                  | 2025-06-03T00:00:00Z
            24.04.2025                          | 2025-04-24T00:00:00Z
            04/24/2025                          | 2025-04-24T00:00:00Z
            Nov. 18                             | 2026-11-18T00:00:00Z
            Dec. 24                             | 2025-12-24T00:00:00Z
            04/05/2025                          | none
            2025-02-30                          | none
            2025-04-24T25:00:00Z                | none
            2031-01-01                          | none
            1970-01-01T00:00:00Z                | none
            0001-01-01                          | none
            yesterday                           | none
            """)
    void time(String given, OffsetDateTime expected) {
        OffsetDateTime read =
                switch (PublicationTime.read(given, RECEIVED)) {
                    case PublicationTime.Known known -> known.time();
                    case PublicationTime.Refused _ -> null;
                };
        assertEquals(expected, read);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(
                        "UTF-8 said to be Latin-1", "text/plain; charset=iso-8859-1", "UTF-8", "charset-contradiction"),
                Arguments.of("UTF-8, nothing said", "text/plain", "UTF-8", null),
                Arguments.of("windows-1252, nothing said", null, "windows-1252", "charset-guessed"),
                Arguments.of("windows-1252 said to be Latin-1", "text/plain; charset=iso-8859-1", "windows-1252", null),
                Arguments.of("UTF-16 with a mark", null, "UTF-16", null),
                Arguments.of("UTF-16 without", null, "UTF-16LE", null),
                Arguments.of("a charset nobody knows", "text/plain; charset=klingon", "UTF-8", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void charset(String name, String mediaType, String charset, String warning) {
        String text = "The “Café” costs more\n\nAll in the town knew that “it was going to”, and so it was.";
        NormalizedArticle article = article(text.getBytes(Charset.forName(charset)), mediaType);
        assertEquals("The “Café” costs more", article.headline());
        List<String> codes = article.warnings().stream()
                .map(Warning::code)
                .filter(code -> code.startsWith("charset"))
                .toList();
        assertEquals(warning == null ? List.of() : List.of(warning), codes);
    }

    @ParameterizedTest
    @CsvSource({"eda080,3", "edbfbf,3", "f09080,1", "f4908080,4", "c0af,2", "ff,1"})
    void broken_utf8_is_replaced_as_on_the_web(String hex, int replacements) {
        byte[] bytes = HexFormat.of().parseHex("41" + hex + "42");
        assertEquals(
                "A" + "\uFFFD".repeat(replacements) + "B",
                article(bytes, "text/plain; charset=utf-8").text());
    }

    /** Their order is Unicode's, but a joiner after thirty keeps them from costing the square of their number. */
    @Test
    void marks_without_end_stay_on_their_letter() {
        String text = "a" + "\u0301\u0323".repeat(50_000) + " word";
        String cleaned = article(text).text();
        assertEquals(
                100_000,
                cleaned.chars().filter(c -> c == 0x301 || c == 0x323).count()
                        + cleaned.codePoints().filter(c -> c == 0x1EA1).count());
        assertEquals(cleaned, article(cleaned).text());
    }

    @Test
    void markdown_with_more_signs_than_anybody_writes_is_text() {
        String text = "# The ferry\n\n" + "[".repeat(60_000) + " is *back*.";
        assertTrue(article(text.getBytes(UTF_8), "text/markdown").text().contains("*back*"));
    }

    @Test
    void signs_without_a_word_are_kept_where_they_are_given() {
        String json = """
                {"headline": "👍", "bylines": ["♥"], "keywords": ["🛳️", "ferry"], "body": "It is back."}""";
        NormalizedArticle article = article(json.getBytes(UTF_8), "application/json");
        assertEquals("👍", article.headline());
        assertEquals(List.of("♥"), article.bylines());
        assertEquals(List.of("🛳️", "ferry"), article.keywords());
        assertEquals("😍", article("😍").headline());
    }

    @Test
    void a_wrong_language_tag_gives_way_to_the_text() {
        NormalizedArticle article = article(
                "<html lang=de><p>The town is of the opinion that it was not to be and that it will not be.</p></html>");
        assertEquals("en", article.language());
        assertEquals("detected", article.origins().get("language"));
        assertTrue(
                article.warnings().stream().anyMatch(warning -> warning.code().equals("language-mismatch")));
    }

    @Test
    void a_future_date_is_a_warning_and_the_next_claim_counts() {
        NormalizedArticle article = article(
                "<html><meta name=date content=2031-01-01><time datetime=2025-01-02T03:04:05Z></time><p>Some text of an article.</p></html>");
        assertEquals(OffsetDateTime.parse("2025-01-02T03:04:05Z"), article.published());
        assertTrue(
                article.warnings().stream().anyMatch(warning -> warning.code().equals("published-refused")));
    }

    @Test
    void identity_is_the_sources_id_then_the_address_then_the_text() {
        NormalizedArticle plain = article("Some text of an article, long enough.");
        UUID byText = Identity.of(plain, "desk").articleId();
        assertEquals(5, byText.version());
        assertEquals(byText, Identity.of(plain, "another desk").articleId());
        UUID byUrl = Identity.of(hinted("https://example.org/a?utm_source=x", null), "desk")
                .articleId();
        assertEquals(
                byUrl,
                Identity.of(hinted("https://EXAMPLE.org/a", null), "another desk")
                        .articleId());
        UUID byId = Identity.of(hinted("https://example.org/a", "7"), "desk").articleId();
        assertEquals(
                byId, Identity.of(hinted("https://example.org/b", "7"), "desk").articleId());
        assertNotEquals(
                byId,
                Identity.of(hinted("https://example.org/a", "7"), "another desk")
                        .articleId());
        // An id that changes gives every article of every catalog a second life.
        assertEquals(UUID.fromString("d9dab764-b330-588d-8091-d4abe52f8563"), byId);
    }

    @Test
    void what_is_escaped_stays_escaped() {
        NormalizedArticle article = article(
                "<html><p>&lt;img src=x onerror=alert(1)&gt; is what the sign said, \"oddly\" &amp; in red.</p></html>");
        assertEquals(
                "<p>&lt;img src=x onerror=alert(1)&gt; is what the sign said, &quot;oddly&quot; &amp; in red.</p>",
                article.html());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("deep nesting", "<html>" + "<div>".repeat(200_000) + "the text"),
                Arguments.of("deep inline nesting", "<html><p>" + "<b>".repeat(200_000) + "the text"),
                Arguments.of("comments without an end", "<!---->".repeat(300_000) + "the text"),
                Arguments.of("dots", ".".repeat(3_000_000) + "a text"),
                Arguments.of("one long line", "holds in left ".repeat(400_000)),
                Arguments.of(
                        "wrapped without an end",
                        ("a line that is wrapped at some width and never comes to an\n").repeat(60_000)),
                Arguments.of(
                        "hyphens without an end",
                        ("this is a line that is broken at a hyphen and goes on in the sub-\n").repeat(50_000)),
                Arguments.of("blank lines", "text\n" + "\n".repeat(5_000_000)),
                Arguments.of("ten megabytes without a blank", "x".repeat(10_000_000)),
                Arguments.of("blanks within a line", "a" + " ".repeat(10_000_000) + "b"),
                Arguments.of("short lines", "Ab cd\n".repeat(200_000)),
                Arguments.of("bullets", "- item of a list\n".repeat(100_000)),
                Arguments.of("dashes that may be dialogue", "– item of a list\n".repeat(100_000)),
                Arguments.of(
                        "a paragraph cut again and again",
                        "a line that goes on and on and on until it is long and\nAdvertisement\n".repeat(100_000)),
                Arguments.of(
                        "a word broken again and again",
                        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz-\n".repeat(100_000)),
                Arguments.of("speakers", "SMITH: Good evening to all.\nJONES: Good evening.\n".repeat(50_000)),
                Arguments.of("form feeds", "\f".repeat(1_000_000) + "text"),
                Arguments.of("tabs", "a\t".repeat(1_000_000)),
                Arguments.of(
                        "suspicious elements",
                        "<html>" + "<div class='related ad share'><p>the text</p></div>".repeat(40_000)),
                Arguments.of("attributes", "<html><p " + "a=b ".repeat(500_000) + ">the text</p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostile_input_ends_in_bounded_time(String name, String document) {
        ProcessorTime.within(
                Duration.ofSeconds(6),
                name,
                () -> Pipeline.normalize(new RawDocument(document.getBytes(UTF_8), Hints.none(RECEIVED))));
    }

    @Test
    void a_front_page_is_no_articles_address() {
        NormalizedArticle article =
                article("<html><link rel=canonical href='https://example.org/'><p>Some text of an article.</p></html>");
        assertNull(article.canonicalUrl());
    }

    private static NormalizedArticle article(String text) {
        return article(text.getBytes(UTF_8), null);
    }

    private static NormalizedArticle article(byte[] bytes, String mediaType) {
        return normalized(bytes, new Hints(mediaType, null, null, null, null, RECEIVED));
    }

    private static NormalizedArticle hinted(String sourceUrl, String externalId) {
        return normalized(
                "Some text of an article, long enough.".getBytes(UTF_8),
                new Hints(null, null, sourceUrl, externalId, null, RECEIVED));
    }

    private static NormalizedArticle normalized(byte[] bytes, Hints hints) {
        return switch (Pipeline.normalize(new RawDocument(bytes, hints))) {
            case Normalization.Normalized normalized -> normalized.articles().getFirst();
            case Normalization.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            medtop:16000000                                     | conflict, war and peace
            http://cv.iptc.org/newscodes/mediatopic/15000000    | sport
            medtop:20000002                                     | none
            medtop:18000000                                     | none
            subj:15000000                                       | none
            """)
    void names_the_topics_at_the_top_and_no_others(String code, String name) {
        assertEquals(Optional.ofNullable(name), MediaTopics.name(code));
    }
}
