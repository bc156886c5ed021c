package org.copytaster.ui.problem;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A service refused, or did not answer. The message is meant for the user. */
public final class ServiceProblem extends RuntimeException {
    private static final Logger LOG = Logger.getLogger(ServiceProblem.class);

    private static final int NO_ANSWER = 0;

    private final int status;
    private final String reason;
    private final String by;

    private ServiceProblem(int status, String message, String reason, String by, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.reason = reason;
        this.by = by;
    }

    private ServiceProblem(int status, String message, Throwable cause) {
        this(status, message, message, null, cause);
    }

    /**
     * Makes a call and turns each way it can fail into a problem with words.
     *
     * @param service what people call it, such as "catalog"
     */
    public static <T> T translate(String service, Supplier<T> call) {
        return translate(service, "Try again in a moment.", call);
    }

    /** As {@link #translate}, for calls that send what the user wrote and the screen still shows. */
    public static <T> T translateSending(String service, Supplier<T> call) {
        return translate(service, "Your text is kept here; try again in a moment.", call);
    }

    private static <T> T translate(String service, String advice, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            throw refused(service, e);
        } catch (ProcessingException e) {
            LOG.warnf("The %s does not answer: %s", service, e.getMessage());
            throw new ServiceProblem(NO_ANSWER, "The " + service + " does not answer. " + advice, e);
        }
    }

    private static ServiceProblem refused(String service, WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            LOG.warnf("The %s answered %d", service, status);
            return new ServiceProblem(status, "The " + service + " has a problem. Try again in a moment.", e);
        }
        try {
            ProblemDetail problem = e.getResponse().readEntity(ProblemDetail.class);
            return new ServiceProblem(status, problem.inWords(), problem.reason(), problem.by(), e);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return new ServiceProblem(status, "The request was refused (" + status + ").", e);
        }
    }

    /** It is not there, or not any more. */
    public boolean isNotFound() {
        return status == 404 || status == 410;
    }

    /** It was there, and was deleted. */
    public boolean isGone() {
        return status == 410;
    }

    /** Somebody else changed it after it was read; the message says who. */
    public boolean isStale() {
        return status == 412;
    }

    /** Who deleted it or was faster, where the service tells. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** The service understood and said no, and will say so again; the message tells why. */
    public boolean isRefusal() {
        return status >= 400 && status < 500 && !isAboutLogin() && status != 408 && status != 429;
    }

    /** Not signed in any more, or not with the right role. */
    public boolean isAboutLogin() {
        return status == 401 || status == 403;
    }

    /** What is wrong with this very request: the message without what kind of problem it is. */
    public String reason() {
        return reason;
    }

    /** The HTTP status of the answer; 0 where none came. */
    public int status() {
        return status;
    }

    /** No answer came: what was asked for may have been done all the same. */
    public boolean outcomeUnknown() {
        return status == NO_ANSWER;
    }
}
