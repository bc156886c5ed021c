package org.copytaster.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.problem.ServiceProblem;
import org.jboss.logging.Logger;

/** What no view expected: a refusal of a service is told as it is, anything else is logged under an id. */
@ApplicationScoped
class ErrorHandling {
    private static final Logger LOG = Logger.getLogger(ErrorHandling.class);

    void register(@Observes ServiceInitEvent init) {
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(ErrorHandling::handle));
    }

    private static void handle(ErrorEvent event) {
        String message;
        if (event.getThrowable() instanceof ServiceProblem problem) {
            message = problem.getMessage();
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(event.getThrowable(), "Error %s in the UI", id);
            message = "Something broke on our side. It is logged as " + id + ".";
        }
        if (UI.getCurrent() != null) {
            Messages.failed(message);
        }
    }
}
