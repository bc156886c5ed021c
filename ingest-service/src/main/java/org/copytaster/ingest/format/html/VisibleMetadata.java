package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.jsoup.nodes.Element;

/** What a page shows its readers of an article's authors, time, deck and picture, near the text and nowhere else. */
final class VisibleMetadata {
    private static final String DOM = "dom";
    private static final Set<Cue> ELSEWHERE =
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
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|copyright");
    private static final int BEGINNING = 45;
    private static final int NEAR = 14;
    private static final int BEHIND = 6;
    private static final int PARTS = 3;
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_LINE = 200;

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
        marked("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published[title]")
                .forEach(time -> article.claim(Field.PUBLISHED, time, DOM));
        marked("[itemprop=dateModified], time.updated, time.modified")
                .forEach(time -> article.claim(Field.MODIFIED, time, DOM));
        marked("time[datetime]").stream().limit(1).forEach(time -> article.claim(Field.PUBLISHED, time, DOM));
        if (article.claims(Field.PUBLISHED).isEmpty()) {
            metadata.otherDates().forEach(date -> article.claim(Field.PUBLISHED, date, "script"));
        }
        if (article.claims(Field.PUBLISHED).isEmpty()) {
            shownDate().ifPresent(date -> article.claim(Field.PUBLISHED, date, DOM));
        }
        VisibleDates.inUrl(sourceUrl).ifPresent(date -> article.claim(Field.PUBLISHED, date, "url"));
        if (article.claims(Field.PUBLISHED).isEmpty()) {
            nearbyDate().ifPresent(date -> article.claim(Field.PUBLISHED, date, DOM));
        }
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

    /** The segments before the text, nearest to the title first, then those right behind it. */
    private List<Segment> around() {
        List<Segment> all = page.segments();
        List<Segment> near = new ArrayList<>(
                all.subList(Math.max(0, Math.min(first, all.size()) - NEAR), Math.min(all.size(), first + 2)));
        near.addAll(all.subList(Math.min(all.size(), last + 1), Math.min(all.size(), last + 1 + BEHIND)));
        return near.stream()
                .filter(segment -> segment.type() != BlockType.CAPTION)
                .filter(segment -> Collections.disjoint(page.cues(segment.holder()), NOT_THE_ARTICLES))
                .toList();
    }

    private List<String> marked(String selector) {
        List<String> times = new ArrayList<>();
        for (Element element : page.called(Cue.DATE)) {
            if (element.is(selector) && isNearText(element)) {
                String value = element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("content")
                                ? element.attr("content")
                                : element.hasAttr("title")
                                                && element.attr("title").matches(".*\\d{4}.*")
                                        ? element.attr("title")
                                        : element.text();
                times.add(value);
            }
        }
        return times;
    }

    /** In a part of the page that is named after dates. */
    private Optional<String> shownDate() {
        for (Segment segment : page.segments()) {
            Set<Cue> cues = page.cues(segment.holder());
            if (cues.contains(Cue.DATE)
                    && Collections.disjoint(cues, ELSEWHERE)
                    && segment.text().length() < LONGEST_LINE) {
                Optional<String> date = VisibleDates.in(segment.text(), metadata.language());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** In a line beside the text, or where a press release has it: at the beginning of the first paragraph, or alone below. */
    private Optional<String> nearbyDate() {
        return around().stream()
                .filter(segment -> !COPYRIGHT.matcher(segment.text()).find())
                .map(segment -> segment.isProse()
                        ? segment.text()
                                .substring(0, Math.min(BEGINNING, segment.text().length()))
                        : segment.text()
                                .substring(
                                        0, Math.min(LONGEST_LINE, segment.text().length())))
                .flatMap(line -> VisibleDates.in(line, metadata.language()).stream())
                .findFirst()
                .or(this::closingDate);
    }

    private Optional<String> closingDate() {
        return last < 0 || page.segments().get(last).text().length() > LONGEST_LINE
                ? Optional.empty()
                : VisibleDates.in(page.segments().get(last).text(), metadata.language());
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
