package org.copytaster.ingest.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time of day: 14:30, 14.30 Uhr, 14h30, 2:30 p.m., 1430 GMT, noon. */
final class WrittenClock {
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?:[:.m](\\d{2})(?:[.,](\\d{1,9})\\d*)?s?)?(?!\\d)(?:min(?!\\p{L}))?(?:\\s*([ap])(?:\\.\\s?m\\.?|m\\b|\\b))?");
    private static final Pattern HOUR = Pattern.compile(
            "(?iu)(\\d{1,2})\\s*(?:([ap])(?:\\.\\s?m\\.|m)(?!\\p{L})|(?:h|uhr|uur|heures?|horas?)(?!\\p{L}))");
    private static final Pattern DIGITS =
            Pattern.compile("(?i)(\\d{2})(\\d{2})(\\d{2})?(?=\\s?(?:z|gmt|utc|hrs?|h)\\b|[+-]\\d|$)");
    private static final Pattern NOON = Pattern.compile("(?iu)(?:12\\s)?(?:noon|midday)(?!\\p{L})");
    private static final Pattern CLOCK_UNIT =
            Pattern.compile("(?iu)(?:uhr|uur|hrs?|hours|heures?|horas?|h)(?!\\p{L})\\.?");

    private WrittenClock() {}

    /** @param bareDigits whether four digits may be meant, as they are behind a day */
    static Optional<LocalTime> read(Cursor cursor, boolean bareDigits) {
        Optional<LocalTime> time = cursor.read(CLOCK)
                .map(match -> time(match.group(1), match.group(2), match.group(3), match.group(5))
                        .withNano(fraction(match.group(4))))
                .or(() -> cursor.read(HOUR).map(match -> time(match.group(1), null, null, match.group(2))))
                .or(() -> cursor.read(NOON).map(_ -> LocalTime.NOON));
        if (time.isEmpty() && bareDigits) {
            time = cursor.read(DIGITS).map(match -> time(match.group(1), match.group(2), match.group(3), null));
        }
        time.ifPresent(_ -> cursor.skip(CLOCK_UNIT));
        return time;
    }

    /** In nanoseconds. */
    private static int fraction(String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }

    private static LocalTime time(String hour, String minute, String second, String half) {
        int hours = Integer.parseInt(hour);
        if (half != null) {
            if (hours < 1 || hours > 12) {
                throw new DateTimeException("Not on a twelve-hour clock");
            }
            hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalTime.of(
                hours, minute == null ? 0 : Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
    }
}
