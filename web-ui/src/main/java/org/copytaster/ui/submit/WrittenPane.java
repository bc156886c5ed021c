package org.copytaster.ui.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where an article is typed or pasted. */
class WrittenPane extends Div {
    private static final int PAUSE_MILLIS = 300;
    /** Characters; what is longer comes as a file. */
    private static final int MAX_LENGTH = 2_000_000;

    private final TextArea area = new TextArea("Text, HTML, Markdown or JSON");
    private final RadioButtonGroup<Boolean> form = new RadioButtonGroup<>();
    private final transient Runnable onChange;

    private Written written = Written.NOTHING;

    /** @param onChange called in pauses of the typing, and after a paste or another choice */
    WrittenPane(Runnable onChange) {
        this.onChange = onChange;
        addClassName("written");
        area.addClassName("pasted");
        area.setMaxLength(MAX_LENGTH);
        area.setPlaceholder("Paste or type an article, or drop files anywhere on this screen");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.setManualValidation(true);
        area.setErrorMessage("Paste an article or choose a file first");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(written.edited(change.getValue()));
            }
        });
        form.setAriaLabel("Use the paste as");
        form.addClassName("paste-form");
        form.setItems(true, false);
        form.setItemLabelGenerator(html -> html ? "With its formatting" : "Plain text only");
        form.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(written.as(change.getValue()));
            }
        });
        add(area, form);
        show();
    }

    Written written() {
        return written;
    }

    /** Shows it without telling anybody. */
    void set(Written written) {
        this.written = written;
        show();
    }

    void changed(Written now) {
        set(now);
        onChange.run();
    }

    private void show() {
        if (!area.getValue().equals(written.shown())) {
            area.setValue(written.shown());
        }
        area.setInvalid(area.isInvalid() && written.isBlank());
        area.setClassName("markup", written.asHtml());
        form.setVisible(written.hasChoice());
        form.setValue(written.asHtml());
    }

    /** The browser tells of changes in pauses of the typing; what was typed since the last one is asked for. */
    void whenUpToDate(Runnable then) {
        area.getElement().executeJs("return this.value").then(String.class, value -> {
            if (!value.equals(written.shown())) {
                changed(written.edited(value));
            }
            then.run();
        });
    }

    void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        form.setReadOnly(readOnly);
    }

    void askForText() {
        area.setInvalid(true);
        area.focus();
    }

    void focusText() {
        area.focus();
    }
}
