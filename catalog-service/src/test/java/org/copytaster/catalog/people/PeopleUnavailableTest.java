package org.copytaster.catalog.people;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** Keycloak does not let the service in; tokens are still checked by its keys. */
@CatalogTest
@TestProfile(PeopleUnavailableTest.WrongSecret.class)
class PeopleUnavailableTest {
    @Test
    void whoThereIsCannotBeToldAtTheMoment() {
        for (int i = 0; i < 2; i++) {
            editor().get("/people")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", is("5"))
                    .body("type", is("urn:copytaster:problem:people-unavailable"));
        }
    }

    public static class WrongSecret implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("copytaster.people.client-secret", "guessed");
        }
    }
}
