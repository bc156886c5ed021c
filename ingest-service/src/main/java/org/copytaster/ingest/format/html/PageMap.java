package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A page's segments on its tree: which of them each element holds and how much running text that is, and which of the
 * page's own hints about its parts can be believed. A hint on an element that holds much of the page's text is not
 * believed, so that no class name ever costs the article.
 */
final class PageMap {
    /** What says that it is an article's body is it, though the page's layout speaks of a sidebar around it. */
    private static final Set<Cue> FIRM = EnumSet.of(Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER);

    private static final double BODY_OF_SOMETHING = 0.15;

    private final Element body;
    private final Segments segments;
    private final Map<Element, Extent> extents;
    private final Set<Element> otherArticles;
    private final Map<Element, Set<Cue>> believed = new IdentityHashMap<>();

    PageMap(Element body) {
        this.body = body;
        this.segments = Segments.of(body);
        this.extents = Extent.ofAll(body, segments.all());
        this.otherArticles = OtherArticles.of(segments.articles(), this);
    }

    List<Segment> segments() {
        return segments.all();
    }

    /** The elements that the author of the page gave this name, in document order. */
    List<Element> called(Cue cue) {
        return segments.marked().stream()
                .filter(element -> segments.cues(element).contains(cue))
                .toList();
    }

    Element body() {
        return body;
    }

    Extent extent(Element element) {
        return extents.getOrDefault(element, Extent.NONE);
    }

    double weight(Element element) {
        return extent(element).weight();
    }

    double total() {
        return weight(body);
    }

    /** What the author of the page calls this very element, believed or not. */
    Set<Cue> own(Element element) {
        return segments.cues(element);
    }

    boolean has(Element element, Set<Cue> any) {
        return !Collections.disjoint(cues(element), any);
    }

    /** The believed hints on the element and on everything around it. */
    Set<Cue> cues(Element element) {
        Set<Cue> known = believed.get(element);
        if (known != null) {
            return known;
        }
        Set<Cue> cues = element == body || element.parent() == null ? Set.of() : with(cues(element.parent()), element);
        believed.put(element, cues);
        return cues;
    }

    private Set<Cue> with(Set<Cue> around, Element element) {
        Set<Cue> own = own(element);
        boolean other = otherArticles.contains(element);
        if (own.isEmpty() && !other) {
            return around;
        }
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        cues.addAll(around);
        double share = total() == 0 ? 0 : weight(element) / total();
        if (own.contains(Cue.BODY) && share >= BODY_OF_SOMETHING) {
            cues.retainAll(FIRM);
        }
        for (Cue cue : own) {
            if (share <= mostOfPage(cue)) {
                cues.add(cue);
            }
        }
        if (other) {
            cues.add(Cue.TEASER);
        }
        return cues;
    }

    private static double mostOfPage(Cue cue) {
        return switch (cue) {
            case BODY, TEASER -> 1;
            case COMMENTS, CONSENT -> 0.8;
            case FOOTER -> 0.7;
            case RELATED, NAVIGATION, ASIDE, HIDDEN -> 0.4;
            case PROMOTION, AUTHOR, WIDGET, FIGURE, CAPTION, DECK, FORM -> 0.3;
            case SHARE, CREDIT, TITLE -> 0.15;
            case TAGS, DATE -> 0.1;
        };
    }
}
