package org.copytaster.ui.look;

import java.util.Locale;

/** Numbers of things, in words: "1 word", "1,204 words". */
public final class Count {
    private Count() {}

    /** @param thing a noun whose plural takes an s */
    public static String of(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** "812 bytes", "34 kB", "2.1 MB", in steps of a thousand. */
    public static String bytes(long number) {
        if (number < 1_000) {
            return of(number, "byte");
        }
        return number < 1_000_000
                ? number(Math.round(number / 1_000.0)) + " kB"
                : String.format(Locale.ENGLISH, "%.1f MB", number / 1_000_000.0);
    }

    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
