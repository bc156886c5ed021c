package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.time.TimeLabel;
import org.jsoup.nodes.Element;

/**
 * When a page shows its readers that its article was published: in elements made for times, in parts that are named
 * after them, in its address, in a line beside the text, behind a label that says so.
 */
final class VisibleTimes {
    /** A label that says "published" counts, whatever the part of the page is named. */
    private static final Set<Cue> NOT_THIS_ARTICLE =
            EnumSet.of(Cue.COMMENTS, Cue.TEASER, Cue.NAVIGATION, Cue.FOOTER, Cue.CONSENT);

    /** Days of other things: the house's rights, and in a forum its member's first one. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)©|copyright|\\b(?:joined|member since|registered|registriert|mitglied seit|beigetreten|inscrit|miembro desde|iscritto)\\b");

    private static final Pattern OTHER_DAY_CLASS = Pattern.compile("(?i)joined|regist|member");
    private static final Pattern OWN_ZONE = Pattern.compile("\\d[+-](?!00:?00)\\d{2}:?\\d{2}$");
    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("^\\W{0,3}\\d.*", Pattern.DOTALL);
    private static final int BEHIND = 6;
    private static final int SHORT = 60;
    private static final int LONGEST_DATE = 40;

    private final PageMap page;
    private final Metadata metadata;
    private final List<Segment> around;
    private final int last;
    private final ParsedArticle.Builder article;

    /**
     * @param around the segments beside the text, nearest first
     * @param last the index of the text's last segment, or -1
     */
    VisibleTimes(PageMap page, Metadata metadata, List<Segment> around, int last, ParsedArticle.Builder article) {
        this.page = page;
        this.metadata = metadata;
        this.around = around;
        this.last = last;
        this.article = article;
    }

    void claim(String sourceUrl) {
        marked("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published[title]")
                .forEach(this::published);
        marked("[itemprop=dateModified], time.updated, time.modified")
                .forEach(time -> article.claim(Field.MODIFIED, time, VisibleMetadata.DOM));
        List<Element> times = page.called(Cue.DATE).stream()
                .filter(element -> element.nameIs("time") && element.hasAttr("datetime"))
                .toList();
        times.stream().filter(time -> isOnPage(time) && isOwn(time)).limit(1).forEach(time -> published(value(time)));
        if (isUnknown()) {
            metadata.otherDates().forEach(date -> article.claim(Field.PUBLISHED, date, "script"));
        }
        boolean wanted = !isSaidInFull();
        if (wanted) {
            namedPart(last + BEHIND).ifPresent(this::published);
        }
        VisibleDates.inUrl(sourceUrl).ifPresent(date -> article.claim(Field.PUBLISHED, date, "url"));
        if (isUnknown()) {
            metadata.dateInTitle().ifPresent(this::published);
        }
        if (wanted) {
            nearby().ifPresent(this::published);
        }
        if (isUnknown()) {
            labelled()
                    .or(this::closing)
                    .or(() -> namedPart(page.segments().size()))
                    .or(() -> lonely(times))
                    .or(() -> times.stream().filter(this::isOnPage).findFirst().map(VisibleTimes::value))
                    .ifPresent(this::published);
        }
    }

    private boolean isUnknown() {
        return article.claims(Field.PUBLISHED).isEmpty();
    }

    /** With a zone other than UTC there is nothing left that what readers see could add. */
    private boolean isSaidInFull() {
        return !isUnknown()
                && OWN_ZONE.matcher(article.claims(Field.PUBLISHED).getFirst().value())
                        .find();
    }

    private void published(String time) {
        article.claim(Field.PUBLISHED, time, VisibleMetadata.DOM);
    }

    private List<String> marked(String selector) {
        List<String> times = new ArrayList<>();
        for (Element element : page.called(Cue.DATE)) {
            if (element.is(selector) && isOnPage(element)) {
                times.add(value(element));
            }
        }
        return times;
    }

    private boolean isOnPage(Element element) {
        return Collections.disjoint(page.cues(element), VisibleMetadata.ELSEWHERE);
    }

    /** The element that the page says is its article; a time outside it may be that of the visit. */
    private Optional<Element> own() {
        return last < 0
                ? Optional.empty()
                : Optional.ofNullable(page.segments().get(last).holder().closest("article, main, [role=main]"));
    }

    private boolean isOwn(Element element) {
        return own().map(own -> element.parents().contains(own)).orElse(true);
    }

    /** The only one in the article, though it stands in its margin. */
    private Optional<String> lonely(List<Element> times) {
        List<String> values = times.stream()
                .filter(time -> own().isPresent() && isOwn(time))
                .filter(time -> !page.has(time, NOT_THIS_ARTICLE) && time.closest("a") == null)
                .map(VisibleTimes::value)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static String value(Element element) {
        if (element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        String title = element.attr("title");
        return title.matches(".*\\d{4}.*") ? title : element.text();
    }

    /** In a part of the page that is named after dates; far below the text these are other articles'. */
    private Optional<String> namedPart(int end) {
        return page.segments().stream()
                .limit(end)
                .filter(segment -> segment.text().length() < VisibleMetadata.LONGEST_LINE)
                .filter(segment -> page.cues(segment.holder()).contains(Cue.DATE)
                        && Collections.disjoint(page.cues(segment.holder()), VisibleMetadata.ELSEWHERE))
                .flatMap(segment -> date(segment.text()).stream())
                .findFirst();
    }

    /** In a line beside the text, or where a press release has it: at the beginning of the first paragraph. */
    private Optional<String> nearby() {
        return around.stream().flatMap(segment -> nearby(segment).stream()).findFirst();
    }

    private Optional<String> nearby(Segment segment) {
        String text = segment.text();
        if (text.chars().noneMatch(Character::isDigit)
                || OTHER_DAY.matcher(text).find()
                || OTHER_DAY_CLASS.matcher(segment.holder().className()).find()) {
            return Optional.empty();
        }
        if (segment.type() == BlockType.CAPTION) {
            return text.length() < SHORT && STARTS_WITH_DIGIT.matcher(text).matches() ? date(text) : Optional.empty();
        }
        return segment.isProse()
                ? VisibleDates.inDateline(text, metadata.language())
                : date(text.substring(0, Math.min(VisibleMetadata.LONGEST_LINE, text.length())));
    }

    /** "Published on 16.08.2019", or the label alone and the day in the next line. */
    private Optional<String> labelled() {
        List<Segment> all = page.segments();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text();
            if (text.length() > VisibleMetadata.LONGEST_LINE
                    || page.has(all.get(i).holder(), NOT_THIS_ARTICLE)) {
                continue;
            }
            String next = i + 1 < all.size() && text.length() < LONGEST_DATE
                    ? all.get(i + 1).text()
                    : "";
            Optional<String> date = afterLabel(text)
                    .or(() -> next.length() < LONGEST_DATE ? afterLabel(text + ": " + next) : Optional.empty());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<String> afterLabel(String text) {
        return TimeLabel.of(text)
                .filter(label -> label.label() == TimeLabel.PUBLISHED)
                .map(TimeLabel.Labelled::rest)
                .filter(rest -> STARTS_WITH_DIGIT.matcher(rest).matches())
                .flatMap(this::date);
    }

    /** Alone below the text. */
    private Optional<String> closing() {
        return last < 0 || page.segments().get(last).text().length() > VisibleMetadata.LONGEST_LINE
                ? Optional.empty()
                : date(page.segments().get(last).text());
    }

    private Optional<String> date(String text) {
        return VisibleDates.in(text, metadata.language());
    }
}
