package org.copytaster.ingest.parsed;

/** A guess that was made, or something that was not as it should be: shown to editors, never an error. */
public record Warning(String code, String detail) {}
