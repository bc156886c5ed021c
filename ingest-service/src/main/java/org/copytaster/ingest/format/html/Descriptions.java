package org.copytaster.ingest.format.html;

import java.util.List;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/** A page's description is a deck only where somebody wrote one; most are the first sentences again. */
final class Descriptions {
    private Descriptions() {}

    static void claim(MetaElements meta, List<Segment> text, ParsedArticle.Builder article) {
        StringBuilder beginning = new StringBuilder();
        text.stream()
                .filter(segment -> segment.type() != BlockType.CAPTION)
                .limit(4)
                .forEach(segment -> beginning.append(Said.key(segment.text())));
        meta.all("og:description").forEach(description -> claim(description, "open-graph", beginning, article));
        meta.all(
                        "description",
                        "dc.description",
                        "dcterms.description",
                        "dcterms.abstract",
                        "item.description",
                        "twitter:description")
                .forEach(description -> claim(description, "meta", beginning, article));
    }

    private static void claim(
            String description, String origin, CharSequence beginning, ParsedArticle.Builder article) {
        String key = Said.key(description.replaceFirst("(?:\\[?(?:\\.{3}|…)\\]?)$", ""));
        boolean title = article.claims(Field.HEADLINE).stream()
                .anyMatch(claim -> Said.key(claim.value()).equals(key));
        if (!key.isEmpty() && !title && beginning.toString().indexOf(key) < 0) {
            article.claim(Field.DECK, description, origin);
        }
    }
}
