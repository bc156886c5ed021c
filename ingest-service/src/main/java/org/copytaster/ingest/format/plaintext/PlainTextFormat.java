package org.copytaster.ingest.format.plaintext;

import java.util.List;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;

/** Pasted or wired text: whatever has no markup. */
public final class PlainTextFormat implements DocumentFormat {
    @Override
    public boolean reads(Document document) {
        return !document.isXml();
    }

    @Override
    public FormatResult parse(Document document) {
        return new FormatResult.Read("text", List.of(PlainTextParser.parse(document.text())));
    }
}
