package org.copytaster.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.jboss.logging.Logger;

/** For screens that failed to open: an id to report, and nothing of the inside. */
@AnonymousAllowed
public final class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = Logger.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(
                error.getException(),
                "Error %s on the way to '%s'",
                id,
                event.getLocation().getPath());
        removeAll();
        add(EmptyState.page(
                Texts.of("broken"),
                Texts.of("broken.text", id),
                new Anchor(event.getLocation().getPathWithQueryParameters(), Texts.of("again"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("broken.title") + " · Copytaster";
    }
}
