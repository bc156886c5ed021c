package org.copytaster.catalog.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.Problem.Violation;
import org.copytaster.catalog.problem.ProblemException;

/** Puts articles into collections and takes them out, one transaction each. */
@ApplicationScoped
class CollectionContents {
    private final CollectionRepository collections;
    private final ArticleRepository articles;
    private final Order order;

    CollectionContents(CollectionRepository collections, ArticleRepository articles, Order order) {
        this.collections = collections;
        this.articles = articles;
        this.order = order;
    }

    /** @return whether it was not there before */
    @Transactional
    boolean put(String idOrSlug, UUID articleId, Position position) {
        return order.put(collections.requiredForUpdate(idOrSlug), articleId, position);
    }

    @Transactional
    void remove(String idOrSlug, UUID articleId) {
        order.remove(collections.requiredForUpdate(idOrSlug), articleId);
    }

    /**
     * All or none, one behind the other from that place on.
     *
     * @return how many were not there before
     */
    @Transactional
    int putAll(String idOrSlug, List<UUID> articleIds, Position position) {
        Collection collection = collections.requiredForUpdate(idOrSlug);
        requireThere(articleIds);
        int added = 0;
        Position next = position;
        for (UUID id : articleIds) {
            added += order.put(collection, id, next) ? 1 : 0;
            if (!position.isUnsaid()) {
                next = new Position(null, id, null);
            }
        }
        return added;
    }

    private void requireThere(List<UUID> ids) {
        Set<UUID> there = articles.<Article>list("id in ?1 and deleted is null", ids).stream()
                .map(Article::id)
                .collect(Collectors.toSet());
        List<Violation> missing = IntStream.range(0, ids.size())
                .filter(i -> !there.contains(ids.get(i)))
                .mapToObj(i -> new Violation("articles[" + i + "]", "there is no article " + ids.get(i)))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }
}
