package org.copytaster.ui.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What happens when the login is over while a page is open. The page's own requests (they carry {@code v-r}) cannot
 * follow a redirect to Keycloak; they are answered 401, on which the page says so and offers to sign in again.
 */
@ApplicationScoped
class SessionExpiry implements JavaScriptRequestChecker {
    /** What quarkus-oidc answers where it may not redirect. */
    private static final int LOGIN_NEEDED = 499;

    private static final int BEFORE_AUTHENTICATION = 1_000;

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().getParam("v-r") != null;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(end -> {
                        if (context.response().getStatusCode() == LOGIN_NEEDED) {
                            context.response().setStatusCode(401);
                        }
                    });
                    context.next();
                },
                BEFORE_AUTHENTICATION);
    }
}
