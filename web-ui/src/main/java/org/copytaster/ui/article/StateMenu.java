package org.copytaster.ui.article;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;

/** An article's state, and where it may go from there. */
final class StateMenu extends MenuBar {
    StateMenu(String state, List<String> possible, Consumer<String> move) {
        addClassNames("inline-menu", "state-menu");
        MenuItem now = addItem(new StateLabel(state));
        now.getElement().setAttribute("aria-label", Texts.of("state.menu", StateLabel.inWords(state)));
        possible.forEach(to -> now.getSubMenu().addItem(words(state, to), click -> move.accept(to)));
    }

    private static String words(String from, String to) {
        String way =
                switch (to) {
                    case "new" -> from.equals("spiked") ? "move.new.spiked" : "move.new";
                    case "editing" ->
                        Set.of("review", "published").contains(from) ? "move.editing." + from : "move.editing";
                    default -> "move." + to;
                };
        return Texts.orElse(way, StateLabel.inWords(to));
    }
}
