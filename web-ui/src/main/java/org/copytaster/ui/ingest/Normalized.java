package org.copytaster.ui.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What ingest makes of a document.
 *
 * @param feed about the feed the articles came in; null where the document is no feed
 */
public record Normalized(String format, Feed feed, List<Article> articles) {

    /** @param items how many there are in the feed, with those that gave no article */
    public record Feed(String title, String link, int items) {}

    public record Article(
            String headline,
            String alternativeHeadline,
            String deck,
            List<String> bylines,
            String language,
            Instant published,
            Instant modified,
            String canonicalUrl,
            String externalId,
            String siteName,
            Image image,
            List<String> keywords,
            List<Subject> subjects,
            List<Block> blocks,
            int words,
            Map<String, String> origins,
            List<Warning> warnings) {

        public Article {
            bylines = orEmpty(bylines);
            keywords = orEmpty(keywords);
            subjects = orEmpty(subjects);
            blocks = orEmpty(blocks);
            warnings = orEmpty(warnings);
            origins = origins == null ? Map.of() : origins;
        }
    }

    public record Image(String url, String caption, String credit) {}

    public record Subject(String code, String name) {}

    public record Block(String id, String type, String text) {}

    public record Warning(String code, String detail) {}

    public Normalized {
        articles = orEmpty(articles);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
