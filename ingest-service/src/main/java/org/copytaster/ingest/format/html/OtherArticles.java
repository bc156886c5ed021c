package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The articles of a page that are not the one it is about. Where one of several has the page's title in it, the others
 * are teasers, or come next in an endless page. Articles within it are teasers too, if it has a text of its own; else
 * they are the posts of a live blog.
 */
final class OtherArticles {
    /** Letters of running text. */
    private static final double SHORT_ARTICLE = 150;

    private static final double MOSTLY_POSTS = 0.6;

    private OtherArticles() {}

    static Set<Element> of(List<Element> articles, PageMap page) {
        Optional<Element> titled = articles.size() < 2
                ? Optional.empty()
                : articles.stream()
                        .filter(article -> page.weight(article) >= SHORT_ARTICLE)
                        .filter(OtherArticles::hasTitle)
                        .findFirst();
        Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        titled.ifPresent(main -> {
            boolean liveBlog = posts(main, articles, page) > page.weight(main) * MOSTLY_POSTS;
            articles.stream()
                    .filter(article -> article != main && !isIn(main, article))
                    .filter(article -> !(liveBlog && isIn(article, main)))
                    .forEach(others::add);
        });
        return others;
    }

    private static boolean hasTitle(Element article) {
        Element title = article.selectFirst("h1");
        return title != null && title.hasText() && title.closest("article") == article;
    }

    private static double posts(Element main, List<Element> articles, PageMap page) {
        return articles.stream()
                .filter(article -> article != main && article.parent().closest("article") == main)
                .mapToDouble(page::weight)
                .sum();
    }

    private static boolean isIn(Element element, Element around) {
        Element up = element;
        while (up != null && up != around) {
            up = up.parent();
        }
        return up != null;
    }
}
