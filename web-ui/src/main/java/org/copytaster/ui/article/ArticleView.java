package org.copytaster.ui.article;

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
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Catalog;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.catalog.Passage;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;

/** One article: its text in the middle, notes and details at the right. */
@Route("articles")
@RolesAllowed(Roles.READER)
public final class ArticleView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Catalog catalog;
    private final ArticleText text = new ArticleText();
    private final Notes notesPane = new Notes(this::choose, this::delete);
    private final Div composerSlot = new Div();
    private final Tab notesTab = new Tab();

    private transient Article article;
    private final transient List<Note> notes = new ArrayList<>();

    ArticleView(Catalog catalog) {
        this.catalog = catalog;
        addClassName("article-view");
        text.setSelectable(SignedIn.current().mayEdit());
        text.addPassageChosenListener(this::compose);
        text.addNoteChosenListener(chosen -> note(chosen.getId()).ifPresent(this::choose));
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        UUID id = id(parameter);
        try {
            article = catalog.article(id);
            notes.clear();
            notes.addAll(catalog.notes(id));
            show();
        } catch (ServiceProblem problem) {
            if (problem.isNotFound()) {
                throw new NotFoundException("No article " + id);
            }
            removeAll();
            add(new EmptyState(
                    "The article cannot be shown",
                    problem.getMessage(),
                    new Button("Try again", click -> setParameter(event, parameter))));
        }
    }

    private void show() {
        removeAll();
        text.setBlocks(article.blocks());
        text.getElement().setAttribute("lang", article.language() == null ? "" : article.language());
        com.vaadin.flow.component.html.Article page =
                new com.vaadin.flow.component.html.Article(new ArticleHeading(article), text);
        Div reading = new Div(page);
        reading.addClassName("reading");

        TabSheet tabs = new TabSheet();
        Div notesPanel = new Div(composerSlot, notesPane);
        notesPanel.addClassName("notes-panel");
        tabs.add(notesTab, notesPanel);
        tabs.add("Details", new Details(article));
        Aside rail = new Aside(tabs);
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", "Notes and details");
        add(reading, rail);
        showNotes();
    }

    private void showNotes() {
        text.setNotes(notes);
        notesPane.show(notes);
        notesTab.setLabel(notes.isEmpty() ? "Notes" : "Notes " + notes.size());
    }

    private void compose(PassageChosen chosen) {
        text.setPending(chosen);
        NoteComposer composer =
                new NoteComposer(chosen.getExact(), written -> save(chosen, written), this::closeComposer);
        composerSlot.removeAll();
        composerSlot.add(composer);
        notesTab.getParent().ifPresent(tabs -> ((com.vaadin.flow.component.tabs.Tabs) tabs).setSelectedTab(notesTab));
        composer.focusText();
    }

    private void save(PassageChosen chosen, String written) {
        Passage passage = new Passage(
                article.version(),
                chosen.getStart(),
                chosen.getEnd(),
                chosen.getExact(),
                chosen.getPrefix(),
                chosen.getSuffix());
        try {
            Note note = catalog.writeNote(article.id(), passage, written);
            notes.add(note);
            closeComposer();
            showNotes();
            choose(note);
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    private void closeComposer() {
        composerSlot.removeAll();
        text.setPending(null);
        text.focus();
    }

    private void delete(Note note) {
        try {
            catalog.deleteNote(article.id(), note);
            notes.remove(note);
            showNotes();
            Messages.done("Note deleted");
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    private void choose(Note note) {
        notesPane.setActive(Optional.of(note));
        text.setActive(Optional.of(note));
    }

    private Optional<Note> note(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
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
