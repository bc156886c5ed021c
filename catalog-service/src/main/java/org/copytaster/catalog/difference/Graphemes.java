package org.copytaster.catalog.difference;

/**
 * What must not be cut apart: a base with its marks, an emoji with its modifiers, a flag. A subset of the rules for
 * extended grapheme clusters that needs no look behind and no tables.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29</a>
 */
final class Graphemes {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Graphemes() {}

    /** The index behind the cluster that begins at {@code from}. */
    static int end(int[] text, int from) {
        int at = from + 1;
        if (at < text.length && isRegional(text[from]) && isRegional(text[at])) {
            at++;
        }
        while (at < text.length) {
            if (text[at] == ZERO_WIDTH_JOINER && at + 1 < text.length && isSymbol(text[at + 1])) {
                at += 2;
            } else if (extendsBase(text[at])) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    static boolean extendsBase(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                codePoint == ZERO_WIDTH_JOINER
                        || codePoint == ZERO_WIDTH_NON_JOINER
                        || Character.isEmojiModifier(codePoint);
        };
    }

    private static boolean isSymbol(int codePoint) {
        return !Character.isLetterOrDigit(codePoint) && !Character.isWhitespace(codePoint);
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
