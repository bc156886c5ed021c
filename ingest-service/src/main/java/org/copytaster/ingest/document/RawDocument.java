package org.copytaster.ingest.document;

/** One document as it came, with what the sender said about it. The bytes are never changed. */
public record RawDocument(byte[] bytes, Hints hints) {}
