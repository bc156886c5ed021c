package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.jsoup.nodes.Element;

/** What a page shows its readers of an article's authors, deck and picture, near the text and nowhere else. */
final class VisibleMetadata {
    static final String DOM = "dom";
    static final Set<Cue> ELSEWHERE =
            EnumSet.of(Cue.COMMENTS, Cue.RELATED, Cue.TEASER, Cue.NAVIGATION, Cue.FOOTER, Cue.CONSENT, Cue.PROMOTION);
    /** An article may have a footer of its own. */
    private static final Set<Cue> NOT_THE_ARTICLES =
            EnumSet.of(Cue.COMMENTS, Cue.RELATED, Cue.TEASER, Cue.NAVIGATION, Cue.CONSENT);

    private static final List<String> AUTHORS = List.of(
            "[itemprop=author] [itemprop=name]",
            "a[rel=author], a[rel~=author]",
            ".author.vcard, .vcard .fn, .author .fn",
            ".byline a, .author-name, .authorname, .author__name, .byline__name, .article-author a",
            "[itemprop=author]",
            ".byline, .author, .authors, .entry-author, .post-author, .article-author, .article__author, .meta-author");
    private static final Pattern NAMED_LINE = Pattern.compile(
            "(?u)^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Tt]ext:?|Autor(?:in)?:|Words:?|Door)\\s+\\p{Lu}[\\p{L}’'.-]+(?:\\s+(?:\\p{Lu}[\\p{L}’'.-]*|de|da|van|von|der|den|di|del|la|und|and|et|y|e|,)){1,7}\\b.{0,40}$");
    private static final int NEAR = 14;
    private static final int BEHIND = 6;
    private static final int PARTS = 3;
    private static final int MOST_PARTS = 12;
    static final int LONGEST_LINE = 200;

    private final PageMap page;
    private final Metadata metadata;
    private final ParsedArticle.Builder article;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int first;
    private final int last;

    /** @param text the segments that are the article */
    VisibleMetadata(PageMap page, Metadata metadata, List<Segment> text, ParsedArticle.Builder article) {
        this.page = page;
        this.metadata = metadata;
        this.article = article;
        List<Segment> all = page.segments();
        List<Segment> words = text.stream()
                .filter(segment -> segment.type() != BlockType.CAPTION)
                .toList();
        this.first = words.isEmpty() ? all.size() : all.indexOf(words.getFirst());
        this.last = words.isEmpty() ? -1 : all.lastIndexOf(words.getLast());
        around().forEach(segment -> {
            Element up = segment.holder();
            for (int i = 0; i < PARTS && up != null && page.extent(up).size() <= PARTS; i++, up = up.parent()) {
                around.add(up);
            }
        });
    }

    void claim(String sourceUrl) {
        bylines().forEach(name -> article.claim(Field.BYLINE, name, DOM));
        metadata.claimPublisherAsAuthor();
        new VisibleTimes(page, metadata, beside(), last, article).claim(sourceUrl);
        deck();
        picture();
    }

    private List<String> bylines() {
        List<Element> authors = page.called(Cue.AUTHOR).stream()
                .filter(element -> isNearText(element) && page.extent(element).size() < MOST_PARTS)
                .toList();
        for (String selector : AUTHORS) {
            Set<String> names = new LinkedHashSet<>();
            List<Element> marked = authors.stream()
                    .flatMap(author -> author.select(selector).stream())
                    .distinct()
                    .toList();
            List<Element> near = marked.stream().filter(this::isAround).toList();
            for (Element element : near.isEmpty() ? marked.stream().limit(1).toList() : near) {
                if (element.text().length() < LONGEST_LINE) {
                    String own = element.attr("content");
                    names.addAll(metadata.bylines().in(own.isEmpty() ? element.text() : own));
                }
                if (names.size() > 8) {
                    break;
                }
            }
            if (!names.isEmpty()) {
                return new ArrayList<>(names);
            }
        }
        for (Segment segment : around()) {
            boolean named = page.cues(segment.holder()).contains(Cue.AUTHOR)
                            && segment.text().length() < 80
                    || NAMED_LINE.matcher(segment.text()).matches()
                            && segment.text().length() < 120;
            List<String> names = named ? metadata.bylines().in(segment.text()) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** Whether the element holds a segment near the beginning or the end of the text, or is part of one. */
    private boolean isAround(Element element) {
        Element up = element;
        for (int i = 0; i < PARTS && up != null; i++, up = up.parent()) {
            if (around.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearText(Element element) {
        return Collections.disjoint(page.cues(element), ELSEWHERE);
    }

    private List<Segment> around() {
        return beside().stream()
                .filter(segment -> segment.type() != BlockType.CAPTION)
                .toList();
    }

    /** The segments before the text, nearest to the title first, then those right behind it. */
    private List<Segment> beside() {
        List<Segment> all = page.segments();
        List<Segment> near = new ArrayList<>(
                all.subList(Math.max(0, Math.min(first, all.size()) - NEAR), Math.min(all.size(), first + 2)));
        near.addAll(all.subList(Math.min(all.size(), last + 1), Math.min(all.size(), last + 1 + BEHIND)));
        return near.stream()
                .filter(segment -> Collections.disjoint(page.cues(segment.holder()), NOT_THE_ARTICLES))
                .toList();
    }

    private void deck() {
        List<Segment> all = page.segments();
        for (int i = Math.max(0, Math.min(first, all.size()) - NEAR); i < Math.min(first, all.size()); i++) {
            Segment segment = all.get(i);
            Set<Cue> cues = page.cues(segment.holder());
            if (cues.contains(Cue.DECK)
                    && segment.type() != BlockType.CAPTION
                    && Collections.disjoint(cues, ELSEWHERE)
                    && segment.letters() > 30
                    && !cues.contains(Cue.TITLE)) {
                article.claim(Field.DECK, segment.text(), DOM);
            }
        }
    }

    private void picture() {
        page.called(Cue.FIGURE).stream()
                .filter(figure -> figure.nameIs("figure"))
                .filter(figure -> isNearText(figure) && figure.selectFirst("img[src]") != null)
                .findFirst()
                .ifPresent(this::picture);
    }

    private void picture(Element figure) {
        article.claim(Field.IMAGE_URL, figure.select("img[src]").attr("src"), DOM);
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            String credit = caption.select(".credit, .photo-credit, .copyright, [itemprop=copyrightHolder], small")
                    .text();
            String text = caption.text();
            article.claim(Field.IMAGE_CREDIT, credit.replaceFirst("(?i)^(?:photo|foto|credit|bild)\\s*:\\s*", ""), DOM);
            article.claim(Field.IMAGE_CAPTION, credit.isEmpty() ? text : text.replace(credit, ""), DOM);
        }
    }
}
