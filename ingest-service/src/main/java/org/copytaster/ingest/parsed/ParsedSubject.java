package org.copytaster.ingest.parsed;

/** A subject as the document codes it; the name may be null. */
public record ParsedSubject(String code, String name) {}
