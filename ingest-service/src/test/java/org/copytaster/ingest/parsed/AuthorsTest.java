package org.copytaster.ingest.parsed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Ada Bruun, Per O’Neill      | Ada Bruun;Per O’Neill   | Ada Bruun;Per O’Neill
                    Per O’Neill & Ada Bruun     | Ada Bruun;Per O’Neill   | Ada Bruun;Per O’Neill
                    Ann Lee, Ann                | Ann;Ann Lee             | Ann;Ann Lee
                    Ada Bruun in Lenn           | Ada Bruun               | Ada Bruun in Lenn
                    By our correspondent        | Ada Bruun               | By our correspondent
                    Ada Bruun                   | Ada Bruun;The Wire      | Ada Bruun
                    Ada Bruun and Per O’Neill   | -                       | Ada Bruun and Per O’Neill
                    -                           | Ada Bruun;The Wire      | Ada Bruun;The Wire
                    -                           | -                       | -
                    """)
    void namesWhereTheLineSaysNoMore(String line, String names, String expected) {
        assertEquals(list(expected), Authors.of(line, list(names)));
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : List.of(names.split(";"));
    }
}
