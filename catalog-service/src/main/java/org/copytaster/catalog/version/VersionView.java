package org.copytaster.catalog.version;

import java.time.Instant;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;

/** One version with all that it says. */
public record VersionView(
        UUID articleId,
        int number,
        Instant created,
        String author,
        Origin origin,
        String note,
        ArticleContent content,
        String text) {

    static VersionView of(ArticleVersion version) {
        return new VersionView(
                version.articleId,
                version.number,
                version.created,
                version.author,
                version.origin,
                version.note,
                version.content,
                version.text());
    }
}
