package org.copytaster.ingest.problem;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/** Answers with a problem from a route filter, before there is any resource. */
public final class ProblemResponse {
    private ProblemResponse() {}

    public static void send(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(problem.at(context.request().path())));
    }
}
