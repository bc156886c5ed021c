package org.copytaster.ui.article.version;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.copytaster.ui.look.Texts;

/** Why something is done, and that it is done. Enter does it, Escape does not. */
class ReasonField extends Div {
    /** The catalog's own bound, in characters. */
    private static final int LONGEST = 2_000;

    @FunctionalInterface
    interface Doing {
        /** @param ended is to be run when it is done, or failed */
        void because(String reason, Runnable ended);
    }

    private final TextField reason = new TextField();

    ReasonField(String action, Doing doing, Runnable onCancel) {
        addClassName("reason");
        reason.setPlaceholder(Texts.of("reason"));
        reason.setAriaLabel(Texts.of("reason"));
        reason.setMaxLength(LONGEST);
        // Enter comes before the field tells of its change by itself
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Button now = new Button(action);
        now.addClickListener(click -> doing.because(reason.getValue().strip(), () -> now.setEnabled(true)));
        now.addThemeName("primary");
        now.setDisableOnClick(true);
        Button cancel = new Button(Texts.of("cancel"), click -> onCancel.run());
        cancel.addThemeName("quiet");
        Shortcuts.addShortcutListener(this, now::click, Key.ENTER).listenOn(reason);
        Shortcuts.addShortcutListener(this, onCancel::run, Key.ESCAPE).listenOn(this);
        add(reason, now, cancel);
    }

    void focusText() {
        reason.focus();
    }
}
