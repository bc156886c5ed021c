package org.copytaster.ui.security;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.copytaster.ui.look.EmptyState;

/** Shown instead of a screen that the user's roles do not open. */
@AnonymousAllowed
public final class NoAccessView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        SignedIn user = SignedIn.current();
        Anchor signOut = new Anchor("logout", "Sign out");
        signOut.setRouterIgnore(true);
        Anchor desk = new Anchor("", "Go to the desk");
        removeAll();
        add(
                user.mayRead()
                        ? new EmptyState(
                                "Not for your role",
                                "You are signed in as %s (%s). This screen needs another role."
                                        .formatted(user.name(), user.roleTitle()),
                                desk)
                        : new EmptyState(
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
