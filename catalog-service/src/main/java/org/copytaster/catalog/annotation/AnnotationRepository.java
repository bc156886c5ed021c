package org.copytaster.catalog.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.Status;
import org.copytaster.catalog.article.AnnotationCount;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.state.OpenQuestion;
import org.copytaster.catalog.state.OpenQuestions;

@ApplicationScoped
public class AnnotationRepository implements PanacheRepositoryBase<Annotation, UUID>, AnnotationCount, OpenQuestions {
    private static final int SHOWN_OF_A_QUESTION = 500;
    private static final Set<String> QUESTIONS = Set.of("questioning", "assessing");

    @Override
    public Counts of(UUID articleId) {
        Object[] counts = (Object[]) getEntityManager()
                .createQuery("select count(*), count(*) filter (where status = :open) from Annotation"
                        + " where articleId = :article and deleted is null")
                .setParameter("open", Status.OPEN)
                .setParameter("article", articleId)
                .getSingleResult();
        return new Counts((long) counts[0], (long) counts[1]);
    }

    @Override
    public List<OpenQuestion> on(UUID articleId) {
        return list("articleId = ?1 and deleted is null and status = ?2 order by id", articleId, Status.OPEN).stream()
                .filter(note -> question(note).isPresent())
                .map(note -> new OpenQuestion(
                        "/articles/" + articleId + "/annotations/" + note.id,
                        question(note).orElseThrow(),
                        note.creatorName,
                        note.created,
                        note.bodyText.isEmpty() ? null : beginning(note.bodyText)))
                .toList();
    }

    private static Optional<String> question(Annotation note) {
        return note.motivations.stream().filter(QUESTIONS::contains).findFirst();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN_OF_A_QUESTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_OF_A_QUESTION)) + "…";
    }

    /** Until the transaction ends nobody else brings in what has this id; there is no row to lock yet. */
    public void oneAfterTheOther(Optional<String> id) {
        id.ifPresent(iri -> getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", iri)
                .getSingleResult());
    }

    /** Whether it is here, or was. */
    public boolean isKnown(Optional<String> id, Optional<String> canonical) {
        return id.filter(iri -> count("origin", iri) > 0).isPresent()
                || canonical.filter(iri -> count("canonical", iri) > 0).isPresent()
                || id.map(Address::of)
                        .filter(Address.OfAnnotation.class::isInstance)
                        .map(Address.OfAnnotation.class::cast)
                        .filter(named -> findByIdOptional(named.id()).isPresent())
                        .isPresent();
    }

    /** One that was brought from elsewhere, by the id that it had there. */
    Optional<Annotation> broughtFrom(String origin) {
        return find("origin = ?1 and deleted is null order by id", origin).firstResultOptional();
    }

    /** Whether it was deleted or not. */
    public Optional<Annotation> known(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * @param articleId null where its article does not matter
     * @throws ProblemException 404 where there never was one, 410 where it was deleted
     */
    public Annotation required(UUID articleId, UUID id) {
        return present(findByIdOptional(id), articleId, id);
    }

    /** Without loading it: what is loaded before it is locked may be old by then. */
    public Optional<UUID> articleOf(UUID id) {
        return getEntityManager()
                .createQuery("select articleId from Annotation where id = :id and articleId is not null", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends nobody else changes it. */
    public Annotation requiredForUpdate(UUID articleId, UUID id) {
        return present(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), articleId, id);
    }

    private static Annotation present(Optional<Annotation> found, UUID articleId, UUID id) {
        Annotation annotation = found.filter(any -> articleId == null || articleId.equals(any.articleId))
                .orElseThrow(() -> ProblemException.notFound("annotation", id));
        if (annotation.deleted != null) {
            throw ProblemException.gone("annotation", id);
        }
        return annotation;
    }
}
