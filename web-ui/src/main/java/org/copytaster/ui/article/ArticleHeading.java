package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.look.Language;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;

/** What stands above the text: where it is from, headline, deck, who wrote it when. */
public final class ArticleHeading extends Header {
    /** Characters; what is longer was inferred from a sentence more often than written as a headline. */
    private static final int LONG_HEADLINE = 90;

    public ArticleHeading(Article article) {
        this(article, new StateLabel(article.state()));
    }

    /** @param controls show the article's state and who has it, and may change them */
    ArticleHeading(Article article, Component controls) {
        addClassName("article-heading");

        Div kicker = new Div(controls, new Span(article.source()));
        kicker.addClassName("kicker");
        if (article.version() > 1) {
            kicker.add(new Span(Texts.of("version.number", article.version())));
        }
        add(kicker);

        H1 headline = new H1(article.headline());
        Language.set(headline, article.language());
        headline.setClassName("long", article.headline().length() > LONG_HEADLINE);
        add(headline);

        if (article.deck() != null) {
            Paragraph deck = new Paragraph(article.deck());
            deck.addClassName("deck");
            Language.set(deck, article.language());
            add(deck);
        }

        Div line = new Div();
        line.addClassName("byline");
        if (!article.bylines().isEmpty()) {
            Span authors = new Span(String.join(", ", article.bylines()));
            authors.addClassName("authors");
            line.add(authors);
        }
        if (article.published() != null) {
            line.add(Time.full(article.published()));
        }
        line.add(new Span(Texts.of("words", article.words())));
        add(line);
    }
}
