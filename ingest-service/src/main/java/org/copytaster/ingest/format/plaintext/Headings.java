package org.copytaster.ingest.format.plaintext;

import java.util.List;

/** A short line without a full stop above a paragraph. */
final class Headings {
    private static final int MOST_WORDS = 12;
    private static final int MOST_IN_A_ROW = 2;

    private Headings() {}

    /** Three such lines in a row are a list of names, results or verse. */
    static boolean isHeading(List<Passage> body, int index) {
        int first = index;
        while (first > 0 && index - first <= MOST_IN_A_ROW && hasShape(body.get(first - 1))) {
            first--;
        }
        int last = index;
        while (last < body.size() - 1 && last - first <= MOST_IN_A_ROW && hasShape(body.get(last + 1))) {
            last++;
        }
        return last - first < MOST_IN_A_ROW
                && last < body.size() - 1
                && hasShape(body.get(index))
                && isText(body.get(last + 1));
    }

    /** Something a heading can stand above. */
    private static boolean isText(Passage passage) {
        return !passage.isProse()
                || Sentences.isFinished(passage.text())
                || passage.text().endsWith(":")
                || ListMarker.begins(passage.text())
                || Sentences.words(passage.text()) > MOST_WORDS;
    }

    private static boolean hasShape(Passage passage) {
        String text = passage.text();
        return passage.isProse()
                && text.length() < 120
                && Sentences.words(text) <= MOST_WORDS
                && !Sentences.hasFullStop(text)
                && ":,;–—-".indexOf(text.charAt(text.length() - 1)) < 0
                && "“\"«„‘([@–—-".indexOf(text.charAt(0)) < 0
                && !Character.isLowerCase(text.codePointAt(0))
                && !ListMarker.begins(text)
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
