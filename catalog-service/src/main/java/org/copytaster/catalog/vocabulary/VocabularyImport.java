package org.copytaster.catalog.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.copytaster.catalog.problem.ProblemException;
import org.hibernate.Session;

/** Brings a vocabulary to what a release says, in one transaction. The same release again changes nothing. */
@ApplicationScoped
class VocabularyImport {
    private static final int MOST_WARNINGS = 100;
    private static final int AT_ONCE = 200;

    private final VocabularyRepository vocabularies;
    private final ConceptRepository concepts;
    private final Clock clock;

    VocabularyImport(VocabularyRepository vocabularies, ConceptRepository concepts, Clock clock) {
        this.vocabularies = vocabularies;
        this.concepts = concepts;
        this.clock = clock;
    }

    /** @throws ProblemException 409 where it is our own, or what is here is of a later release */
    @Transactional
    ImportResult bring(Release release) {
        vocabularies.getEntityManager().unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        Vocabulary vocabulary = vocabulary(release);
        Instant now = clock.instant();
        Map<String, Concept> known = new HashMap<>();
        concepts.of(release.scheme()).forEach(concept -> known.put(concept.code, concept));
        Counts counts = new Counts();
        release.concepts().forEach((code, released) -> {
            Concept concept = known.remove(code);
            counts.count(bring(release, code, released, concept, now));
        });
        // what it leaves out is retired with it; articles still carry it
        for (Concept dropped : known.values()) {
            if (dropped.retired == null) {
                dropped.say(dropped.content, release.released() == null ? now : release.released(), now);
                counts.retired++;
            } else {
                counts.unchanged++;
            }
        }
        Instant released =
                release.released() == null ? Objects.requireNonNullElse(vocabulary.released, now) : release.released();
        boolean same = release.content().equals(vocabulary.content) && released.equals(vocabulary.released);
        if (!same || counts.changes() > 0) {
            vocabulary.content = release.content();
            vocabulary.released = released;
            vocabulary.changed(now);
        }
        return new ImportResult(
                release.scheme(),
                vocabulary.released,
                counts.created,
                counts.updated,
                counts.retired,
                counts.unchanged,
                release.warnings().stream().limit(MOST_WARNINGS).toList());
    }

    private Vocabulary vocabulary(Release release) {
        vocabularies.lockImports();
        Vocabulary vocabulary = vocabularies.forUpdate(release.scheme()).orElse(null);
        if (vocabularies.count("uri = ?1 and scheme <> ?2", release.uri(), release.scheme()) > 0) {
            throw ProblemException.invalid("uri", "is that of another vocabulary here");
        }
        if (vocabulary == null) {
            vocabulary = new Vocabulary(release.scheme(), release.uri());
            vocabulary.content = release.content();
            vocabulary.changed(clock.instant());
            vocabularies.persistAndFlush(vocabulary);
            return vocabulary;
        }
        if (vocabulary.own) {
            throw ProblemException.conflict(
                    "own-vocabulary",
                    "Not imported",
                    "%s is kept here, concept by concept".formatted(vocabulary.scheme),
                    Map.of());
        }
        if (!vocabulary.uri.equals(release.uri())) {
            throw ProblemException.invalid("uri", "must be " + vocabulary.uri);
        }
        if (vocabulary.released != null
                && release.released() != null
                && release.released().isBefore(vocabulary.released)) {
            throw ProblemException.conflict(
                    "older-release",
                    "A later release is here",
                    "It would retire what came since",
                    Map.of("released", vocabulary.released.toString()));
        }
        return vocabulary;
    }

    private Outcome bring(Release release, String code, Release.Released released, Concept known, Instant now) {
        if (known == null) {
            Concept concept = new Concept(release.scheme(), code);
            concept.say(released.content(), released.retired(), now);
            concepts.persist(concept);
            return Outcome.CREATED;
        }
        if (known.says(released.content(), released.retired())) {
            return Outcome.UNCHANGED;
        }
        boolean retires = known.retired == null && released.retired() != null;
        known.say(released.content(), released.retired(), now);
        return retires ? Outcome.RETIRED : Outcome.UPDATED;
    }

    private enum Outcome {
        CREATED,
        UPDATED,
        RETIRED,
        UNCHANGED
    }

    private static final class Counts {
        int created;
        int updated;
        int retired;
        int unchanged;

        void count(Outcome outcome) {
            switch (outcome) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case RETIRED -> retired++;
                case UNCHANGED -> unchanged++;
            }
        }

        int changes() {
            return created + updated + retired;
        }
    }
}
