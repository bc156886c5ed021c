package org.copytaster.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.ui.article.ArticleAddress.Compared;
import org.copytaster.ui.article.ArticleAddress.Text;
import org.copytaster.ui.article.ArticleAddress.Update;
import org.copytaster.ui.article.activity.ActivityPanel;
import org.copytaster.ui.article.sourceupdate.SourceUpdatePane;
import org.copytaster.ui.article.version.Comparison;
import org.copytaster.ui.article.version.ComparisonPane;
import org.copytaster.ui.article.version.VersionsPanel;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;

/** One article: its text in the middle, or two of its versions, or its source's update; what is known of it at the right. */
@Route("articles")
@RolesAllowed(Roles.READER)
public final class ArticleView extends Div
        implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {
    private final transient Catalog catalog;
    private final transient History history;
    private final transient OffTheLock offTheLock = new OffTheLock();
    private final transient ArticleChanges changes;

    private final ArticleText text = new ArticleText();
    private final Div heading = new Div();
    private final Div page = new Div(new com.vaadin.flow.component.html.Article(heading, text));
    private final Div reading = new Div();
    private final Notices notices;
    private final ComparisonPane comparison;
    private final SourceUpdatePane update;

    private final NotesPanel notes;
    private final Div details = new Div();
    private final VersionsPanel versions;
    private final ActivityPanel activity;
    private final Rail rail;

    private transient Article article;
    private transient List<States.Move> moves = List.of();
    private transient ArticleAddress address;

    ArticleView(Catalog catalog, History history) {
        this.catalog = catalog;
        this.history = history;
        changes = new ArticleChanges(catalog, history, offTheLock, () -> article, this::changed, this::reload);
        notices = new Notices(changes, () -> go(address.with(new Update())));
        comparison = new ComparisonPane(history, offTheLock, new Comparing());
        update = new SourceUpdatePane(history, offTheLock, changes::take, () -> go(address.with(new Text())));
        notes = new NotesPanel(catalog, text, new NotesPanel.NotesShown() {
            @Override
            public void needed() {
                rail.open(RailTab.NOTES);
                opened(RailTab.NOTES);
            }

            @Override
            public void counted(int number) {
                rail.badge(RailTab.NOTES, number);
            }
        });
        versions = new VersionsPanel(history, offTheLock, this::compare);
        activity = new ActivityPanel(history, offTheLock);
        rail = new Rail(
                Map.of(
                        RailTab.NOTES, notes,
                        RailTab.DETAILS, details,
                        RailTab.VERSIONS, versions,
                        RailTab.ACTIVITY, activity),
                this::opened);
        addClassName("article-view");
        reading.addClassName("reading");
        page.addClassName("reading-page");
        text.setSelectable(SignedIn.current().mayEdit());
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        UUID id = id(parameter);
        // another tab or another comparison of the article that is shown
        if (article == null || !article.id().equals(id)) {
            load(id);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ArticleAddress.of(event.getLocation());
        if (article != null) {
            showAddress();
        }
    }

    private void load(UUID id) {
        article = null;
        removeAll();
        try {
            show(catalog.article(id));
        } catch (ServiceProblem problem) {
            if (problem.isGone()) {
                add(new GonePage(problem, () -> bringBack(id)));
            } else if (problem.isNotFound()) {
                throw new NotFoundException("No article " + id);
            } else {
                add(EmptyState.page(
                        Texts.of("article.failed"),
                        problem.getMessage(),
                        new Button(Texts.of("again"), click -> reload(id))));
            }
        }
    }

    private void reload(UUID id) {
        load(id);
        if (article != null) {
            showAddress();
        }
    }

    private void bringBack(UUID id) {
        changes.bringBack(id, () -> reload(id));
    }

    /** It is another one now, and all that is said of it is asked for anew. */
    private void changed(Article now) {
        address = address.with(new Text());
        replaceAddress();
        show(now);
        showAddress();
    }

    private void show(Article now) {
        List<Note> itsNotes = catalog.notes(now.id());
        moves = SignedIn.current().mayEdit() ? history.states(now.id(), null, 1).moves() : List.of();
        article = now;
        removeAll();
        add(reading, rail);
        text.setBlocks(article.blocks());
        text.setLanguage(article.language());
        heading.removeAll();
        heading.add(new ArticleHeading(article, new ArticleControls(article, moves, changes)));
        details.removeAll();
        details.add(new Details(article));
        versions.forget(article);
        activity.forget(article);
        rail.badge(RailTab.VERSIONS, article.counts().versions());
        notes.show(article, itsNotes);
    }

    private void showAddress() {
        rail.open(address.rail());
        notices.show(article, address.shown() instanceof Update);
        reading.removeAll();
        reading.add(notices);
        switch (address.shown()) {
            case Text middle -> {
                versions.show(null);
                reading.add(page);
                text.focus();
            }
            case Compared(int from, int to) -> {
                Comparison compared = new Comparison(from, to);
                versions.show(compared);
                reading.add(comparison);
                comparison.show(
                        article,
                        compared,
                        address.sideBySide(),
                        SignedIn.current().mayEdit());
            }
            case Update middle -> {
                versions.show(null);
                reading.add(update);
                update.show(article, SignedIn.current().mayEdit());
            }
        }
        fill(address.rail());
    }

    private void opened(RailTab tab) {
        if (address != null && address.rail() != tab) {
            address = address.with(tab);
            replaceAddress();
        }
        fill(tab);
    }

    /** What is not looked at is not asked for. */
    private void fill(RailTab tab) {
        switch (tab) {
            case VERSIONS -> versions.open();
            case ACTIVITY -> activity.open();
            case NOTES, DETAILS -> {}
        }
    }

    private void compare(Comparison wanted) {
        go(address.with(new Compared(wanted.from(), wanted.to())));
    }

    /** A place to go back to. */
    private void go(ArticleAddress place) {
        UI.getCurrent().navigate(ArticleView.class, article.id().toString(), place.parameters());
    }

    private void replaceAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("articles/" + article.id(), address.parameters()));
    }

    private final class Comparing implements ComparisonPane.Actions {
        @Override
        public void compare(Comparison other) {
            ArticleView.this.compare(other);
        }

        @Override
        public void sideBySide(boolean side) {
            go(address.withSides(side));
        }

        @Override
        public void restore(int version, String note, Runnable ended) {
            changes.restore(version, note, ended);
        }

        @Override
        public void close() {
            go(address.with(new Text()));
        }
    }

    private static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("Not an article's id: " + parameter);
        }
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Copytaster" : article.headline() + " · Copytaster";
    }
}
