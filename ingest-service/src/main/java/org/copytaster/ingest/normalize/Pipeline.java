package org.copytaster.ingest.normalize;

import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.Formats;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.ParsedArticle;

/** The way of a document: bytes, format, article. A pure function of the bytes and the hints. */
public final class Pipeline {
    /** In characters. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final int MOST_BLOCKS = 50_000;
    private static final int MOST_ARTICLES = 10_000;

    private Pipeline() {}

    public static Normalization normalize(RawDocument document) {
        return switch (Formats.parse(document)) {
            case FormatResult.Unsupported(String what) ->
                new Normalization.Rejected(Normalization.Reason.UNSUPPORTED_FORMAT, "This is " + what + ".");
            case FormatResult.Malformed(String detail) ->
                new Normalization.Rejected(Normalization.Reason.MALFORMED, detail);
            case FormatResult.Invalid(String detail) ->
                new Normalization.Rejected(Normalization.Reason.INVALID, detail);
            case FormatResult.Feed feed ->
                excess(feed.articles()).orElseGet(() -> FeedNormalizer.normalize(feed, document.hints()));
            case FormatResult.Read read -> excess(read.articles()).orElseGet(() -> normalize(read, document));
        };
    }

    /** What no desk could read. */
    private static Optional<Normalization> excess(List<ParsedArticle> articles) {
        if (articles.size() > MOST_ARTICLES) {
            return refused("It has more than " + MOST_ARTICLES + " articles.");
        }
        return articles.stream().anyMatch(Pipeline::isTooLong)
                ? refused(
                        "An article in it has more than " + LONGEST_TEXT + " characters or " + MOST_BLOCKS + " blocks.")
                : Optional.empty();
    }

    private static Optional<Normalization> refused(String detail) {
        return Optional.of(new Normalization.Rejected(Normalization.Reason.INVALID, detail));
    }

    private static boolean isTooLong(ParsedArticle article) {
        return article.body().size() > MOST_BLOCKS
                || article.body().stream()
                                .mapToLong(block -> block.text().length())
                                .sum()
                        > LONGEST_TEXT;
    }

    /** One bad item never costs the others; only a document without any article is refused. */
    private static Normalization normalize(FormatResult.Read read, RawDocument document) {
        List<NormalizedArticle> articles = read.articles().stream()
                .flatMap(parsed -> ArticleNormalizer.normalize(parsed, document.hints()).stream())
                .toList();
        return articles.isEmpty()
                ? new Normalization.Rejected(Normalization.Reason.NO_TEXT, "There is no article text in this document.")
                : new Normalization.Normalized(read.format(), null, articles);
    }
}
