package org.copytaster.ingest.format;

import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;

/** What the bytes turned out to be, before anything is parsed. */
public sealed interface Detection {

    record Recognized(DocumentFormat format, Document document) implements Detection {}

    record Refused(FormatResult.Unsupported reason) implements Detection {}
}
