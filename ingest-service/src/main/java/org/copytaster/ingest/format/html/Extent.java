package org.copytaster.ingest.format.html;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What an element holds of a page's segments. These stand in document order, so it is a range of them.
 *
 * @param first index of its first segment
 * @param end index behind its last one; equal to first where it holds none
 * @param weight how much running text they are
 */
record Extent(int first, int end, double weight) {
    static final Extent NONE = new Extent(0, 0, 0);

    int size() {
        return end - first;
    }

    boolean contains(int index) {
        return first <= index && index < end;
    }

    /** Of all elements that hold any, found in one walk from the leaves up. */
    static Map<Element, Extent> ofAll(Element body, List<Segment> segments) {
        Map<Element, Extent> own = new IdentityHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            own.merge(
                    segments.get(i).holder(),
                    new Extent(i, i + 1, segments.get(i).weight()),
                    Extent::and);
        }
        Map<Element, Extent> all = new IdentityHashMap<>();
        body.traverse(new Walk(own, all));
        return all;
    }

    private Extent and(Extent other) {
        return new Extent(Math.min(first, other.first), Math.max(end, other.end), weight + other.weight);
    }

    /** Keeps one sum for each level it is in; what a finished element has goes to the one around it. */
    private static final class Walk implements NodeVisitor {
        private final Map<Element, Extent> own;
        private final Map<Element, Extent> all;
        private Extent[] open = new Extent[64];

        Walk(Map<Element, Extent> own, Map<Element, Extent> all) {
            this.own = own;
            this.all = all;
        }

        @Override
        public void head(Node node, int depth) {
            if (depth >= open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            if (node instanceof Element element) {
                open[depth] = own.get(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && open[depth] != null) {
                all.put(element, open[depth]);
                if (depth > 0) {
                    open[depth - 1] = open[depth - 1] == null ? open[depth] : open[depth - 1].and(open[depth]);
                }
            }
        }
    }
}
