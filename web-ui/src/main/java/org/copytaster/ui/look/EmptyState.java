package org.copytaster.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Said where there is nothing to show: what it means and what can be done. */
public final class EmptyState extends Section {
    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
        add(actions);
    }
}
