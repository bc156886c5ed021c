package org.copytaster.ingest.receipt;

import java.util.UUID;

/** What came of the wish to run a receipt again. */
sealed interface ReplayOutcome {

    record Due(ReceiptView receipt) implements ReplayOutcome {}

    record Unknown() implements ReplayOutcome {}

    /** It is still on its way. */
    record NotFinished() implements ReplayOutcome {}

    /** The same article came again after it: running the older one would bring back the older text. */
    record Superseded(UUID by) implements ReplayOutcome {}
}
