package org.copytaster.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.DeletedArticles;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Roles;

/** What was deleted, the latest first, to be brought back. */
@Route("deleted")
@RolesAllowed(Roles.CHIEF_EDITOR)
public final class DeletedView extends Div implements HasDynamicTitle {
    private static final int PAGE = 50;

    private final transient Catalog catalog;
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();

    DeletedView(Catalog catalog) {
        this.catalog = catalog;
        addClassName("deleted-view");
        list.addClassName("deleted-list");
        Paragraph about = new Paragraph(Texts.of("deleted.about"));
        about.addClassName("deleted-about");
        Div page = new Div(new H1(Texts.of("deleted")), about, list, foot);
        page.addClassName("deleted-page");
        add(page);
        readFrom(null);
    }

    private void readFrom(String cursor) {
        foot.removeAll();
        try {
            DeletedArticles page = catalog.deleted(cursor, PAGE);
            page.items().forEach(article -> list.add(item(article)));
            if (page.next() != null) {
                Button older = new Button(Texts.of("deleted.older"), click -> readFrom(page.next()));
                older.addThemeName("quiet");
                foot.add(older);
            }
            if (list.getChildren().findAny().isEmpty()) {
                foot.add(new EmptyState(Texts.of("deleted.none"), Texts.of("deleted.none.text")));
            }
        } catch (ServiceProblem problem) {
            foot.add(new EmptyState(
                    Texts.of("deleted.failed"),
                    problem.getMessage(),
                    new Button(Texts.of("again"), click -> readFrom(cursor))));
        }
    }

    private ListItem item(DeletedArticles.Item article) {
        Span headline = new Span(article.headline());
        headline.addClassName("deleted-headline");
        Div more = new Div(
                new StateLabel(article.state()),
                new Span(article.source()),
                new Span(Texts.of("deleted.by", article.by())),
                Time.brief(article.deleted()));
        more.addClassName("deleted-more");
        Button back = new Button(Texts.of("deleted.back"));
        back.setAriaLabel(Texts.of("deleted.back.which", article.headline()));
        ListItem item = new ListItem(new Div(headline, more), back);
        item.addClassName("deleted-item");
        back.addClickListener(click -> bringBack(article, item));
        return item;
    }

    private void bringBack(DeletedArticles.Item article, ListItem item) {
        try {
            catalog.bringBack(article.id());
            item.removeAll();
            RouterLink open = new RouterLink(
                    article.headline(), ArticleView.class, article.id().toString());
            open.addClassName("deleted-headline");
            item.add(open, new Span(Texts.of("deleted.done")));
            Messages.done(Texts.of("deleted.done"), Texts.of("open"), () -> UI.getCurrent()
                    .navigate(ArticleView.class, article.id().toString()));
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("deleted") + " · Copytaster";
    }
}
