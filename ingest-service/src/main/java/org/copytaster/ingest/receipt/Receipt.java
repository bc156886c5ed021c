package org.copytaster.ingest.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.ingest.catalog.ArticleSubmitted;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far a submission has come. Shares its id with it. */
@Entity
class Receipt {
    @Id
    UUID id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id")
    Submission submission;

    ReceiptStatus status;
    int attempts;

    /** Attempts the catalog answered with a fault of its own, and since when. */
    int catalogFailures;

    Instant failingSince;
    Instant nextAttemptAt;
    UUID lease;
    Instant leasedUntil;
    String problemCode;
    String problemDetail;
    String signature;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ArticleSubmitted> articles;

    String orderingKey;
    Instant updated;

    protected Receipt() {}

    Receipt(Submission submission, String orderingKey) {
        this.submission = submission;
        this.status = ReceiptStatus.RECEIVED;
        this.nextAttemptAt = submission.received;
        this.articles = List.of();
        this.orderingKey = orderingKey;
        this.updated = submission.received;
    }
}
