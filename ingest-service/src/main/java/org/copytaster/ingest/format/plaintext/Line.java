package org.copytaster.ingest.format.plaintext;

/**
 * One line of a plain text.
 *
 * @param raw as it stands, with its blanks; of a quoted line without the quotation marks of mail
 * @param text without the blanks at both ends; empty where the line is
 * @param quoted whether it was marked with ">", as mail programs quote
 * @param interrupts whether the text goes on behind it as if it were not there: the edge of a page, an advertisement
 */
record Line(String raw, String text, boolean quoted, boolean interrupts) {
    private static final int TAB = 4;

    static Line of(String raw) {
        return new Line(raw, Blanks.strip(raw), false, raw.startsWith("\f"));
    }

    Line withText(String other) {
        return new Line(other, Blanks.strip(other), quoted, interrupts);
    }

    Line asQuoted(String other, boolean isQuoted) {
        return new Line(other, Blanks.strip(other), isQuoted, interrupts);
    }

    /** What is left where something between two halves of the text is taken out. */
    static Line interruption() {
        return new Line("", "", false, true);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How far its text is set in, in columns. */
    int indent() {
        int columns = 0;
        for (int i = 0; i < raw.length() && Blanks.isBlank(raw.charAt(i)); i++) {
            columns += raw.charAt(i) == '\t' ? TAB : raw.charAt(i) == '\f' ? 0 : 1;
        }
        return columns;
    }
}
