package org.copytaster.ingest.format.plaintext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.ingest.time.WrittenTime;

/** What stands before an item of a list. A number before a month's name is a date. */
final class ListMarker {
    private static final String BULLETS = "•·‣◦▪■●○▸►→✓✔";
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*" + BULLETS + "]|o(?= {2,}|\t))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");
    private static final Pattern DAY = Pattern.compile("^(\\d{1,2}\\. (?:\\p{L}{4,10}|(?i:mai|mei|may)))(?!\\p{L})");
    private static final int LONGEST = 12;

    private ListMarker() {}

    static boolean begins(CharSequence text) {
        boolean word = text.length() < 2 || Character.isLetter(text.charAt(0)) && ".) \t".indexOf(text.charAt(1)) < 0;
        if (word) {
            return false;
        }
        CharSequence start = text.subSequence(0, Math.min(text.length(), LONGEST * 2));
        return BULLET.matcher(start).find() || NUMBER.matcher(start).find() && !isDay(start);
    }

    private static boolean isDay(CharSequence start) {
        Matcher day = DAY.matcher(start);
        return day.find() && WrittenTime.find(day.group(1)).isPresent();
    }

    /** A dot is always a bullet; a hyphen or a dash may as well open a line of dialogue. */
    static boolean isCertain(String text) {
        return begins(text) && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    static boolean isDash(String text) {
        return begins(text) && "–—".indexOf(text.charAt(0)) >= 0;
    }

    /** Items of one list begin alike. */
    static boolean areAlike(String one, String other) {
        return begins(one) && begins(other) && kind(one) == kind(other);
    }

    private static int kind(String text) {
        int first = text.codePointAt(0);
        return Character.isDigit(first) ? '1' : Character.isLowerCase(first) ? 'a' : first;
    }

    /** A number says something, so it stays. */
    static String strip(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }
}
