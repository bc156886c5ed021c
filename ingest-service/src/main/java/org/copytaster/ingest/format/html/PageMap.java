package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A page's segments on its tree: how much running text each element holds, and which of the page's own hints about its
 * parts can be believed. A hint on an element that holds much of the page's text is not believed, so that no class
 * name ever costs the article.
 */
final class PageMap {
    /** What says that it is an article's body is it, though the page's layout speaks of a sidebar around it. */
    private static final Set<Cue> FIRM = EnumSet.of(Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER);

    private static final double SHORT_ARTICLE = 150;
    private static final double MOSTLY_POSTS = 0.6;
    private static final double BODY_OF_SOMETHING = 0.15;

    private final Element body;
    private final Segments segments;
    private final Set<Element> otherArticles;
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Set<Cue>> believed = new IdentityHashMap<>();

    PageMap(Element body) {
        this.body = body;
        this.segments = Segments.of(body);
        for (Segment segment : segments.all()) {
            for (Element up = segment.holder(); up != null; up = up == body ? null : up.parent()) {
                weights.merge(up, segment.weight(), Double::sum);
            }
        }
        this.otherArticles = otherArticles();
    }

    /**
     * Where one article of several on a page has the page's title in it, the others are teasers, or come next in an
     * endless page. Articles within it are teasers too, if it has a text of its own; else they are the posts of a live
     * blog.
     */
    private Set<Element> otherArticles() {
        Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> articles = body.getElementsByTag("article");
        if (articles.size() < 2) {
            return others;
        }
        Element main = articles.stream()
                .filter(article -> weight(article) >= SHORT_ARTICLE)
                .filter(article -> {
                    Element title = article.selectFirst("h1");
                    return title != null && title.hasText() && title.closest("article") == article;
                })
                .findFirst()
                .orElse(null);
        if (main == null) {
            return others;
        }
        double nested = 0;
        for (Element article : articles) {
            if (article != main && article.parent().closest("article") == main) {
                nested += weight(article);
            }
        }
        boolean liveBlog = nested > weight(main) * MOSTLY_POSTS;
        for (Element article : articles) {
            boolean inside = isIn(article, main);
            if (article != main && !isIn(main, article) && !(inside && liveBlog)) {
                others.add(article);
            }
        }
        return others;
    }

    private static boolean isIn(Element element, Element around) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == around) {
                return true;
            }
        }
        return false;
    }

    List<Segment> segments() {
        return segments.all();
    }

    double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    double total() {
        return weight(body);
    }

    Element body() {
        return body;
    }

    /** The believed hints on the element and on everything around it. */
    Set<Cue> cues(Element element) {
        Set<Cue> known = believed.get(element);
        if (known != null) {
            return known;
        }
        Set<Cue> around = element == body || element.parent() == null ? Set.of() : cues(element.parent());
        Set<Cue> own = segments.cues(element);
        if (otherArticles.contains(element)) {
            own = EnumSet.copyOf(own.isEmpty() ? EnumSet.of(Cue.TEASER) : own);
            own.add(Cue.TEASER);
        }
        Set<Cue> joined = around;
        if (!own.isEmpty() && element != body) {
            EnumSet<Cue> sum = EnumSet.noneOf(Cue.class);
            sum.addAll(around);
            double share = total() == 0 ? 0 : weight(element) / total();
            if (own.contains(Cue.BODY) && share >= BODY_OF_SOMETHING) {
                sum.retainAll(FIRM);
            }
            own.stream().filter(cue -> share <= mostOfPage(cue)).forEach(sum::add);
            joined = sum;
        }
        believed.put(element, joined);
        return joined;
    }

    /** The cues of this very element that are believed. */
    Set<Cue> own(Element element) {
        return segments.cues(element);
    }

    private static double mostOfPage(Cue cue) {
        return switch (cue) {
            case COMMENTS, CONSENT -> 0.8;
            case TEASER -> 1;
            case RELATED, NAVIGATION, ASIDE, HIDDEN -> 0.4;
            case FOOTER -> 0.7;
            case PROMOTION, AUTHOR, WIDGET, FIGURE, CAPTION, DECK, FORM -> 0.3;
            case SHARE, CREDIT, TITLE -> 0.15;
            case TAGS, DATE -> 0.1;
            case BODY -> 1;
        };
    }
}
