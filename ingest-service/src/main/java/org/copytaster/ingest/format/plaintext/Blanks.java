package org.copytaster.ingest.format.plaintext;

/** What counts as a blank at a line's ends; also what Java does not count: no-break, ideographic, zero-width. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(int c) {
        return c != '\u00AD'
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}
