package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.testsupport.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to keep a reader busy: the time may grow with the size of the page, not with how it is nested. */
class DeepNestingTest {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final String TEXT = "The harbour was closed on Monday, the town said, and will stay so.";

    /** More than any page has, and less than is refused. */
    private static final int MANY = 12_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>",
                "<b>",
                "<i>",
                "<a>",
                "<div>word ",
                "<div class=caption>word ",
                "<blockquote>",
                "<table><tr><td>",
                "<ul><li>",
                "<font size=1><p>",
            })
    void deep_nesting_costs_no_time_and_no_word(String opened) {
        String page = "<html><body>" + opened.repeat(MANY) + TEXT;
        var article = assertInstanceOf(Normalization.Normalized.class, normalize(page))
                .articles()
                .getFirst();
        assertTrue((article.headline() + " " + article.text()).contains("The harbour was closed on Monday"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<i>", "<p>", "</p>", "<table><tr><td>", "<svg><g>"})
    void a_million_is_refused(String opened) {
        String page = "<html><body>" + opened.repeat(1_000_000) + TEXT;
        var refused = assertInstanceOf(Normalization.Rejected.class, normalize(page));
        assertEquals(Normalization.Reason.INVALID, refused.reason());
        assertTrue(refused.detail().contains("more than"), refused.detail());
    }

    private static Normalization normalize(String page) {
        RawDocument document = new RawDocument(page.getBytes(UTF_8), Hints.none(Instant.parse("2026-12-01T12:00:00Z")));
        return ProcessorTime.within(BUDGET, "the page", () -> Pipeline.normalize(document));
    }
}
