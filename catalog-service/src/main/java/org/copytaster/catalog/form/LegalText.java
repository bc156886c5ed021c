package org.copytaster.catalog.form;

/** Text that XML 1.0 can carry (section 2.2, Char). There is no escape for the rest: what is a blank becomes one, else it goes. */
final class LegalText {
    private LegalText() {}

    static String of(String text) {
        return text.codePoints().allMatch(LegalText::isLegal) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isLegal(c)) {
                legal.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                legal.append(' ');
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
