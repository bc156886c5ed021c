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
import org.copytaster.ui.security.SignedIn;

/** Shown instead of a screen that the user's roles do not open. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
public final class NoAccessView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        SignedIn user = SignedIn.current();
        Anchor signOut = new Anchor("logout", "Sign out");
        signOut.setRouterIgnore(true);
        RouterLink desk = new RouterLink("Go to the desk", DeskView.class);
        removeAll();
        add(
                user.mayRead()
                        ? EmptyState.page(
                                "Not for your role",
                                "This screen needs a role with more rights. You are signed in as %s (%s)."
                                        .formatted(user.name(), user.roleTitle()),
                                desk)
                        : EmptyState.page(
                                "No access yet",
                                "You are signed in as %s, but nobody has given this account a role at the desk. Ask whoever looks after Copytaster to make you a reader or an editor."
                                        .formatted(user.name()),
                                signOut));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return "No access · Copytaster";
    }
}
