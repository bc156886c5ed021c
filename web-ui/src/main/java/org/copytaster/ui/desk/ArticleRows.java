package org.copytaster.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ui.catalog.ArticlePage;

/**
 * The list by row number, over a catalog that pages by cursor. Remembers where each page began, so that scrolling on
 * costs one call a page, and scrolling back too.
 */
class ArticleRows {
    static final int PAGE = 50;

    /** Reads the page that starts at a cursor; null is the first. */
    interface Pages {
        ArticlePage read(String cursor);
    }

    private final Pages pages;
    private final TreeMap<Integer, ArticlePage> known = new TreeMap<>();
    private static final int KEPT_PAGES = 8;
    private final TreeMap<Integer, String> cursors = new TreeMap<>();

    ArticleRows(Pages pages) {
        this.pages = pages;
        cursors.put(0, null);
    }

    /** Also tells whether the catalog answers, before the list is shown. */
    ArticlePage first() {
        return page(0);
    }

    Stream<ArticlePage.Item> rows(int offset, int limit) {
        List<ArticlePage.Item> rows = new ArrayList<>();
        int at = offset;
        while (rows.size() < limit) {
            int start = at / PAGE * PAGE;
            ArticlePage page = walkTo(start);
            if (page == null || at - start >= page.items().size()) {
                break;
            }
            List<ArticlePage.Item> rest =
                    page.items().subList(at - start, page.items().size());
            rows.addAll(rest.subList(0, Math.min(rest.size(), limit - rows.size())));
            at = offset + rows.size();
        }
        return rows.stream();
    }

    /** An article with its place in the list. */
    record Row(int number, ArticlePage.Item item) {}

    /** Looks among the pages at hand only; the catalog is not asked. */
    Optional<Row> find(UUID article) {
        return known.entrySet().stream()
                .flatMap(page -> IntStream.range(0, page.getValue().items().size())
                        .mapToObj(at -> new Row(
                                page.getKey() + at, page.getValue().items().get(at))))
                .filter(row -> row.item().id().equals(article))
                .findFirst();
    }

    /** Null where the list ends before. */
    private ArticlePage walkTo(int start) {
        Map.Entry<Integer, String> nearest = cursors.floorEntry(start);
        ArticlePage page = page(nearest.getKey());
        for (int at = nearest.getKey(); at < start; at += PAGE) {
            if (page.next() == null) {
                return null;
            }
            page = page(at + PAGE);
        }
        return page;
    }

    private ArticlePage page(int start) {
        ArticlePage page = known.get(start);
        if (page == null) {
            page = pages.read(cursors.get(start));
            if (known.size() >= KEPT_PAGES) {
                // the page farthest from what is looked at
                known.remove(start - known.firstKey() > known.lastKey() - start ? known.firstKey() : known.lastKey());
            }
            known.put(start, page);
            if (page.next() != null) {
                cursors.put(start + PAGE, page.next());
            }
        }
        return page;
    }
}
