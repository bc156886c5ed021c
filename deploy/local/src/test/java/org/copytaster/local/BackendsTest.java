package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm and the databases as they really come up. */
class BackendsTest {

    private static Backends backends;

    @BeforeAll
    static void start() {
        backends = Backends.start();
    }

    @ParameterizedTest
    @CsvSource({
        "reader, reader",
        "editor, editor reader",
        "chief,  chief-editor editor reader",
        "admin,  admin chief-editor editor reader",
    })
    void rolesIncludeTheOnesAboveThem(String user, String roles) {
        var ours = rolesOf(backends.userToken(user));
        ours.removeAll(Set.of("default-roles-copytaster", "offline_access", "uma_authorization"));
        assertEquals(Set.of(roles.split(" ")), ours, "service roles must not come with any user role");
    }

    @Test
    void anAccessTokenNamesTheUserAndBothServices() {
        var claims = claims(backends.userToken("editor"));
        assertEquals(backends.issuerUrl(), claims.path("iss").asText());
        assertEquals("editor", claims.path("preferred_username").asText());
        assertEquals("Elena Marchetti", claims.path("name").asText());
        assertEquals(Set.of("catalog-service", "ingest-service"), texts(claims.path("aud"), "account"));
        assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
    }

    @Test
    void theDemoServiceReadsAndSubmits() {
        var token = backends.serviceToken("demo-service", "demo-service");
        var roles = rolesOf(token);
        assertTrue(roles.containsAll(Set.of("reader", "submitter")), () -> "roles were " + roles);
        assertFalse(roles.contains("editor") || roles.contains("article-writer"), () -> "roles were " + roles);
        assertEquals(
                Set.of("catalog-service", "ingest-service"), texts(claims(token).path("aud"), "account"));
    }

    @Test
    void theCatalogServiceSeesUsersAndNothingElse() {
        var token = backends.serviceToken("catalog-service", "catalog-service");
        assertFalse(claims(token).has("realm_access"), "no role of ours");
        assertEquals(
                // the first one brings the two others
                Set.of("view-users", "query-users", "query-groups"),
                texts(claims(token)
                        .path("resource_access")
                        .path("realm-management")
                        .path("roles")));
    }

    @Test
    void theIngestServiceWritesArticlesAndNothingElse() {
        var token = backends.serviceToken("ingest-service", "ingest-service");
        assertEquals(Set.of("article-writer"), rolesOf(token));
        assertEquals(Set.of("catalog-service"), texts(claims(token).path("aud")));
    }

    @Test
    void aNewUserHasNoneOfOurRoles() {
        backends.createUser("passerby");
        backends.createUser("stringer", "reader", "submitter");
        assertEquals(
                Set.of("default-roles-copytaster", "offline_access", "uma_authorization"),
                rolesOf(backends.userToken("passerby")));
        assertTrue(rolesOf(backends.userToken("stringer")).containsAll(Set.of("reader", "submitter")));
    }

    @Test
    void theWebUiMustProveItsLogins() {
        var client = backends.admin().client("web-ui");
        assertEquals(
                "S256",
                client.path("attributes").path("pkce.code.challenge.method").asText());
        assertTrue(client.path("standardFlowEnabled").asBoolean());
        assertFalse(client.path("publicClient").asBoolean());
        assertFalse(client.path("directAccessGrantsEnabled").asBoolean());
        assertFalse(client.path("serviceAccountsEnabled").asBoolean());
        assertFalse(client.path("fullScopeAllowed").asBoolean(), "a person's token need not carry service roles");
    }

    @Test
    void theWebUiMayMove() {
        backends.allowWebUiAt("http://localhost:4711");
        var client = backends.admin().client("web-ui");
        assertEquals(Set.of("http://localhost:4711/*"), texts(client.path("redirectUris")));
        assertEquals(Set.of("http://localhost:4711"), texts(client.path("webOrigins")));
        assertEquals(
                "http://localhost:4711/*",
                client.path("attributes").path("post.logout.redirect.uris").asText());
    }

    @Test
    void nobodyGetsTokensThroughTheOtherClients() {
        assertThrows(UncheckedIOException.class, () -> backends.serviceToken("web-ui", "web-ui"));
        assertThrows(UncheckedIOException.class, () -> backends.serviceToken("ingest-service", "guessed"));
        var catalog = backends.admin().client("catalog-service");
        assertFalse(catalog.path("standardFlowEnabled").asBoolean());
        assertThrows(UncheckedIOException.class, () -> backends.serviceToken("catalog-service", "guessed"));
        assertFalse(catalog.path("directAccessGrantsEnabled").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({"catalog", "ingest"})
    void aRoleEntersItsOwnDatabaseOnly(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(backends.jdbcUrl(name), name, name)) {
            assertTrue(connection.isValid(1));
        }
        assertThrows(SQLException.class, () -> DriverManager.getConnection(backends.jdbcUrl(name), name, "wrong")
                .close());
        var other = name.equals("catalog") ? "ingest" : "catalog";
        assertThrows(SQLException.class, () -> DriverManager.getConnection(backends.jdbcUrl(other), name, name)
                .close());
    }

    @Test
    void onePairServesTheWholeJvm() {
        assertEquals(backends.issuerUrl(), Backends.start().issuerUrl());
    }

    private static Set<String> rolesOf(String token) {
        return texts(claims(token).path("realm_access").path("roles"));
    }

    /** The texts of a list, or the one text that stands in its place. */
    private static Set<String> texts(JsonNode node, String... without) {
        var texts = new TreeSet<String>();
        if (node.isArray()) {
            node.forEach(item -> texts.add(item.asText()));
        } else {
            texts.add(node.asText());
        }
        texts.removeAll(Set.of(without));
        return texts;
    }

    private static JsonNode claims(String token) {
        try {
            return Http.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
