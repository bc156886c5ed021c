package org.copytaster.ui.article.version;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.catalog.Versions;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;

/** An article's versions, newest first, read when they are looked at. */
public final class VersionsPanel extends Div {
    private static final int PAGE = 50;

    private final transient History history;
    private final transient OffTheLock offTheLock;
    private final transient Consumer<Comparison> onChosen;
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private final transient List<VersionCard> cards = new ArrayList<>();

    private transient Article article;
    private transient Comparison compared;
    private boolean read;

    public VersionsPanel(History history, OffTheLock offTheLock, Consumer<Comparison> onChosen) {
        this.history = history;
        this.offTheLock = offTheLock;
        this.onChosen = onChosen;
        addClassName("versions");
        list.addClassName("version-list");
        add(list, foot);
    }

    /** What was read of another article, or of this one before it changed, is forgotten. */
    public void forget(Article shown) {
        article = shown;
        read = false;
    }

    /** Reads them, unless it was done before. */
    public void open() {
        if (read) {
            return;
        }
        read = true;
        list.removeAll();
        cards.clear();
        readFrom(null);
    }

    /** @param shown null for none */
    public void show(Comparison shown) {
        compared = shown;
        cards.forEach(card -> card.show(shown));
    }

    private void readFrom(String cursor) {
        Paragraph loading = new Paragraph(Texts.of("loading"));
        loading.addClassName("loading");
        foot.removeAll();
        foot.add(loading);
        Article asked = article;
        offTheLock.call(
                () -> history.versions(asked.id(), cursor, PAGE),
                versions -> {
                    if (asked == article) {
                        append(versions);
                    }
                },
                problem -> failed(problem, cursor),
                () -> {});
    }

    private void append(Versions versions) {
        foot.removeAll();
        for (Versions.Version version : versions.items()) {
            VersionCard card =
                    new VersionCard(article, version, chosen -> onChosen.accept(Comparison.of(article, chosen)));
            card.show(compared);
            cards.add(card);
            list.add(card);
        }
        if (versions.next() != null) {
            Button older = new Button(Texts.of("versions.older"), click -> readFrom(versions.next()));
            older.addThemeName("quiet");
            foot.add(older);
        }
    }

    private void failed(ServiceProblem problem, String cursor) {
        foot.removeAll();
        foot.add(new EmptyState(
                Texts.of("versions.failed"),
                problem.getMessage(),
                new Button(Texts.of("again"), click -> readFrom(cursor))));
    }
}
