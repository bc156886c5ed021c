package org.copytaster.ingest.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.ingest.catalog.ArticleSubmitted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt as the API gives it.
 *
 * @param nextAttempt when delivery is tried again; null once it is final
 * @param problem why it is in quarantine, or why the last attempt failed
 * @param signature equal for receipts that failed in the same way
 */
public record ReceiptView(
        UUID id,
        ReceiptStatus status,
        String source,
        String sourceUrl,
        String externalId,
        String published,
        String mediaType,
        int size,
        String sha256,
        String submitter,
        Instant received,
        Instant updated,
        int attempts,
        Instant nextAttempt,
        Problem problem,
        String signature,
        List<ArticleSubmitted> articles) {

    @Schema(name = "ReceiptProblem")
    public record Problem(String code, String detail) {}

    static ReceiptView of(Receipt receipt) {
        Submission submission = receipt.submission;
        return new ReceiptView(
                receipt.id,
                receipt.status,
                submission.source,
                submission.sourceUrl,
                submission.externalId,
                submission.published,
                submission.mediaType,
                submission.size,
                submission.sha256,
                submission.submitter,
                submission.received,
                receipt.updated,
                receipt.attempts,
                receipt.status.isFinal() ? null : receipt.nextAttemptAt,
                receipt.problemCode == null ? null : new Problem(receipt.problemCode, receipt.problemDetail),
                receipt.signature,
                receipt.articles);
    }
}
