package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to write the same text: NFC, one kind of blank, nothing invisible. What a writer chose (quotation marks,
 * dashes, every word) stays. It checks itself: the words before must be the words after, in order.
 */
public final class TextHygiene {
    /** The places before and behind two or more blanks. */
    private static final Pattern WIDE_GAP = Pattern.compile("(?<! )(?= {2})|(?<= {2})(?! )");

    private TextHygiene() {}

    /** @param trusted false where cleaning would have lost words, and the text is given back as it was */
    public record Cleaned(String text, boolean trusted) {}

    public static Cleaned clean(String raw, boolean keepLines) {
        String cleaned = keepLines ? cleanLines(raw) : cleanLine(raw);
        return cleaned.equals(raw) || words(raw).equals(words(cleaned))
                ? new Cleaned(cleaned, true)
                : new Cleaned(storable(raw), false);
    }

    static String cleanLine(String raw) {
        int[] visible = Normalizer.normalize(StreamSafe.of(raw), Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> isBlank(c) || isVisible(c))
                .toArray();
        StringBuilder out = new StringBuilder(visible.length);
        boolean blank = false;
        for (int i = 0; i < visible.length; i++) {
            int c = visible[i];
            if (isBlank(c)) {
                blank = !out.isEmpty();
            } else if (!isJoiner(c) || joins(visible, i)) {
                out.append(blank ? " " : "").appendCodePoint(isHalf(c) ? 0xFFFD : c);
                blank = false;
            }
        }
        // Taking out something invisible can bring a letter and its accent together.
        return Normalizer.normalize(StreamSafe.of(out), Normalizer.Form.NFC);
    }

    private static String cleanLines(String raw) {
        return raw.lines()
                .map(TextHygiene::cleanColumns)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** In preformatted text, indentation and columns are meaning: only what stands between wide gaps is cleaned. */
    private static String cleanColumns(String line) {
        return WIDE_GAP.splitAsStream(line.replace("\t", "    "))
                .map(column -> column.isBlank() ? column : cleanLine(column))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isVisible(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean flagTag = c >= 0xE0020 && c <= 0xE007F;
        boolean format = Character.getType(c) == Character.FORMAT;
        return !noncharacter && !Character.isISOControl(c) && (!format || flagTag || isJoiner(c) || isArabicSign(c));
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Joiners are spelling in Persian and Indic scripts and glue in emoji; between Latin letters they are litter. */
    private static boolean joins(int[] points, int index) {
        return index > 0 && index < points.length - 1 && canJoin(points[index - 1]) && canJoin(points[index + 1]);
    }

    private static boolean canJoin(int c) {
        return c > 0x5FF
                && !isBlank(c)
                && !isJoiner(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    /** Signs that span digits; Unicode files them under the invisible ones, but they are seen. */
    private static boolean isArabicSign(int c) {
        return c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x8E2;
    }

    /** Not even untouched text may hold a NUL or half a character: no database takes them. */
    private static String storable(String raw) {
        return new String(raw.replace("\0", "").getBytes(UTF_8), UTF_8).strip();
    }

    /** The letters and digits of each word; counted apart from the cleaning, so that one can check the other. */
    static List<String> words(String text) {
        String composed = Normalizer.normalize(StreamSafe.of(text), Normalizer.Form.NFD);
        return Stream.of(composed.split("[\\s\\p{Z}\\x{85}\\x{1C}-\\x{1F}]+"))
                .map(word -> word.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
