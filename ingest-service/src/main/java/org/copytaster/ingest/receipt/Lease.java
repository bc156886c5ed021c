package org.copytaster.ingest.receipt;

import java.util.UUID;

/**
 * The right to work on a receipt for as long as it is renewed.
 *
 * @param token another one at each claim: a worker that overslept finds a stranger's in place of its own, and its result
 *     is not taken
 */
record Lease(UUID id, int attempt, UUID token) {}
