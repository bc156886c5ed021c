package org.copytaster.catalog.annotation.placement;

/**
 * A range of a text. Offsets count Unicode code points, as the Web Annotation model says.
 *
 * @param start first code point in the passage
 * @param end first code point after it; equal to start for an insertion point
 */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No passage: " + start + "–" + end);
        }
    }

    int length() {
        return end - start;
    }

    boolean fitsIn(String text) {
        return end <= text.codePointCount(0, text.length());
    }

    String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
