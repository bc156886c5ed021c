package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void mergingJoinsListsAndReplacesValues() throws IOException {
        var merged = Realm.merge(
                object("{'list':[1],'inner':{'kept':1,'changed':1},'value':'old'}"),
                object("{'list':[2],'inner':{'changed':2},'value':'new','added':true}"));
        assertEquals(object("{'list':[1,2],'inner':{'kept':1,'changed':2},'value':'new','added':true}"), merged);
    }

    @Test
    void theLocalFileAddsUsersAndTheDemoClient() throws IOException {
        var realm = Http.JSON.readTree(Realm.withLocalUsers());
        assertTrue(named(realm.path("users"), "username", "chief"));
        assertTrue(named(realm.path("users"), "username", "service-account-ingest-service"));
        assertTrue(named(realm.path("users"), "username", "service-account-catalog-service"));
        assertTrue(named(realm.path("clients"), "clientId", "demo-service"));
        assertTrue(named(realm.path("clients"), "clientId", "web-ui"));
    }

    @Test
    void theProductionFileHoldsNoSecretAndNobodysPassword() {
        var realm = Realm.read("copytaster-realm.json");
        assertFalse(named(realm.path("clients"), "clientId", "demo-service"), "that one is for local use only");
        for (var client : realm.path("clients")) {
            var secret = client.path("secret").asText();
            assertTrue(
                    secret.isEmpty() || secret.matches("\\$\\{[A-Z_]+}"), () -> "a secret is written out: " + client);
        }
        for (var user : realm.path("users")) {
            assertFalse(user.has("credentials"), () -> "somebody could log in: " + user);
        }
        assertFalse(realm.has("clientScopes"), "it would make Keycloak leave out its own scopes");
    }

    @Test
    void everyPlaceholderIsFilledInLocally() {
        var used = Pattern.compile("\\$\\{([A-Z_]+)}")
                .matcher(Realm.withLocalUsers())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
        var known = Realm.placeholders("http://localhost:8080").keySet().stream()
                .sorted()
                .toList();
        assertEquals(known, used);
    }

    private static boolean named(JsonNode list, String field, String name) {
        return Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                .anyMatch(index -> list.get(index).path(field).asText().equals(name));
    }

    private static ObjectNode object(String json) throws IOException {
        return (ObjectNode) Http.JSON.readTree(json.replace('\'', '"'));
    }
}
