package org.copytaster.ingest.format;

/** What the bytes turned out to be, before anything is parsed. */
public sealed interface Detection {

    record Html(DecodedText text) implements Detection {}

    record PlainText(DecodedText text) implements Detection {}

    /** @param what names the thing in words, to be read after "This is" */
    record Unsupported(String what) implements Detection, FormatResult {}
}
