package org.copytaster.ingest.intake;

import java.util.UUID;

sealed interface IntakeOutcome {

    /** Now, or before under the same idempotency key: for the caller there is no difference. */
    record Stored(UUID id) implements IntakeOutcome {}

    record KeyReused() implements IntakeOutcome {}

    record Unsupported(String what) implements IntakeOutcome {}
}
