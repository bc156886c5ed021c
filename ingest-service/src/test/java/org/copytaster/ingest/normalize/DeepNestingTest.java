package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.testsupport.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to keep a reader busy: the time may grow with the size of the page, not with how it is nested. */
class DeepNestingTest {
    private static final Duration BUDGET = Duration.ofSeconds(2);

    /** For more than two megabytes, or with text at each level. */
    private static final Duration LARGE_BUDGET = Duration.ofSeconds(6);

    private static final String TEXT = "The harbour was closed on Monday, the town said, and will stay so.";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("divs", "<div>".repeat(400_000) + TEXT),
                Arguments.of("closed divs", "<div>".repeat(400_000) + TEXT + "</div>".repeat(400_000)),
                Arguments.of("spans", "<div>" + "<span>".repeat(400_000) + TEXT),
                Arguments.of("a million bolds", "<p>" + "<b>".repeat(1_000_000) + TEXT),
                Arguments.of("a million italics in a page", "<html><body>" + "<i>".repeat(1_000_000) + TEXT),
                Arguments.of("a million divs", "<div>".repeat(1_000_000) + TEXT),
                Arguments.of("links", "<div>" + "<a>".repeat(400_000) + TEXT),
                Arguments.of("text at each level", "<div>word ".repeat(100_000) + TEXT),
                Arguments.of("captions", "<div class=caption>word ".repeat(50_000) + TEXT),
                Arguments.of("quotes", "<blockquote>".repeat(200_000) + TEXT),
                Arguments.of("tables", "<table><tr><td>".repeat(100_000) + TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void deep_nesting_costs_no_time_and_no_word(String name, String html) {
        RawDocument document = new RawDocument(html.getBytes(UTF_8), Hints.none(Instant.parse("2026-12-01T12:00:00Z")));
        Duration budget = html.length() > 2_100_000 && !name.equals("closed divs") || html.contains("word ")
                ? LARGE_BUDGET
                : BUDGET;
        Normalization result = ProcessorTime.within(budget, name, () -> Pipeline.normalize(document));
        var article = assertInstanceOf(Normalization.Normalized.class, result)
                .articles()
                .getFirst();
        assertTrue((article.headline() + " " + article.text()).contains("The harbour was closed on Monday"));
    }
}
