package org.copytaster.catalog.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.problem.Problem.Violation;
import org.copytaster.catalog.problem.ProblemException;

/** Adds and changes concepts of vocabularies that are kept here. */
@ApplicationScoped
class OwnConcepts {
    /** A desk's list, not a thesaurus: all of it is in memory. */
    private static final int MOST = 5_000;

    private final VocabularyRepository vocabularies;
    private final ConceptRepository concepts;
    private final Clock clock;

    OwnConcepts(VocabularyRepository vocabularies, ConceptRepository concepts, Clock clock) {
        this.vocabularies = vocabularies;
        this.concepts = concepts;
        this.clock = clock;
    }

    /**
     * @return whether it is new
     * @throws ProblemException 404, 409 where the vocabulary is imported, 412, 422, 428
     */
    @Transactional
    boolean put(String scheme, String code, String ifMatch, OwnConcept said) {
        Vocabulary vocabulary =
                vocabularies.forUpdate(scheme).orElseThrow(() -> ProblemException.notFound("vocabulary", scheme));
        if (!vocabulary.own) {
            throw ProblemException.conflict(
                    "imported-vocabulary", "Read only", scheme + " is imported; its publisher changes it", Map.of());
        }
        if (!ReleasedConcept.CODE.matcher(code).matches()) {
            throw ProblemException.invalid("code", "must be letters and digits, with . _ ~ - between them");
        }
        Map<String, Concept> all = new HashMap<>();
        concepts.of(scheme).forEach(concept -> all.put(concept.code, concept));
        Concept known = all.get(code);
        requireSeen(known, code, ifMatch);
        Instant now = clock.instant();
        ConceptContent content = content(said, code, known, all, now);
        if (known == null) {
            if (all.size() >= MOST) {
                throw ProblemException.invalid("", "%s has %d concepts already".formatted(scheme, MOST));
            }
            Concept concept = new Concept(scheme, code);
            concept.say(content, said.retired(), now);
            concepts.persist(concept);
        } else if (known.says(content, said.retired())) {
            return false;
        } else {
            known.say(modified(content, now), said.retired(), now);
        }
        vocabulary.changed(now);
        return known == null;
    }

    private static void requireSeen(Concept known, String code, String ifMatch) {
        if (known == null) {
            if (ifMatch != null && !ifMatch.isBlank()) {
                throw ProblemException.notFound("concept", code);
            }
        } else if (!VersionTag.fits(ifMatch, known.revision)) {
            throw ProblemException.stale(known.revision, Map.of());
        }
    }

    private static ConceptContent content(
            OwnConcept said, String code, Concept known, Map<String, Concept> all, Instant now) {
        List<Violation> violations = new ArrayList<>();
        Labels labels = labels("labels", said.labels(), violations);
        Labels definitions = labels("definitions", said.definitions(), violations);
        Labels notes = labels("notes", said.notes(), violations);
        requireThere("broader", said.broader(), code, all, violations);
        requireThere("related", said.related(), code, all, violations);
        requireThere("replacedBy", said.replacedBy(), code, all, violations);
        if (violations.isEmpty() && above(said.broader(), all).contains(code)) {
            violations.add(new Violation("broader", "must not lie below the concept itself"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new ConceptContent(
                null,
                labels,
                definitions,
                notes,
                Labels.NONE,
                said.broader(),
                said.related(),
                said.exactMatch(),
                said.closeMatch(),
                said.broadMatch(),
                said.narrowMatch(),
                said.relatedMatch(),
                said.replacedBy(),
                known == null ? now : known.content.created(),
                known == null ? now : known.content.modified());
    }

    private static ConceptContent modified(ConceptContent content, Instant now) {
        return new ConceptContent(
                content.uri(),
                content.labels(),
                content.definitions(),
                content.notes(),
                content.changeNotes(),
                content.broader(),
                content.related(),
                content.exactMatch(),
                content.closeMatch(),
                content.broadMatch(),
                content.narrowMatch(),
                content.relatedMatch(),
                content.replacedBy(),
                content.created(),
                now);
    }

    private static Labels labels(String field, Map<String, String> texts, List<Violation> violations) {
        Map<String, String> labels = new HashMap<>();
        if (texts != null) {
            texts.forEach((tag, text) -> LanguageTag.canonical(tag)
                    .ifPresentOrElse(
                            language -> labels.put(language, text.strip()),
                            () -> violations.add(new Violation(field + "." + tag, "is no language tag"))));
        }
        return Labels.of(labels);
    }

    private static void requireThere(
            String field, List<String> codes, String self, Map<String, Concept> all, List<Violation> violations) {
        if (codes != null) {
            codes.stream()
                    .filter(code -> code.equals(self) || !all.containsKey(code))
                    .forEach(code -> violations.add(
                            new Violation(field, "there is no other concept %s in this vocabulary".formatted(code))));
        }
    }

    private static Set<String> above(List<String> codes, Map<String, Concept> all) {
        Set<String> above = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(codes == null ? List.of() : codes);
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (above.add(next) && all.containsKey(next)) {
                open.addAll(all.get(next).content.broader());
            }
        }
        return above;
    }
}
