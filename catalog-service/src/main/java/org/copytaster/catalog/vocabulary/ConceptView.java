package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * A concept with all that is known of it, in the terms of SKOS.
 *
 * @param label in the caller's language, or the nearest there is
 * @param exactMatch addresses in other vocabularies, such as Wikidata or the old subject codes, as are the other matches
 * @param retired since when, or null
 * @param articles how many carry it
 * @param articlesWithNarrower how many carry it or something below it; null unless asked for
 */
record ConceptView(
        String scheme,
        String code,
        String qcode,
        String uri,
        String label,
        String language,
        Labels labels,
        Labels definitions,
        Labels notes,
        Labels changeNotes,
        List<ConceptReference> broader,
        List<ConceptReference> narrower,
        List<ConceptReference> related,
        List<String> exactMatch,
        List<String> closeMatch,
        List<String> broadMatch,
        List<String> narrowMatch,
        List<String> relatedMatch,
        Instant retired,
        List<ConceptReference> replacedBy,
        Instant created,
        Instant modified,
        long articles,
        Long articlesWithNarrower) {

    static ConceptView of(
            Thesaurus thesaurus, Concept concept, List<String> languages, long articles, Long articlesWithNarrower) {
        Thesaurus.Entry entry = thesaurus.entries().get(concept.code);
        ConceptContent content = concept.content;
        Labels.Localized label = entry.label(languages);
        return new ConceptView(
                concept.scheme,
                concept.code,
                entry.qcode(),
                entry.uri(),
                label.text(),
                label.language(),
                content.labels(),
                content.definitions(),
                content.notes(),
                content.changeNotes(),
                references(thesaurus, content.broader(), languages),
                references(thesaurus, thesaurus.narrower().getOrDefault(concept.code, List.of()), languages),
                references(thesaurus, content.related(), languages),
                content.exactMatch(),
                content.closeMatch(),
                content.broadMatch(),
                content.narrowMatch(),
                content.relatedMatch(),
                concept.retired,
                references(thesaurus, content.replacedBy(), languages),
                content.created(),
                content.modified(),
                articles,
                articlesWithNarrower);
    }

    private static List<ConceptReference> references(Thesaurus thesaurus, List<String> codes, List<String> languages) {
        return codes.stream()
                .map(code -> ConceptReference.of(thesaurus, code, languages))
                .toList();
    }
}
