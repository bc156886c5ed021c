package org.copytaster.ingest.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads day, clock and zone in any order in which seven languages write them. Each may stand once, between them only
 * small words and separators; whatever else is there makes it no time. Every failure is a {@link DateTimeException}.
 */
final class DateGrammar {
    private static final Pattern BARE_YEAR = Pattern.compile("(\\d{4})(?![\\d:])");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)[(]?(\\p{L}[\\p{L}\\p{M}]+(?:-feira)?)\\.?[)]?(?:,\\s*|\\s+|$)");
    private static final Pattern DAY_FIRST_CLOCK =
            Pattern.compile("(?iu)(?:um|à|às|alle|ore|a las|om)\\s+\\d|\\d\\s?(?:h(?!\\p{L})|uhr|uur)");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)[,;|·•@/–—-]|(?:at|on|the|um|am|vom|den|der|ab|à|le|les|alle|ore|il|lo|del|a|las|la|el|em|dia|día|às|as|om|op|de|klo?|kl\\.|in)(?![\\p{L}\\d])\\.?");
    /** While the year is not known, any day that some year has is a day. */
    private static final int LEAP_YEAR = 2000;

    private final Cursor cursor;
    private final boolean dayFirst;
    private WrittenDay day;
    private Integer lateYear;
    private DayOfWeek weekday;
    private LocalTime clock;
    private ZoneId zone;
    private boolean localZone;

    private DateGrammar(String text, boolean dayFirst) {
        this.cursor = new Cursor(text);
        this.dayFirst = dayFirst || DAY_FIRST_CLOCK.matcher(text).find();
    }

    static WrittenTime parse(String given) {
        String text = given.replaceAll("[\\s\\p{Z}]+", " ").strip();
        Optional<TimeLabel.Labelled> labelled = TimeLabel.of(text);
        return new DateGrammar(
                        labelled.map(TimeLabel.Labelled::rest).orElse(text),
                        labelled.map(TimeLabel.Labelled::dayFirst).orElse(false))
                .read();
    }

    private WrittenTime read() {
        while (!cursor.atEnd()) {
            if (!readPart()) {
                throw new DateTimeException("Something that is no part of a time");
            }
        }
        if (day == null) {
            throw new DateTimeException("No day");
        }
        Integer year = day.year() == null ? lateYear : day.year();
        LocalDate.of(year == null ? LEAP_YEAR : year, day.month(), day.day());
        return new WrittenTime(year, day.month(), day.day(), weekday, clock, zone);
    }

    private boolean readPart() {
        return day == null && readDay()
                || clock == null && readClock()
                || clock != null && zone == null && !localZone && readZone()
                || weekday == null && readWeekday()
                || day != null && day.year() == null && lateYear == null && readYear()
                || cursor.skip(BETWEEN);
    }

    /** "mar." is March in Boston and Tuesday in Paris: what follows tells. */
    private boolean readDay() {
        int start = cursor.position();
        if (weekday == null && readWeekday()) {
            if (readBareDay()) {
                return true;
            }
            weekday = null;
            cursor.backTo(start);
        }
        return readBareDay();
    }

    private boolean readBareDay() {
        day = WrittenDay.read(cursor, weekday, dayFirst).orElse(null);
        return day != null;
    }

    private boolean readClock() {
        clock = WrittenClock.read(cursor, day != null).orElse(null);
        return clock != null;
    }

    private boolean readWeekday() {
        int start = cursor.position();
        Optional<DayOfWeek> named = cursor.read(WEEKDAY).flatMap(match -> Weekdays.of(match.group(1)));
        if (named.isEmpty()) {
            cursor.backTo(start);
            return false;
        }
        weekday = named.get();
        return true;
    }

    private boolean readZone() {
        Optional<ZoneId> read = TimeZones.read(cursor);
        read.ifPresent(known -> zone = known);
        localZone = read.isEmpty() && TimeZones.skipLocal(cursor);
        return read.isPresent() || localZone;
    }

    /** The C library's way: the year at the end, behind time and zone. */
    private boolean readYear() {
        Optional<MatchResult> read = cursor.read(BARE_YEAR);
        read.ifPresent(match -> lateYear = Integer.parseInt(match.group(1)));
        return read.isPresent();
    }
}
