package org.copytaster.ui.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.copytaster.ui.look.Language;
import org.copytaster.ui.look.Texts;

/** Where a note about the chosen passage is written. Text that could not be saved stays here. */
class NoteComposer extends Div {
    private static final int MAX_LENGTH = 20_000;
    private static final int PAUSE_MILLIS = 300;

    private final Paragraph about = new Paragraph();
    private final TextArea text = new TextArea();

    /**
     * @param begun what was written of it before
     * @param onWritten called in pauses of the writing
     */
    NoteComposer(
            String language, String begun, Consumer<String> onWritten, Consumer<String> onSave, Runnable onCancel) {
        addClassName("note-composer");
        about.addClassName("composer-quote");
        Language.set(about, language);

        text.setPlaceholder(Texts.of("note.write"));
        text.setAriaLabel(Texts.of("note"));
        text.setMaxLength(MAX_LENGTH);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setValue(begun);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> onWritten.accept(change.getValue()));

        // never disabled: whoever is faster than the pause would find it so
        Button save = new Button(Texts.of("note.save"), click -> save(onSave));
        save.addThemeName("primary");
        Button cancel = new Button(Texts.of("cancel"), click -> onCancel.run());
        cancel.addThemeName("quiet");

        // on the whole composer, so that they work from the buttons too
        Shortcuts.addShortcutListener(this, () -> save(onSave), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> save(onSave), Key.ENTER, KeyModifier.META)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, onCancel::run, Key.ESCAPE).listenOn(this);

        Div actions = new Div(save, cancel);
        actions.addClassName("composer-actions");
        add(about, text, actions);
    }

    void setQuote(String quote) {
        about.setText(quote);
    }

    void focusText() {
        text.focus();
    }

    private void save(Consumer<String> onSave) {
        // the browser tells of changes in pauses of the typing; what was typed since the last one is asked for
        text.getElement().executeJs("return this.value").then(String.class, written -> {
            text.setValue(written);
            if (written.isBlank()) {
                text.focus();
            } else {
                onSave.accept(written.strip());
            }
        });
    }
}
