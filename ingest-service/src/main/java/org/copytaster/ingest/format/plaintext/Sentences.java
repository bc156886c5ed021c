package org.copytaster.ingest.format.plaintext;

import java.util.Set;

/** Where sentences end, as far as punctuation tells; shared by everything that guesses at structure. */
public final class Sentences {
    /** What goes on longer without an end is no sentence anybody wrote. */
    private static final int LONGEST = 1000;

    private static final String CLOSERS = "”’\"'»“)]*_ \u00A0\u202F";
    private static final String ENDS = ".!?…。！？।؟";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gen", "gov", "lt", "col", "sgt", "capt", "no", "vs",
            "jr", "sr", "inc", "ltd", "co", "corp", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "nr", "bzw", "ca", "etc", "mme", "mlle", "sra", "dott");

    private Sentences() {}

    /** Whether the text ends as a sentence does, quotation marks and brackets aside. */
    static boolean isFinished(String text) {
        return ENDS.indexOf(lastChar(text)) >= 0;
    }

    /** Whether the text ends in a full stop; a question or an exclamation may well be a headline. */
    static boolean hasFullStop(String text) {
        return ".。।".indexOf(lastChar(text)) >= 0;
    }

    private static char lastChar(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    /** The first sentence with its punctuation; the whole text where no end is found. */
    public static String first(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && isSentenceEnd(text, i)) {
                int end = i + 1;
                while (end < text.length()
                        && (CLOSERS + ENDS).indexOf(text.charAt(end)) >= 0
                        && text.charAt(end) != ' ') {
                    end++;
                }
                return text.substring(0, end);
            }
        }
        return text;
    }

    private static boolean isSentenceEnd(String text, int dot) {
        int next = dot + 1;
        while (next < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(next)) >= 0 && text.charAt(next) != ' ') {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ') {
            return "。！？।؟".indexOf(text.charAt(dot)) >= 0;
        }
        int follow = next;
        while (follow < text.length() && " “\"‘'«„(".indexOf(text.charAt(follow)) >= 0) {
            follow++;
        }
        boolean newSentence = follow >= text.length() || !Character.isLowerCase(text.codePointAt(follow));
        return newSentence && !(text.charAt(dot) == '.' && isAbbreviation(text, dot));
    }

    /** "U.S.", "J. Oru", "Dr. Lund": a single letter or a known short form before the dot. */
    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }
}
