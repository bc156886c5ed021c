package org.copytaster.ingest.normalize;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways newsrooms write a time. The outcome is an instant, or a reason why there is none. */
public sealed interface PublicationTime {

    /** The document says the instant, or all but what is named in {@code assumed} (null if nothing was). */
    record Known(Instant instant, String assumed) implements PublicationTime {}

    record Refused(String reason) implements PublicationTime {}

    /** Clocks and time zones differ; what lies beyond this ahead is an error or an embargo, not a publication. */
    Duration TOLERANCE = Duration.ofDays(1);

    int FIRST_YEAR = 1600;

    int LONGEST = 100;

    /** @param received the last possible moment, and the year of a day given without one */
    static PublicationTime read(String text, Instant received) {
        String given = text.strip();
        if (given.length() > LONGEST) {
            return new Refused("Far too long for a time.");
        }
        try {
            Known known = TimeText.instant(given, received);
            if (known.instant().isAfter(received.plus(TOLERANCE))) {
                return new Refused("“" + given + "” lies in the future.");
            }
            boolean tooOld = known.instant().atOffset(ZoneOffset.UTC).getYear() < FIRST_YEAR;
            boolean zero = known.instant().equals(Instant.EPOCH);
            return tooOld || zero ? new Refused("“" + given + "” is not a plausible time.") : known;
        } catch (DateTimeException _) {
            return new Refused("“" + given + "” is not a time that can be read for certain.");
        }
    }

    /** Whether this is a day or an instant as ISO 8601 writes it, and one that exists. */
    static boolean isIso(String text) {
        try {
            return text.length() <= LONGEST
                    && TimeText.ISO.matcher(text).matches()
                    && TimeText.instant(text, Instant.EPOCH) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** The grammar, kept apart from the judgement above. Every failure is a DateTimeException. */
    final class TimeText {
        private static final Pattern ISO = Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})(?:[Tt ]+(.+))?");
        /** NITF and iCalendar write the time of day without colons. */
        private static final Pattern BASIC_CLOCK = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(?!\\d)(.*)");

        private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
                "(?iu)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s+|-)(?:de\\s+)?(\\p{L}{3,10})\\.?,?(?:(?:\\s+(?:de\\s+)?|-)(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:)))?(?!\\d)(.*)");
        private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
                "(?iu)(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\d:])(.*)");
        /** The C library's way: the year at the end, behind time and zone. */
        private static final Pattern ASCTIME = Pattern.compile(
                "(?i)(?:\\p{L}{3},?\\s+)?(\\p{L}{3})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)(\\s+[A-Z]{1,5}|\\s+[+-]\\d{4})?\\s+(\\d{4})");

        private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})(.*)");
        private static final Pattern CLOCK = Pattern.compile(
                "(?iu)[\\s,]*(?:at|um|à|-|–)?\\s*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*(?:uhr)?\\s*(.*)");
        private static final Pattern FRACTION = Pattern.compile("[.,](\\d{1,9})");
        private static final Pattern LABEL = Pattern.compile(
                "(?iu)^(?:(?:first |last )?(?:published|updated|posted|date|veröffentlicht|stand|publié|mis à jour)\\s*(?:on|at|am|le)?\\s*[:：]?\\s*)");
        private static final Pattern WEEKDAY = Pattern.compile(
                "(?iu)^\\p{L}{2,10}\\.?,\\s+|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\\s+|^le\\s+|^am\\s+|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+");
        private static final Map<String, String> ZONES = Map.ofEntries(
                Map.entry("Z", "Z"),
                Map.entry("UT", "Z"),
                Map.entry("UTC", "Z"),
                Map.entry("GMT", "Z"),
                Map.entry("BST", "+01:00"),
                Map.entry("CET", "+01:00"),
                Map.entry("MEZ", "+01:00"),
                Map.entry("CEST", "+02:00"),
                Map.entry("MESZ", "+02:00"),
                Map.entry("EET", "+02:00"),
                Map.entry("EEST", "+03:00"),
                Map.entry("EST", "-05:00"),
                Map.entry("EDT", "-04:00"),
                Map.entry("CST", "-06:00"),
                Map.entry("CDT", "-05:00"),
                Map.entry("MST", "-07:00"),
                Map.entry("MDT", "-06:00"),
                Map.entry("PST", "-08:00"),
                Map.entry("PDT", "-07:00"),
                Map.entry("JST", "+09:00"),
                Map.entry("AT", "-04:00"),
                Map.entry("ET", "-05:00"),
                Map.entry("CT", "-06:00"),
                Map.entry("MT", "-07:00"),
                Map.entry("PT", "-08:00"));
        private static final Map<String, Month> MONTHS = months(
                "jan feb mar apr may jun jul aug sep oct nov dec",
                "jan feb mär apr mai jun jul aug sep okt nov dez",
                "janv févr mars avr mai juin juil août sept oct nov déc",
                "ene feb mar abr may jun jul ago sep oct nov dic",
                "gen feb mar apr mag giu lug ago set ott nov dic",
                "jan fev mar abr mai jun jul ago set out nov dez",
                "jan feb maa apr mei jun jul aug sep okt nov dec");

        private TimeText() {}

        static Known instant(String given, Instant received) {
            String text = LABEL.matcher(given.replace('\u00A0', ' ').strip()).replaceFirst("");
            text = WEEKDAY.matcher(text).replaceFirst("").strip();
            Matcher asctime = ASCTIME.matcher(text);
            if (asctime.matches()) {
                String zone = asctime.group(4) == null ? "" : asctime.group(4);
                return named(
                        asctime.group(5), asctime.group(1), asctime.group(2), " " + asctime.group(3) + zone, received);
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return iso(iso);
            }
            Matcher numeric = NUMERIC.matcher(text);
            if (numeric.matches()) {
                return at(numericDay(numeric), numeric.group(5), null);
            }
            Matcher day = DAY_MONTH_YEAR.matcher(text);
            if (day.matches()) {
                return named(day.group(3), day.group(2), day.group(1), day.group(4), received);
            }
            Matcher month = MONTH_DAY_YEAR.matcher(text);
            if (month.matches()) {
                return named(month.group(3), month.group(1), month.group(2), month.group(4), received);
            }
            throw new DateTimeException("no known form");
        }

        private static Known iso(Matcher iso) {
            LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(3)), number(iso.group(4)));
            Matcher basic = BASIC_CLOCK.matcher(iso.group(5) == null ? "" : iso.group(5));
            return at(day, basic.matches() ? basic.replaceFirst("$1:$2:$3$4") : iso.group(5), null);
        }

        /** 04/05/2025 is April in Boston and May in London: only a day above 12 tells. Dots are always day first. */
        private static LocalDate numericDay(Matcher numeric) {
            int first = number(numeric.group(1));
            int second = number(numeric.group(3));
            int year = number(numeric.group(4));
            boolean dots = numeric.group(2).equals(".");
            if (dots || first > 12 || first == second) {
                return LocalDate.of(year, second, first);
            }
            if (second > 12) {
                return LocalDate.of(year, first, second);
            }
            throw new DateTimeException("day or month first?");
        }

        private static Known named(String year, String month, String day, String rest, Instant received) {
            Month named =
                    Optional.ofNullable(MONTHS.get(prefix(month))).orElseThrow(() -> new DateTimeException("no month"));
            if (year != null) {
                return at(LocalDate.of(fullYear(year), named, number(day)), rest, null);
            }
            LocalDate today = received.atOffset(ZoneOffset.UTC).toLocalDate();
            LocalDate thisYear = LocalDate.of(today.getYear(), named, number(day));
            return at(thisYear.isAfter(today.plusDays(1)) ? thisYear.minusYears(1) : thisYear, rest, "the year");
        }

        /** RFC 822 wrote years with two digits. */
        private static int fullYear(String year) {
            int number = number(year);
            return year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
        }

        private static Known at(LocalDate day, String rest, String assumed) {
            if (rest == null || rest.isBlank()) {
                return new Known(
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        assumed == null ? "midnight UTC" : assumed + " and midnight UTC");
            }
            Matcher clock = CLOCK.matcher(rest);
            if (!clock.matches()) {
                throw new DateTimeException("something after the day");
            }
            LocalTime time = LocalTime.of(
                    hour(clock),
                    number(clock.group(2)),
                    clock.group(3) == null ? 0 : number(clock.group(3)),
                    clock.group(3) == null ? 0 : fraction(rest.substring(clock.end(3))));
            String zone = clock.group(5).strip();
            if (zone.isEmpty()) {
                return new Known(
                        day.atTime(time).toInstant(ZoneOffset.UTC),
                        assumed == null ? "the zone UTC" : assumed + " and the zone UTC");
            }
            return new Known(day.atTime(time).atZone(zone(zone)).toInstant(), assumed);
        }

        /** In nanoseconds. */
        private static int fraction(String afterSeconds) {
            Matcher fraction = FRACTION.matcher(afterSeconds);
            return fraction.lookingAt() ? number((fraction.group(1) + "00000000").substring(0, 9)) : 0;
        }

        private static int hour(Matcher clock) {
            int hour = number(clock.group(1));
            if (clock.group(4) == null) {
                return hour;
            }
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("not on a twelve-hour clock");
            }
            return hour % 12 + (Character.toLowerCase(clock.group(4).charAt(0)) == 'p' ? 12 : 0);
        }

        private static ZoneId zone(String zone) {
            String name = zone.replaceAll("[()\\[\\]]", "").strip();
            String offset = ZONES.get(name.toUpperCase(Locale.ROOT));
            return ZoneId.of(offset != null ? offset : name.replaceAll("^(?:UTC|GMT)\\s*(?=[+-])", ""));
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static Map<String, Month> months(String... languages) {
            Map<String, Month> months = new java.util.HashMap<>();
            for (String language : languages) {
                String[] names = language.split(" ");
                for (int i = 0; i < names.length; i++) {
                    months.putIfAbsent(prefix(names[i]), Month.of(i + 1));
                }
            }
            return Map.copyOf(months);
        }

        /** Three letters tell the months apart in all seven languages, but for French juin and juillet. */
        private static String prefix(String month) {
            String lower = month.toLowerCase(Locale.ROOT);
            int length = lower.startsWith("jui") ? 4 : 3;
            return lower.substring(0, Math.min(length, lower.length()));
        }
    }
}
