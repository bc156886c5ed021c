package org.copytaster.catalog.difference;

import java.util.Arrays;
import java.util.Map;

/**
 * A text as words, runs of blanks, and single signs. Scripts that write no blanks between words give one token a sign.
 * Equal tokens of the two texts that are compared have equal ids.
 */
final class Tokens {
    /** How good a place is for an edit to begin or end: editors cut at blocks more than at sentences, and so on. */
    static final byte BLOCK = 4;

    static final byte LINE = 3;
    static final byte SENTENCE = 2;
    static final byte WORD = 1;

    final int[] text;
    final int count;

    /** Token {@code i} is the code points from {@code start[i]} to {@code start[i + 1]}. */
    final int[] start;

    final int[] id;

    /** Of the place before token {@code i}. */
    final byte[] boundary;

    /** Code points that are no blanks, of all tokens before {@code i}. */
    final int[] letters;

    /** Words, of all tokens before {@code i}. */
    final int[] words;

    /** The number of the sentence that token {@code i} belongs to. */
    final int[] sentence;

    Tokens(String of, Map<String, Integer> ids) {
        text = of.codePoints().toArray();
        int[] starts = new int[text.length + 1];
        int tokens = 0;
        for (int at = 0; at < text.length; at = tokenEnd(at)) {
            starts[tokens++] = at;
        }
        starts[tokens] = text.length;
        count = tokens;
        start = Arrays.copyOf(starts, count + 1);
        id = new int[count];
        letters = new int[count + 1];
        words = new int[count + 1];
        for (int i = 0; i < count; i++) {
            String token = new String(text, start[i], length(i));
            Integer known = ids.putIfAbsent(token, ids.size());
            id[i] = known == null ? ids.size() - 1 : known;
            letters[i + 1] = letters[i] + (isBlank(i) ? 0 : length(i));
            words[i + 1] = words[i] + (isWord(i) ? 1 : 0);
        }
        boundary = boundaries();
        sentence = new int[count];
        for (int i = 1; i < count; i++) {
            sentence[i] = sentence[i - 1] + (boundary[i] >= SENTENCE && !isBlank(i) ? 1 : 0);
        }
    }

    int length(int token) {
        return start[token + 1] - start[token];
    }

    boolean isBlank(int token) {
        return isBlankSign(text[start[token]]);
    }

    boolean isWord(int token) {
        return Character.isLetterOrDigit(text[start[token]]);
    }

    int letters(int from, int to) {
        return letters[to] - letters[from];
    }

    int words(int from, int to) {
        return words[to] - words[from];
    }

    /** The token that a code point belongs to. */
    int at(int codePoint) {
        int found = Arrays.binarySearch(start, 0, count, codePoint);
        return found >= 0 ? found : -found - 2;
    }

    private int tokenEnd(int from) {
        int at = from;
        if (isBlankSign(text[from])) {
            while (at < text.length && isBlankSign(text[at])) {
                at++;
            }
            return at;
        }
        if (!isWordSign(text[from])) {
            return Graphemes.end(text, from);
        }
        while (at < text.length && (isWordSign(text[at]) || isInnerApostrophe(at))) {
            at = Graphemes.end(text, at);
        }
        return at;
    }

    private boolean isInnerApostrophe(int at) {
        return (text[at] == '\'' || text[at] == '’') && at + 1 < text.length && isWordSign(text[at + 1]);
    }

    private static boolean isBlankSign(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isWordSign(int sign) {
        return Character.isLetterOrDigit(sign) && !(sign >= 0x0E00 && standsAlone(sign));
    }

    private static boolean standsAlone(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private byte[] boundaries() {
        byte[] place = new byte[count + 1];
        Arrays.fill(place, WORD);
        place[0] = BLOCK;
        place[count] = BLOCK;
        for (int i = 1; i < count; i++) {
            if (isBlank(i)) {
                byte kind = blankKind(i);
                place[i] = max(place[i], kind);
                place[i + 1] = max(place[i + 1], kind);
            } else if (isIdeographicStop(text[start[i]])) {
                place[i + 1] = max(place[i + 1], SENTENCE);
            }
        }
        return place;
    }

    private byte blankKind(int token) {
        int lines = 0;
        for (int at = start[token]; at < start[token + 1]; at++) {
            lines += text[at] == '\n' ? 1 : 0;
        }
        if (lines > 0) {
            return lines > 1 ? BLOCK : LINE;
        }
        int last = token - 1;
        while (last > 0 && isClosing(text[start[last]])) {
            last--;
        }
        return isStop(text[start[last]]) ? SENTENCE : WORD;
    }

    private static byte max(byte a, byte b) {
        return a > b ? a : b;
    }

    private static boolean isStop(int sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '…' || sign == '؟' || sign == '۔' || sign == '।';
    }

    private static boolean isIdeographicStop(int sign) {
        return sign == '。' || sign == '！' || sign == '？' || sign == '．';
    }

    private static boolean isClosing(int sign) {
        return switch (Character.getType(sign)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> sign == '"' || sign == '\'';
        };
    }
}
