package org.copytaster.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Pages are not stored: after signing out, Back must not show one whose session is gone. Other files are not touched. */
@ApplicationScoped
class FreshPages {

    void register(@Observes ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> page.getVaadinResponse().setHeader("Cache-Control", "no-store"));
    }
}
