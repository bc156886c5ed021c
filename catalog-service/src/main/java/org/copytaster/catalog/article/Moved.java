package org.copytaster.catalog.article;

import java.time.Instant;
import java.util.UUID;

/**
 * An article changed its state. Told to whom it concerns in the transaction that does it: who cannot follow stops it.
 *
 * @param version the version that was current
 * @param note why, or null
 */
public record Moved(UUID articleId, Move move, int version, String author, String note, Instant created) {}
