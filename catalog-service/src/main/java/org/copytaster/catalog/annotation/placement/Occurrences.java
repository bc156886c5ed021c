package org.copytaster.catalog.annotation.placement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where a text stands in another one, overlaps included; in linear time for any two texts (Knuth, Morris, Pratt). */
final class Occurrences {
    private Occurrences() {}

    /** Ascending. An empty text stands everywhere. */
    static int[] of(int[] wanted, int[] text, int most) {
        if (wanted.length == 0) {
            return IntStream.rangeClosed(0, text.length).limit(most).toArray();
        }
        int[] border = borders(wanted);
        int[] found = new int[16];
        int count = 0;
        int matched = 0;
        for (int i = 0; i < text.length && count < most; i++) {
            while (matched > 0 && text[i] != wanted[matched]) {
                matched = border[matched - 1];
            }
            if (text[i] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1 - matched;
                matched = border[matched - 1];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Of each beginning of the text, the longest end that it also begins with. */
    private static int[] borders(int[] wanted) {
        int[] border = new int[wanted.length];
        for (int i = 1, length = 0; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = border[length - 1];
            }
            if (wanted[i] == wanted[length]) {
                length++;
            }
            border[i] = length;
        }
        return border;
    }
}
