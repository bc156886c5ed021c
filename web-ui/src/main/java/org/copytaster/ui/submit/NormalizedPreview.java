package org.copytaster.ui.submit;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.copytaster.ui.article.ArticleText;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.look.Time;

/** What ingest makes of the pasted document: fields with their origins, warnings, blocks. */
class NormalizedPreview extends Section {

    NormalizedPreview() {
        addClassName("normalized");
        getElement().setAttribute("aria-label", "Preview");
        getElement().setAttribute("aria-live", "polite");
        clear();
    }

    void clear() {
        say("What the desk will get appears here while you paste: headline, byline, text, and where each came from.");
    }

    /** Why there is nothing to show. */
    void explain(String reason) {
        say(reason);
    }

    void show(Normalized result) {
        removeAll();
        result.articles().forEach(article -> add(page(article)));
    }

    private static Component page(Normalized.Article article) {
        Div page = new Div();
        page.addClassName("normalized-page");
        page.add(withOrigin(new H2(article.headline()), article.origins().get("headline")));
        if (article.deck() != null) {
            Paragraph deck = new Paragraph(article.deck());
            deck.addClassName("deck");
            page.add(deck);
        }
        page.add(fields(article));
        if (!article.warnings().isEmpty()) {
            page.add(warnings(article.warnings()));
        }
        ArticleText text = new ArticleText();
        text.setBlocks(article.blocks().stream()
                .map(block -> new Article.Block(block.id(), block.type(), block.text()))
                .toList());
        page.add(text);
        return page;
    }

    private static Component fields(Normalized.Article article) {
        DescriptionList list = new DescriptionList();
        list.addClassName("normalized-fields");
        if (!article.bylines().isEmpty()) {
            field(
                    list,
                    article,
                    "By",
                    "bylines",
                    new Span(article.bylines().stream().collect(joining(", "))));
        }
        if (article.published() != null) {
            field(list, article, "Published", "published", Time.full(article.published()));
        }
        if (article.siteName() != null) {
            field(list, article, "Site", "siteName", new Span(article.siteName()));
        }
        if (article.language() != null) {
            field(list, article, "Language", "language", new Span(article.language()));
        }
        long captions = article.blocks().stream()
                .filter(b -> b.type().equals("caption"))
                .count();
        field(
                list,
                article,
                "Body",
                "body",
                new Span("%,d words, %d blocks%s"
                        .formatted(
                                article.words(),
                                article.blocks().size(),
                                captions == 0 ? "" : captions == 1 ? ", 1 caption" : ", " + captions + " captions")));
        return list;
    }

    private static void field(
            DescriptionList list, Normalized.Article article, String name, String key, Component value) {
        list.add(
                new DescriptionList.Term(name),
                new DescriptionList.Description(
                        withOrigin(value, article.origins().get(key))));
    }

    private static Component withOrigin(Component value, String origin) {
        Div pair = new Div(value);
        pair.addClassName("with-origin");
        if (origin != null) {
            Span from = new Span(origin);
            from.addClassName("origin");
            from.setTitle("Where this field came from");
            pair.add(from);
        }
        return pair;
    }

    private static Component warnings(List<Normalized.Warning> warnings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("warnings");
        warnings.stream()
                .map(warning -> new ListItem(warning.detail() == null ? warning.code() : warning.detail()))
                .forEach(list::add);
        return list;
    }

    private void say(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("preview-hint");
        removeAll();
        add(hint);
    }
}
