package org.copytaster.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.copytaster.ui.desk.DeskView;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.security.SignedIn;

/** Shown instead of a screen that the user's roles do not open. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
public final class NoAccessView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        SignedIn user = SignedIn.current();
        Anchor signOut = new Anchor("logout", Texts.of("shell.signout"));
        signOut.setRouterIgnore(true);
        RouterLink desk = new RouterLink(Texts.of("shell.desk"), DeskView.class);
        removeAll();
        add(
                user.mayRead()
                        ? EmptyState.page(
                                Texts.of("noaccess.role"),
                                Texts.of("noaccess.role.text", user.name(), user.roleTitle()),
                                desk)
                        : EmptyState.page(Texts.of("noaccess"), Texts.of("noaccess.text", user.name()), signOut));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("noaccess") + " · Copytaster";
    }
}
