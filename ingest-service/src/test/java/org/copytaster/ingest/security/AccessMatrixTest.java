package org.copytaster.ingest.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.copytaster.ingest.testsupport.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what. An endpoint that is not in the table fails the last test. */
@IntegrationTest
class AccessMatrixTest {
    private static final List<String> CALLERS =
            List.of("reader", "editor", "chief", "admin", "demo-service", "ingest-service");

    /** Editors and above; programs that submit; nobody else. */
    private static final Set<String> SUBMIT = Set.of("editor", "chief", "admin", "demo-service");

    private static final Set<String> DESK = Set.of("editor", "chief", "admin");

    private static final Map<String, Set<String>> MAY = Map.of(
            "POST /articles", SUBMIT,
            "POST /normalize", SUBMIT,
            "GET /receipts", DESK,
            "GET /receipts/{id}", DESK,
            "GET /receipts/{id}/payload", DESK,
            "POST /receipts/{id}/replay", DESK);

    static Stream<Arguments> matrix() {
        return MAY.keySet().stream().sorted().flatMap(endpoint -> CALLERS.stream()
                .map(caller -> Arguments.of(endpoint, caller)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("matrix")
    void a_role_opens_what_it_should_and_nothing_else(String endpoint, String caller) {
        var response = call(endpoint, given().auth().oauth2(Tokens.of(caller))).then();
        if (MAY.get(endpoint).contains(caller)) {
            response.statusCode(not(anyOf(equalTo(401), equalTo(403), equalTo(500))));
        } else {
            // 401 where the token is not even meant for this service
            response.statusCode(anyOf(equalTo(401), equalTo(403))).contentType("application/problem+json");
        }
    }

    /** Signed by the same realm, with a role and in date, but made for the catalog alone. */
    @Test
    void a_token_for_another_service_is_no_token_here() {
        given().auth()
                .oauth2(Tokens.of("ingest-service"))
                .contentType("text/plain")
                .body("A line of text.")
                .post("/articles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", org.hamcrest.Matchers.containsString("not meant for this service"));
    }

    static Stream<String> endpoints() {
        return Stream.concat(
                MAY.keySet().stream().sorted(), Stream.of("GET /nowhere", "GET /q/swagger-ui", "GET /q/healthy"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void without_a_token_there_is_nothing(String endpoint) {
        call(endpoint, given())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:copytaster:problem:unauthorized"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/openapi"})
    void what_machines_ask_is_open(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void every_endpoint_is_in_the_table() {
        Map<String, Map<String, Object>> paths =
                new JsonPath(given().get("/q/openapi?format=json").asString()).getMap("paths");
        Set<String> endpoints = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(Set.of("get", "put", "post", "delete", "patch", "head", "options")::contains)
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY.keySet()), endpoints);
    }

    private static io.restassured.response.Response call(String endpoint, RequestSpecification request) {
        String[] parts = endpoint.split(" ");
        RequestSpecification full = parts[0].equals("POST") && !parts[1].contains("{")
                ? request.contentType("text/plain").body("A line of text.")
                : request;
        return full.request(parts[0], parts[1].replace("{id}", "00000000-0000-7000-8000-000000000000"));
    }
}
