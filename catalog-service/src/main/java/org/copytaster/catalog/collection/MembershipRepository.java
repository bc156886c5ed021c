package org.copytaster.catalog.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.article.CollectionsOfArticle;

/** Which article is where. The order is looked at only while the collection is locked. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, Membership.Key>, CollectionsOfArticle {

    @Override
    public List<CollectionReference> of(UUID articleId) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.slug, c.name from Membership m join Collection c on c.id = m.collectionId"
                                + " where m.articleId = :article order by c.name, c.id",
                        CollectionReference.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    Optional<Membership> of(UUID collectionId, UUID articleId) {
        return findByIdOptional(new Membership.Key(collectionId, articleId));
    }

    List<Membership> inOrder(UUID collectionId) {
        return list("collectionId = ?1 order by rank", collectionId);
    }

    Optional<Rank> last(UUID collectionId) {
        return rank("select max(rank) from Membership where collectionId = :collection", collectionId, null);
    }

    Optional<Rank> first(UUID collectionId) {
        return rank("select min(rank) from Membership where collectionId = :collection", collectionId, null);
    }

    Optional<Rank> before(Membership one) {
        return rank(
                "select max(rank) from Membership where collectionId = :collection and rank < :rank",
                one.collectionId,
                one.rank);
    }

    Optional<Rank> behind(Membership one) {
        return rank(
                "select min(rank) from Membership where collectionId = :collection and rank > :rank",
                one.collectionId,
                one.rank);
    }

    private Optional<Rank> rank(String query, UUID collectionId, String rank) {
        var ranks = getEntityManager().createQuery(query, String.class).setParameter("collection", collectionId);
        if (rank != null) {
            ranks.setParameter("rank", rank);
        }
        return Optional.ofNullable(ranks.getSingleResult()).map(Rank::new);
    }
}
