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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.catalog.ArticlePage;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;
import org.copytaster.ui.submit.SubmitView;

/** The desk: what to work on at the left, the list in the middle, the selected article at the right. */
@Route("")
@RolesAllowed(Roles.READER)
public final class DeskView extends Div implements AfterNavigationObserver, HasDynamicTitle {
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

        search.setPlaceholder(Texts.of("desk.search.how"));
        search.setAriaLabel(Texts.of("desk.search"));
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

        H1 title = new H1(Texts.of("desk"));
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
            total.setText(Texts.of("desk.total", first.total()));
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
                    Texts.of("desk.failed"),
                    problem.getMessage(),
                    new Button(Texts.of("again"), click -> tryAgain(query))));
        }
    }

    private void tryAgain(DeskQuery query) {
        load(query);
        list.showSelected(query.article());
    }

    private static EmptyState nothing(DeskQuery query) {
        if (!query.q().isEmpty() && !query.state().isEmpty()) {
            RouterLink anyState = new RouterLink(Texts.of("desk.nothing.anystate"), DeskView.class);
            anyState.setQueryParameters(query.withState("").parameters());
            return new EmptyState(
                    Texts.of("desk.nothing"),
                    Texts.of("desk.nothing.state", StateLabel.inWords(query.state())),
                    anyState);
        }
        if (!query.q().isEmpty()) {
            RouterLink all = new RouterLink(Texts.of("desk.nothing.all"), DeskView.class);
            return new EmptyState(Texts.of("desk.nothing"), Texts.of("desk.nothing.words"), all);
        }
        if (!query.state().isEmpty()) {
            return new EmptyState(Texts.of("desk.state.empty"), Texts.of("desk.state.empty.text"));
        }
        EmptyState empty = new EmptyState(Texts.of("desk.empty"), Texts.of("desk.empty.text"));
        if (SignedIn.current().mayEdit()) {
            empty.add(new RouterLink(Texts.of("desk.empty.submit"), SubmitView.class));
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

    @Override
    public String getPageTitle() {
        return Texts.of("desk") + " · Copytaster";
    }
}
