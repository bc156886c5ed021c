package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copytaster.ingest.parsed.BlockType;
import org.jsoup.nodes.Element;

/**
 * Finds what a page is about: the segments that are its article, in order.
 *
 * <p>It looks with all hints first. Where that leaves little of a page that has much running text, some hint was wrong,
 * and it looks again with fewer of them; at last with none.
 */
final class MainText {
    /** What is around a text, or between its paragraphs, and none of it. */
    private static final Set<Cue> NEVER = EnumSet.of(
            Cue.NAVIGATION,
            Cue.RELATED,
            Cue.TEASER,
            Cue.COMMENTS,
            Cue.SHARE,
            Cue.PROMOTION,
            Cue.CONSENT,
            Cue.FOOTER,
            Cue.ASIDE,
            Cue.TAGS,
            Cue.HIDDEN,
            Cue.FORM,
            Cue.AUTHOR,
            Cue.DATE,
            Cue.CREDIT);

    private static final Set<Cue> SURELY_NEVER =
            EnumSet.of(Cue.NAVIGATION, Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER, Cue.SHARE, Cue.TAGS);

    /** What is said elsewhere too, if it stands before the text. */
    private static final Set<Cue> HEAD = EnumSet.of(Cue.TITLE, Cue.DECK);

    /** Letters of running text; so much is an article, though the page may have more. */
    private static final double ENOUGH = 250;

    private static final double SMALL = 0.2;
    private static final double MUCH_MORE = 3;

    private final PageMap page;
    private final Said said;

    MainText(PageMap page, Said said) {
        this.page = page;
        this.said = said;
    }

    /** Empty where the page has no running text. */
    List<Segment> segments() {
        List<Segment> found = find(NEVER);
        if (weight(found) < Math.min(ENOUGH, page.total() * SMALL)) {
            List<Segment> more = find(SURELY_NEVER);
            found = weight(more) > weight(found) * MUCH_MORE ? more : found;
        }
        if (found.isEmpty()) {
            found = find(EnumSet.of(Cue.NAVIGATION, Cue.CONSENT));
        }
        return found.isEmpty() ? captions() : found;
    }

    /** A page of pictures says what it says under them. */
    private List<Segment> captions() {
        return page.segments().stream()
                .filter(segment -> segment.type() == BlockType.CAPTION && mayBeText(segment, SURELY_NEVER))
                .toList();
    }

    private static double weight(List<Segment> segments) {
        return segments.stream().mapToDouble(Segment::weight).sum();
    }

    private List<Segment> find(Set<Cue> never) {
        TextRoot root = TextRoot.of(page, segment -> mayBeText(segment, never));
        List<Segment> kept = root.segments().stream()
                .filter(segment -> segment.type() == BlockType.CAPTION || isText(segment, root.template()))
                .toList();
        return Ends.cut(trim(kept, root.template()));
    }

    private boolean mayBeText(Segment segment, Set<Cue> never) {
        Set<Cue> cues = page.cues(segment.holder());
        return !page.has(segment.holder(), never)
                && (!cues.contains(Cue.WIDGET) || segment.isProse() || segment.type() == BlockType.QUOTE)
                && !(cues.contains(Cue.FIGURE) && segment.type() == BlockType.QUOTE);
    }

    private boolean isText(Segment segment, Template template) {
        if (said.isFurniture(segment)) {
            return false;
        }
        boolean near = template.isHome(segment) || template.isBetweenHomes(segment);
        return switch (segment.type()) {
            case PARAGRAPH, QUOTE ->
                segment.linkShare() < 0.9
                        && (near || segment.isProse())
                        && (segment.isProse() || !page.cues(segment.holder()).contains(Cue.FIGURE));
            case LIST_ITEM -> segment.linkShare() < 0.7 && (near || segment.isProse() || segment.linked() == 0);
            case HEADING -> near && !(segment.linkShare() > 0.9 && isInList(segment));
            case PREFORMATTED, TABLE_ROW, CAPTION -> near || segment.linkShare() < 0.5;
        };
    }

    private static boolean isInList(Segment segment) {
        Element item = segment.holder().closest("li");
        return item != null;
    }

    /** The text begins and ends with what stands where it stands, or with running text. */
    private List<Segment> trim(List<Segment> segments, Template template) {
        int first = 0;
        while (first < segments.size() && !mayBegin(segments.get(first), template)) {
            first++;
        }
        int last = segments.size() - 1;
        while (last >= 0 && !mayEnd(segments.get(last), template)) {
            last--;
        }
        List<Segment> kept = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i >= first && i <= last || first <= last && segments.get(i).type() == BlockType.CAPTION) {
                kept.add(segments.get(i));
            }
        }
        return kept;
    }

    private boolean mayBegin(Segment segment, Template template) {
        boolean home = template.isHome(segment);
        boolean head = page.has(segment.holder(), HEAD);
        return isRunning(segment, home) && (home || !head) || home && !head && segment.type() != BlockType.CAPTION;
    }

    private boolean mayEnd(Segment segment, Template template) {
        boolean home = template.isHome(segment);
        return isRunning(segment, home)
                || home && segment.type() != BlockType.CAPTION && segment.type() != BlockType.HEADING;
    }

    /** What is said in a box is part of the text only where it stands in the midst of it. */
    private boolean isRunning(Segment segment, boolean home) {
        return segment.isProse()
                && (home
                        || segment.type() == BlockType.QUOTE
                        || !page.cues(segment.holder()).contains(Cue.WIDGET));
    }
}
