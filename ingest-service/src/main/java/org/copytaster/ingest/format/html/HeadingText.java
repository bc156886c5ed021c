package org.copytaster.ingest.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a heading says, without the kicker that some pages put into it and what only screen readers get. */
final class HeadingText {
    private static final Pattern KICKER = Pattern.compile(
            "(?i)kicker|overline|topline|dachzeile|roofline|spitzmarke|eyebrow|overhead|supertitle|pretitle|section|rubric|ressort|category|label|badge|prefix|topic|tag\\b|topper|flag|titleheader|visually-?hidden|sr-only|screen-reader");

    private static final Pattern EDGES = Pattern.compile("^[\\s:|·•–—-]+|[\\s:|·•–—-]+$");

    private HeadingText() {}

    static String of(Element heading) {
        String whole = heading.text().strip();
        StringBuilder kept = new StringBuilder();
        NodeVisitor collect = new NodeVisitor() {
            private int skipped = -1;

            @Override
            public void head(Node node, int depth) {
                if (skipped >= 0) {
                    return;
                }
                if (node instanceof Element element) {
                    if (depth > 0
                            && (element.attr("aria-hidden").equals("true")
                                    || KICKER.matcher(element.className()).find()
                                    || element.nameIs("svg")
                                    || element.nameIs("button"))) {
                        skipped = depth;
                    } else if (element.isBlock() || element.nameIs("br")) {
                        kept.append(' ');
                    }
                } else if (node instanceof TextNode text) {
                    kept.append(text.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (skipped == depth) {
                    skipped = -1;
                    kept.append(' ');
                }
            }
        };
        heading.traverse(collect);
        String text = EDGES.matcher(kept.toString().replaceAll("\\s+", " ")).replaceAll("");
        return text.isEmpty() ? whole : text;
    }
}
