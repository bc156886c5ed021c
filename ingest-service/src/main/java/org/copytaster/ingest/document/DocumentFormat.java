package org.copytaster.ingest.document;

import org.copytaster.ingest.parsed.FormatResult;

/** One way of writing articles down. A format is one package, and one line in the list of all of them. */
public interface DocumentFormat {

    /** Whether the document is of this format, told from its bytes; looks at a bounded part of them. */
    boolean reads(Document document);

    FormatResult parse(Document document);
}
