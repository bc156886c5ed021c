package org.copytaster.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.List;

/** What is changed in the realm of a running Keycloak, through its admin API. */
final class KeycloakAdmin {

    private final String realmUrl;
    private final String token;

    private KeycloakAdmin(String realmUrl, String token) {
        this.realmUrl = realmUrl;
        this.token = token;
    }

    static KeycloakAdmin login(String keycloakUrl) {
        var token =
                new Tokens(keycloakUrl + "/realms/master").ofAdministrator(KeycloakServer.ADMIN, KeycloakServer.ADMIN);
        return new KeycloakAdmin(keycloakUrl + "/admin/realms/" + Realm.NAME, token);
    }

    /** Lets the web-ui at this address, and at no other, send its users here to log in. */
    void allowWebUiAt(String url) {
        var client = (ObjectNode) client("web-ui");
        var everyPage = url + "/*";
        if (client.path("redirectUris").size() == 1
                && client.path("redirectUris").path(0).asText().equals(everyPage)) {
            return;
        }
        client.put("rootUrl", url);
        client.putArray("redirectUris").add(everyPage);
        client.putArray("webOrigins").add(url);
        client.withObject("/attributes").put("post.logout.redirect.uris", everyPage);
        send("PUT", "/clients/" + client.path("id").asText(), client);
    }

    /** The client as Keycloak has it. */
    JsonNode client(String clientId) {
        return get("/clients?clientId=" + Http.encode(clientId)).path(0);
    }

    /** Makes a user whose password is the name. */
    void createUser(String name, List<String> roles) {
        var user = Http.JSON.createObjectNode();
        // complete, since Keycloak refuses a token to a user whose profile lacks something
        user.put("username", name).put("enabled", true).put("emailVerified", true);
        user.put("firstName", name).put("lastName", "Test").put("email", name + "@test.example");
        user.putArray("credentials").addObject().put("type", "password").put("value", name);
        send("POST", "/users", user);
        var id = get("/users?exact=true&username=" + Http.encode(name))
                .path(0)
                .path("id")
                .asText();
        var mapping = Http.JSON.createArrayNode();
        roles.forEach(role -> mapping.add(get("/roles/" + Http.encode(role))));
        send("POST", "/users/" + id + "/role-mappings/realm", mapping);
    }

    private JsonNode get(String path) {
        try {
            var request = Http.withToken(realmUrl + path, token).build();
            return Http.JSON.readTree(Http.send(request).body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's admin API", e);
        }
    }

    private void send(String method, String path, JsonNode body) {
        try {
            HttpRequest request = Http.withToken(realmUrl + path, token)
                    .header("Content-Type", "application/json")
                    .method(method, Http.json(body))
                    .build();
            Http.send(request);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's admin API", e);
        }
    }
}
