package org.copytaster.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.Detection;
import org.copytaster.ingest.normalize.Normalizer;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.receipt.NewSubmission;
import org.copytaster.ingest.receipt.Receipts;
import org.copytaster.ingest.receipt.Worker;

/** Takes a document in: refused at once, stored, or recognised as one that was stored before. */
@ApplicationScoped
class Intake {
    private final Receipts receipts;
    private final Worker worker;
    private final Normalizer normalizer;

    Intake(Receipts receipts, Worker worker, Normalizer normalizer) {
        this.receipts = receipts;
        this.worker = worker;
        this.normalizer = normalizer;
    }

    IntakeOutcome take(NewSubmission submission) {
        Hints hints = new Hints(submission.mediaType(), null, null, null, null, Instant.EPOCH);
        if (normalizer.detect(new RawDocument(submission.bytes(), hints))
                instanceof Detection.Refused(FormatResult.Unsupported(String what))) {
            return new IntakeOutcome.Unsupported(what);
        }
        return repeated(submission).orElseGet(() -> store(submission));
    }

    private IntakeOutcome store(NewSubmission submission) {
        try {
            UUID id = receipts.store(submission);
            worker.wake();
            return new IntakeOutcome.Stored(id);
        } catch (PersistenceException e) {
            // Two requests with one key at once: the other one was faster, and its receipt is ours.
            return repeated(submission).orElseThrow(() -> e);
        }
    }

    private Optional<IntakeOutcome> repeated(NewSubmission submission) {
        return receipts.earlier(submission)
                .map(earlier ->
                        earlier.same() ? new IntakeOutcome.Stored(earlier.id()) : new IntakeOutcome.KeyReused());
    }
}
