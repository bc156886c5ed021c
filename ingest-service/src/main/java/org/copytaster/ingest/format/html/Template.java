package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.ingest.parsed.BlockType;
import org.jsoup.nodes.Element;

/**
 * Where a page puts its running text. Pages are made from templates: nearly all paragraphs of an article stand in one
 * element, or in elements that look alike. What stands there with them belongs to the text even where it is short; what
 * stands elsewhere has to be running text itself.
 */
final class Template {
    private static final Set<String> TEXT_LEVEL = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "table",
            "pre",
            "a",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "font",
            "center",
            "u",
            "small",
            "q",
            "cite");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final double SHARE = 0.2;
    private static final int NEAR = 2;

    private final Map<Element, Element> containers = new IdentityHashMap<>();
    private final Map<Element, String> places = new IdentityHashMap<>();
    private final Set<String> homes = new HashSet<>();
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    Template(List<Segment> segments) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        double all = 0;
        for (Segment segment : segments) {
            if (segment.isProse()) {
                String place = place(segment);
                weights.merge(place, segment.weight(), Double::sum);
                counts.merge(place, 1, Integer::sum);
                all += segment.weight();
            }
        }
        double enough = all * SHARE;
        weights.forEach((place, weight) -> {
            if (weight >= enough || counts.get(place) >= 3 && weight >= enough / 2) {
                homes.add(place);
            }
        });
        segments.stream().filter(this::isHome).forEach(segment -> {
            Element up = container(segment).parent();
            for (int i = 0; i < NEAR && up != null && around.add(up); i++) {
                up = up.parent();
            }
        });
    }

    /** Whether the segment stands right in an element whose parts hold the article's paragraphs. */
    boolean isBetweenHomes(Segment segment) {
        Element container = container(segment);
        return around.contains(container)
                || segment.type() == BlockType.HEADING
                        && container.parent() != null
                        && around.contains(container.parent());
    }

    /** Whether the segment stands where the article's paragraphs do. */
    boolean isHome(Segment segment) {
        return homes.contains(place(segment));
    }

    Element container(Segment segment) {
        return containers.computeIfAbsent(segment.holder(), holder -> {
            Element up = segment.type() == BlockType.HEADING ? heading(holder) : holder;
            while (up.parent() != null && TEXT_LEVEL.contains(up.normalName())) {
                up = up.parent();
            }
            return up;
        });
    }

    /** Some headings are made of blocks: they stand where the heading does. */
    private static Element heading(Element holder) {
        Element up = holder;
        for (int i = 0; i < NEAR && up.parent() != null; i++, up = up.parent()) {
            if (HEADINGS.contains(up.normalName())) {
                return up;
            }
        }
        return HEADINGS.contains(up.normalName()) ? up : holder;
    }

    private String place(Segment segment) {
        return places.computeIfAbsent(container(segment), container -> {
            Element parent = container.parent();
            return look(container) + " < " + (parent == null ? "" : look(parent));
        });
    }

    /** Numbers in class names and ids count the copies of what looks alike. */
    private static String look(Element element) {
        return element.normalName() + "." + element.className().replaceAll("[0-9]+", "");
    }
}
