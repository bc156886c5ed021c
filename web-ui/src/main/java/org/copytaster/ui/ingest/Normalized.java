package org.copytaster.ui.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What ingest makes of a document. */
public record Normalized(String format, List<Article> articles) {

    public record Article(
            String headline,
            String alternativeHeadline,
            String deck,
            List<String> bylines,
            String language,
            Instant published,
            String canonicalUrl,
            String siteName,
            List<Block> blocks,
            int words,
            Map<String, String> origins,
            List<Warning> warnings) {}

    public record Block(String id, String type, String text) {}

    public record Warning(String code, String detail) {}
}
