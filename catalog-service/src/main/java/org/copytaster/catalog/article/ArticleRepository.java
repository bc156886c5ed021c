package org.copytaster.catalog.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/** The only place that loads and stores articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    public Article required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("article", id));
    }

    /** Until the transaction ends nobody else changes this article. */
    Article requiredForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("article", id));
    }

    /** Until the transaction ends the current version stays what it is; others may rely on that at the same time. */
    public Article requiredAsItIs(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> ProblemException.notFound("article", id));
    }

    /** Like {@link #requiredForUpdate}, and serializes creation too: there is no row to lock before the first version. */
    Optional<Article> forSubmission(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .getSingleResult();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
