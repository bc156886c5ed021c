package org.copytaster.ingest.format.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the smallest element that still holds nearly all of a page's running text. */
final class MainContent {
    private static final double NEARLY_ALL = 0.75;
    private static final double MOST = 0.5;

    private final ParagraphWeights weights;
    private final double all;

    private MainContent(Element body) {
        this.weights = new ParagraphWeights(body);
        this.all = weights.of(body);
    }

    static Element of(Element body) {
        MainContent content = new MainContent(body);
        return content.all == 0 ? body : content.smallest(content.marked(body).orElse(body));
    }

    private Element smallest(Element from) {
        Element container = from;
        for (Optional<Element> next = Optional.of(from); next.isPresent(); next = heavyChild(container)) {
            container = next.get();
        }
        return container;
    }

    /** What the page itself calls its article, if it is right about it. */
    private Optional<Element> marked(Element body) {
        return body.select("[itemprop=articleBody], article, main, [role=main]").stream()
                .filter(element -> weights.of(element) >= all * MOST)
                .findFirst();
    }

    private Optional<Element> heavyChild(Element element) {
        return element.children().stream()
                .filter(child -> weights.of(child) >= all * NEARLY_ALL)
                .filter(child -> !child.is("p, ul, ol, li, table, pre, blockquote, figure"))
                .findFirst();
    }
}
