package org.copytaster.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copytaster.catalog.search.index.Found;
import org.copytaster.catalog.search.index.Hit;
import org.copytaster.catalog.search.index.Order;
import org.copytaster.catalog.search.index.Search;

/** Makes one page after the other; how, is what {@link Cursor} says. */
class Walk {
    private final Function<Search, Found> index;

    Walk(Function<Search, Found> index) {
        this.index = index;
    }

    /**
     * One page.
     *
     * @param next null on the last
     */
    record Page(Found found, List<Hit> hits, boolean forgiving, Cursor next) {}

    /**
     * @param search without a place in its order
     * @param from where the page begins; for the first one a cursor that has seen nothing
     */
    Page page(Search search, Cursor from, int size) {
        if (from.order() != Order.RELEVANCE) {
            return byTime(search, from, size);
        }
        return from.goesOnByAge() || !from.isByRelevance()
                ? byAge(search, from, size)
                : byRelevance(search, from, size);
    }

    private Page byTime(Search search, Cursor from, int size) {
        Found found = index.apply(search.withMost(size + 1, from.last()));
        List<Hit> hits = firstOf(found.hits(), size);
        return new Page(
                found, hits, from.forgiving(), found.hits().size() > size ? from.withLast(hits.getLast()) : null);
    }

    private Page byRelevance(Search search, Cursor from, int size) {
        Found found = index.apply(search.withMost(from.seen().size() + size + 1, null));
        List<Hit> unseen =
                found.hits().stream().filter(hit -> !from.hasSeen(hit)).toList();
        List<Hit> hits = firstOf(unseen, size);
        return new Page(found, hits, from.forgiving(), unseen.size() > size ? from.withSeen(hits) : null);
    }

    private Page byAge(Search search, Cursor from, int size) {
        Search rest = search.inOrder(Order.CREATED);
        List<Hit> unseen = new ArrayList<>();
        Hit last = from.last();
        Found first = null;
        while (unseen.size() <= size) {
            Found found = index.apply(rest.withMost(size + 1, last));
            first = first == null ? found : first;
            found.hits().stream().filter(hit -> !from.hasSeen(hit)).forEach(unseen::add);
            if (found.hits().size() <= size) {
                break;
            }
            last = found.hits().getLast();
        }
        List<Hit> hits = firstOf(unseen, size);
        return new Page(first, hits, from.forgiving(), unseen.size() > size ? from.withLast(hits.getLast()) : null);
    }

    private static List<Hit> firstOf(List<Hit> hits, int most) {
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }
}
