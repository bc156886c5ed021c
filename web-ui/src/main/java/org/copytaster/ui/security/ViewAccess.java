package org.copytaster.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Turns the views' role annotations into checks. On Quarkus nobody else does, and without it they are only words. */
@ApplicationScoped
class ViewAccess {

    void register(@Observes ServiceInitEvent init) {
        NavigationAccessControl control = new NavigationAccessControl(
                List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        init.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(control));
    }
}
