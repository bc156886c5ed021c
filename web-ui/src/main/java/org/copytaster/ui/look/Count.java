package org.copytaster.ui.look;

import java.util.Locale;

/** Numbers of things, in words: "1 word", "1,204 words". */
public final class Count {
    private Count() {}

    /** @param thing a noun whose plural takes an s */
    public static String of(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
