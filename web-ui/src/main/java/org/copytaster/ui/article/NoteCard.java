package org.copytaster.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.look.Language;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;
import org.copytaster.ui.security.SignedIn;

/** One note: what it is about, what it says, who wrote it. */
class NoteCard extends Div {
    private final Note note;

    NoteCard(Note note, String language, Consumer<Note> onChosen, Consumer<Note> onDelete) {
        this.note = note;
        addClassName("note-card");

        Button quote = new Button(note.quote(), click -> onChosen.accept(note));
        quote.addClassName("note-quote");
        Language.set(quote, language);
        quote.setAriaLabel(Texts.of("note.show", note.quote()));
        add(quote);
        if (note.place() == null) {
            Span lost = new Span(Texts.of("note.lost"));
            lost.addClassName("note-lost");
            add(lost);
        }

        Paragraph text = new Paragraph(note.text());
        text.addClassName("note-text");
        add(text);

        Span author = new Span(note.author());
        author.addClassName("note-author");
        Div foot = new Div(author, Time.brief(note.created()));
        foot.addClassName("note-foot");
        SignedIn user = SignedIn.current();
        if (user.isChief() || user.mayEdit() && note.isBy(user.subject())) {
            foot.add(deletion(onDelete));
        }
        add(foot);
    }

    Note note() {
        return note;
    }

    void setActive(boolean active) {
        setClassName("active", active);
    }

    void reveal() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Asks in place: a note cannot be brought back. */
    private Span deletion(Consumer<Note> onDelete) {
        Span actions = new Span();
        actions.addClassName("note-actions");
        Button delete = new Button(Texts.of("note.delete"));
        delete.addThemeName("quiet");
        Button really = new Button(Texts.of("note.delete.now"), click -> onDelete.accept(note));
        really.addThemeName("quiet");
        really.addThemeName("danger");
        Button keep = new Button(Texts.of("note.keep"));
        keep.addThemeName("quiet");
        delete.addClickListener(click -> {
            actions.removeAll();
            actions.add(really, keep);
            keep.focus();
        });
        keep.addClickListener(click -> {
            actions.removeAll();
            actions.add(delete);
            delete.focus();
        });
        actions.add(delete);
        return actions;
    }
}
