package org.copytaster.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service answers. */
@CatalogTest
class ContractTest {
    private static final Path COMMITTED = Path.of("contract/openapi.yaml");

    /** After a wanted change: {@code ./mvnw -pl catalog-service test -Dtest=ContractTest -Dcontract.update=true -am}. */
    @Test
    void isTheCommittedOne() throws IOException {
        String live = RestAssured.get("/q/openapi?format=yaml").asString();
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(COMMITTED, live);
        }
        assertEquals(Files.readString(COMMITTED), live, "the API has changed; see the comment above this test");
    }
}
