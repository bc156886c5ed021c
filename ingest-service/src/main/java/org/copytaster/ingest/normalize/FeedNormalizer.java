package org.copytaster.ingest.normalize;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.parsed.FeedInfo;
import org.copytaster.ingest.parsed.FormatResult;

/** A feed and its items. One bad item never costs the others; a feed without items is one that has no news. */
final class FeedNormalizer {
    private FeedNormalizer() {}

    static Normalization normalize(FormatResult.Feed feed, Hints hints) {
        List<NormalizedArticle> articles = feed.articles().stream()
                .flatMap(item -> ArticleNormalizer.normalize(item, hints.ofItem()).stream())
                .toList();
        return new Normalization.Normalized(feed.format(), about(feed.info(), hints), articles);
    }

    private static Normalization.Feed about(FeedInfo info, Hints hints) {
        return new Normalization.Feed(
                line(info.title()),
                info.link(),
                line(info.description()),
                info.language(),
                updated(info, hints),
                info.items());
    }

    private static String line(String text) {
        return Optional.ofNullable(text)
                .map(given -> TextHygiene.clean(given, false).text())
                .filter(clean -> !clean.isEmpty())
                .orElse(null);
    }

    private static OffsetDateTime updated(FeedInfo info, Hints hints) {
        return info.updated() != null
                        && PublicationTime.read(info.updated(), hints.received()) instanceof PublicationTime.Known known
                ? known.time()
                : null;
    }
}
