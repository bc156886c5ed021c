package org.copytaster.catalog.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body by its announced length before a byte of it is read. Quarkus' own limit (the same number, in
 * application.properties) stops what comes without a length, but its answer has no body.
 */
@ApplicationScoped
class BodyLimit {
    static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int BEFORE_EVERYTHING = 1_000;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty has checked that it is a number; 18 digits fit a long.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > MAX_BYTES)) {
            Problem problem = ProblemException.tooLarge(MAX_BYTES)
                    .problem(context.request().path());
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(Json.encode(problem));
        } else {
            context.next();
        }
    }
}
