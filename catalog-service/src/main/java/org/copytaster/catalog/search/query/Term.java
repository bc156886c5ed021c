package org.copytaster.catalog.search.query;

/** What is looked for, as it was typed; how it is cut into words is the index's business. */
public sealed interface Term {
    String text();

    record Word(String text) implements Term {}

    /** Words that follow each other. */
    record Phrase(String text) implements Term {}

    /** The beginning of a word. */
    record Prefix(String text) implements Term {}
}
