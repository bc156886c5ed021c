package org.copytaster.ingest.format.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.copytaster.ingest.parsed.Claim;

/** Which heading is the headline. */
final class Title {
    private Title() {}

    /**
     * The only heading of the first level, or the first of several where no text stands above it. Where there is none of the
     * first level: the first heading, if it is above the text and of a higher level than all the others. A text that has its
     * headline from elsewhere may use any level for its sections, so there only one that stands alone counts.
     */
    static Optional<Node> in(Node document, List<Claim> given) {
        Heading first = headings(document).findFirst().orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        int top = headings(document).mapToInt(Heading::getLevel).min().orElseThrow();
        long peers =
                headings(document).filter(heading -> heading.getLevel() == top).count();
        boolean above = isAboveTheText(first);
        if (top == 1 && peers == 1) {
            return headings(document)
                    .filter(heading -> heading.getLevel() == 1)
                    .map(Node.class::cast)
                    .findFirst();
        }
        boolean isTitle = above && first.getLevel() == top && (top == 1 && given.isEmpty() || peers == 1);
        return isTitle ? Optional.of(first) : Optional.empty();
    }

    private static Stream<Heading> headings(Node document) {
        return Stream.iterate(document.getFirstChild(), node -> node != null, Node::getNext)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast);
    }

    private static boolean isAboveTheText(Node heading) {
        return Stream.iterate(heading.getPrevious(), node -> node != null, Node::getPrevious)
                .noneMatch(
                        node -> !(node instanceof Paragraph) || Picture.of(node).isEmpty());
    }
}
