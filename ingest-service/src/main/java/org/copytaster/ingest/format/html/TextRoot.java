package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The element that holds a page's article and as little else as can be: down from the body as long as one child has
 * nearly all of the running text, then up again where what is around has more of it in places that look the same.
 */
final class TextRoot {
    private static final Set<String> TEXT_LEVEL = Set.of("p", "blockquote", "ul", "ol", "dl", "li", "pre");
    private static final double NEARLY_ALL = 0.72;

    /** What the page itself calls the body of an article counts so much more. */
    private static final double CALLED_BODY = 3;

    private static final double WORTH_WIDENING = 1.1;

    private final PageMap page;
    private final List<Segment> all;
    private final boolean[] open;

    private TextRoot(PageMap page, Predicate<Segment> mayBeText) {
        this.page = page;
        this.all = page.segments();
        this.open = new boolean[all.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = mayBeText.test(all.get(i));
        }
    }

    private List<Segment> segments = List.of();
    private Template template = new Template(List.of());

    /** @param mayBeText what comes into question at all */
    static TextRoot of(PageMap page, Predicate<Segment> mayBeText) {
        TextRoot root = new TextRoot(page, mayBeText);
        Element narrow = root.narrow();
        Element element = root.widen(narrow, new Template(root.inside(narrow)));
        root.segments = root.inside(element);
        root.template = new Template(root.segments);
        return root;
    }

    /** What may be text within the root. */
    List<Segment> segments() {
        return segments;
    }

    Template template() {
        return template;
    }

    private List<Segment> inside(Element element) {
        List<Segment> inside = new ArrayList<>();
        Extent extent = page.extent(element);
        for (int i = extent.first(); i < extent.end(); i++) {
            if (open[i]) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    private Element narrow() {
        double[] upTo =
                sums(segment -> segment.weight() * (page.cues(segment.holder()).contains(Cue.BODY) ? CALLED_BODY : 1));
        Element root = page.body();
        double enough = sum(upTo, root) * NEARLY_ALL;
        for (Element next = root; next != null && !TEXT_LEVEL.contains(next.normalName()); ) {
            root = next;
            next = null;
            for (Element child : root.children()) {
                if (enough > 0 && sum(upTo, child) >= enough) {
                    next = child;
                }
            }
        }
        return root;
    }

    /** Not across the border of an article, for next to it are others. */
    private Element widen(Element narrow, Template template) {
        double[] homes = sums(segment -> segment.isProse() && template.isHome(segment) ? segment.weight() : 0);
        double[] prose = sums(Segment::weight);
        Element root = narrow;
        double weight = sum(homes, root);
        Element up = narrow;
        while (up != page.body() && up.parent() != null && !up.nameIs("article") && !up.nameIs("main")) {
            up = up.parent();
            double wider = page.own(up).contains(Cue.BODY) ? sum(prose, up) : sum(homes, up) + directly(up, template);
            if (wider > weight * WORTH_WIDENING) {
                root = up;
                weight = wider;
            }
        }
        return root;
    }

    /** Running text right in the element, beside the parts that hold the rest. */
    private double directly(Element element, Template template) {
        Extent extent = page.extent(element);
        double weight = 0;
        for (int i = extent.first(); i < extent.end(); i++) {
            Segment segment = all.get(i);
            if (open[i] && segment.isProse() && !template.isHome(segment) && template.container(segment) == element) {
                weight += segment.weight();
            }
        }
        return weight;
    }

    private interface Weight {
        double of(Segment segment);
    }

    private double[] sums(Weight weight) {
        double[] upTo = new double[all.size() + 1];
        for (int i = 0; i < open.length; i++) {
            upTo[i + 1] = upTo[i] + (open[i] ? weight.of(all.get(i)) : 0);
        }
        return upTo;
    }

    private double sum(double[] upTo, Element element) {
        Extent extent = page.extent(element);
        return upTo[extent.end()] - upTo[extent.first()];
    }
}
