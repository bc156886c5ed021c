package org.copytaster.catalog.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.term.Terms;
import org.copytaster.catalog.vocabulary.LabelSearch.Hit;
import org.copytaster.catalog.vocabulary.Thesaurus.Entry;

/** Reads vocabularies: labels and tree from memory, the rest from the database. */
@ApplicationScoped
class Vocabularies {
    private final Thesauri thesauri;
    private final VocabularyRepository vocabularies;
    private final ConceptRepository concepts;
    private final Terms terms;

    Vocabularies(Thesauri thesauri, VocabularyRepository vocabularies, ConceptRepository concepts, Terms terms) {
        this.thesauri = thesauri;
        this.vocabularies = vocabularies;
        this.concepts = concepts;
        this.terms = terms;
    }

    @Transactional
    List<VocabularyView> all(List<String> languages) {
        return thesauri.all().stream()
                .map(thesaurus -> VocabularyView.of(vocabularies.required(thesaurus.scheme()), thesaurus, languages))
                .toList();
    }

    @Transactional
    VocabularyView view(String scheme, List<String> languages) {
        return VocabularyView.of(vocabularies.required(scheme), thesauri.required(scheme), languages);
    }

    ConceptPage find(String scheme, ConceptQuery query) {
        Thesaurus thesaurus = thesauri.required(scheme);
        List<String> languages = query.languages();
        int size = query.pageSize();
        List<Hit> hits = new LabelSearch(thesaurus, query.q, languages).in(query.candidates(thesaurus));
        String behind = query.behind();
        List<Hit> rest = hits.stream()
                .filter(hit -> hit.key().compareTo(behind) > 0)
                .limit(size + 1L)
                .toList();
        List<Hit> shown = rest.size() > size ? rest.subList(0, size) : rest;
        Map<String, Long> counts = query.wantsCounts()
                ? articles(thesaurus, shown.stream().map(Hit::entry).toList())
                : null;
        return new ConceptPage(
                shown.stream()
                        .map(hit -> item(hit, thesaurus, languages, counts))
                        .toList(),
                hits.size(),
                rest.size() > size ? ConceptQuery.cursor(shown.getLast().key()) : null);
    }

    private static ConceptPage.Item item(
            Hit hit, Thesaurus thesaurus, List<String> languages, Map<String, Long> counts) {
        Entry entry = hit.entry();
        Labels.Localized label = entry.label(languages);
        boolean matchedAnother = hit.label() != null && !hit.label().language().equals(label.language());
        return new ConceptPage.Item(
                entry.code(),
                entry.qcode(),
                entry.uri(),
                label.text(),
                label.language(),
                matchedAnother
                        ? new Labels.Localized(
                                hit.label().language(), hit.label().text())
                        : null,
                entry.broader(),
                thesaurus.narrower().getOrDefault(entry.code(), List.of()).size(),
                entry.retired(),
                counts == null ? null : counts.getOrDefault(entry.code(), 0L));
    }

    /** Of each code, however articles write it. */
    private Map<String, Long> articles(Thesaurus thesaurus, Collection<Entry> entries) {
        Map<String, Set<String>> spellings = new HashMap<>();
        entries.forEach(entry -> spellings.put(entry.code(), thesaurus.spellings(Set.of(entry.code()))));
        Set<String> all = new HashSet<>();
        spellings.values().forEach(all::addAll);
        Map<String, Long> bySpelling = terms.articlesBySubject(all);
        Map<String, Long> counts = new HashMap<>();
        spellings.forEach((code, written) -> counts.put(
                code,
                written.stream()
                        .mapToLong(spelling -> bySpelling.getOrDefault(spelling, 0L))
                        .sum()));
        return counts;
    }

    /** @throws ProblemException 404 */
    @Transactional
    Shown view(String scheme, String code, boolean withNarrower, List<String> languages) {
        Thesaurus thesaurus = thesauri.required(scheme);
        Entry entry = thesaurus.find(code).orElseThrow(() -> ProblemException.notFound("concept", code));
        Concept concept = concepts.findById(new Concept.Key(scheme, entry.code()));
        long articles = terms.articlesWithAnySubject(thesaurus.spellings(Set.of(entry.code())));
        Long below = withNarrower
                ? terms.articlesWithAnySubject(thesaurus.spellings(thesaurus.withNarrower(entry.code())))
                : null;
        return new Shown(ConceptView.of(thesaurus, concept, languages, articles, below), concept.revision);
    }

    record Shown(ConceptView view, int revision) {}
}
