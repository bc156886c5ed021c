package org.copytaster.catalog.vocabulary;

import java.util.List;

/** Another concept of the same vocabulary. */
record ConceptReference(String code, String qcode, String uri, String label) {

    /** A code that has gone astray is shown without a label. */
    static ConceptReference of(Thesaurus thesaurus, String code, List<String> languages) {
        return thesaurus
                .find(code)
                .map(entry -> new ConceptReference(
                        entry.code(),
                        entry.qcode(),
                        entry.uri(),
                        entry.label(languages).text()))
                .orElseGet(() ->
                        new ConceptReference(code, thesaurus.scheme() + ":" + code, thesaurus.uri() + code, null));
    }
}
