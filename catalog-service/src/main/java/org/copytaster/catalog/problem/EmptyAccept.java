package org.copytaster.catalog.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An empty Accept header asks for nothing in particular, as a missing one does; the framework stumbles over it. */
@ApplicationScoped
class EmptyAccept {
    private static final int BEFORE_ROUTING = 900;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
                    if (accept != null && accept.isBlank()) {
                        context.request().headers().remove(HttpHeaders.ACCEPT);
                    }
                    context.next();
                },
                BEFORE_ROUTING);
    }
}
