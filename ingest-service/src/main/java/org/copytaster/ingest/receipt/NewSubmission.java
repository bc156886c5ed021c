package org.copytaster.ingest.receipt;

import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.Identity;

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
        return OrderingKey.hash(bytes);
    }

    /** As far as the parameters tell; once it is normalized, the article's own identity takes its place. */
    String orderingKey() {
        if (externalId != null) {
            return OrderingKey.of(new Identity("source:" + source + "\n" + externalId));
        }
        return CanonicalUrl.of(sourceUrl)
                .map(url -> OrderingKey.of(new Identity("url:" + url)))
                .orElse(null);
    }
}
