package org.copytaster.catalog.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.copytaster.catalog.article.YearsOneTo9999;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.ListQuery.Sort;

/**
 * Where the next page begins: behind this key. A key, not a number of rows, so that what arrives in between neither skips
 * nor repeats anything. An article that is updated in between moves to the front of a list by update, as it must. Opaque
 * to callers.
 *
 * @param sort the order it belongs to
 * @param key the last row's value of that order: microseconds since 1970, or the bits of a relevance
 */
record Cursor(Sort sort, long key, UUID id) {

    static Cursor behind(Sort sort, Object value, UUID id) {
        return new Cursor(
                sort,
                value instanceof Instant time
                        ? ChronoUnit.MICROS.between(Instant.EPOCH, time)
                        : Double.doubleToLongBits((Double) value),
                id);
    }

    /** The key as the database compares it: an Instant, or a Double for relevance. */
    Object value() {
        if (sort == Sort.RELEVANCE) {
            return Double.longBitsToDouble(key);
        }
        return Instant.EPOCH.plus(key, ChronoUnit.MICROS);
    }

    String encoded() {
        String plain = sort + " " + id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 422 where it is none of ours, or of another order */
    static Cursor decoded(String encoded, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 3);
            Cursor cursor = new Cursor(Sort.valueOf(parts[0]), Long.parseLong(parts[2]), UUID.fromString(parts[1]));
            if (cursor.sort == sort && cursor.isPlausible()) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw invalid();
        }
        throw invalid();
    }

    private boolean isPlausible() {
        return value() instanceof Instant time
                ? YearsOneTo9999.Range.contains(time)
                : Double.isFinite((Double) value());
    }

    private static ProblemException invalid() {
        return ProblemException.invalid("cursor", "is not one that this list gave out in this order");
    }
}
