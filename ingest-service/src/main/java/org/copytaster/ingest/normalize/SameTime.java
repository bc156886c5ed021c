package org.copytaster.ingest.normalize;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What two places of a document say of one time. Machines are told the instant, in UTC; readers the clock on their
 * wall, without its zone. Together they say both.
 */
final class SameTime {
    /** The zones there are, in minutes from UTC: whole hours, and these. */
    private static final long FARTHEST_WEST = -11 * 60;

    private static final long FARTHEST_EAST = 14 * 60;
    private static final Set<Long> BETWEEN_HOURS = Set.of(-210L, -150L, 210L, 270L, 330L, 345L, 390L, 570L, 630L);
    private static final long HOUR = 60;

    /** Of a day alone the zone is known where the instant is a midnight in Europe or Africa, on the next day. */
    private static final long LATEST_MIDNIGHT = 3 * 60;

    private SameTime() {}

    /** Whether anything could be added to what this one says. */
    static boolean isOpen(PublicationTime.Known known) {
        return !known.isComplete() || known.time().getOffset().equals(ZoneOffset.UTC);
    }

    /** Whether the other one says all that this one leaves out, and nothing against it. */
    static boolean isCompletedBy(PublicationTime.Known known, PublicationTime.Known other) {
        if (known.isComplete() || known.written().year() == null || !other.isComplete()) {
            return false;
        }
        return known.written().clock() == null
                ? known.time().toLocalDate().equals(other.time().toLocalDate())
                : minutes(known).equals(minutes(other));
    }

    /** The same instant in the zone that the other one gives, or in the one in which it was then what the other shows. */
    static Optional<OffsetDateTime> inZoneOf(PublicationTime.Known known, PublicationTime.Known other) {
        if (!known.isComplete() || !known.time().getOffset().equals(ZoneOffset.UTC)) {
            return Optional.empty();
        }
        if (other.isComplete()) {
            boolean same = known.time().isEqual(other.time())
                    && !other.time().getOffset().equals(ZoneOffset.UTC);
            return same ? Optional.of(other.time()) : Optional.empty();
        }
        return other.written().year() == null || other.written().zone() != null
                ? Optional.empty()
                : zone(known, other).map(known.time()::withOffsetSameInstant);
    }

    private static Optional<ZoneOffset> zone(PublicationTime.Known known, PublicationTime.Known other) {
        boolean dayOnly = other.written().clock() == null;
        LocalDateTime utc = dayOnly ? known.time().toLocalDateTime() : minutes(known);
        Duration ahead = Duration.between(utc, minutes(other));
        long minutes = ahead.toMinutes();
        boolean exists = ahead.equals(Duration.ofMinutes(minutes))
                && (dayOnly
                        ? minutes > 0 && minutes <= LATEST_MIDNIGHT && minutes % HOUR == 0
                        : minutes >= FARTHEST_WEST && minutes <= FARTHEST_EAST && isZone(minutes));
        return exists ? Optional.of(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds())) : Optional.empty();
    }

    private static boolean isZone(long minutes) {
        return minutes != 0 && minutes % HOUR == 0 || BETWEEN_HOURS.contains(minutes);
    }

    private static LocalDateTime minutes(PublicationTime.Known known) {
        return known.time().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
