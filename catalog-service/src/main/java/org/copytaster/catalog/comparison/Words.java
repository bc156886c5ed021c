package org.copytaster.catalog.comparison;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into pieces that, joined, are the text again. */
final class Words {
    /** Written without blanks between words: each character stands for itself. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Words() {}

    /** Words, runs of blanks, and all else one by one. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            words.add(text.substring(from, to));
        }
        return words;
    }

    /** Sentences with the blanks behind them. */
    static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(text.substring(from, to));
        }
        return sentences;
    }

    static boolean isBlank(String word) {
        return kind(word.codePointAt(0)) == Kind.BLANK;
    }

    static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    private enum Kind {
        BLANK,
        LETTERS,
        MARK,
        SINGLE
    }

    private static int end(String text, int from) {
        Kind first = kind(text.codePointAt(from));
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length()) {
            Kind next = kind(text.codePointAt(at));
            boolean goesOn = next == Kind.MARK || next == first && first != Kind.SINGLE;
            if (!goesOn) {
                return at;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static Kind kind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Kind.BLANK;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> Kind.MARK;
            default ->
                Character.isLetterOrDigit(c) && !UNSPACED.contains(UnicodeScript.of(c)) ? Kind.LETTERS : Kind.SINGLE;
        };
    }
}
