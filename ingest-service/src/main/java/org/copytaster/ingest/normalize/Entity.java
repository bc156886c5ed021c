package org.copytaster.ingest.normalize;

/** A person, an organisation or a place; the code may be null. */
public record Entity(String code, String name) {}
