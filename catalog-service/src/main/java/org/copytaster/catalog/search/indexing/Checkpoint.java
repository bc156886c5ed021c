package org.copytaster.catalog.search.indexing;

import java.time.Instant;
import java.util.UUID;
import org.copytaster.catalog.change.Change;

/**
 * How far an index has come in the change feed, for good. It says what stands at that position, so that an index of another
 * database, or of a later state of this one, is not taken for this one's.
 *
 * @param position 0 at the beginning of the feed, where nothing stands
 */
record Checkpoint(long position, UUID article, Instant time) {
    static final Checkpoint BEGINNING = new Checkpoint(0, null, null);

    static Checkpoint at(Change last) {
        return new Checkpoint(last.position(), last.article(), last.time());
    }

    boolean isOf(Change change) {
        return change.position() == position
                && change.article().equals(article)
                && change.time().equals(time);
    }
}
