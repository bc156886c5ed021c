package org.copytaster.ingest.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page shows its day, and which days on it are others'. {@code TEXT} stands for the article's text. */
class VisibleTimesTest {
    private static final String TEXT =
            "<p>The harbour was closed on Monday, the town said, and it will stay so until the pier is repaired.</p>"
                    + "<p>The ferry, which had hit it in the storm, is in the yard, and nobody knows for how long.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            <article><h1>Ferry</h1><p>Published on 16.08.2019</p>TEXT</article>                              | 2019-08-16
            <article><h1>Ferry</h1>TEXT</article><ul class=credits><li><p>Mise en ligne</p><p>23 mai 2019</p></ul> | 2019-05-23
            <article><figcaption><small>31.01.2022 Harbour</small><h1>Ferry</h1></figcaption>TEXT</article>  | 2022-01-31
            <article><figure><img src=a.png><figcaption>The pier on 24 April 2023</figcaption></figure>TEXT</article> | none
            <article><h1>Ferry</h1><p>Port Mary, 11&nbsp;November 2021 – The captain of the ferry said that he was glad of it.</p>TEXT</article> | 2021-11-11
            <article><h1>Ferry</h1><p>On 11 November 2021 the captain of the ferry said that he was very glad of it.</p>TEXT</article> | none
            <title>Ferry - The Harbour Times - 28.04.2023</title><article><h1>Ferry</h1>TEXT</article>       | 2023-04-28
            <title>Week 14. - 20. January 2022</title><article><h1>Week 14. - 20. January 2022</h1>TEXT</article> | none
            <header><time datetime=2023-11-01>1.11.</time></header><article><p class=date>31.10.2023</p><h1>Ferry</h1>TEXT</article> | 2023-10-31
            <article><h1>Ferry</h1>TEXT<div class=sidebar><time datetime=2022-01-28>28.1.</time></div></article> | 2022-01-28
            <div class=joined>18.09.2008</div><div class=author>21.01.2009</div><article>TEXT</article>      | 2009-01-21
            <p>Joined: 18 September 2008</p><article>TEXT</article>                                          | none
            <article><h1>Ferry</h1>TEXT</article><p>© 2 May 2019 The Harbour Times</p>                       | none
            """)
    void day(String page, String day) {
        String html = page.replace("TEXT", TEXT);
        Hints hints = new Hints("text/html", null, null, null, null, Instant.parse("2026-11-18T12:00:00Z"));
        Normalization read = Pipeline.normalize(new RawDocument(html.getBytes(UTF_8), hints));
        assertEquals(
                Optional.ofNullable(day),
                Optional.ofNullable(assertInstanceOf(Normalization.Normalized.class, read)
                                .articles()
                                .getFirst()
                                .published())
                        .map(time -> time.toLocalDate().toString()));
    }
}
