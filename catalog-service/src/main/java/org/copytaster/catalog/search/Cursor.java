package org.copytaster.catalog.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.index.Hit;
import org.copytaster.catalog.search.index.Order;

/**
 * Where the next page begins. Opaque to callers.
 *
 * <p>In an order by time that is behind a key, not after a number of rows, so that what arrives in between neither skips nor
 * repeats anything. An article that is updated in between moves to the front of a list by update, as it must.
 *
 * <p>Relevance is no such key: each article that arrives changes how rare a word is, and with it all scores. So the cursor
 * carries what was shown: the next page is the best that was not, of those that were there when the first page was made.
 * Behind the {@value #MOST_SEEN} best the rest follows by age, without those.
 *
 * @param order it belongs to
 * @param forgiving whether the first page was found in words with wrong letters
 * @param started when the first page was made: microseconds since 1970
 * @param last the last hit by time; null while it is by relevance
 * @param seen what was shown by relevance: a number for each article
 */
record Cursor(Order order, boolean forgiving, long started, Hit last, Set<Integer> seen) {
    static final int MOST_SEEN = 500;

    private static final int MOST_BYTES = 4_000;
    private static final int HEAD = 1 + 1 + Long.BYTES + 2 * Long.BYTES;

    /** One in four milliards is taken for another one. */
    static int number(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    Cursor thatForgives() {
        return new Cursor(order, true, started, last, seen);
    }

    boolean isByRelevance() {
        return order == Order.RELEVANCE && last == null;
    }

    boolean hasSeen(Hit hit) {
        return seen.contains(number(hit.id()));
    }

    /** The best are shown; what is left has an order that does not depend on words. */
    boolean goesOnByAge() {
        return order == Order.RELEVANCE && seen.size() >= MOST_SEEN;
    }

    Cursor withSeen(List<Hit> shown) {
        Set<Integer> all = new HashSet<>(seen);
        shown.forEach(hit -> all.add(number(hit.id())));
        return new Cursor(order, forgiving, started, null, all);
    }

    Cursor withLast(Hit hit) {
        return new Cursor(order, forgiving, started, hit, seen);
    }

    String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + seen.size() * Integer.BYTES);
        bytes.put((byte) order.ordinal());
        bytes.put((byte) ((forgiving ? 1 : 0) | (last == null ? 0 : 2)));
        bytes.putLong(started);
        bytes.putLong(last == null ? 0 : last.key());
        bytes.putLong(last == null ? 0 : last.tie());
        seen.stream().sorted().forEach(bytes::putInt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws ProblemException 422 where it is none of ours, or of another order */
    static Cursor decoded(String encoded, Order order) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(encoded);
            if (decoded.length <= MOST_BYTES && (decoded.length - HEAD) % Integer.BYTES == 0) {
                ByteBuffer bytes = ByteBuffer.wrap(decoded);
                boolean sameOrder = bytes.get() == order.ordinal();
                byte flags = bytes.get();
                long started = bytes.getLong();
                Hit last = new Hit(null, bytes.getLong(), bytes.getLong());
                Set<Integer> seen = new HashSet<>();
                while (bytes.hasRemaining()) {
                    seen.add(bytes.getInt());
                }
                Cursor cursor = new Cursor(order, (flags & 1) != 0, started, (flags & 2) != 0 ? last : null, seen);
                if (sameOrder && cursor.isPlausible() && Arrays.equals(decoded, cursor.bytes())) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw invalid();
        }
        throw invalid();
    }

    private byte[] bytes() {
        return Base64.getUrlDecoder().decode(encoded());
    }

    private boolean isPlausible() {
        return order == Order.RELEVANCE || (last != null && seen.isEmpty());
    }

    private static ProblemException invalid() {
        return ProblemException.invalid("cursor", "is not one that this list gave out in this order");
    }
}
