package org.copytaster.ingest.document;

import java.util.Optional;

/**
 * How much markup there is, counted in one pass over the characters: a tree of it takes a hundred times the memory and a
 * thousand times the time. The limits are five times and more what the largest of some 650 pages of newspapers had.
 *
 * @param tags start tags and end tags
 * @param attributes in all of them
 * @param mostAttributes in one of them
 * @param longestName of a tag, in characters
 * @param mostOpen formatting elements at once; each paragraph that follows has a dozen of them again
 */
public record MarkupSize(int tags, int attributes, int mostAttributes, int longestName, int mostOpen) {
    private static final int MOST_TAGS = 100_000;
    private static final int MOST_TAGS_WITHIN = 25_000;
    private static final int MANY_OPEN = 12;

    /** Nothing in XML is opened anew by itself, and a feed is many articles. */
    private static final int MOST_TAGS_OF_XML = 200_000;

    private static final int MOST_ATTRIBUTES = 300_000;
    private static final int MOST_IN_ONE = 1_000;
    private static final int LONGEST_NAME = 1_000;

    /** What is wrong with a text that has more HTML in it than anybody writes, to be shown to its sender. */
    public static Optional<String> excess(String html) {
        MarkupSize size = of(html, MOST_TAGS);
        return size.mostOpen > MANY_OPEN && size.tags > MOST_TAGS_WITHIN
                ? Optional.of(
                        "It has more than " + MOST_TAGS_WITHIN + " tags, and opens elements that it does not close.")
                : size.excess(MOST_TAGS);
    }

    /** As {@link #excess}, for XML. */
    public static Optional<String> excessOfXml(String xml) {
        return of(xml, MOST_TAGS_OF_XML).excess(MOST_TAGS_OF_XML);
    }

    private Optional<String> excess(int mostTags) {
        if (tags > mostTags) {
            return Optional.of("It has more than " + mostTags + " tags.");
        }
        if (longestName > LONGEST_NAME) {
            return Optional.of("It has a tag whose name is longer than " + LONGEST_NAME + " characters.");
        }
        return mostAttributes > MOST_IN_ONE || attributes > MOST_ATTRIBUTES
                ? Optional.of("It has more than " + MOST_IN_ONE + " attributes in one element, or " + MOST_ATTRIBUTES
                        + " in all.")
                : Optional.empty();
    }

    /** Counting ends soon after one of the limits is crossed. */
    static MarkupSize of(String text, int mostTags) {
        MarkupScan scan = new MarkupScan(text);
        while (!scan.isAtEnd() && scan.tags() <= mostTags && scan.attributes() <= MOST_ATTRIBUTES) {
            scan.next();
        }
        return new MarkupSize(
                scan.tags(), scan.attributes(), scan.mostAttributes(), scan.longestName(), scan.mostOpen());
    }
}
