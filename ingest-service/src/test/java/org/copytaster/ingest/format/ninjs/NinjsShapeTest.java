package org.copytaster.ingest.format.ninjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for each kind of rule a table has: what is right about it, and what is wrong. */
class NinjsShapeTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            2 | {"headlines":[{"value":"One"}]}                                       | none
            2 | {"headlines":[{"role":"main"}]}                                       | headlines/0: has no value
            3 | {"renditions":[{"href":"https://a.example/1"}]}                       | renditions/0: has no name
            3 | {"associations":[{"uri":"a","name":"photo","renditions":[{"name":"web"}]}]} | none
            3 | {"associations":[{"uri":"a"}]}                                        | associations/0: has no name
            1 | {"associations":{"photo":{"uri":"a","type":"picture"}}}               | none
            1 | {"associations":{"photo":{"uri":"a","kind":"picture"}}}               | associations/photo/kind: is not known here
            1 | {"associations":{"photo":null}}                                       | associations/photo: is not of type item
            1 | {"rightsinfo":{"langid":"x","linkedrights":"y"}}                      | none
            1 | {"rightsinfo":{"langid":"x"}}                                         | rightsinfo: has to have one of encodedrights and linkedrights
            3 | {"people":[{"contactInfo":[{"value":"1","address":{}}]}]}             | people/0/contactInfo/0: has to have one of address and value
            3 | {"eventDetails":{"dates":{"startDate":"2025-01-01T00:00:00Z"}}}       | none
            3 | {"eventDetails":{"dates":{"expectedDuration":"P1D"}}}                 | eventDetails/dates: has to have one of expectedStartDate and startDate, or one of endDate and expectedEndDate
            3 | {"eventDetails":{"dates":{"expectedEndDate":"2025-02"}}}              | none
            3 | {"eventDetails":{"dates":{"expectedEndDate":"2025-13"}}}              | eventDetails/dates/expectedEndDate: is not of type date
            3 | {"urgency":9}                                                         | none
            3 | {"urgency":10}                                                        | urgency: 10 is not between 1 and 9
            2 | {"subjects":[{"relevance":101}]}                                      | subjects/0/relevance: 101 is not between 0 and 100
            2 | {"places":[{"geojson":{"type":"Point","coordinates":[1.5,2]}}]}       | none
            2 | {"places":[{"geojson":{"type":"Point","coordinates":["1.5",2]}}]}     | places/0/geojson: is not of type geojson
            2 | {"places":[{"geojson":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}}]} | places/0/geojson: is not of type geojson
            """)
    void names_what_is_wrong_and_where(int generation, String item, String violation) throws IOException {
        var node = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(item);
        node.put("uri", "urn:example:1");
        assertEquals(
                violation == null ? "" : violation,
                String.join("; ", NinjsShape.of(generation).violations(node)));
    }

    @Test
    void a_line_that_is_none_is_no_rule() {
        assertThrows(IllegalArgumentException.class, () -> NinjsRule.of("headline"));
    }
}
