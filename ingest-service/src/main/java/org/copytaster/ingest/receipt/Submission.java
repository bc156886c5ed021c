package org.copytaster.ingest.receipt;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.copytaster.ingest.document.Hints;
import org.hibernate.annotations.Immutable;

/** One document as it was handed in, and by whom. */
@Entity
@Immutable
class Submission {
    @Id
    UUID id;

    /** Lists of receipts read everything else of many submissions; ten megabytes each would be too much. */
    @Basic(fetch = FetchType.LAZY)
    byte[] bytes;

    int size;
    String sha256;
    String mediaType;
    String source;
    String sourceUrl;
    String externalId;
    String published;
    String submitter;
    String idempotencyKey;
    Instant received;

    protected Submission() {}

    Submission(UUID id, NewSubmission handedIn, Instant received) {
        this.id = id;
        this.bytes = handedIn.bytes();
        this.size = handedIn.bytes().length;
        this.sha256 = handedIn.sha256();
        this.mediaType = handedIn.mediaType();
        this.source = handedIn.source();
        this.sourceUrl = handedIn.sourceUrl();
        this.externalId = handedIn.externalId();
        this.published = handedIn.published();
        this.submitter = handedIn.submitter();
        this.idempotencyKey = handedIn.idempotencyKey();
        this.received = received;
    }

    /** The same bytes, and the same said about them. */
    boolean isSameAs(NewSubmission other) {
        return sha256.equals(other.sha256())
                && source.equals(other.source())
                && Objects.equals(sourceUrl, other.sourceUrl())
                && Objects.equals(externalId, other.externalId())
                && Objects.equals(published, other.published());
    }

    Hints hints() {
        return new Hints(mediaType, source, sourceUrl, externalId, published, received);
    }
}
