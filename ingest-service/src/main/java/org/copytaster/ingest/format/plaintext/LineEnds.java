package org.copytaster.ingest.format.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts broken lines together again. A hyphen at a line's end is the word's own or the break's. The text itself is asked:
 * does the word occur elsewhere with or without it, are there many such lines? In doubt the hyphen stays, as written.
 */
final class LineEnds {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHENS = "-\u2010";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");
    /** Behind "Vor-" in "Vor- und Nachteile" the blank is right. */
    private static final Set<String> SUSPENDED_BEFORE =
            Set.of("und", "oder", "sowie", "bis", "and", "or", "to", "et", "ou", "y", "o", "e", "en", "of");

    private static final int LONGEST_WORD = 60;
    private static final int FEWEST = 3;
    private static final int ONE_IN = 10;

    private final String text;
    private final boolean hyphenating;
    private Set<String> vocabulary;

    LineEnds(String text, List<Lines.Group> groups) {
        this.text = text;
        long lines = groups.stream().mapToLong(group -> group.lines().size()).sum();
        long hyphens =
                groups.stream().mapToLong(group -> brokenWords(group.lines())).sum();
        this.hyphenating = hyphens >= FEWEST && hyphens * ONE_IN >= lines;
    }

    private static long brokenWords(List<Line> lines) {
        long broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean hyphen = line.length() > 1
                    && HYPHENS.indexOf(line.charAt(line.length() - 1)) >= 0
                    && Character.isLetter(line.charAt(line.length() - 2));
            broken += hyphen && Character.isLowerCase(lines.get(i + 1).text().codePointAt(0)) ? 1 : 0;
        }
        return broken;
    }

    /** A word, or two that a hyphen joins, with the break in between. */
    static boolean breaksWord(String line, String next) {
        int last = line.length() - 1;
        boolean soft = line.charAt(last) == SOFT_HYPHEN;
        boolean hyphen =
                last > 0 && HYPHENS.indexOf(line.charAt(last)) >= 0 && Character.isLetter(line.charAt(last - 1));
        return soft || hyphen && Character.isLetter(next.codePointAt(0)) && line.indexOf(' ') > 0;
    }

    void append(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        char end = paragraph.charAt(last);
        if (end == SOFT_HYPHEN) {
            paragraph.setLength(last);
        } else if (!isHyphen(paragraph, line)) {
            paragraph.append(' ');
        } else if (isBreak(paragraph, line)) {
            paragraph.setLength(last);
        }
        paragraph.append(line);
    }

    private static boolean isHyphen(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        return last > 0
                && HYPHENS.indexOf(paragraph.charAt(last)) >= 0
                && Character.isLetterOrDigit(paragraph.charAt(last - 1))
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !SUSPENDED_BEFORE.contains(firstWord(line));
    }

    private boolean isBreak(StringBuilder paragraph, String line) {
        int start = paragraph.length() - 1;
        while (start > 0 && paragraph.charAt(start - 1) != ' ' && paragraph.length() - start < LONGEST_WORD) {
            start--;
        }
        String word = paragraph.substring(start, paragraph.length() - 1);
        String before = word.substring(lastNoLetter(word) + 1);
        String after = firstWord(line);
        if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.codePointAt(0))) {
            return false;
        }
        boolean ownHyphen =
                vocabulary().contains(before + "-" + after) || before.length() < word.length() && word.contains("-");
        return !ownHyphen && (hyphenating || vocabulary().contains(before + after));
    }

    private static int lastNoLetter(String word) {
        int last = word.length() - 1;
        while (last >= 0 && Character.isLetter(word.charAt(last))) {
            last--;
        }
        return last;
    }

    private static String firstWord(String line) {
        return NO_LETTER.split(line.substring(0, Math.min(line.length(), LONGEST_WORD)), 2)[0];
    }

    /** Built only for texts that have a hyphen at a line's end; most have none. */
    private Set<String> vocabulary() {
        if (vocabulary == null) {
            vocabulary = Set.copyOf(Arrays.asList(NO_WORD.split(text)));
        }
        return vocabulary;
    }
}
