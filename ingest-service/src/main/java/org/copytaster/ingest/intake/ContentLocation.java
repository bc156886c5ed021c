package org.copytaster.ingest.intake;

import org.copytaster.ingest.normalize.CanonicalUrl;

/** Where a document says over HTTP that it is from (RFC 9110, section 8.7): what is relative in it is relative to that. */
public final class ContentLocation {
    private ContentLocation() {}

    /** @return the address, made absolute; the one it was taken from where the header is absent or no address of the web */
    public static String of(String header, String sourceUrl) {
        return CanonicalUrl.of(header, sourceUrl).map(CanonicalUrl::value).orElse(sourceUrl);
    }
}
