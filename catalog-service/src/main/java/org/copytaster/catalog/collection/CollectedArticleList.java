package org.copytaster.catalog.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/** Reads what is in a collection; deleted articles stay in it, out of sight. */
@ApplicationScoped
class CollectedArticleList {
    private static final String IN_SIGHT = " from Membership m join Article a on a.id = m.articleId"
            + " where m.collectionId = :collection and a.deleted is null";

    private final CollectionRepository collections;
    private final MembershipRepository members;
    private final EntityManager database;

    CollectedArticleList(CollectionRepository collections, MembershipRepository members, EntityManager database) {
        this.collections = collections;
        this.members = members;
        this.database = database;
    }

    @Transactional
    CollectedArticles page(String idOrSlug, String cursor, int size) {
        UUID collection = collections.required(idOrSlug).id;
        List<CollectedArticles.Item> found = database.createQuery(
                        "select a.id, a.currentVersion, a.state, a.assignee, a.source, a.headline, a.lead, a.language,"
                                + " a.words, a.published, a.created, a.updated, m.added, m.addedBy"
                                + IN_SIGHT + " and m.rank > :behind order by m.rank",
                        CollectedArticles.Item.class)
                .setParameter("collection", collection)
                .setParameter("behind", behind(collection, cursor))
                .setMaxResults(size + 1)
                .getResultList();
        long total = database.createQuery("select count(*)" + IN_SIGHT, Long.class)
                .setParameter("collection", collection)
                .getSingleResult();
        List<CollectedArticles.Item> shown = found.size() > size ? found.subList(0, size) : found;
        return new CollectedArticles(
                shown,
                total,
                found.size() > size ? cursor(collection, shown.getLast().id()) : null);
    }

    /** By the article, as ranks may be given anew between two pages; by the rank, if it was taken out meanwhile. */
    private String cursor(UUID collection, UUID last) {
        String rank = members.of(collection, last).orElseThrow().rank;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last + " " + rank).getBytes(StandardCharsets.US_ASCII));
    }

    private String behind(UUID collection, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            Rank then = new Rank(parts[1]);
            return members.of(collection, UUID.fromString(parts[0]))
                    .map(member -> member.rank)
                    .orElse(then.text());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw ProblemException.invalid("cursor", "is not one that this list gave out");
        }
    }
}
