package org.copytaster.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Said where there is nothing to show: what it means and what can be done. */
public final class EmptyState extends Section {
    /** For a part of a screen that has a heading of its own. */
    public EmptyState(String title, String text, Component... actions) {
        this(new H2(title), text, actions);
    }

    private EmptyState(Component title, String text, Component... actions) {
        addClassName("empty-state");
        add(title, new Paragraph(text));
        add(actions);
    }

    /** In place of a whole screen. */
    public static EmptyState page(String title, String text, Component... actions) {
        return new EmptyState(new H1(title), text, actions);
    }
}
