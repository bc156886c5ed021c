package org.copytaster.catalog.people;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.TestClock;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

@CatalogTest
class PeopleResourceTest {
    @Test
    void peopleComeFromTheRealmWithTheirRoles() {
        editor().get("/people")
                .then()
                .statusCode(200)
                .body("items.username", hasItems("reader", "editor", "chief", "admin"))
                .body("items.username", not(hasItems(startsWith("service-account"))))
                .body("items.find { it.username == 'chief' }.name", is("Callum Whitlock"))
                .body("items.find { it.username == 'chief' }.roles", contains("reader", "editor", "chief-editor"))
                .body("items.find { it.username == 'reader' }.roles", contains("reader"))
                .body("items[0].user", startsWith("urn:copytaster:user:"))
                .body("asOf", notNullValue());
    }

    @Test
    void theyAreFoundByTheBeginningsOfTheirNames() {
        editor().queryParam("q", "MARCH el").get("/people").then().body("items.username", contains("editor"));
        editor().queryParam("q", "chi").get("/people").then().body("items.username", contains("chief"));
        editor().queryParam("q", "lindqvist").get("/people").then().body("items.username", contains("admin"));
        editor().queryParam("q", "nobody of this name").get("/people").then().body("items", empty());
        editor().queryParam("limit", 1).get("/people").then().body("items.size()", is(1));
        editor().queryParam("limit", "x").get("/people").then().statusCode(422);
    }

    @Test
    void whoMayNotEvenReadIsNotOffered() {
        Backends.start().createUser("passer-by");
        Backends.start().createUser("fotografin", "reader");
        // they may have been asked for just before
        TestClock.pass(Duration.ofMinutes(6));
        editor().get("/people").then().statusCode(200);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!editor().queryParam("q", "fotografin")
                    .get("/people")
                    .jsonPath()
                    .getList("items.username")
                    .contains("fotografin")) {
                Thread.sleep(100);
            }
        });
        editor().queryParam("q", "passer").get("/people").then().body("items", empty());
    }
}
