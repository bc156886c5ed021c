package org.copytaster.ui.submit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.submit.preview.FormatName;

/** What remains at hand of a normalized document while another one is looked at: little, for there may be many. */
record Outline(String format, Normalized.Feed feed, List<Line> articles) {

    record Line(String headline, String language, int words, int warnings) {}

    static Outline of(Normalized result) {
        return new Outline(
                result.format(),
                result.feed(),
                result.articles().stream()
                        .map(article -> new Line(
                                article.headline(),
                                article.language(),
                                article.words(),
                                article.warnings().size()))
                        .toList());
    }

    /** "RSS feed · 12 articles · 3 things to check". */
    String inWords() {
        String extent = articles.size() == 1
                ? Count.of(articles.getFirst().words(), "word")
                : Count.of(articles.size(), "article");
        return concat(Stream.of(FormatName.of(format), extent), Stream.of(leftOut(), checks(warnings())))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    private String leftOut() {
        int without = feed == null ? 0 : feed.items() - articles.size();
        return without <= 0 ? "" : Count.of(without, "item") + " without text left out";
    }

    private int warnings() {
        return articles.stream().mapToInt(Line::warnings).sum();
    }

    static String checks(int warnings) {
        return warnings == 0 ? "" : Count.of(warnings, "thing") + " to check";
    }
}
