package org.copytaster.ingest.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemResponse;

/**
 * Nothing but health, metrics and OpenAPI is answered without a token, not even what does not exist. A filter and not an
 * HTTP permission, because the refusal of a permission has no body. The token itself is checked with the endpoint's role.
 */
@ApplicationScoped
class TokenRequired {
    private static final int FIRST = 1_000;
    private static final List<String> OPEN = List.of("/q/health", "/q/metrics", "/q/openapi");

    void register(@Observes Filters filters) {
        filters.register(TokenRequired::check, FIRST);
    }

    private static void check(RoutingContext context) {
        String path = context.normalizedPath();
        boolean open = OPEN.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (open || authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            ProblemResponse.send(context, Problem.unauthorized("This needs an access token: Authorization: Bearer …"));
        }
    }
}
