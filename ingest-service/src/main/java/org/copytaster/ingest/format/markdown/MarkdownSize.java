package org.copytaster.ingest.format.markdown;

/**
 * What makes reading Markdown take time or memory out of all proportion, counted before it is read: every sign that may
 * open something is kept until its other half is found, a lone {@code <} is looked for its end to the end of the text,
 * and each row of a table has as many cells as its head.
 */
final class MarkdownSize {
    private static final String SIGNS = "[]*_`<!~";
    private static final int MOST_SIGNS = 50_000;

    /** In characters, all searches together. */
    private static final long LONGEST_SEARCH = 100_000_000;

    private static final long MOST_CELLS = 200_000;

    /** A table with fewer is no larger than the text it is written in, but for a factor. */
    private static final int FEW_COLUMNS = 20;

    private MarkdownSize() {}

    static boolean isExcessive(String text) {
        return text.chars().filter(c -> SIGNS.indexOf(c) >= 0).count() > MOST_SIGNS
                || search(text) > LONGEST_SEARCH
                || cells(text) > MOST_CELLS;
    }

    /** How far all signs that may open a tag are from the next one that may close it. */
    private static long search(String text) {
        long sum = 0;
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '>') {
                end = i;
            } else if (c == '<') {
                sum += end - i;
            }
        }
        return sum;
    }

    /** As many columns as the line with most bars has, as many rows as there are lines, for bars may be left out. */
    private static long cells(String text) {
        long most = 0;
        long rows = 0;
        long here = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '|') {
                here++;
            } else if (c == '\n') {
                most = Math.max(most, here);
                rows++;
                here = 0;
            }
        }
        return most > FEW_COLUMNS ? most * rows : 0;
    }
}
