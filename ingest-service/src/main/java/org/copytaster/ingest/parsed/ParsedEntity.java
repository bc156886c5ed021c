package org.copytaster.ingest.parsed;

/**
 * A person, an organisation or a place that the document names as such.
 *
 * @param code as the document writes it, or null; one of code and name is there
 * @param origin names the place in the document, as that of a claim
 */
public record ParsedEntity(Kind kind, String code, String name, String origin) {

    /** By the names that the API has for their lists. */
    public enum Kind {
        PEOPLE,
        ORGANISATIONS,
        PLACES
    }
}
