package org.copytaster.ingest.document;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What the sender said about a document. Nothing here is trusted; everything but {@code received} may be null.
 *
 * @param mediaType the Content-Type header as it came, with its charset
 * @param published ISO 8601, a day or an instant; used where the document gives no time of its own
 * @param received when the document reached us: the pipeline has no clock, "in the future" means after this
 */
public record Hints(
        String mediaType, String source, String sourceUrl, String externalId, String published, Instant received) {

    /** Whether the sender named a media type that begins like this. */
    public boolean isSaidToBe(Pattern type) {
        return mediaType != null && type.matcher(mediaType.strip()).lookingAt();
    }

    /** What holds for an item of a document as well: the address and the id are the document's. */
    public Hints ofItem() {
        return new Hints(mediaType, source, null, null, null, received);
    }

    public static Hints none(Instant received) {
        return new Hints(null, null, null, null, null, received);
    }
}
