package org.copytaster.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a submission.
 *
 * <pre>
 *   received ──▶ normalized ──▶ delivered | unchanged
 *       │             │               │
 *       └──────┬──────┘               │
 *              ▼                      │
 *         quarantined ────────────────┴──▶ received   (replay)
 * </pre>
 */
public enum ReceiptStatus {
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("normalized")
    NORMALIZED,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("quarantined")
    QUARANTINED;

    public boolean isFinal() {
        return switch (this) {
            case RECEIVED, NORMALIZED -> false;
            case DELIVERED, UNCHANGED, QUARANTINED -> true;
        };
    }

    /** As the API and the database write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReceiptStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }
}
