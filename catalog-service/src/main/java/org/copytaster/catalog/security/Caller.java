package org.copytaster.catalog.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, from the token and nowhere else. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** Stable over renames: the token's subject. */
    public String subject() {
        return token.getSubject();
    }

    /** What people read: full name, else user name, else the client's id. */
    public String name() {
        String fullName = token.getClaim("name");
        if (fullName != null && !fullName.isBlank()) {
            return fullName;
        }
        String client = token.getClaim(Claims.azp.name());
        String user = token.getClaim(Claims.preferred_username.name());
        boolean isService = user == null || user.startsWith("service-account-");
        return isService && client != null ? client : user;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
