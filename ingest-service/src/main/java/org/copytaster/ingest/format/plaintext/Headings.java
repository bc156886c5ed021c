package org.copytaster.ingest.format.plaintext;

/** A short line without a full stop above a paragraph. */
final class Headings {
    private static final int MOST_WORDS = 12;

    private Headings() {}

    static boolean isHeading(String text) {
        return Sentences.words(text) <= MOST_WORDS
                && !Sentences.hasFullStop(text)
                && ":,;–—-".indexOf(text.charAt(text.length() - 1)) < 0
                && "“\"«„‘–—-".indexOf(text.charAt(0)) < 0
                && !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
