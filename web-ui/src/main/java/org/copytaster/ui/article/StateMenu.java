package org.copytaster.ui.article;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;
import org.copytaster.ui.look.StateLabel;

/** An article's state, and where it may go from there. */
final class StateMenu extends MenuBar {
    StateMenu(String state, List<String> possible, Consumer<String> move) {
        addClassName("state-menu");
        MenuItem now = addItem(new StateLabel(state));
        now.getElement().setAttribute("aria-label", "State: %s. Move it".formatted(StateLabel.inWords(state)));
        possible.forEach(to -> now.getSubMenu().addItem(words(state, to), click -> move.accept(to)));
    }

    private static String words(String from, String to) {
        return switch (to) {
            case "new" -> from.equals("spiked") ? "Restore" : "Put back to new";
            case "editing" ->
                switch (from) {
                    case "review" -> "Send back to editing";
                    case "published" -> "Correct";
                    default -> "Start editing";
                };
            case "review" -> "Submit for review";
            case "published" -> "Publish";
            case "withdrawn" -> "Withdraw";
            case "spiked" -> "Spike";
            default -> StateLabel.inWords(to);
        };
    }
}
