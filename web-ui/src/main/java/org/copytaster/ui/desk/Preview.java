package org.copytaster.ui.desk;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.copytaster.ui.article.ArticleHeading;
import org.copytaster.ui.article.ArticleText;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;

/** The article of the selected row, to read without leaving the list. */
class Preview extends Aside {
    private final transient Catalog catalog;

    Preview(Catalog catalog) {
        this.catalog = catalog;
        addClassName("preview");
        getElement().setAttribute("aria-label", Texts.of("desk.preview"));
        clear();
    }

    void clear() {
        say(Texts.of("desk.preview.how"));
    }

    void show(UUID id) {
        try {
            Article article = catalog.article(id);
            RouterLink open = new RouterLink(Texts.of("desk.preview.open"), ArticleView.class, id.toString());
            open.addClassName("preview-open");
            ArticleText text = new ArticleText();
            text.setBlocks(article.blocks());
            text.setLanguage(article.language());
            text.setNotes(catalog.notes(id));
            Div page = new Div(new ArticleHeading(article), open, text);
            page.addClassName("preview-page");
            removeAll();
            add(page);
        } catch (ServiceProblem problem) {
            say(problem.getMessage());
        }
    }

    private void say(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("preview-hint");
        removeAll();
        add(paragraph);
    }
}
