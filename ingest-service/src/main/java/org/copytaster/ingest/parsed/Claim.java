package org.copytaster.ingest.parsed;

/** What one place in the document says about a field: {@code origin} names the place (json-ld, meta, dom…). */
public record Claim(String value, String origin) {}
