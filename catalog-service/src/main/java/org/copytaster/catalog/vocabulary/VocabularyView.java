package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vocabulary and how much is in it.
 *
 * @param own whether chief editors keep it here; others are imported and read only
 * @param released of what was imported; null where only its top is built in, and for our own
 * @param languages there are labels in
 */
record VocabularyView(
        String scheme,
        String uri,
        boolean own,
        String label,
        Labels labels,
        Labels definitions,
        Labels notes,
        String authority,
        String rightsHolder,
        String licence,
        Instant released,
        Instant updated,
        Set<String> languages,
        Counts concepts) {

    /** @param top of those in use, how many lie below none */
    record Counts(int total, int inUse, int retired, int top) {}

    static VocabularyView of(Vocabulary vocabulary, Thesaurus thesaurus, List<String> preferred) {
        VocabularyContent content = vocabulary.content;
        Set<String> languages = new TreeSet<>();
        int retired = 0;
        int top = 0;
        for (Thesaurus.Entry entry : thesaurus.entries().values()) {
            languages.addAll(entry.labels().byLanguage().keySet());
            if (entry.retired() != null) {
                retired++;
            } else if (entry.broader().isEmpty()) {
                top++;
            }
        }
        int total = thesaurus.entries().size();
        return new VocabularyView(
                vocabulary.scheme,
                vocabulary.uri,
                vocabulary.own,
                content.labels().best(preferred).map(Labels.Localized::text).orElse(vocabulary.scheme),
                content.labels(),
                content.definitions(),
                content.notes(),
                content.authority(),
                content.rightsHolder(),
                content.licence(),
                vocabulary.released,
                vocabulary.updated,
                languages,
                new Counts(total, total - retired, retired, top));
    }
}
