package org.copytaster.ingest.format;

import java.util.List;

/** What a document was read into. */
public sealed interface FormatResult permits FormatResult.Read, Detection.Unsupported {

    /** @param format the name of the format as the API gives it */
    record Read(String format, List<ParsedArticle> articles) implements FormatResult {}
}
