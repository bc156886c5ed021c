package org.copytaster.catalog.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<Form> FORMS =
            List.of(form("application/json"), form("application/ld+json"), form("text/html"), form("text/markdown"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    */*                                                  ; application/json
                    application/*                                        ; application/json
                    text/*                                               ; text/html
                    text/markdown, text/html                             ; text/html
                    TEXT/Markdown                                        ; text/markdown
                    text/html#q=0.5, text/markdown#q=0.6                 ; text/markdown
                    text/*#q=0.5, text/markdown#q=0.4                    ; text/html
                    */*#q=0.1, application/ld+json#q=0.2                 ; application/ld+json
                    application/json#q=0, */*                            ; application/ld+json
                    text/html, application/xhtml+xml, */*#q=0.8          ; text/html
                    application/json#charset=utf-8                       ; application/json
                    text/html#level=1#q=0.3, text/markdown#q=0.4         ; text/markdown
                    text/csv                                             ; none
                    text/html#q=0                                        ; none
                    text/html#q=0.000                                    ; none
                    */*#q=0                                              ; none
                    application/xml, text/csv#q=0.2                      ; none
                    nonsense                                             ; application/json
                    text/html#q=2, text/markdown                         ; text/markdown
                    text/html#q=, text/markdown#q=0.1                    ; text/markdown
                    */html                                               ; application/json
                    ,,                                                   ; application/json
                    """)
    void theFormThatIsWantedMost(String header, String expected) {
        assertEquals(expected, best(List.of(header.replace('#', ';'))));
    }

    @Test
    void severalLinesAreOneHeader() {
        assertEquals("text/markdown", best(List.of("text/html;q=0.1", "text/markdown;q=0.2")));
        assertEquals("application/json", best(List.of()));
        assertEquals("application/json", best(null));
    }

    private static String best(List<String> lines) {
        return Accept.of(lines).best(FORMS).map(Form::type).orElse("none");
    }

    private static Form form(String type) {
        return Form.of(type, type, _ -> type);
    }
}
