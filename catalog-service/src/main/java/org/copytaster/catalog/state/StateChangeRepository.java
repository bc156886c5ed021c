package org.copytaster.catalog.state;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.article.Moved;

/** Appends and reads; there is nothing to update. */
@ApplicationScoped
class StateChangeRepository implements PanacheRepositoryBase<StateChange, StateChange.Key> {

    /** In the transaction of the move, which holds the article: numbers follow each other without a gap. */
    void record(@Observes Moved moved) {
        Integer last = getEntityManager()
                .createQuery("select max(number) from StateChange where articleId = :article", Integer.class)
                .setParameter("article", moved.articleId())
                .getSingleResult();
        persist(new StateChange(last == null ? 1 : last + 1, moved));
    }

    /** @param before only older ones than this; null for all */
    List<StateChange> newestFirst(UUID articleId, Integer before, int most) {
        int below = before == null ? Integer.MAX_VALUE : before;
        return find("articleId = ?1 and number < ?2 order by number desc", articleId, below)
                .page(0, most)
                .list();
    }
}
