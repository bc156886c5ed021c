package org.copytaster.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;

/** The live API is the committed one. After a wanted change: {@code ./mvnw test -pl ingest-service -Dcontract.update}. */
@IntegrationTest
class ContractTest {
    private static final Path CONTRACT = Path.of("contract/openapi.yaml");

    @Test
    void the_committed_contract_is_the_live_one() throws IOException {
        String live = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (System.getProperty("contract.update") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, live);
        }
        assertEquals(
                Files.readString(CONTRACT),
                live,
                "The API changed; if it should, run the tests with -Dcontract.update and commit");
    }
}
