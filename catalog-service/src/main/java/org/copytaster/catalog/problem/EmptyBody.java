package org.copytaster.catalog.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * A body that is not there needs no type, and one that does not say what it is is read as JSON. The framework answers 415
 * to both, also where a body may be left out.
 */
@ApplicationScoped
class EmptyBody {
    private static final int BEFORE_ROUTING = 900;
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH);

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    HttpServerRequest request = context.request();
                    boolean untyped = !request.headers().contains(HttpHeaders.CONTENT_TYPE)
                            || "0".equals(request.getHeader(HttpHeaders.CONTENT_LENGTH));
                    if (untyped && WITH_BODY.contains(request.method())) {
                        request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
                    }
                    context.next();
                },
                BEFORE_ROUTING);
    }
}
