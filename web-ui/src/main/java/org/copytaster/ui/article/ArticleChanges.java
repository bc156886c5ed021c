package org.copytaster.ui.article;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.catalog.Lock;
import org.copytaster.ui.catalog.SourceUpdate;
import org.copytaster.ui.catalog.Take;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;

/** What the article's page does to an article: made on what was seen, said when it is done, with the way back. */
final class ArticleChanges {
    /** Its state, its lock or its update is not what the page shows. */
    private static final int CONFLICT = 409;

    private final Catalog catalog;
    private final History history;
    private final OffTheLock offTheLock;
    private final Supplier<Article> seen;
    private final Consumer<Article> onChanged;
    private final Consumer<UUID> onStale;

    /**
     * @param seen the article as it is on the page
     * @param onChanged is given what became of it
     * @param onStale what is on the page is not what is there
     */
    ArticleChanges(
            Catalog catalog,
            History history,
            OffTheLock offTheLock,
            Supplier<Article> seen,
            Consumer<Article> onChanged,
            Consumer<UUID> onStale) {
        this.catalog = catalog;
        this.history = history;
        this.offTheLock = offTheLock;
        this.seen = seen;
        this.onChanged = onChanged;
        this.onStale = onStale;
    }

    void move(String to) {
        change(() -> catalog.move(seen.get(), to), () -> Messages.done(Texts.of("moved", StateLabel.inWords(to))));
    }

    void assign(String to) {
        String before = seen.get().assignee();
        Runnable undo = () -> change(() -> catalog.assign(seen.get(), before == null ? "" : before), this::undone);
        String said = to.isEmpty() ? Texts.of("assigned.nobody") : Texts.of("assigned", to);
        change(() -> catalog.assign(seen.get(), to), () -> Messages.done(said, Texts.of("undo"), undo));
    }

    /**
     * @param note why; empty where nobody says
     * @param ended is run when the catalog has answered, whatever it says
     */
    void restore(int version, String note, Runnable ended) {
        Article before = seen.get();
        slowly(
                () -> history.restore(before, version, note.isBlank() ? null : note),
                now -> Messages.done(
                        now.version() == before.version()
                                ? Texts.of("restored.same", version)
                                : Texts.of("restored", version, now.version()),
                        Texts.of("undo"),
                        () -> backTo(before.version())),
                ended);
    }

    void take(SourceUpdate update, Take take, Runnable ended) {
        Article before = seen.get();
        slowly(
                () -> history.take(before, update, take),
                now -> {
                    if (now.version() == before.version()) {
                        Messages.done(Texts.of("taken.none", update.now()));
                    } else {
                        String said = take instanceof Take.All ? "taken.all" : "taken.some";
                        Messages.done(
                                Texts.of(said, update.now(), now.version()),
                                Texts.of("undo"),
                                () -> backTo(before.version()));
                    }
                },
                ended);
    }

    private void backTo(int version) {
        slowly(() -> history.restore(seen.get(), version, Texts.of("undo.note")), now -> undone(), () -> {});
    }

    void delete() {
        Article article = seen.get();
        try {
            catalog.delete(article);
        } catch (ServiceProblem problem) {
            failed(problem);
            return;
        }
        UI.getCurrent().navigate("");
        Messages.done(
                Texts.of("deleted.said", article.headline()),
                Texts.of("undo"),
                () -> bringBack(article.id(), () -> UI.getCurrent()
                        .navigate(ArticleView.class, article.id().toString())));
    }

    void bringBack(UUID article, Runnable then) {
        try {
            catalog.bringBack(article);
            then.run();
            Messages.done(Texts.of("deleted.done"));
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    void takeOver() {
        UUID article = seen.get().id();
        try {
            Lock lock = catalog.takeOver(article);
            onStale.accept(article);
            Messages.done(
                    lock.keptDraft() == null ? Texts.of("lock.taken") : Texts.of("lock.taken.kept", lock.keptDraft()));
        } catch (ServiceProblem problem) {
            failed(problem);
        }
    }

    void giveBack() {
        UUID article = seen.get().id();
        try {
            catalog.unlock(article);
            onStale.accept(article);
        } catch (ServiceProblem problem) {
            failed(problem);
        }
    }

    private void undone() {
        Messages.done(Texts.of("undone"));
    }

    private void change(Supplier<Article> call, Runnable done) {
        try {
            onChanged.accept(call.get());
            done.run();
        } catch (ServiceProblem problem) {
            failed(problem);
        }
    }

    /** A new text carries all notes with it. */
    private void slowly(Supplier<Article> call, Consumer<Article> done, Runnable ended) {
        offTheLock.call(
                call,
                now -> {
                    try {
                        onChanged.accept(now);
                        done.accept(now);
                    } catch (ServiceProblem problem) {
                        failed(problem);
                    }
                },
                this::failed,
                ended::run);
    }

    private void failed(ServiceProblem problem) {
        UUID article = seen.get().id();
        if (problem.isStale() || problem.status() == CONFLICT) {
            Messages.failed(problem.getMessage(), Texts.of("reload"), () -> onStale.accept(article));
        } else {
            Messages.failed(problem.getMessage());
        }
    }
}
