package org.copytaster.ui.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.copytaster.ui.look.Texts;

/** Who is to work on an article, and how to give it to somebody. */
final class AssigneePicker extends Div {
    /** The catalog's own bound, in characters. */
    private static final int LONGEST_NAME = 200;

    private final transient Consumer<String> assign;
    private final MenuBar menu;

    /**
     * @param assignee null for nobody
     * @param me the reader's own user name
     * @param assign called with a user name, or an empty one for nobody
     */
    AssigneePicker(String assignee, String me, Consumer<String> assign) {
        this.assign = assign;
        this.menu = menu(assignee, me);
        addClassName("assignee-picker");
        add(menu);
    }

    /** For who may not change it. */
    static Span label(String assignee) {
        Span label = new Span(assignee == null ? Texts.of("assign.nobody") : assignee);
        label.addClassName("assignee");
        label.setClassName("nobody", assignee == null);
        return label;
    }

    private MenuBar menu(String assignee, String me) {
        MenuBar bar = new MenuBar();
        bar.addClassName("inline-menu");
        MenuItem now = bar.addItem(label(assignee));
        now.getElement()
                .setAttribute(
                        "aria-label",
                        assignee == null ? Texts.of("assign.nobody.menu") : Texts.of("assign.menu", assignee));
        SubMenu choices = now.getSubMenu();
        if (!me.equals(assignee)) {
            choices.addItem(Texts.of("assign.me"), click -> assign.accept(me));
        }
        choices.addItem(Texts.of("assign.other"), click -> askForName());
        if (assignee != null) {
            choices.addItem(Texts.of("assign.clear"), click -> assign.accept(""));
        }
        return bar;
    }

    private void askForName() {
        TextField name = new TextField();
        name.setAriaLabel(Texts.of("assign.name"));
        name.setPlaceholder(Texts.of("assign.name"));
        name.setMaxLength(LONGEST_NAME);
        // Enter comes before the field tells of its change by itself
        name.setValueChangeMode(ValueChangeMode.EAGER);
        Button give = new Button(Texts.of("assign"), click -> give(name));
        give.addThemeName("primary");
        Button cancel = new Button(Texts.of("cancel"), click -> close());
        cancel.addThemeName("quiet");
        Shortcuts.addShortcutListener(this, give::click, Key.ENTER).listenOn(name);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(name);
        removeAll();
        add(name, give, cancel);
        name.focus();
    }

    private void give(TextField name) {
        if (name.getValue().isBlank()) {
            name.focus();
        } else {
            assign.accept(name.getValue().strip());
        }
    }

    private void close() {
        removeAll();
        add(menu);
    }
}
