package org.copytaster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gets access tokens from a realm, as a program without a browser does. */
record Tokens(String issuerUrl) {

    private static final String DEMO = "demo-service";

    /** A token for a person, through the client that allows it locally. */
    String ofUser(String username, String password) {
        var form = form("password", DEMO);
        form.put("client_secret", DEMO);
        form.put("username", username);
        form.put("password", password);
        return request(form, "user " + username);
    }

    /** A token for a program. */
    String ofService(String clientId, String secret) {
        var form = form("client_credentials", clientId);
        form.put("client_secret", secret);
        return request(form, "client " + clientId);
    }

    /** A token for Keycloak's own administrator; the issuer is the realm {@code master} then. */
    String ofAdministrator(String username, String password) {
        var form = form("password", "admin-cli");
        form.put("username", username);
        form.put("password", password);
        return request(form, "administrator " + username);
    }

    private static Map<String, String> form(String grant, String clientId) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", grant);
        form.put("client_id", clientId);
        form.put("scope", "openid");
        return form;
    }

    private String request(Map<String, String> form, String whom) {
        try {
            return Http.postForm(issuerUrl + "/protocol/openid-connect/token", form)
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException("no token for " + whom, e);
        }
    }
}
