package org.copytaster.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/**
 * Where the next page begins: behind this key. A key, not a number of rows, so that nothing is skipped or repeated when
 * articles arrive in between. Opaque to callers.
 *
 * @param sort the order it belongs to
 * @param key the last row's value of that order, as text
 */
record Cursor(ListQuery.Sort sort, String key, UUID id) {

    String encoded() {
        String plain = sort + " " + id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 422 where it is none of ours, or of another order */
    static Cursor decoded(String encoded, ListQuery.Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 3);
            Cursor cursor = new Cursor(ListQuery.Sort.valueOf(parts[0]), parts[2], UUID.fromString(parts[1]));
            if (cursor.sort == sort && cursor.hasPlausibleKey()) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** PostgreSQL's own writing of a time or number; anything else would fail inside the query. */
    private boolean hasPlausibleKey() {
        return key.matches(
                sort == ListQuery.Sort.RELEVANCE
                        ? "\\d+(\\.\\d+)?(e-?\\d{1,3})?"
                        : "-infinity|\\d{4,6}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?");
    }

    private static ProblemException invalid() {
        return ProblemException.invalid("cursor", "is not one that this list gave out in this order");
    }
}
