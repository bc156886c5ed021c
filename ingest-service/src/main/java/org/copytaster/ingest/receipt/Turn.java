package org.copytaster.ingest.receipt;

import java.util.UUID;

/** Whether a normalized receipt may go to the catalog now. */
sealed interface Turn {

    record Now() implements Turn {}

    /** Another receipt of the same article goes first; this one was put back. */
    record Later() implements Turn {}

    /** A later state of the same article is in the catalog already. */
    record Superseded(UUID by) implements Turn {}
}
