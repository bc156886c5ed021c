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
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.Language;
import org.copytaster.ui.look.Time;

/** What ingest makes of the pasted document: fields with their origins, warnings, blocks. */
class NormalizedPreview extends Section {

    /** Ingest takes articles of any length; to see what became of one, its beginning is enough. */
    private static final int SHOWN_BLOCKS = 200;

    private final Span status = new Span();
    private final Div content = new Div();

    NormalizedPreview() {
        addClassName("normalized");
        getElement().setAttribute("aria-label", "Preview");
        // only this line is read aloud: the whole preview at every pause in typing would be noise
        status.getElement().setAttribute("role", "status");
        status.addClassName("visually-hidden");
        add(status, content);
        clear();
    }

    void clear() {
        say("What the desk will get appears here while you paste: headline, byline, text, and where each came from.");
    }

    /** Why there is nothing to show. */
    void explain(String reason) {
        say(reason);
        status.setText(reason);
    }

    void show(Normalized result) {
        content.removeAll();
        result.articles().forEach(article -> content.add(page(article)));
        status.setText("Preview: "
                + result.articles().stream().map(NormalizedPreview::size).collect(joining("; ")));
    }

    private static Component page(Normalized.Article article) {
        Div page = new Div();
        page.addClassName("normalized-page");
        H2 headline = new H2(article.headline());
        Language.set(headline, article.language());
        page.add(withOrigin(headline, article.origins().get("headline")));
        if (article.deck() != null) {
            Paragraph deck = new Paragraph(article.deck());
            deck.addClassName("deck");
            Language.set(deck, article.language());
            page.add(deck);
        }
        page.add(fields(article));
        if (!article.warnings().isEmpty()) {
            page.add(warnings(article.warnings()));
        }
        ArticleText text = new ArticleText();
        text.setLanguage(article.language());
        text.setBlocks(article.blocks().stream()
                .limit(SHOWN_BLOCKS)
                .map(block -> new Article.Block(block.id(), block.type(), block.text()))
                .toList());
        page.add(text);
        if (article.blocks().size() > SHOWN_BLOCKS) {
            Paragraph more =
                    new Paragraph("… and " + Count.number(article.blocks().size() - SHOWN_BLOCKS) + " more");
            more.addClassName("preview-more");
            page.add(more);
        }
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
                new Span(size(article) + (captions == 0 ? "" : ", " + Count.of(captions, "caption"))));
        return list;
    }

    private static String size(Normalized.Article article) {
        return Count.of(article.words(), "word")
                + ", "
                + Count.of(article.blocks().size(), "block");
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
        content.removeAll();
        content.add(hint);
        status.setText("");
    }
}
