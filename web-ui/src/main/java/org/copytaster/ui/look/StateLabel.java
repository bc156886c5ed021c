package org.copytaster.ui.look;

import com.vaadin.flow.component.html.Span;

/** An article's state, by colour and by word. */
public final class StateLabel extends Span {
    public StateLabel(String state) {
        super(inWords(state));
        addClassName("state");
        getElement().setAttribute("data-state", state);
    }

    /** One that is newer than this screen is named as the catalog names it. */
    public static String inWords(String state) {
        return Texts.orElse("state." + state, state);
    }
}
