package org.copytaster.ingest.format.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much running text each element of a page holds: characters in paragraphs, links not counted. */
final class ParagraphWeights {
    private static final Set<String> HOLD_TEXT =
            Set.of("p", "blockquote", "pre", "td", "div", "section", "article", "main", "li", "body");

    /** Shorter paragraphs are as likely a teaser or a label as text; they count little. */
    private static final int RUNNING_TEXT = 60;

    private static final double SHORT_COUNTS = 0.2;

    private final Map<Element, Double> weights = new IdentityHashMap<>();

    ParagraphWeights(Element root) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        root.traverse((node, _) -> {
            Element holder = node instanceof TextNode ? holder(node) : null;
            if (holder != null) {
                lengths.merge(holder, ((TextNode) node).text().strip().length(), Integer::sum);
            }
        });
        lengths.forEach((element, length) -> {
            double weight = length >= RUNNING_TEXT ? length : length * SHORT_COUNTS;
            for (Element up = element; up != null; up = up == root ? null : up.parent()) {
                weights.merge(up, weight, Double::sum);
            }
        });
    }

    double of(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    /** The paragraph a text stands in, or none where it is a link's. */
    private static Element holder(Node text) {
        for (Element up = (Element) text.parent(); up != null; up = up.parent()) {
            if (up.nameIs("a")) {
                return null;
            }
            if (HOLD_TEXT.contains(up.normalName())) {
                return up;
            }
        }
        return null;
    }
}
