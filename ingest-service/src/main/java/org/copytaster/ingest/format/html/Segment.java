package org.copytaster.ingest.format.html;

import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;

/**
 * A run of a page's text between two block boundaries.
 *
 * @param holder the block element it stands in
 * @param letters letters and digits in it; signs of Chinese, Japanese and Korean count for three
 * @param linked how many of them stand in links
 * @param strong how many of them stand in bold type
 */
record Segment(BlockType type, String text, Element holder, int letters, int linked, int strong) {
    private static final int RUNNING_TEXT = 55;
    private static final int SURELY_RUNNING_TEXT = 250;
    private static final String ENDS = ".!?…。！？।؟\"”»“’':;)";

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    boolean isBold() {
        return letters > 0 && strong >= letters * 0.9;
    }

    /** Whether this is written to be read: a sentence or more, and not all of it a link. */
    boolean isProse() {
        return switch (type) {
            case PARAGRAPH, QUOTE, LIST_ITEM ->
                letters >= RUNNING_TEXT
                        && linkShare() < 0.5
                        && (endsAsSentence()
                                || letters >= SURELY_RUNNING_TEXT && linkShare() < 0.3 && !text.startsWith("http"));
            case HEADING, CAPTION, PREFORMATTED, TABLE_ROW -> false;
        };
    }

    boolean endsAsSentence() {
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** How much running text it holds. */
    double weight() {
        int free = letters - linked;
        return isProse() ? free : letters >= RUNNING_TEXT && linkShare() < 0.3 ? free * 0.4 : free * 0.1;
    }

    ParsedBlock block() {
        return new ParsedBlock(type, text);
    }
}
