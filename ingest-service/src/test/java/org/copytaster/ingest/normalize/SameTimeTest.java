package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.copytaster.ingest.catalog.ArticleSubmission;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that says its time twice: for machines first, then so that its readers see it. */
class SameTimeTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-18T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-09T05:30:59Z  | 2023-11-08T23:30:59-06:00    | 2023-11-08T23:30:59-06:00 | the same instant where it was
            2023-11-09T05:30:59Z  | 2023-11-09T05:30:59+00:00    | 2023-11-09T05:30:59Z      | both in UTC
            2022-05-04T00:44:52Z  | 3 May 2022, 21:44            | 2022-05-03T21:44:52-03:00 | the clock on the wall
            2022-05-04T08:44:52Z  | 4 May 2022, 14:14            | 2022-05-04T14:14:52+05:30 | and in Mumbai
            2022-05-04T08:44:52Z  | 4 May 2022, 08:44            | 2022-05-04T08:44:52Z      | and in Reykjavik
            2022-05-04T08:44:52Z  | 4 May 2022, 10:51            | 2022-05-04T08:44:52Z      | another time
            2022-05-04T17:09:17Z  | 4 May 2022, 05:09            | 2022-05-04T17:09:17Z      | no zone is so far west
            2021-11-04T23:00:00Z  | 5 November 2021              | 2021-11-05T00:00:00+01:00 | midnight in Berlin
            2021-11-04T17:00:00Z  | 5 November 2021              | 2021-11-04T17:00:00Z      | maybe midnight in Dhaka, maybe not
            2021-11-05T07:00:00Z  | 5 November 2021              | 2021-11-05T07:00:00Z      | seven o'clock, not midnight in Denver
            2025-02-12            | 2025-02-12T09:30:00+01:00    | 2025-02-12T09:30:00+01:00 | the day, and all of it
            2025-02-12            | 2025-02-13T09:30:00+01:00    | 2025-02-12T00:00:00Z      | another day
            2025-02-12T09:30:05   | 2025-02-12T09:30:00+01:00    | 2025-02-12T09:30:00+01:00 | the zone
            2025-02-12T09:30:05   | 2025-02-12T10:30:00+01:00    | 2025-02-12T09:30:05Z      | another time
            2025-02-12T09:30+01:00 | 2025-02-12T08:30:00Z        | 2025-02-12T09:30:00+01:00 | its own zone stays
            """)
    void together_they_say_all(String first, String second, OffsetDateTime expected, String why) {
        assertEquals(expected, article(first, second).published(), why);
    }

    @Test
    void the_zone_makes_no_other_article() {
        NormalizedArticle utc = article("2023-11-09T05:30:59Z", "2023-11-09T05:30:59Z");
        NormalizedArticle local = article("2023-11-08T23:30:59-06:00", "2023-11-08T23:30:59-06:00");
        assertEquals(utc.fingerprint(), local.fingerprint());
        assertEquals(Identity.of(utc, "wire"), Identity.of(local, "wire"));
        assertEquals(ArticleSubmission.of(utc, "wire"), ArticleSubmission.of(local, "wire"));
    }

    private static NormalizedArticle article(String first, String second) {
        String page = "<meta property='article:published_time' content='" + first + "'><meta name='pubdate' content='"
                + second + "'><h1>The ferry</h1><p>It came back on Monday, after it had been repaired for weeks.</p>";
        Hints hints = new Hints("text/html", null, null, null, null, RECEIVED);
        return Pipeline.normalize(new RawDocument(page.getBytes(UTF_8), hints))
                        instanceof Normalization.Normalized normalized
                ? normalized.articles().getFirst()
                : null;
    }
}
