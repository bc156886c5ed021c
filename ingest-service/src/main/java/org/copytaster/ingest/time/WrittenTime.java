package org.copytaster.ingest.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time as somebody wrote it, with all that was left out still left out. What is here was said for certain: a day that
 * could also be a month is no {@code WrittenTime}.
 *
 * @param year null where only day and month are named
 * @param weekday null where none is named; it may contradict the date
 * @param clock null where only the day is named
 * @param zone null where none is named, or none that is known
 */
public record WrittenTime(Integer year, Month month, int day, DayOfWeek weekday, LocalTime clock, ZoneId zone) {
    private static final int LONGEST = 100;

    /** @throws DateTimeException where the text is not one time, or may be two */
    public static WrittenTime parse(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("Far too long for a time");
        }
        return DateGrammar.parse(text);
    }

    public static Optional<WrittenTime> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
