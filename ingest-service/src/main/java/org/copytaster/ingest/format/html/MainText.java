package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.ingest.parsed.BlockType;
import org.jsoup.nodes.Element;

/** Finds what a page is about: the segments that are its article, in order. */
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
    /** What is said elsewhere too, if it stands before the text. */
    private static final Set<Cue> HEAD = EnumSet.of(Cue.TITLE, Cue.DECK);

    private static final List<Set<Cue>> LADDER = List.of(
            NEVER,
            EnumSet.of(Cue.NAVIGATION, Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER, Cue.SHARE, Cue.TAGS),
            EnumSet.of(Cue.NAVIGATION, Cue.CONSENT));

    /** Letters of running text; so much is an article, though the page may have more. */
    private static final double ENOUGH = 250;

    private static final double SMALL = 0.2;
    private static final double MUCH_MORE = 3;
    private static final Set<String> TEXT_LEVEL = Set.of("p", "blockquote", "ul", "ol", "dl", "li", "pre");
    private static final double NEARLY_ALL = 0.72;

    private final PageMap page;
    private final Said said;

    MainText(PageMap page, Said said) {
        this.page = page;
        this.said = said;
    }

    /**
     * Looks with all hints first. Where that leaves little of a page that has much running text, some hint was wrong,
     * and it looks again with fewer of them.
     */
    List<Segment> segments() {
        List<Segment> best = List.of();
        for (Set<Cue> never : LADDER) {
            if (!best.isEmpty() && never.size() < 5) break;
            List<Segment> found = find(never);
            if (weight(found) > weight(best) * MUCH_MORE) {
                best = found;
            }
            if (!best.isEmpty() && (never.size() < 5 || weight(best) >= Math.min(ENOUGH, page.total() * SMALL))) {
                break;
            }
        }
        return best;
    }

    private static double weight(List<Segment> segments) {
        return segments.stream().mapToDouble(Segment::weight).sum();
    }

    private List<Segment> find(Set<Cue> never) {
        List<Segment> candidates =
                page.segments().stream().filter(s -> mayBeText(s, never)).toList();
        Element narrow = root(candidates);
        Element root = widen(narrow, new Template(inside(candidates, narrow)), candidates);
        List<Segment> inside = inside(candidates, root);
        Template template = new Template(inside);
        List<Segment> kept = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Segment segment = inside.get(i);
            if (segment.type() == BlockType.CAPTION || isText(segment, template)) {
                kept.add(segment);
            }
        }
        return Ends.cut(trim(kept, template));
    }

    private boolean mayBeText(Segment segment, Set<Cue> never) {
        Set<Cue> cues = page.cues(segment.holder());
        return Collections.disjoint(cues, never)
                && (!cues.contains(Cue.WIDGET) || segment.isProse() || segment.type() == BlockType.QUOTE)
                && !(cues.contains(Cue.FIGURE) && segment.type() == BlockType.QUOTE);
    }

    private boolean isText(Segment segment, Template template) {
        if (said.isFurniture(segment)) {
            return false;
        }
        boolean home = template.isHome(segment);
        boolean near = home || template.isBetweenHomes(segment);
        Set<Cue> cues = page.cues(segment.holder());
        return switch (segment.type()) {
            case PARAGRAPH, QUOTE ->
                segment.linkShare() < 0.9
                        && (near || segment.isProse())
                        && (segment.isProse() || !cues.contains(Cue.FIGURE));
            case LIST_ITEM -> segment.linkShare() < 0.7 && (near || segment.isProse() || segment.linked() == 0);
            case HEADING -> near && !(segment.linkShare() > 0.9 && isInList(segment));
            default -> near || segment.linkShare() < 0.5;
        };
    }

    private static boolean isInList(Segment segment) {
        for (Element up = segment.holder(); up != null; up = up.parent()) {
            if (up.nameIs("li")) {
                return true;
            }
        }
        return false;
    }

    private Element root(List<Segment> candidates) {
        Map<Element, Double> weights = new IdentityHashMap<>();
        for (Segment segment : candidates) {
            for (Element up = segment.holder(); up != null; up = up == page.body() ? null : up.parent()) {
                weights.merge(
                        up, segment.weight() * (page.cues(segment.holder()).contains(Cue.BODY) ? 3 : 1), Double::sum);
            }
        }
        Element root = page.body();
        double all = weights.getOrDefault(root, 0.0);
        while (true) {
            Element next = null;
            for (Element child : root.children()) {
                if (weights.getOrDefault(child, 0.0) >= all * NEARLY_ALL) {
                    next = child;
                }
            }
            if (next == null || TEXT_LEVEL.contains(next.normalName())) {
                return root;
            }
            root = next;
        }
    }

    private static List<Segment> inside(List<Segment> candidates, Element root) {
        return candidates.stream().filter(s -> isIn(s.holder(), root)).toList();
    }

    /**
     * The rest of an article may stand in a sibling of the element that holds most of it: where what is around has more
     * running text in places that look the same. Not across the border of an article, for next to it are others.
     */
    private Element widen(Element narrow, Template template, List<Segment> candidates) {
        Element root = narrow;
        double weight = home(candidates, template, root);
        Element up = narrow;
        while (up != page.body() && up.parent() != null && !up.nameIs("article") && !up.nameIs("main")) {
            up = up.parent();
            double wider =
                    page.own(up).contains(Cue.BODY) ? weight(inside(candidates, up)) : home(candidates, template, up);
            if (wider > weight * 1.1) {
                root = up;
                weight = wider;
            }
        }
        return root;
    }

    private static double home(List<Segment> candidates, Template template, Element root) {
        double weight = 0;
        for (Segment segment : candidates) {
            boolean fits = template.isHome(segment) || template.container(segment) == root;
            if (segment.isProse() && fits && isIn(segment.holder(), root)) {
                weight += segment.weight();
            }
        }
        return weight;
    }

    private static boolean isIn(Element element, Element root) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == root) {
                return true;
            }
        }
        return false;
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
        if (first > last) {
            return segments;
        }
        List<Segment> kept = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i >= first && i <= last || segments.get(i).type() == BlockType.CAPTION) {
                kept.add(segments.get(i));
            }
        }
        return kept;
    }

    private boolean mayBegin(Segment segment, Template template) {
        if (!Collections.disjoint(page.cues(segment.holder()), HEAD)
                && !(template.isHome(segment) && segment.isProse())) {
            return false;
        }
        return segment.isProse() || template.isHome(segment) && segment.type() != BlockType.CAPTION;
    }

    private boolean mayEnd(Segment segment, Template template) {
        return segment.isProse()
                || template.isHome(segment)
                        && segment.type() != BlockType.CAPTION
                        && segment.type() != BlockType.HEADING;
    }
}
