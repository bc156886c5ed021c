package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.copytaster.ui.ingest.Normalized.Article;
import org.copytaster.ui.look.Language;

/** One article as the desk will get it: headline, fields with their origins, what to check, the text. */
public final class ArticlePreview extends com.vaadin.flow.component.html.Article {

    public ArticlePreview(Article article) {
        addClassName("normalized-page");
        H2 headline = new H2(article.headline());
        Language.set(headline, article.language());
        add(withOrigin(headline, article, "headline"));
        if (article.deck() != null) {
            Paragraph deck = new Paragraph(article.deck());
            deck.addClassName("deck");
            Language.set(deck, article.language());
            add(withOrigin(deck, article, "deck"));
        }
        add(new FieldList(Field.of(article)));
        if (!article.warnings().isEmpty()) {
            add(new WarningList(article.warnings()));
        }
        BlockList text = new BlockList(article.blocks());
        Language.set(text, article.language());
        add(text);
        if (!article.origins().isEmpty()) {
            add(legend(article));
        }
    }

    private static Div withOrigin(Component value, Article article, String key) {
        Div pair = new Div(value);
        pair.addClassName("with-origin");
        String origin = article.origins().get(key);
        if (origin != null) {
            pair.add(new OriginLabel(Origin.of(origin)));
        }
        return pair;
    }

    /** What the small labels say, for those who cannot hover over them. */
    private static NativeDetails legend(Article article) {
        DescriptionList words = new DescriptionList();
        List<Origin> used =
                article.origins().values().stream().map(Origin::of).distinct().toList();
        used.forEach(origin -> words.add(
                new DescriptionList.Term(origin.label()), new DescriptionList.Description(origin.sentence())));
        NativeDetails legend = new NativeDetails("Where fields come from", words);
        legend.addClassName("origin-legend");
        return legend;
    }
}
