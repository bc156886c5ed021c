package org.copytaster.ingest.format;

/** What the bytes turned out to be, before anything is parsed. */
public sealed interface Detection {

    record Html(DecodedText text) implements Detection {}

    /** RSS, RDF, Atom, CDF. */
    record Feed(DecodedText text) implements Detection {}

    /** The bytes, because JSON says by itself what characters they are. */
    record Json(byte[] bytes) implements Detection {}

    record PlainText(DecodedText text) implements Detection {}

    /** @param what names the thing in words, to be read after "This is" */
    record Unsupported(String what) implements Detection, FormatResult {}
}
