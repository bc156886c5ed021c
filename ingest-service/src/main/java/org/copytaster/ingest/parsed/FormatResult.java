package org.copytaster.ingest.parsed;

import java.util.List;

/** What a document was read into. */
public sealed interface FormatResult {

    /** @param format the name of the format as the API gives it */
    record Read(String format, List<ParsedArticle> articles) implements FormatResult {}

    /** Many articles that came together. One that cannot be read is left out; none at all is still a feed. */
    record Feed(String format, FeedInfo info, List<ParsedArticle> articles) implements FormatResult {}

    /** @param detail what is wrong and where, for whoever has to repair it */
    record Malformed(String detail) implements FormatResult {}

    /** Well-formed, and not what its format demands. */
    record Invalid(String detail) implements FormatResult {}

    /** @param what names the thing in words, to be read after "This is" */
    record Unsupported(String what) implements FormatResult {}
}
