package org.copytaster.ingest.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    private final Bylines bylines = new Bylines(Site.of("https://www.estrey-echo.example/a", Stream.of("Estrey Echo")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ada Lind                                            | Ada Lind
                    By Ada Lind and Tom Oru                                | Ada Lind;Tom Oru
                    Von Käthe Öhler, Jan Ruhn und Ida Voss                 | Käthe Öhler;Jan Ruhn;Ida Voss
                    Par Léa Marchand et Hugo Petit                         | Léa Marchand;Hugo Petit
                    8. Januar 2020 · by Aurelia · in Gefühle               | Aurelia
                    Veröffentlicht von Hans G. am 3. Mai                   | Hans G.
                    View all posts by Ada Lind →                           | Ada Lind
                    ~ Ada Lind                                             | Ada Lind
                    Ada Lind @adalind                                      | Ada Lind
                    Ada Lind · 3 comments                                  | Ada Lind
                    freeman1984                                            | freeman1984
                    Estrey Echo                                            |
                    Ada Lind, Estrey Echo                                  | Ada Lind
                    ada.lind@estrey-echo.example                           |
                    wordpressadmin                                         |
                    Redaktion                                              |
                    Stand: 05. Februar                                     |
                    Von                                                    |
                    """)
    void names_in_a_line_about_the_author(String line, String names) {
        assertEquals(names == null ? List.of() : Arrays.asList(names.split(";")), bylines.in(line));
    }

    @Test
    void a_user_name_beside_the_name_it_was_made_from_is_nobody_else() {
        assertEquals(List.of("Emma Mackie"), bylines.given(List.of("Emma Mackie", "emma-mackie")));
    }

    @Test
    void an_address_beside_the_sites_name_is_the_sites() {
        assertEquals(List.of(), bylines.given(List.of("Estrey Echo, Harbour Road, Estrey")));
    }

    @Test
    void surnames_may_come_first_in_lists() {
        assertEquals(List.of("Ada Lind", "Tom Oru"), bylines.given(List.of("Lind, Ada", "Oru, Tom")));
    }
}
