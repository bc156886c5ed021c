package org.copytaster.ingest.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.copytaster.ingest.normalize.CanonicalUrl;

/** A document about to be stored. Checked by whoever made it; all but bytes, source and submitter may be null. */
public record NewSubmission(
        byte[] bytes,
        String mediaType,
        String source,
        String sourceUrl,
        String externalId,
        String published,
        String submitter,
        String idempotencyKey) {

    String sha256() {
        return hash(bytes);
    }

    /**
     * Documents with the same key are delivered in the order they came, because they are about the same article. A hash,
     * for an index entry has to be short. Null where nothing is known that orders.
     */
    String orderingKey() {
        if (externalId != null) {
            return hash(("source:" + source + "\n" + externalId).getBytes(UTF_8));
        }
        return CanonicalUrl.of(sourceUrl)
                .map(url -> hash(("url:" + url).getBytes(UTF_8)))
                .orElse(null);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
