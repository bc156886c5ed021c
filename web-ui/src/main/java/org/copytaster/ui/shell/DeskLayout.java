package org.copytaster.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.copytaster.ui.desk.DeskView;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.security.SignedIn;
import org.copytaster.ui.submit.SubmitView;

/** The frame of every screen: name, where to go, who is signed in. Views get it without knowing it. */
@JsModule("context://js/desk.js")
@Layout
@PermitAll
public final class DeskLayout extends Div implements RouterLayout {
    private final Main content = new Main();

    public DeskLayout() {
        addClassName("desk-layout");
        Anchor skip = new Anchor("#content", Texts.of("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, bar(), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    private static Header bar() {
        RouterLink brand = new RouterLink("", DeskView.class);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", Texts.of("shell.brand"));
        Span pilcrow = new Span("¶");
        pilcrow.addClassName("brand-mark");
        pilcrow.getElement().setAttribute("aria-hidden", "true");
        brand.add(pilcrow, new Span("Copytaster"));

        Nav nav = new Nav();
        if (SignedIn.current().mayRead()) {
            nav.add(link(Texts.of("desk"), DeskView.class));
        }
        if (SignedIn.current().mayEdit()) {
            nav.add(link(Texts.of("submit"), SubmitView.class));
        }
        nav.getElement().setAttribute("aria-label", Texts.of("shell.screens"));

        Header bar = new Header(brand, nav, userMenu());
        bar.addClassName("top-bar");
        return bar;
    }

    private static RouterLink link(String text, Class<? extends Component> view) {
        RouterLink link = new RouterLink(text, view);
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((target, highlight) -> {
            if (highlight) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private static MenuBar userMenu() {
        SignedIn user = SignedIn.current();
        Span initials = new Span(user.initials());
        initials.addClassName("user-initials");
        Div who = new Div(new Span(user.name()), new Span(user.roleTitle()));
        who.addClassName("user-card");
        Anchor signOut = new Anchor("logout", Texts.of("shell.signout"));
        signOut.setRouterIgnore(true);
        signOut.addClassName("user-menu-link");

        MenuBar bar = new MenuBar();
        bar.addClassName("user-menu");
        MenuItem menu = bar.addItem(initials);
        menu.getElement().setAttribute("aria-label", Texts.of("shell.user", user.name()));
        menu.getSubMenu().addComponent(who);
        MenuItem scheme = menu.getSubMenu().addItem(Texts.of("shell.appearance"));
        addScheme(scheme, Texts.of("shell.appearance.system"), "");
        addScheme(scheme, Texts.of("shell.appearance.light"), "light");
        addScheme(scheme, Texts.of("shell.appearance.dark"), "dark");
        menu.getSubMenu().addItem(signOut);
        return bar;
    }

    private static void addScheme(MenuItem menu, String label, String value) {
        menu.getSubMenu().addItem(label, click -> click.getSource()
                .getElement()
                .executeJs("window.copytaster.setColourScheme($0)", value));
    }
}
