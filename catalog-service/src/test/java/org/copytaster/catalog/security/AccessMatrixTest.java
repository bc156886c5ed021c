package org.copytaster.catalog.security;

import static java.util.Map.entry;
import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.Callers.service;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every endpoint × every kind of caller. An endpoint that is missing here fails the test. */
@CatalogTest
class AccessMatrixTest {
    private static final Set<String> EVERYBODY =
            Set.of("nobody", "without-role", "reader", "editor", "chief", "admin", "demo-service", "ingest-service");
    private static final Set<String> READERS = Set.of("reader", "editor", "chief", "admin", "demo-service");
    private static final Set<String> EDITORS = Set.of("editor", "chief", "admin");
    private static final Set<String> ARTICLE_WRITERS = Set.of("ingest-service");

    private static final Set<String> ADMINS = Set.of("admin");
    private static final Set<String> CHIEF_EDITORS = Set.of("chief", "admin");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("GET /articles", READERS),
            entry("GET /articles/deleted", CHIEF_EDITORS),
            entry("GET /articles/{id}", READERS),
            entry("PUT /articles/{id}", ARTICLE_WRITERS),
            entry("PATCH /articles/{id}", EDITORS),
            entry("DELETE /articles/{id}", CHIEF_EDITORS),
            entry("POST /articles/{id}/restore", CHIEF_EDITORS),
            entry("GET /changes", READERS),
            entry("GET /vocabularies", READERS),
            entry("GET /vocabularies/{scheme}", READERS),
            entry("PUT /vocabularies/{scheme}", ADMINS),
            entry("GET /vocabularies/{scheme}/concepts", READERS),
            entry("GET /vocabularies/{scheme}/concepts/{code}", READERS),
            entry("PUT /vocabularies/{scheme}/concepts/{code}", CHIEF_EDITORS),
            entry("GET /keywords", READERS),
            entry("GET /entities/{type}", READERS),
            entry("GET /people", EDITORS),
            entry("GET /collections", READERS),
            entry("GET /collections/{collection}", READERS),
            entry("PUT /collections/{collection}", CHIEF_EDITORS),
            entry("DELETE /collections/{collection}", CHIEF_EDITORS),
            entry("GET /collections/{collection}/articles", READERS),
            entry("POST /collections/{collection}/articles", EDITORS),
            entry("PUT /collections/{collection}/articles/{id}", EDITORS),
            entry("DELETE /collections/{collection}/articles/{id}", EDITORS),
            entry("GET /articles/{id}/similar", READERS),
            entry("GET /search", READERS),
            entry("POST /search/rebuild", ADMINS),
            entry("POST /search/check", ADMINS),
            entry("GET /searches", READERS),
            entry("POST /searches", READERS),
            entry("GET /searches/{id}", READERS),
            entry("PUT /searches/{id}", READERS),
            entry("DELETE /searches/{id}", READERS),
            entry("GET /webhooks", ADMINS),
            entry("POST /webhooks", ADMINS),
            entry("GET /webhooks/{id}", ADMINS),
            entry("PUT /webhooks/{id}", ADMINS),
            entry("DELETE /webhooks/{id}", ADMINS),
            entry("POST /webhooks/{id}/secret", ADMINS),
            entry("POST /webhooks/{id}/test", ADMINS),
            entry("POST /webhooks/{id}/replay", ADMINS),
            entry("GET /webhooks/{id}/deliveries", ADMINS),
            entry("GET /webhooks/{id}/deliveries/{delivery}", ADMINS),
            entry("POST /webhooks/{id}/deliveries/{delivery}/replay", ADMINS),
            entry("GET /articles/{id}/states", READERS),
            entry("POST /articles/{id}/state", EDITORS),
            entry("GET /articles/{id}/versions", READERS),
            entry("GET /articles/{id}/versions/{number}", READERS),
            entry("GET /articles/{id}/versions/{from}/diff/{to}", READERS),
            entry("POST /articles/{id}/versions/{number}/restore", EDITORS),
            entry("GET /articles/{id}/source-update", READERS),
            entry("POST /articles/{id}/source-update", EDITORS),
            entry("GET /articles/{id}/lock", READERS),
            entry("PUT /articles/{id}/lock", EDITORS),
            entry("DELETE /articles/{id}/lock", EDITORS),
            entry("GET /articles/{id}/annotations", READERS),
            entry("POST /articles/{id}/annotations", EDITORS),
            entry("GET /articles/{id}/annotations/{annotation}", READERS),
            entry("PUT /articles/{id}/annotations/{annotation}", EDITORS),
            entry("DELETE /articles/{id}/annotations/{annotation}", EDITORS),
            entry("GET /articles/{id}/annotations/{annotation}/placement", READERS),
            entry("POST /articles/{id}/annotations/{annotation}/placement", EDITORS),
            entry("GET /articles/{id}/annotations/export", READERS),
            entry("GET /annotations/export", READERS),
            entry("GET /annotations/collections/{collection}", READERS),
            entry("POST /annotations/import", CHIEF_EDITORS),
            entry("PATCH /articles/{id}/annotations/{annotation}", EDITORS),
            entry("POST /annotations/work", EDITORS),
            entry("PATCH /annotations/{annotation}", EDITORS),
            entry("GET /annotations", READERS),
            entry("POST /annotations", EDITORS),
            entry("GET /annotations/{annotation}", READERS),
            entry("PUT /annotations/{annotation}", EDITORS),
            entry("DELETE /annotations/{annotation}", EDITORS),
            entry("GET /ns/annotation.jsonld", EVERYBODY));

    private static final List<String> CALLERS =
            List.of("nobody", "without-role", "reader", "editor", "chief", "admin", "demo-service", "ingest-service");

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream().flatMap(endpoint -> CALLERS.stream().map(c -> Arguments.of(endpoint, c)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("cells")
    void isAllowedOrRefused(String endpoint, String caller) {
        int status = call(endpoint, as(caller));
        if (caller.equals("nobody") && ALLOWED.get(endpoint) != EVERYBODY) {
            assertEquals(401, status, "without a token nothing is answered");
        } else if (ALLOWED.get(endpoint).contains(caller)) {
            assertTrue(status != 401 && status != 403, caller + " may call this, but got " + status);
        } else {
            assertEquals(403, status, caller + " may not call this");
        }
    }

    @Test
    void everyEndpointIsInTheMatrix() {
        Map<String, Map<String, Object>> paths = nobody().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        List<String> endpoints = new ArrayList<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        Set.of("get", "put", "post", "patch", "delete").contains(method))
                .forEach(method -> endpoints.add(method.toUpperCase() + " " + path.replaceAll("/$", ""))));
        assertEquals(new TreeSet<>(ALLOWED.keySet()), new TreeSet<>(endpoints));
    }

    @Test
    void healthMetricsAndContractAreOpen() {
        nobody().get("/q/health/ready").then().statusCode(200);
        nobody().get("/q/metrics").then().statusCode(200);
        nobody().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aTokenMeantForSomebodyElseIsRefused() {
        // valid, of the same realm and of a reader, but Keycloak's own command line is not our audience
        String token = nobody().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "reader")
                .formParam("password", "reader")
                .post(Backends.start().issuerUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        nobody().header("Authorization", "Bearer " + token)
                .get("/articles")
                .then()
                .statusCode(401);
    }

    private static int call(String endpoint, RequestSpecification request) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replaceAll(
                        "\\{id}|\\{annotation}|\\{note}", UUID.randomUUID().toString())
                .replaceAll("\\{number}|\\{from}|\\{to}|\\{delivery}", "1")
                .replaceAll("\\{scheme}", "medtop")
                .replaceAll("\\{code}|\\{type}|\\{collection}", "nowhere")
                .replaceAll("/annotations$", "/annotations/");
        return request.contentType(ContentType.JSON)
                .body("{}")
                .request(Method.valueOf(parts[0]), path)
                .statusCode();
    }

    private static RequestSpecification as(String caller) {
        return switch (caller) {
            case "nobody" -> nobody();
            case "demo-service", "ingest-service" -> service(caller);
            case "without-role" -> {
                Newcomer.exists();
                yield user(caller);
            }
            default -> user(caller);
        };
    }

    /** A user whom nobody has given a role; made once. */
    private static final class Newcomer {
        static {
            Backends.start().createUser("without-role");
        }

        static void exists() {}
    }
}
