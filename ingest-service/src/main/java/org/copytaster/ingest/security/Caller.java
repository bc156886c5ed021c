package org.copytaster.ingest.security;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, from the token and nowhere else. */
@RequestScoped
public class Caller {
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The user's name, or the client's where a program calls for itself. */
    public String name() {
        String user = token.getClaim("preferred_username");
        if (user == null) {
            return token.getSubject();
        }
        return user.startsWith(SERVICE_ACCOUNT) ? user.substring(SERVICE_ACCOUNT.length()) : user;
    }
}
