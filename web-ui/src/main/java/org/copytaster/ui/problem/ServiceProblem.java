package org.copytaster.ui.problem;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A service refused, or did not answer. The message is meant for the user. */
public final class ServiceProblem extends RuntimeException {
    private static final Logger LOG = Logger.getLogger(ServiceProblem.class);

    private final int status;

    private ServiceProblem(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /**
     * Makes a call and turns each way it can fail into a problem with words.
     *
     * @param service what people call it, such as "catalog"
     */
    public static <T> T translate(String service, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            throw refused(service, e);
        } catch (ProcessingException e) {
            LOG.warnf("The %s does not answer: %s", service, e.getMessage());
            throw new ServiceProblem(
                    503, "The " + service + " does not answer. Nothing is lost; try again in a moment.", e);
        }
    }

    private static ServiceProblem refused(String service, WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            LOG.warnf("The %s answered %d", service, status);
            return new ServiceProblem(status, "The " + service + " has a problem. Try again in a moment.", e);
        }
        return new ServiceProblem(status, detail(e.getResponse()), e);
    }

    private static String detail(Response response) {
        try {
            return response.readEntity(ProblemDetail.class).inWords();
        } catch (ProcessingException | IllegalStateException e) {
            return "The request was refused (" + response.getStatus() + ").";
        }
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
