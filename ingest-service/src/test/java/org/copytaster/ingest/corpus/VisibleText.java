package org.copytaster.ingest.corpus;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * What of a text is to be seen, written one way: NFC, one blank for any number of them, nothing invisible. Two texts that
 * are equal in this are the same to whoever reads them, which is what cleaning promises.
 */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        String visible = text.codePoints()
                .mapToObj(c -> isBlank(c) ? " " : isInvisible(c) ? "" : Character.toString(c))
                .collect(Collectors.joining());
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll(" +", " ")
                .strip();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return noncharacter || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
