package org.copytaster.ui.article;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import org.copytaster.ui.look.Texts;

/** What is seldom done to an article. */
final class MoreMenu extends MenuBar {
    MoreMenu(Runnable delete) {
        addClassNames("inline-menu", "more-menu");
        MenuItem more = addItem("⋯");
        more.getElement().setAttribute("aria-label", Texts.of("more"));
        more.getSubMenu().addItem(Texts.of("delete"), click -> delete.run());
    }
}
