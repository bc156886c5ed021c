package org.copytaster.catalog.vocabulary;

import java.util.Objects;

/** What a vocabulary says of itself. */
record VocabularyContent(
        Labels labels, Labels definitions, Labels notes, String authority, String rightsHolder, String licence) {

    VocabularyContent {
        labels = Objects.requireNonNullElse(labels, Labels.NONE);
        definitions = Objects.requireNonNullElse(definitions, Labels.NONE);
        notes = Objects.requireNonNullElse(notes, Labels.NONE);
    }
}
