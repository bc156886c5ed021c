package org.copytaster.ui.look;

import com.vaadin.flow.component.html.Span;

/** An article's state, by colour and by word. */
public final class StateLabel extends Span {
    public StateLabel(String state) {
        super(inWords(state));
        addClassName("state");
        getElement().setAttribute("data-state", state);
    }

    public static String inWords(String state) {
        return state.isEmpty() ? state : Character.toUpperCase(state.charAt(0)) + state.substring(1);
    }
}
