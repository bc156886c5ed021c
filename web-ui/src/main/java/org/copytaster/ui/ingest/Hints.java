package org.copytaster.ui.ingest;

import java.time.LocalDate;

/**
 * What the editor knows about a document and the document may not say. All but the source may be null.
 *
 * @param source where it comes from; with an external id it makes the article's identity
 * @param sourceUrl the page it was found on
 * @param published the day it came out, which "yesterday" is counted from
 * @param externalId the source's own id of the article
 */
public record Hints(String source, String sourceUrl, LocalDate published, String externalId) {
    private static final String DESK = "desk";

    public static final Hints NONE = new Hints(DESK, null, null, null);

    public Hints {
        source = blankToNull(source) == null ? DESK : source.strip();
        sourceUrl = blankToNull(sourceUrl);
        externalId = blankToNull(externalId);
    }

    /** Without what can be true of one document only: the others would pass for versions of the same article. */
    public Hints forMany() {
        return new Hints(source, null, published, null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
