package org.copytaster.ingest.format.newsmlg2;

import static org.copytaster.ingest.format.newsmlg2.NewsmlG2Format.NEWSML_G2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.format.nitf.NitfArticle;
import org.copytaster.ingest.parsed.Authors;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** From a news item to an article. What its metadata says comes before what NITF inside it says of the same. */
final class NewsItemArticle {
    private final NewsItem item;
    private final Hints hints;
    private final ParsedArticle.Builder article;
    private final Optional<NitfArticle> nitf;

    NewsItemArticle(NewsItem item, Hints hints, ParsedArticle.Builder article) {
        this.item = item;
        this.hints = hints;
        this.article = article;
        this.nitf = ItemText.nitf(item).map(NitfArticle::of);
    }

    ParsedArticle build() {
        List<ParsedBlock> text = ItemText.of(item, nitf);
        headlines();
        item.givenId().ifPresent(id -> claim(Field.EXTERNAL_ID, id));
        claim(Field.EXTERNAL_ID, item.guid());
        item.page().ifPresent(page -> claim(Field.CANONICAL_URL, page));
        claim(Field.LANGUAGE, item.language());
        people();
        times();
        about();
        ItemPicture.describe(item, hints.sourceUrl(), article);
        status();
        List<String> descriptions = item.labels("contentmeta/description");
        if (!text.isEmpty()) {
            descriptions.forEach(description -> claim(Field.DECK, description));
        }
        nitf.ifPresent(inside -> inside.describe(article));
        claim(Field.HEADLINE, item.text("itemmeta/title"));
        article.body(text.isEmpty() ? paragraphs(descriptions) : text)
                .standIn(item.text("contentmeta/headline", "itemmeta/title", "contentmeta/slugline"), item.guid());
        return article.build();
    }

    private void headlines() {
        List<String> headlines = item.labels("contentmeta/headline");
        headlines.stream().limit(1).forEach(headline -> claim(Field.HEADLINE, headline));
        headlines.stream().skip(1).forEach(headline -> claim(Field.ALTERNATIVE_HEADLINE, headline));
        nitf.map(NitfArticle::headline)
                .filter(inside -> !headlines.isEmpty() && !isSame(inside, headlines.getFirst()))
                .ifPresent(inside -> article.claim(Field.ALTERNATIVE_HEADLINE, inside, "nitf"));
    }

    /** Line breaks and indentation differ between two places that say the same. */
    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", "").equalsIgnoreCase(other.replaceAll("\\s+", ""));
    }

    /** The line the sender wrote for it, else the creators that have a name and not only a code. */
    private void people() {
        List<String> by = item.labels("contentmeta/by");
        Authors.of(by.stream().findFirst().orElse(null), item.names("contentmeta/creator"))
                .forEach(name -> claim(Field.BYLINE, name));
        item.concept("itemmeta/provider").ifPresent(provider -> claim(Field.SITE_NAME, provider.label()));
        item.concept("rightsinfo/copyrightholder").ifPresent(holder -> claim(Field.SITE_NAME, holder.label()));
    }

    private void times() {
        Stream.of("itemmeta/firstcreated", "contentmeta/contentcreated", "itemmeta/versioncreated")
                .forEach(path -> claim(Field.PUBLISHED, item.text(path)));
        Stream.of("itemmeta/versioncreated", "contentmeta/contentmodified")
                .forEach(path -> claim(Field.MODIFIED, item.text(path)));
    }

    /** A subject that has only a name, and the place it was written in, are words to search for. */
    private void about() {
        List<NewsItem.Concept> all = item.concepts("contentmeta/subject");
        all.forEach(concept ->
                concept.kind().ifPresent(kind -> article.entity(kind, concept.code(), concept.name(), NEWSML_G2)));
        List<NewsItem.Concept> subjects =
                all.stream().filter(concept -> concept.kind().isEmpty()).toList();
        subjects.stream()
                .filter(subject -> subject.code() != null)
                .forEach(subject -> article.subject(subject.code(), subject.name()));
        if (all.isEmpty()) {
            nitf.ifPresent(inside -> inside.subjects(article));
        }
        Stream.of(
                        item.texts("contentmeta/keyword").stream(),
                        item.texts("contentmeta/slugline").stream(),
                        subjects.stream()
                                .filter(subject -> subject.code() == null)
                                .map(NewsItem.Concept::name),
                        item.names("contentmeta/located").stream())
                .flatMap(words -> words)
                .forEach(words -> claim(Field.KEYWORD, words));
    }

    /** Nothing is withheld here, but an editor has to see it. */
    private void status() {
        item.value("itemmeta/pubstatus")
                .filter(status -> !status.equals("usable"))
                .ifPresent(status -> article.warn("not-usable", "The sender marked it as " + status + "."));
        if (item.has("itemmeta/embargoed")) {
            String until = item.text("itemmeta/embargoed");
            article.warn(
                    "embargoed",
                    until == null
                            ? "The sender asks not to publish it until told otherwise."
                            : "The sender asks not to publish it before " + until + ".");
        }
        item.texts("itemmeta/ednote").forEach(note -> article.warn("editorial-note", note));
        String dateline = item.text("contentmeta/dateline");
        if (dateline != null) {
            article.warn("dateline-removed", "The dateline stands apart from the text: " + dateline);
        }
    }

    private static List<ParsedBlock> paragraphs(List<String> texts) {
        return texts.stream()
                .limit(1)
                .flatMap(text -> HtmlFragment.paragraphs(text).stream())
                .toList();
    }

    private void claim(Field field, String value) {
        article.claim(field, value, NEWSML_G2);
    }
}
