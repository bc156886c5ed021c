package org.copytaster.ingest.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day in figures, or with its month's name.
 *
 * @param year null where none is written
 */
record WrittenDay(Integer year, Month month, int day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)[Tt_]?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d:.])");
    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{2,})\\.?";
    private static final String YEAR =
            "(?:\\s?,?\\s+(?:(?:de|del|of|in)\\s+)?|[-/])(\\d{4}(?![\\d:])|\\d{2}(?=\\s+\\d{1,2}:\\d))";
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?iu)(\\d{1,2}|primero|primeiro|premier)(?:st|nd|rd|th|er|ère|[.]?[ºª°o]|e|de)?\\.?(?:\\s+|[-/]|(?<=\\.))(?:(?:de|di|of|del|do)\\s+)?"
                    + WORD + "(?:" + YEAR + ")?(?![\\d:])");
    private static final Pattern MONTH_DAY = Pattern.compile("(?iu)" + WORD
            + "(?:\\s+|[-/])(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:(?:,|\\s+of)?" + YEAR + ")?(?![\\d:h])");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?iu)(\\d{4})([-/ ])" + WORD + "\\2(\\d{1,2})(?!\\d)");
    private static final int THIS_CENTURY = 70;

    private static WrittenDay of(Integer year, int month, int day) {
        return new WrittenDay(year, Month.of(month), day);
    }

    private static WrittenDay of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * @param weekday what is known of it, or null
     * @param dayFirst the language puts no month before its day
     */
    static Optional<WrittenDay> read(Cursor cursor, DayOfWeek weekday, boolean dayFirst) {
        return cursor.read(ISO)
                .or(() -> cursor.read(YEAR_FIRST))
                .map(match -> of(number(match.group(1)), number(match.group(3)), number(match.group(4))))
                .or(() -> cursor.read(NUMERIC).map(match -> numeric(match, weekday, dayFirst)))
                .or(() -> named(cursor, YEAR_MONTH_DAY, 1, 3, 4))
                .or(() -> named(cursor, DAY_MONTH, 3, 2, 1))
                .or(() -> named(cursor, MONTH_DAY, 3, 1, 2));
    }

    /**
     * 04/05/2025 is April in Boston and May in London, and 04/05/06 may be any of three days. Dots are always day first;
     * else the weekday tells, or the language, or there is only one way to read it.
     */
    private static WrittenDay numeric(MatchResult match, DayOfWeek weekday, boolean dayFirst) {
        int first = number(match.group(1));
        int second = number(match.group(3));
        int third = fullYear(match.group(4));
        boolean dots = match.group(2).equals(".");
        boolean yearLast = match.group(4).length() > 2;
        if (dots || dayFirst) {
            return of(third, second, first);
        }
        Optional<LocalDate> yearFirst =
                yearLast ? Optional.empty() : date(fullYear(match.group(1)), second, number(match.group(4)));
        List<LocalDate> readings = Stream.of(date(third, first, second), date(third, second, first), yearFirst)
                .flatMap(Optional::stream)
                .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                .distinct()
                .toList();
        if (readings.size() != 1) {
            throw new DateTimeException("Which of these is the day?");
        }
        return of(readings.getFirst());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The groups in which the pattern has year, month and day. */
    private static Optional<WrittenDay> named(Cursor cursor, Pattern pattern, int year, int month, int day) {
        int start = cursor.position();
        Optional<WrittenDay> read = cursor.read(pattern).flatMap(match -> MonthNames.of(match.group(month))
                .map(name -> new WrittenDay(
                        match.group(year) == null ? null : fullYear(match.group(year)),
                        name,
                        dayOfMonth(match.group(day)))));
        if (read.isEmpty()) {
            cursor.backTo(start);
        }
        return read;
    }

    /** "Primero" is the only one that is written out. */
    private static int dayOfMonth(String written) {
        return Character.isDigit(written.charAt(0)) ? number(written) : 1;
    }

    /** RFC 822 wrote years with two digits. */
    private static int fullYear(String written) {
        int number = number(written);
        return written.length() > 2 ? number : number + (number < THIS_CENTURY ? 2000 : 1900);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
