package org.copytaster.ui.article.sourceupdate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.catalog.SourceUpdate;
import org.copytaster.ui.catalog.Take;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;
import org.jboss.logging.Logger;

/** The source's update beside the editors' text, in place of the text, and what of it is taken. */
public final class SourceUpdatePane extends Section {
    private static final Logger LOG = Logger.getLogger(SourceUpdatePane.class);

    private final transient History history;
    private final transient OffTheLock offTheLock;
    private final transient Decision onTaken;
    private final transient Runnable onClose;
    private final Div body = new Div();

    private transient Article article;

    /** What the reader decided. */
    @FunctionalInterface
    public interface Decision {
        /** @param ended is to be run when it is done, or failed */
        void take(SourceUpdate update, Take take, Runnable ended);
    }

    public SourceUpdatePane(History history, OffTheLock offTheLock, Decision onTaken, Runnable onClose) {
        this.history = history;
        this.offTheLock = offTheLock;
        this.onTaken = onTaken;
        this.onClose = onClose;
        addClassName("source-update");
    }

    public void show(Article shown, boolean mayEdit) {
        article = shown;
        H2 title = new H2(Texts.of("update"));
        title.addClassName("pane-title");
        Button close = new Button(Texts.of("update.close"), click -> onClose.run());
        close.addThemeName("quiet");
        Div head = new Div(title, close);
        head.addClassName("pane-head");
        removeAll();
        add(head, body);
        read(mayEdit);
    }

    private void read(boolean mayEdit) {
        Paragraph loading = new Paragraph(Texts.of("comparison.loading"));
        loading.addClassName("loading");
        body.removeAll();
        body.add(loading);
        Article asked = article;
        offTheLock.call(
                () -> Compared.read(history, asked),
                compared -> {
                    if (asked == article) {
                        draw(compared, mayEdit);
                    }
                },
                problem -> failed(problem, mayEdit),
                () -> {});
    }

    /** The update with what each side changed, word by word. */
    private record Compared(SourceUpdate update, Words source, Words editors) {
        static Compared read(History history, Article article) {
            SourceUpdate update = history.sourceUpdate(article.id());
            Function<Integer, Words> words = to -> words(history, article, update.before(), to);
            return new Compared(update, words.apply(update.now()), words.apply(update.ours()));
        }

        /** The choice does not depend on it. */
        private static Words words(History history, Article article, int from, int to) {
            try {
                Difference difference = history.difference(article.id(), from, to);
                return Words.of(difference);
            } catch (ServiceProblem problem) {
                LOG.warnf("No words of %s from %d to %d: %s", article.id(), from, to, problem.getMessage());
                return Words.UNTOLD;
            }
        }
    }

    private void draw(Compared compared, boolean mayEdit) {
        SourceUpdate update = compared.update();
        ThreeWayView view = new ThreeWayView(
                update, ThreeWayRow.of(update, compared.source(), compared.editors()), article.language());
        body.removeAll();
        if (mayEdit && article.isOpenForEditing()) {
            body.add(actions(update, view));
        }
        body.add(view);
    }

    private Div actions(SourceUpdate update, ThreeWayView view) {
        Div actions = new Div();
        actions.addClassName("update-actions");
        Button chosen = new Button(Texts.of("update.take"), click -> decide(actions, update, view.taken()));
        chosen.addThemeName("primary");
        Button all = new Button(Texts.of("update.all"), click -> decide(actions, update, new Take.All()));
        Button none = new Button(Texts.of("update.none"), click -> decide(actions, update, new Take.None()));
        actions.add(chosen, all, none);
        return actions;
    }

    private void decide(Div actions, SourceUpdate update, Take take) {
        Span progress = new Span(Texts.of("update.progress"));
        progress.getElement().setAttribute("role", "status");
        actions.add(progress);
        actions.setEnabled(false);
        onTaken.take(update, take, () -> {
            actions.remove(progress);
            actions.setEnabled(true);
        });
    }

    private void failed(ServiceProblem problem, boolean mayEdit) {
        body.removeAll();
        if (problem.isNotFound()) {
            body.add(new EmptyState(Texts.of("update.nothing"), Texts.of("update.nothing.text")));
        } else {
            body.add(new EmptyState(
                    Texts.of("update.failed"),
                    problem.getMessage(),
                    new Button(Texts.of("again"), click -> read(mayEdit))));
        }
    }
}
