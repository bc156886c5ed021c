package org.copytaster.bench.stack;

/** Who calls the catalog. */
public enum Who {
    /** A program that reads. */
    READER,
    /** The ingest-service, as the catalog sees it. */
    INGEST,
    EDITOR,
    CHIEF,
    ADMIN
}
