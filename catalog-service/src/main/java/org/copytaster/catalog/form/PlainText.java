package org.copytaster.catalog.form;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;

/** What there is to read, each piece parted from the next by a blank line; at the end the text as annotations count it. */
final class PlainText {
    private PlainText() {}

    static String of(NewsItem item) {
        ArticleContent content = item.content();
        return Stream.of(
                        content.headline(),
                        content.alternativeHeadline(),
                        content.deck(),
                        item.by(),
                        text(content.published()),
                        content.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BodyText.BLOCK_SEPARATOR, "", "\n"));
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
