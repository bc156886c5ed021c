package org.copytaster.catalog.http;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the settings of a deployment that opens itself to a page elsewhere, and lets callers do little. */
@CatalogTest
@TestProfile(OtherOriginsAndLimitsTest.Settings.class)
class OtherOriginsAndLimitsTest {

    public static class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "copytaster.rate-limit.requests", "20",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://desk.example");
        }
    }

    @Test
    void aCallerWhoAsksTooMuchIsToldWhenToComeBackAndOthersAreServed() {
        Response first = reader().get("/articles?limit=1");
        assertEquals("\"default\";q=20;w=60", first.header("RateLimit-Policy"));
        assertTrue(first.header("RateLimit").matches("\"default\";r=\\d+;t=\\d+"), first.header("RateLimit"));
        Response refused = first;
        for (int n = 0; n < 30 && refused.statusCode() == 200; n++) {
            refused = reader().get("/articles?limit=1");
        }
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-3]"))
                .header("RateLimit", containsString("r=0"))
                .body("type", is("urn:copytaster:problem:too-many-requests"))
                .body("violated-policies[0]", is("default"));
        chief().get("/articles?limit=1").then().statusCode(200);
        nobody().get("/q/health/ready").then().statusCode(200).header("RateLimit", nullValue());
        nobody().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void aPageThatIsAllowedMayReadWhatItNeeds() {
        nobody().header("Origin", "https://desk.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match,content-type")
                .options("/articles/5f0c1d5e-2b57-5f4e-9f0a-6f8f3a7d1c11")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://desk.example")
                .header("Access-Control-Allow-Methods", containsString("PATCH"));
        chief().header("Origin", "https://desk.example")
                .get("/articles?limit=1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://desk.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Location"))
                .header("Access-Control-Expose-Headers", containsString("Link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example.evil.example",
                "http://desk.example",
                "https://desk.example:8443",
                "null",
                "https://xdesk.example"
            })
    void noOtherPageMay(String origin) {
        nobody().header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options("/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
