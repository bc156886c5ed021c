package org.copytaster.ingest.normalize;

import java.util.List;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.Formats;
import org.copytaster.ingest.parsed.FormatResult;

/** The way of a document: bytes, format, article. A pure function of the bytes and the hints. */
public final class Pipeline {
    private Pipeline() {}

    public static Normalization normalize(RawDocument document) {
        return switch (Formats.parse(document)) {
            case FormatResult.Unsupported(String what) ->
                new Normalization.Rejected(Normalization.Reason.UNSUPPORTED_FORMAT, "This is " + what + ".");
            case FormatResult.Malformed(String detail) ->
                new Normalization.Rejected(Normalization.Reason.MALFORMED, detail);
            case FormatResult.Invalid(String detail) ->
                new Normalization.Rejected(Normalization.Reason.INVALID, detail);
            case FormatResult.Feed feed -> FeedNormalizer.normalize(feed, document.hints());
            case FormatResult.Read read -> normalize(read, document);
        };
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
