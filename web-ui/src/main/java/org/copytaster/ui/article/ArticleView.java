package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ui.article.ArticleText.PassageChosen;
import org.copytaster.ui.article.NoteDrafts.Draft;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;

/** One article: its text in the middle, notes and details at the right. */
@Route("articles")
@RolesAllowed(Roles.READER)
public final class ArticleView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Catalog catalog;
    private final ArticleText text = new ArticleText();
    private final Notes notesPane = new Notes(this::chooseFromCard, this::delete);
    private final Div composerSlot = new Div();
    private final TabSheet tabs = new TabSheet();
    private final Tab notesTab = new Tab();
    private final Div detailsSlot = new Div();

    private transient Article article;
    private transient List<States.Move> moves = List.of();
    private final transient List<Note> notes = new ArrayList<>();
    private transient Optional<NoteComposer> composer = Optional.empty();

    ArticleView(Catalog catalog) {
        this.catalog = catalog;
        addClassName("article-view");
        text.setSelectable(SignedIn.current().mayEdit());
        text.addPassageChosenListener(this::compose);
        text.addNoteChosenListener(chosen -> note(chosen.getId()).ifPresent(this::chooseFromText));

        Div notesPanel = new Div(composerSlot, notesPane);
        notesPanel.addClassName("notes-panel");
        tabs.add(notesTab, notesPanel);
        tabs.add("Details", detailsSlot);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        UUID id = id(parameter);
        try {
            article = catalog.article(id);
            notes.clear();
            notes.addAll(catalog.notes(id));
            moves = SignedIn.current().mayEdit() ? catalog.moves(id) : List.of();
            show();
        } catch (ServiceProblem problem) {
            if (problem.isNotFound()) {
                throw new NotFoundException("No article " + id);
            }
            removeAll();
            add(EmptyState.page(
                    "The article cannot be shown",
                    problem.getMessage(),
                    new Button("Try again", click -> setParameter(event, parameter))));
        }
    }

    private void show() {
        removeAll();
        text.setBlocks(article.blocks());
        text.setLanguage(article.language());
        com.vaadin.flow.component.html.Article page =
                new com.vaadin.flow.component.html.Article(new ArticleHeading(article, state()), text);
        Div reading = new Div(page);
        reading.addClassName("reading");

        detailsSlot.removeAll();
        detailsSlot.add(new Details(article));
        Aside rail = new Aside(tabs);
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", "Notes and details");
        add(reading, rail);
        showNotes();
        closeComposer();
        if (SignedIn.current().mayEdit()) {
            drafts().of(article).ifPresent(this::open);
        }
        text.focus();
    }

    private Component state() {
        List<String> states = moves.stream()
                .filter(move -> SignedIn.current().roles().contains(move.role()))
                .map(States.Move::to)
                .toList();
        return states.isEmpty() ? new StateLabel(article.state()) : new StateMenu(article.state(), states, this::move);
    }

    private void move(String to) {
        try {
            article = catalog.move(article, to);
            moves = catalog.moves(article.id());
            show();
            Messages.done("Moved to " + to);
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    private void showNotes() {
        text.setNotes(notes);
        notesPane.show(notes, article.language());
        notesTab.setLabel(notes.isEmpty() ? "Notes" : "Notes " + notes.size());
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
        tabs.setSelectedTab(notesTab);
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
            notesPane.reveal(note);
            Messages.done("Note saved");
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
            deleted(note, "Note deleted");
        } catch (ServiceProblem problem) {
            if (problem.isNotFound()) {
                deleted(note, "The note was already deleted");
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
        tabs.setSelectedTab(notesTab);
        activate(note);
        notesPane.reveal(note);
    }

    private void chooseFromCard(Note note) {
        activate(note);
        text.reveal();
    }

    private void activate(Note note) {
        notesPane.setActive(note);
        text.setActive(note);
    }

    private Optional<Note> note(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    private static NoteDrafts drafts() {
        return NoteDrafts.ofUser();
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
