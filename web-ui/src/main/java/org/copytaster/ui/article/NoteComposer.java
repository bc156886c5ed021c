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

/** Where a note about the chosen passage is written. Text that could not be saved stays here. */
class NoteComposer extends Div {
    private static final int MAX_LENGTH = 20_000;

    private final TextArea text = new TextArea();
    private final Button save;

    NoteComposer(String quote, Consumer<String> onSave, Runnable onCancel) {
        addClassName("note-composer");
        Paragraph about = new Paragraph(quote);
        about.addClassName("composer-quote");

        text.setPlaceholder("Write a note");
        text.setAriaLabel("Note");
        text.setMaxLength(MAX_LENGTH);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);

        save = new Button("Save note", click -> save(onSave));
        save.addThemeName("primary");
        save.setEnabled(false);
        text.addValueChangeListener(change -> save.setEnabled(!text.getValue().isBlank()));
        Button cancel = new Button("Cancel", click -> onCancel.run());
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

    void focusText() {
        text.focus();
    }

    private void save(Consumer<String> onSave) {
        if (!text.getValue().isBlank()) {
            onSave.accept(text.getValue().strip());
        }
    }
}
