package org.copytaster.catalog.article;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.version.ArticlePresence;
import org.copytaster.catalog.version.ArticleVersion;
import org.hibernate.jpa.HibernateHints;

/** The only place that loads and stores articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID>, ArticlePresence {

    /** @throws ProblemException 404 where there never was one, 410 where it was deleted */
    public Article required(UUID id) {
        return present(findByIdOptional(id), id);
    }

    /**
     * The article with its current version, by one statement.
     *
     * @throws ProblemException 404 where there never was one, 410 where it was deleted
     */
    Shown shown(UUID id) {
        Optional<Shown> found = getEntityManager()
                .createQuery(
                        "select a, v from Article a join ArticleVersion v"
                                + " on v.articleId = a.id and v.number = a.currentVersion where a.id = :id",
                        Shown.class)
                .setParameter("id", id)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .findFirst();
        present(found.map(Shown::article), id);
        return found.orElseThrow();
    }

    /** What is read together. */
    record Shown(Article article, ArticleVersion current) {}

    /** Until the transaction ends nobody else changes this article. */
    public Article requiredForUpdate(UUID id) {
        return present(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** Like {@link #requiredForUpdate}, and finds it where it was deleted, too. */
    Article evenDeletedForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("article", id));
    }

    /**
     * Those that were deleted, the latest first.
     *
     * @param behind the last one of the page before; null for the first page
     */
    List<Article> deleted(DeletedPage.Key behind, int most) {
        PanacheQuery<Article> found = behind == null
                ? find("deleted is not null order by deleted desc, id desc")
                : find(
                        "deleted is not null and (deleted, id) < (?1, ?2) order by deleted desc, id desc",
                        behind.deleted(),
                        behind.id());
        return found.page(0, most).list();
    }

    /** Until the transaction ends the current version stays what it is; others may rely on that at the same time. */
    public Article requiredAsItIs(UUID id) {
        return present(findByIdOptional(id, LockModeType.PESSIMISTIC_READ), id);
    }

    @Override
    public void require(UUID id) {
        required(id);
    }

    private static Article present(Optional<Article> found, UUID id) {
        Article article = found.orElseThrow(() -> ProblemException.notFound("article", id));
        if (article.deleted != null) {
            throw ProblemException.gone(
                    "article", id, Map.of("deleted", article.deleted.toString(), "by", article.deletedBy));
        }
        return article;
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
