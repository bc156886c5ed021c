package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Note;
import org.copytaster.ui.catalog.Passage;
import org.copytaster.ui.look.Language;

/** An article's text with the passages that notes stand on. Drawn and selected in the browser. */
@Tag("ct-article-text")
@JsModule("context://js/article-text.js")
public class ArticleText extends Component {

    public void setBlocks(List<Article.Block> blocks) {
        getElement().setPropertyList("blocks", blocks);
    }

    /** @param language null where it is not known */
    public void setLanguage(String language) {
        Language.set(this, language);
    }

    /** Shows those notes that have a place in this text. */
    public void setNotes(List<Note> notes) {
        getElement()
                .setPropertyList(
                        "notes",
                        notes.stream()
                                .filter(note -> note.place() != null)
                                .map(note -> new Highlight(
                                        note.id(),
                                        note.place().start(),
                                        note.place().end()))
                                .toList());
    }

    /** The passage that a note is being written about; null for none. */
    void setPending(Passage passage) {
        if (passage == null) {
            getElement().executeJs("this.pending = null");
        } else {
            getElement().executeJs("this.pending = {start: $0, end: $1}", passage.start(), passage.end());
        }
    }

    /** Sets the note's passage off from the others. */
    void setActive(Note note) {
        getElement().executeJs("this.active = $0", note.id());
    }

    /** Scrolls to the passage that is set off. */
    void reveal() {
        getElement().executeJs("this.reveal()");
    }

    void setSelectable(boolean selectable) {
        getElement().setProperty("selectable", selectable);
    }

    void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    Registration addPassageChosenListener(ComponentEventListener<PassageChosen> listener) {
        return addListener(PassageChosen.class, listener);
    }

    Registration addNoteChosenListener(ComponentEventListener<NoteChosen> listener) {
        return addListener(NoteChosen.class, listener);
    }

    record Highlight(String id, int start, int end) {}

    /** The reader selected a passage to write about. Offsets are code points of the whole text. */
    @DomEvent("passage-chosen")
    public static class PassageChosen extends ComponentEvent<ArticleText> {
        private final int start;
        private final int end;
        private final String exact;
        private final String prefix;
        private final String suffix;

        public PassageChosen(
                ArticleText source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end,
                @EventData("event.detail.exact") String exact,
                @EventData("event.detail.prefix") String prefix,
                @EventData("event.detail.suffix") String suffix) {
            super(source, fromClient);
            this.start = start;
            this.end = end;
            this.exact = exact;
            this.prefix = prefix;
            this.suffix = suffix;
        }

        Passage in(Article article) {
            return new Passage(article.version(), start, end, exact, prefix, suffix);
        }
    }

    /** The reader clicked a passage that has a note. */
    @DomEvent("note-chosen")
    public static class NoteChosen extends ComponentEvent<ArticleText> {
        private final String id;

        public NoteChosen(ArticleText source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String getId() {
            return id;
        }
    }
}
