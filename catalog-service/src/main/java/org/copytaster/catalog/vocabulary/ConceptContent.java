package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a vocabulary says of a concept, in the terms of SKOS. What is narrower follows from what is broader.
 *
 * @param uri null where it is the vocabulary's with the code behind it
 * @param broader codes of the same vocabulary, as are related and replacedBy
 * @param exactMatch addresses in other vocabularies, as are the other matches
 */
record ConceptContent(
        String uri,
        Labels labels,
        Labels definitions,
        Labels notes,
        Labels changeNotes,
        List<String> broader,
        List<String> related,
        List<String> exactMatch,
        List<String> closeMatch,
        List<String> broadMatch,
        List<String> narrowMatch,
        List<String> relatedMatch,
        List<String> replacedBy,
        Instant created,
        Instant modified) {

    ConceptContent {
        labels = orNone(labels);
        definitions = orNone(definitions);
        notes = orNone(notes);
        changeNotes = orNone(changeNotes);
        broader = orEmpty(broader);
        related = orEmpty(related);
        exactMatch = orEmpty(exactMatch);
        closeMatch = orEmpty(closeMatch);
        broadMatch = orEmpty(broadMatch);
        narrowMatch = orEmpty(narrowMatch);
        relatedMatch = orEmpty(relatedMatch);
        replacedBy = orEmpty(replacedBy);
    }

    private static Labels orNone(Labels labels) {
        return Objects.requireNonNullElse(labels, Labels.NONE);
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
