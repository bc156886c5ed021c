package org.copytaster.catalog.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/** Appends and reads; there is nothing to update. */
@ApplicationScoped
public class ArticleVersionRepository implements PanacheRepositoryBase<ArticleVersion, ArticleVersion.Key> {

    public ArticleVersion required(UUID articleId, int number) {
        return findByIdOptional(new ArticleVersion.Key(articleId, number))
                .orElseThrow(() -> ProblemException.notFound("version", number + " of article " + articleId));
    }

    /** The text of one version, without the rest of it. */
    public String text(UUID articleId, int number) {
        return getEntityManager()
                .createQuery(
                        "select text from ArticleVersion where articleId = :article and number = :number", String.class)
                .setParameter("article", articleId)
                .setParameter("number", number)
                .getSingleResult();
    }

    /**
     * The versions through which the article went to the current one, without the one it began with; oldest first. What
     * never was current has no part in it; from there it is one step.
     */
    public List<Integer> path(UUID articleId, int from, int current) {
        List<Integer> between = getEntityManager()
                .createQuery(
                        "select number from ArticleVersion where articleId = :article and replaces is not null"
                                + " and number > :from and number <= :current order by number",
                        Integer.class)
                .setParameter("article", articleId)
                .setParameter("from", from)
                .setParameter("current", current)
                .getResultList();
        return between.isEmpty() && from != current ? List.of(current) : between;
    }

    /**
     * Newest first, without their contents.
     *
     * @param before only older ones than this; null for all
     */
    List<VersionListItem> list(UUID articleId, Integer before, int most) {
        int below = before == null ? Integer.MAX_VALUE : before;
        return find("articleId = ?1 and number < ?2 order by number desc", articleId, below)
                .page(0, most)
                .project(VersionListItem.class)
                .list();
    }
}
