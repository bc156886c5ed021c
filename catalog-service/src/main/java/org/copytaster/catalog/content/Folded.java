package org.copytaster.catalog.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as people type it who look for a name: without case, accents and punctuation. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Letters of their own for Unicode, variants for whoever has another keyboard. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d",
            (int) 'ł', "l", (int) 'þ', "th", (int) 'ħ', "h", (int) 'ı', "i");

    /** They put no blanks between words, so one may begin at any sign. */
    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** In code points; a longer one is no word. */
    private static final int LONGEST_WORD = 60;

    private Folded() {}

    /** Words parted by one blank; empty where there is no letter and no digit. */
    public static String of(String text) {
        return String.join(" ", words(text));
    }

    public static List<String> words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        MARKS.matcher(decomposed)
                .replaceAll("")
                .codePoints()
                .forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return NO_WORD.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(Folded::bounded)
                .toList();
    }

    /** Each word, and in scripts without blanks each place where one may begin: what is found by its beginning. */
    public static Set<String> beginnings(Collection<String> words) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String word : words) {
            beginnings.add(word);
            int[] signs = word.codePoints().toArray();
            for (int i = 1; i < signs.length; i++) {
                if (UNSPACED.contains(Character.UnicodeScript.of(signs[i]))) {
                    beginnings.add(new String(signs, i, signs.length - i));
                }
            }
        }
        return beginnings;
    }

    /** Whether each of these words begins something there. */
    public static boolean begin(List<String> words, Collection<String> beginnings) {
        return words.stream().allMatch(word -> beginnings.stream().anyMatch(there -> there.startsWith(word)));
    }

    /** The same question to PostgreSQL, for {@code @@}; the words are quoted, so they are nothing but words. */
    public static String prefixQuery(List<String> words) {
        List<String> terms = new ArrayList<>();
        words.forEach(word -> terms.add("'" + word + "':*"));
        return String.join(" & ", terms);
    }

    private static String bounded(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }
}
