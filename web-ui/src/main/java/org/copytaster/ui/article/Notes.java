package org.copytaster.ui.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.security.SignedIn;

/** All notes of an article, in the order of its text; those that lost their passage come last. */
class Notes extends Div {
    private static final Comparator<Note> BY_PLACE = Comparator.comparing(
                    Note::place, Comparator.nullsLast(Comparator.comparingInt(Note.Place::start)))
            .thenComparing(Note::created);

    private final Consumer<Note> onChosen;
    private final Consumer<Note> onDelete;

    Notes(Consumer<Note> onChosen, Consumer<Note> onDelete) {
        this.onChosen = onChosen;
        this.onDelete = onDelete;
        addClassName("notes");
    }

    /** @param language of the passages; null where it is not known */
    void show(List<Note> notes, String language) {
        removeAll();
        if (notes.isEmpty()) {
            Paragraph hint =
                    new Paragraph(SignedIn.current().mayEdit() ? Texts.of("notes.none.how") : Texts.of("notes.none"));
            hint.addClassName("notes-empty");
            add(hint);
            return;
        }
        notes.stream()
                .sorted(BY_PLACE)
                .map(note -> new NoteCard(note, language, onChosen, onDelete))
                .forEach(this::add);
    }

    void setActive(Note active) {
        cards().forEach(card -> card.setActive(card.note().id().equals(active.id())));
    }

    /** Scrolls to the note's card. */
    void reveal(Note note) {
        cards().filter(card -> card.note().id().equals(note.id())).forEach(NoteCard::reveal);
    }

    private Stream<NoteCard> cards() {
        return getChildren().filter(NoteCard.class::isInstance).map(NoteCard.class::cast);
    }
}
