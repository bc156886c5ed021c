package org.copytaster.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.Who;

/** The people behind the calls, as the catalog names them. */
record Desk(String ingest, Person editor, Person chief) {

    /** @param subject the token's */
    record Person(String subject, String name) {}

    static Desk of(MeasuredStack stack) {
        return new Desk("ingest-service", person(stack.claims(Who.EDITOR)), person(stack.claims(Who.CHIEF)));
    }

    private static Person person(JsonNode claims) {
        return new Person(claims.path("sub").asText(), claims.path("name").asText());
    }
}
