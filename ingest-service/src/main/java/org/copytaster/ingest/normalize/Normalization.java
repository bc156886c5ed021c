package org.copytaster.ingest.normalize;

import java.time.OffsetDateTime;
import java.util.List;

/** What the pipeline made of a document. */
public sealed interface Normalization {

    /** @param feed about the feed the articles came in, null where the document is one article */
    record Normalized(String format, Feed feed, List<NormalizedArticle> articles) implements Normalization {}

    record Rejected(Reason reason, String detail) implements Normalization {}

    record Feed(String title, String link, String description, String language, OffsetDateTime updated, int items) {}

    enum Reason {
        /** It is something, but nothing we read: 415. */
        UNSUPPORTED_FORMAT("unsupported-format"),
        /** It says what it is, and is broken: 400, with the place. */
        MALFORMED("malformed-document"),
        /** It says what it is, and is not as that has to be: 422, with the place. */
        INVALID("invalid-document"),
        /** It was read, and there is no article in it: 422. */
        NO_TEXT("no-text");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
