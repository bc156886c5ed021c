package org.copytaster.catalog.search.indexing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copytaster.catalog.change.Change;
import org.copytaster.catalog.change.ChangeTail;
import org.copytaster.catalog.search.index.ArticleIndex;
import org.copytaster.catalog.search.index.IndexedArticle;
import org.jboss.logging.Logger;

/**
 * An index on its way along the change feed. What is put in twice is there once, so after a crash it goes on from its
 * checkpoint as if nothing had been.
 */
class Feeding {
    private static final Logger LOG = Logger.getLogger(Feeding.class);

    /** With the largest articles there may be, their texts still fit into the heap. */
    static final int AT_ONCE = 200;

    private static final int MOST_REFUSED = 1_000;

    private final IndexHome.Place place;
    private final ArticleIndex index;
    private final ArticleRows rows;
    private final ChangeTail tail;
    private final Map<UUID, Integer> refused = new LinkedHashMap<>();
    private Checkpoint reached;
    private Checkpoint saved;

    Feeding(IndexHome.Place place, ArticleIndex index, ArticleRows rows, ChangeTail tail, Checkpoint from) {
        this.place = place;
        this.index = index;
        this.rows = rows;
        this.tail = tail;
        this.reached = from;
        this.saved = from;
    }

    IndexHome.Place place() {
        return place;
    }

    ArticleIndex index() {
        return index;
    }

    /** All before it can be found. */
    long position() {
        return reached.position();
    }

    boolean isSaved() {
        return reached.equals(saved);
    }

    /** Articles that the index would not take, for what is in them. */
    int refused() {
        return refused.size();
    }

    /** @return how many changes went in; fewer than {@link #AT_ONCE} at the end of the feed */
    int feed() {
        List<Change> changes = tail.after(reached.position(), AT_ONCE);
        if (!changes.isEmpty()) {
            Set<UUID> changed =
                    changes.stream().map(Change::article).collect(Collectors.toCollection(LinkedHashSet::new));
            List<IndexedArticle> present = rows.of(changed);
            present.forEach(article -> changed.remove(article.id()));
            put(present, changed);
            index.refresh();
            reached = Checkpoint.at(changes.getLast());
        }
        return changes.size();
    }

    /** Articles as they are, whatever the feed says of them. */
    void put(Collection<IndexedArticle> present, Collection<UUID> gone) {
        try {
            index.put(present.stream().filter(article -> !isRefused(article)).toList(), gone);
        } catch (RuntimeException e) {
            if (isForWhatIsInIt(e)) {
                findRefused(present);
            }
            throw e;
        }
    }

    void save() {
        index.flush();
        place.save(reached);
        saved = reached;
    }

    /** What was put in since the last checkpoint may be lost. */
    void goBack() {
        reached = saved;
    }

    private boolean isRefused(IndexedArticle article) {
        return Integer.valueOf(article.version()).equals(refused.get(article.id()));
    }

    /** One that the index does not take must not keep all others from it. */
    private void findRefused(Collection<IndexedArticle> articles) {
        for (IndexedArticle article : articles) {
            try {
                index.put(List.of(article), List.of());
            } catch (RuntimeException e) {
                if (!isForWhatIsInIt(e) || refused.size() == MOST_REFUSED) {
                    throw e;
                }
                LOG.errorf(
                        e,
                        "Article %s cannot be found: the index does not take version %d",
                        article.id(),
                        article.version());
                refused.put(article.id(), article.version());
            }
        }
    }

    /** A full disk says otherwise. */
    private static boolean isForWhatIsInIt(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return true;
            }
        }
        return false;
    }
}
