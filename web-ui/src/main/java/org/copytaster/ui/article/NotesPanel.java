package org.copytaster.ui.article;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.ui.article.ArticleText.PassageChosen;
import org.copytaster.ui.article.NoteDrafts.Draft;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.SignedIn;

/** The notes on an article, and where they are written; with their passages in the text. */
class NotesPanel extends Div {
    private final transient Catalog catalog;
    private final ArticleText text;
    private final transient NotesShown shown;
    private final Notes cards = new Notes(this::chooseFromCard, this::delete);
    private final Div composerSlot = new Div();

    private transient Article article;
    private final transient List<Note> notes = new ArrayList<>();
    private transient Optional<NoteComposer> composer = Optional.empty();

    /** What the page around does when notes come into play. */
    interface NotesShown {
        /** Something happens in this panel: it is to be seen. */
        void needed();

        void counted(int notes);
    }

    NotesPanel(Catalog catalog, ArticleText text, NotesShown shown) {
        this.catalog = catalog;
        this.text = text;
        this.shown = shown;
        addClassName("notes-panel");
        add(composerSlot, cards);
        text.addPassageChosenListener(this::compose);
        text.addNoteChosenListener(chosen -> note(chosen.getId()).ifPresent(this::chooseFromText));
    }

    /** @param current of the article's current version */
    void show(Article shownArticle, List<Note> current) {
        article = shownArticle;
        notes.clear();
        notes.addAll(current);
        showNotes();
        closeComposer();
        if (SignedIn.current().mayEdit()) {
            drafts().of(article).ifPresent(this::open);
        }
    }

    private void showNotes() {
        text.setNotes(notes);
        cards.show(notes, article.language());
        shown.counted(notes.size());
    }

    /** Begins a note; one that is open already moves to the new passage with what is written of it. */
    private void compose(PassageChosen chosen) {
        String begun = drafts().of(article).map(Draft::text).orElse("");
        open(new Draft(chosen.in(article), begun, false)).focusText();
    }

    private NoteComposer open(Draft draft) {
        drafts().keep(article, draft);
        NoteComposer open = composer.orElseGet(() -> newComposer(draft.text()));
        open.setQuote(draft.passage().exact());
        text.setPending(draft.passage());
        shown.needed();
        return open;
    }

    private NoteComposer newComposer(String begun) {
        NoteComposer open = new NoteComposer(article.language(), begun, this::keepDraft, this::save, this::cancel);
        composer = Optional.of(open);
        composerSlot.add(open);
        return open;
    }

    private void keepDraft(String written) {
        drafts().of(article).ifPresent(draft -> drafts().keep(article, draft.withText(written)));
    }

    private void save(String written) {
        drafts().of(article).ifPresent(draft -> save(draft, written));
    }

    private void save(Draft draft, String written) {
        try {
            Note note = savedBefore(draft, written)
                    .orElseGet(() -> catalog.writeNote(article.id(), draft.passage(), written));
            if (note(note.id()).isEmpty()) {
                notes.add(note);
            }
            cancel();
            showNotes();
            activate(note);
            cards.reveal(note);
            Messages.done(Texts.of("note.saved"));
        } catch (ServiceProblem problem) {
            if (problem.outcomeUnknown()) {
                drafts().keep(article, draft.sentWithoutAnswer());
            }
            Messages.failed(problem.getMessage());
        }
    }

    /** What was sent and not answered may have arrived; then it is there already and must not be written twice. */
    private Optional<Note> savedBefore(Draft draft, String written) {
        if (!draft.unanswered()) {
            return Optional.empty();
        }
        List<Note> now = catalog.notes(article.id());
        notes.clear();
        notes.addAll(now);
        String me = SignedIn.current().subject();
        return now.stream()
                .filter(note -> note.isBy(me) && note.says(written, draft.passage()))
                .findFirst();
    }

    private void cancel() {
        drafts().forget(article);
        closeComposer();
        text.focus();
    }

    private void closeComposer() {
        composerSlot.removeAll();
        composer = Optional.empty();
        text.setPending(null);
    }

    private void delete(Note note) {
        try {
            catalog.deleteNote(article.id(), note);
            deleted(note, Texts.of("note.deleted"));
        } catch (ServiceProblem problem) {
            if (problem.isNotFound()) {
                deleted(note, Texts.of("note.deleted.before"));
            } else {
                Messages.failed(problem.getMessage());
            }
        }
    }

    private void deleted(Note note, String message) {
        notes.remove(note);
        showNotes();
        text.focus();
        Messages.done(message);
    }

    private void chooseFromText(Note note) {
        shown.needed();
        activate(note);
        cards.reveal(note);
    }

    private void chooseFromCard(Note note) {
        activate(note);
        text.reveal();
    }

    private void activate(Note note) {
        cards.setActive(note);
        text.setActive(note);
    }

    private Optional<Note> note(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    private static NoteDrafts drafts() {
        return NoteDrafts.ofUser();
    }
}
