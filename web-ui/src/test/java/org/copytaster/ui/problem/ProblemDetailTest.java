package org.copytaster.ui.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemDetailTest {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"title": "Not found", "detail": "There is no article 7"}             | Not found: There is no article 7
                    {"title": "Gone"}                                                     | Gone
                    {"title": "Bad", "violations": [{"field": "to", "message": "is it"}]} | Bad: to is it
                    {"title": "Open", "detail": "2 are open", "open": [{"creator": "Jo", "text": "Which?"}, {"creator": "Al"}]} | Open: 2 are open: “Which?” (Jo); one by Al
                    {"title": "Open", "detail": "None is open", "open": []}               | Open: None is open
                    {"title": "Someone was faster", "detail": "The current version is 5", "currentVersion": 5, "by": "Al"} | Al was faster: there is a version 5 by now
                    {"title": "Someone was faster", "currentVersion": 5, "by": "Al", "note": "names"} | Al was faster: there is a version 5 by now (“names”)
                    {"title": "Somebody is editing it", "detail": "since …", "lock": {"by": "Al"}} | Al is editing it at the moment
                    """)
    void inWords(String problem, String words) throws IOException {
        assertEquals(words, json.readValue(problem, ProblemDetail.class).inWords());
    }
}
