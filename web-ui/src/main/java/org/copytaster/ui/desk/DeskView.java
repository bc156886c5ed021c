package org.copytaster.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.catalog.ArticlePage;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;
import org.copytaster.ui.submit.SubmitView;

/** The desk: what to work on at the left, the list in the middle, the selected article at the right. */
@Route("")
@PageTitle("Desk · Copytaster")
@RolesAllowed(Roles.READER)
public final class DeskView extends Div implements AfterNavigationObserver {
    private static final int SEARCH_DELAY_MILLIS = 300;

    private final transient Catalog catalog;
    private final StateFilter states = new StateFilter();
    private final TextField search = new TextField();
    private final Span total = new Span();
    private final Div listSlot = new Div();
    private final ArticleList list = new ArticleList(this::select, DeskView::open);
    private final Preview preview;

    private transient Optional<DeskQuery> shown = Optional.empty();

    DeskView(Catalog catalog) {
        this.catalog = catalog;
        this.preview = new Preview(catalog);
        addClassName("desk");

        search.setPlaceholder("Search: words, \"phrases\", -without");
        search.setAriaLabel("Search articles");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                replace(current().withQ(change.getValue()));
            }
        });
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");

        H1 title = new H1("Desk");
        title.addClassName("visually-hidden");
        Div tools = new Div(search, total);
        tools.addClassName("list-tools");
        listSlot.addClassName("list-slot");
        Section middle = new Section(title, tools, listSlot);
        middle.addClassName("desk-list");
        add(states, middle, preview);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        DeskQuery query = DeskQuery.of(event.getLocation());
        boolean sameList = shown.filter(query::sameList).isPresent();
        shown = Optional.of(query);
        // not while it says the same: that would take away the space somebody has just typed
        if (!search.getValue().strip().equals(query.q())) {
            search.setValue(query.q());
        }
        if (!sameList) {
            load(query);
        }
        list.showSelected(query.article());
        query.article().ifPresentOrElse(preview::show, preview::clear);
    }

    private void load(DeskQuery query) {
        try {
            ArticleRows rows =
                    new ArticleRows(cursor -> catalog.articles(query.q(), query.state(), cursor, ArticleRows.PAGE));
            ArticlePage first = rows.first();
            states.show(query, Optional.of(catalog.countsByState(query.q())));
            total.setText(Count.of(first.total(), "article"));
            listSlot.removeAll();
            if (first.total() == 0) {
                listSlot.add(nothing(query));
            } else {
                list.show(rows);
                listSlot.add(list);
            }
        } catch (ServiceProblem problem) {
            states.show(query, Optional.empty());
            total.setText("");
            listSlot.removeAll();
            listSlot.add(new EmptyState(
                    "The list cannot be shown",
                    problem.getMessage(),
                    new Button("Try again", click -> tryAgain(query))));
        }
    }

    private void tryAgain(DeskQuery query) {
        load(query);
        list.showSelected(query.article());
    }

    private static EmptyState nothing(DeskQuery query) {
        if (!query.q().isEmpty() && !query.state().isEmpty()) {
            RouterLink anyState = new RouterLink("Search in all states", DeskView.class);
            anyState.setQueryParameters(query.withState("").parameters());
            return new EmptyState(
                    "Nothing found",
                    "No article in %s has these words.".formatted(StateLabel.inWords(query.state())),
                    anyState);
        }
        if (!query.q().isEmpty()) {
            RouterLink all = new RouterLink("Show all articles", DeskView.class);
            return new EmptyState("Nothing found", "No article has these words. Fewer words find more.", all);
        }
        if (!query.state().isEmpty()) {
            return new EmptyState("Nothing in this state", "Articles appear here as they move through the desk.");
        }
        EmptyState empty = new EmptyState("No articles yet", "What sources send appears here as it arrives.");
        if (SignedIn.current().mayEdit()) {
            empty.add(new RouterLink("Submit the first one", SubmitView.class));
        }
        return empty;
    }

    private void select(UUID id) {
        // where there is no room for a preview, a tap reads the article itself
        getElement()
                .executeJs("return getComputedStyle(this.querySelector('.preview')).display === 'none'")
                .then(Boolean.class, noPreview -> {
                    if (noPreview) {
                        open(id);
                    } else {
                        go(current().withArticle(id));
                    }
                });
    }

    private DeskQuery current() {
        return shown.orElseThrow();
    }

    private static void go(DeskQuery query) {
        UI.getCurrent().navigate(DeskView.class, query.parameters());
    }

    /** Pauses in typing are not places to go back to. */
    private static void replace(DeskQuery query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", query.parameters()), true);
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate(ArticleView.class, id.toString());
    }
}
