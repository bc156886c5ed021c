package org.copytaster.catalog.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.change.ChangeKind;
import org.copytaster.catalog.change.ChangeLog;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;

/**
 * What is in a collection, and in which order. Whoever calls has locked the collection: two moves in one collection happen
 * one after the other, and the later one sees what the earlier did. Moving one article writes one row.
 */
@ApplicationScoped
class Order {
    /** More is a search, not a collection; that many are ranked anew in one transaction. */
    static final int MOST_ARTICLES = 5_000;

    private final MembershipRepository members;
    private final ArticleRepository articles;
    private final ChangeLog changes;
    private final Caller caller;
    private final Clock clock;

    Order(MembershipRepository members, ArticleRepository articles, ChangeLog changes, Caller caller, Clock clock) {
        this.members = members;
        this.articles = articles;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return whether it was not there before
     * @throws ProblemException 404, 410 for the article; 409 where the collection is full; 422 where there is no such place
     */
    boolean put(Collection collection, UUID articleId, Position position) {
        Optional<Membership> known = members.of(collection.id, articleId);
        if (known.isPresent()) {
            if (!position.isUnsaid()) {
                place(collection, known.get(), position);
            }
            return false;
        }
        if (members.count("collectionId", collection.id) >= MOST_ARTICLES) {
            throw ProblemException.conflict(
                    "full",
                    "Too many articles",
                    "A collection holds %d articles".formatted(MOST_ARTICLES),
                    Map.of("most", MOST_ARTICLES));
        }
        Article article = articles.requiredAsItIs(articleId);
        Instant now = clock.instant();
        Membership member = new Membership(collection.id, articleId, caller.name(), now);
        place(collection, member, position);
        changes.record(article, caller.name(), "put into “%s”".formatted(collection.name), ChangeKind.METADATA);
        return true;
    }

    /** Nothing where it is not in there. */
    void remove(Collection collection, UUID articleId) {
        members.of(collection.id, articleId).ifPresent(member -> {
            Article article = articles.requiredAsItIs(articleId);
            members.delete(member);
            recordRemoval(collection, article);
        });
    }

    void clear(Collection collection) {
        List<UUID> ids = members.inOrder(collection.id).stream()
                .map(member -> member.articleId)
                .sorted()
                .toList();
        members.delete("collectionId", collection.id);
        if (!ids.isEmpty()) {
            articles.<Article>list("id in ?1 and deleted is null order by id", ids)
                    .forEach(article -> recordRemoval(collection, article));
        }
    }

    private void recordRemoval(Collection collection, Article article) {
        changes.record(article, caller.name(), "taken out of “%s”".formatted(collection.name), ChangeKind.METADATA);
    }

    private void place(Collection collection, Membership member, Position position) {
        Rank rank = rank(collection, member, position);
        member.rank = rank.text();
        members.persistAndFlush(member);
        if (rank.isCrowded()) {
            spread(collection);
        }
    }

    private Rank rank(Collection collection, Membership member, Position position) {
        if (position.before() != null) {
            Membership next = neighbour(collection, member, "before", position.before());
            return Rank.between(members.before(next).orElse(null), next.rank());
        }
        if (position.after() != null) {
            Membership previous = neighbour(collection, member, "after", position.after());
            return Rank.between(previous.rank(), members.behind(previous).orElse(null));
        }
        return "first".equals(position.at())
                ? Rank.between(null, members.first(collection.id).orElse(null))
                : Rank.between(members.last(collection.id).orElse(null), null);
    }

    private Membership neighbour(Collection collection, Membership member, String field, UUID articleId) {
        if (articleId.equals(member.articleId)) {
            throw ProblemException.invalid(field, "must be another article");
        }
        return members.of(collection.id, articleId)
                .orElseThrow(() -> ProblemException.invalid(field, "is not in this collection"));
    }

    private void spread(Collection collection) {
        List<Membership> all = members.inOrder(collection.id);
        Iterator<Rank> ranks = Rank.spread(all.size()).iterator();
        all.forEach(member -> member.rank = ranks.next().text());
    }
}
