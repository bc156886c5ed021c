package org.copytaster.ingest.normalize;

/**
 * Text with a grapheme joiner wherever more than thirty marks stand on one letter, which no language has. To put marks in
 * order takes time with the square of their number: without this, a letter and ten megabytes of marks take hours.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15, Stream-Safe Text Format</a>
 */
final class StreamSafe {
    private static final int MOST_MARKS = 30;
    private static final int FIRST_MARK = 0x300;
    private static final char JOINER = '\u034F';

    private StreamSafe() {}

    /** The text itself, where there is nothing to do. */
    static CharSequence of(CharSequence text) {
        StringBuilder safe = null;
        int copied = 0;
        int marks = 0;
        int length = 1;
        for (int i = 0; i < text.length(); i += length) {
            int c = text.charAt(i) < FIRST_MARK ? ' ' : Character.codePointAt(text, i);
            length = Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                safe = safe == null ? new StringBuilder(text.length() + text.length() / MOST_MARKS) : safe;
                safe.append(text, copied, i).append(JOINER);
                copied = i;
                marks = 1;
            }
        }
        return safe == null ? text : safe.append(text, copied, text.length());
    }

    private static boolean isMark(int c) {
        return c >= FIRST_MARK
                && c != JOINER
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
