package org.copytaster.ingest.normalize;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.time.WrittenTime;

/** Judges a time as it was written. The outcome is an instant in the zone it was given in, or a reason why there is none. */
public sealed interface PublicationTime {

    /**
     * @param written what the document says of it, with all that was left out still left out
     * @param time with what was left out assumed
     */
    record Known(WrittenTime written, OffsetDateTime time) implements PublicationTime {

        boolean isComplete() {
            return written.year() != null && written.zone() != null && written.clock() != null;
        }

        /** What the document does not say; empty where it says all. */
        Optional<String> assumed() {
            String rest = written.clock() == null ? "midnight UTC" : written.zone() == null ? "the zone UTC" : null;
            return Optional.ofNullable(
                    written.year() != null ? rest : rest == null ? "the year" : "the year and " + rest);
        }
    }

    record Refused(String reason) implements PublicationTime {}

    /** Clocks and time zones differ; what lies beyond this ahead is an error or an embargo, not a publication. */
    Duration TOLERANCE = Duration.ofDays(1);

    int FIRST_YEAR = 1600;

    int LONGEST = 100;

    /** How far back a weekday is followed to find the year of its day; it falls on the same one every five or six. */
    int YEARS_BACK = 5;

    Pattern ISO = Pattern.compile("\\d{4}([-/]?)\\d{2}\\1\\d{2}(?:[Tt ]+.+)?");

    /** @param received the last possible moment, and the year of a day given without one */
    static PublicationTime read(String text, Instant received) {
        String given = text.strip();
        if (given.length() > LONGEST) {
            return new Refused("Far too long for a time.");
        }
        try {
            Known known = known(WrittenTime.parse(given), received);
            if (known.time().toInstant().isAfter(received.plus(TOLERANCE))) {
                return new Refused("“" + given + "” lies in the future.");
            }
            boolean tooOld = known.time().getYear() < FIRST_YEAR;
            boolean zero = known.time().toInstant().equals(Instant.EPOCH);
            return tooOld || zero ? new Refused("“" + given + "” is not a plausible time.") : known;
        } catch (DateTimeException _) {
            return new Refused("“" + given + "” is not a time that can be read for certain.");
        }
    }

    /** Whether this is a day or an instant as ISO 8601 writes it, and one that exists. */
    static boolean isIso(String text) {
        return ISO.matcher(text).matches() && WrittenTime.find(text).isPresent();
    }

    private static Known known(WrittenTime written, Instant received) {
        LocalDate day = written.year() == null
                ? latest(written, received)
                : LocalDate.of(written.year(), written.month(), written.day());
        LocalTime clock = written.clock() == null ? LocalTime.MIDNIGHT : written.clock();
        ZoneId zone = written.zone() == null ? ZoneOffset.UTC : written.zone();
        return new Known(written, day.atTime(clock).atZone(zone).toOffsetDateTime());
    }

    /** The last such day there was; a weekday, where it is named, has to be its own. */
    private static LocalDate latest(WrittenTime written, Instant received) {
        LocalDate tomorrow = received.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(TOLERANCE.toDays());
        return Stream.iterate(tomorrow.getYear(), year -> year - 1)
                .limit(YEARS_BACK)
                .filter(year -> written.day() <= written.month().length(Year.isLeap(year)))
                .map(year -> LocalDate.of(year, written.month(), written.day()))
                .filter(day -> !day.isAfter(tomorrow))
                .filter(day -> written.weekday() == null || day.getDayOfWeek() == written.weekday())
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No such day of late"));
    }
}
