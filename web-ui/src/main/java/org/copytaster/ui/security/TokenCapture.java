package org.copytaster.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Puts the user and the access token into the Vaadin session with every request, because it is refreshed between
 * requests and UI code also runs where no request is.
 */
@ApplicationScoped
class TokenCapture {
    private final CurrentIdentityAssociation identities;

    TokenCapture(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    void register(@Observes ServiceInitEvent init) {
        init.addRequestHandler((session, request, response) -> {
            capture(session, identities.getIdentity());
            return false;
        });
    }

    private static void capture(VaadinSession session, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return;
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
        String fullName = idToken.getClaim("name");
        SignedIn now = new SignedIn(
                idToken.getSubject(),
                idToken.getName(),
                fullName == null || fullName.isBlank() ? idToken.getName() : fullName,
                Set.copyOf(identity.getRoles()),
                token.getToken());
        session.lock();
        try {
            session.setAttribute(SignedIn.class, now);
        } finally {
            session.unlock();
        }
    }
}
