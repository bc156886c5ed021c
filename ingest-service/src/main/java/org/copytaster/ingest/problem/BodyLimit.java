package org.copytaster.ingest.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body by its announced length before a byte of it is read. What comes without a length is counted later. */
@ApplicationScoped
class BodyLimit {
    /** After the token check (1,000), before Quarkus' own limit, whose answer has no body. */
    private static final int EARLY = 900;

    private final long maxBytes;

    BodyLimit(@ConfigProperty(name = "copytaster.intake.max-bytes") long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty has checked that it is a number; 18 digits fit a long.
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= maxBytes) {
            context.next();
        } else {
            context.response().putHeader("Connection", "close");
            ProblemResponse.send(context, Problem.tooLarge(maxBytes));
        }
    }
}
