package org.copytaster.ui.article.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.catalog.Versions;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;

/** What happened to an article: who did what, when and why. Read when it is looked at. */
public final class ActivityPanel extends Div {
    private static final int PAGE = 50;

    private final transient History history;
    private final transient OffTheLock offTheLock;
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();

    private transient Article article;
    private transient Timeline timeline = new Timeline();
    private boolean read;

    public ActivityPanel(History history, OffTheLock offTheLock) {
        this.history = history;
        this.offTheLock = offTheLock;
        addClassName("activity");
        list.addClassName("activity-list");
        add(list, foot);
    }

    /** What was read of another article, or of this one before it changed, is forgotten. */
    public void forget(Article shown) {
        article = shown;
        read = false;
    }

    /** Reads it, unless that was done before. */
    public void open() {
        if (!read) {
            read = true;
            timeline = new Timeline();
            list.removeAll();
            more();
        }
    }

    private record Pages(Versions versions, States states) {}

    private void more() {
        Paragraph loading = new Paragraph(Texts.of("loading"));
        loading.addClassName("loading");
        foot.removeAll();
        foot.add(loading);
        Timeline asked = timeline;
        boolean first = !timeline.hasMore();
        String versions = timeline.versionsWanted();
        String states = timeline.statesWanted();
        offTheLock.call(
                () -> new Pages(
                        first || versions != null ? history.versions(article.id(), versions, PAGE) : null,
                        first || states != null ? history.states(article.id(), states, PAGE) : null),
                pages -> {
                    if (asked == timeline) {
                        append(pages);
                    }
                },
                this::failed,
                () -> {});
    }

    private void append(Pages pages) {
        if (pages.versions() != null) {
            timeline.addVersions(pages.versions());
        }
        if (pages.states() != null) {
            timeline.addStates(pages.states());
        }
        list.removeAll();
        List<Event> events = timeline.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            boolean saidBelow = i + 1 < events.size() && event.saysTheSameAs(events.get(i + 1));
            list.add(item(event, saidBelow ? null : event.why()));
        }
        foot.removeAll();
        if (timeline.hasMore()) {
            Button older = new Button(Texts.of("activity.older"), click -> more());
            older.addThemeName("quiet");
            foot.add(older);
        }
    }

    private static ListItem item(Event event, String reason) {
        Span who = new Span(event.who());
        who.addClassName("activity-who");
        ListItem item = new ListItem(new Div(who, new Span(what(event))), Time.brief(event.time()));
        item.addClassName("activity-item");
        if (event instanceof Event.Moved moved) {
            item.getElement().setAttribute("data-state", moved.change().to());
        }
        if (reason != null) {
            Paragraph why = new Paragraph(reason);
            why.addClassName("activity-why");
            item.add(why);
        }
        return item;
    }

    private static String what(Event event) {
        return switch (event) {
            case Event.Moved(States.Change change) ->
                Texts.of("activity.moved", StateLabel.inWords(change.from()), StateLabel.inWords(change.to()));
            case Event.NewVersion(Versions.Version version) -> {
                String kind = version.number() == 1
                        ? "created"
                        : version.isKeptDraft()
                                ? "draft"
                                : version.isFromSource() ? version.neverWasCurrent() ? "beside" : "source" : "saved";
                yield Texts.of("activity." + kind, version.number());
            }
        };
    }

    private void failed(ServiceProblem problem) {
        foot.removeAll();
        foot.add(new EmptyState(
                Texts.of("activity.failed"), problem.getMessage(), new Button(Texts.of("again"), click -> more())));
    }
}
