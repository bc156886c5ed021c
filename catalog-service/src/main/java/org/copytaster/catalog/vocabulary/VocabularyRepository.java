package org.copytaster.catalog.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copytaster.catalog.problem.ProblemException;
import org.hibernate.Session;

/** Loads and stores vocabularies. */
@ApplicationScoped
class VocabularyRepository implements PanacheRepositoryBase<Vocabulary, String> {

    /** Until the transaction ends nobody else changes it or its concepts. */
    Optional<Vocabulary> forUpdate(String scheme) {
        return findByIdOptional(scheme, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One at a time: there is no row to lock before the first import. */
    void lockImports() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('vocabulary import'))")
                .getSingleResult();
    }

    /** @throws ProblemException 404 */
    Vocabulary required(String scheme) {
        return findByIdOptional(scheme).orElseThrow(() -> ProblemException.notFound("vocabulary", scheme));
    }

    /**
     * All as they are committed, taking over from {@code known} what has not changed. In a transaction of its own: what
     * the caller has changed and not committed may never be, and must not be remembered.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Thesaurus> load(Map<String, Thesaurus> known) {
        Map<String, Integer> revisions = getEntityManager()
                .createQuery("select scheme as scheme, revision as revision from Vocabulary", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("scheme", String.class), row -> row.get("revision", Integer.class)));
        Map<String, Thesaurus> all = new TreeMap<>();
        revisions.forEach((scheme, revision) -> {
            Thesaurus before = known.get(scheme);
            all.put(scheme, before != null && before.revision() == revision ? before : load(scheme));
        });
        return all;
    }

    private Thesaurus load(String scheme) {
        Session session = getEntityManager().unwrap(Session.class);
        Vocabulary vocabulary = session.createSelectionQuery("from Vocabulary where scheme = :scheme", Vocabulary.class)
                .setParameter("scheme", scheme)
                .setReadOnly(true)
                .getSingleResult();
        List<Concept> concepts = session.createSelectionQuery("from Concept where scheme = :scheme", Concept.class)
                .setParameter("scheme", scheme)
                .setReadOnly(true)
                .getResultList();
        return Thesaurus.of(vocabulary, concepts.stream());
    }
}
