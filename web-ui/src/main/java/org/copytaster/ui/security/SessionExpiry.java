package org.copytaster.ui.security;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * What happens when the login is over while a page is open. A page can be redirected to Keycloak; the requests that an
 * open page makes by itself (they carry {@code v-r}) cannot. They are answered in Vaadin's own words that the session
 * has ended, on which the page says so and leaves it to its reader when to sign in again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionExpiry implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;

    SessionExpiry(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    void register(@Observes ServiceInitEvent init) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Your login has ended");
        messages.setSessionExpiredMessage("Copy what you have not saved, then click here to sign in again.");
        init.getSource().setSystemMessagesProvider(info -> messages);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return oidc.authenticate(context, providers);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.request().getParam("v-r") == null) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(VaadinService.createSessionExpiredJSON(true));
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
