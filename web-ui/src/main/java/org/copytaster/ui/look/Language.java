package org.copytaster.ui.look;

import com.vaadin.flow.component.Component;

/** Marks the language of what people wrote, for screen readers and hyphenation. */
public final class Language {
    private Language() {}

    /** @param language null where it is not known, which is said too: the page's own would be wrong */
    public static void set(Component component, String language) {
        component.getElement().setAttribute("lang", language == null ? "" : language);
    }
}
