package org.copytaster.catalog.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Query parameters with a type. Read as text, because JAX-RS takes one it cannot convert for an address that is not there. */
public final class Parameters {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_ON_A_PAGE = 200;

    private Parameters() {}

    /**
     * @return null where it is missing
     * @throws ProblemException 422 where it is no whole number from 1
     */
    public static Integer positive(String name, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.invalid(name, "must be a whole number from 1");
        }
        return Integer.valueOf(value);
    }

    /** @throws ProblemException 422 where it is there and neither true nor false */
    public static boolean flag(String name, String value) {
        return switch (value == null ? "" : value) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw ProblemException.invalid(name, "must be true or false");
        };
    }

    /**
     * How many there are on a page; 50 where nothing is said.
     *
     * @throws ProblemException 422 where it is no whole number from 1 to 200
     */
    public static int pageSize(String limit) {
        Integer size = positive("limit", limit);
        if (size != null && size > MOST_ON_A_PAGE) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST_ON_A_PAGE);
        }
        return size == null ? ON_A_PAGE : size;
    }

    /**
     * @param daysToAdd where a whole day is given, so that one that is an end can be included
     * @return null where it is missing
     * @throws ProblemException 422 where it is no time in the years 1 to 9999
     */
    public static Instant time(String name, String value, int daysToAdd) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            Instant time = value.length() == "2026-01-01".length()
                    ? LocalDate.parse(value)
                            .plusDays(daysToAdd)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(value).toInstant();
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1 && year <= 9999) {
                return time;
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw ProblemException.invalid(name, "must be an ISO 8601 instant or day in the years 1 to 9999");
    }

    /** @throws ProblemException 422 where the database could not even compare with it */
    public static void requireStorable(String name, String value) {
        if (value != null && !StorableText.isStorable(value)) {
            throw ProblemException.invalid(name, StorableText.REASON);
        }
    }
}
