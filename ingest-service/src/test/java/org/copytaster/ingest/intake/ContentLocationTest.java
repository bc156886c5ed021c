package org.copytaster.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLocationTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            none                      | https://a.example/feed.xml | https://a.example/feed.xml
            https://b.example/        | https://a.example/feed.xml | https://b.example/
            /feed/index.cgi           | https://a.example/x/y.xml  | https://a.example/feed/index.cgi
            other.xml                 | https://a.example/x/y.xml  | https://a.example/x/other.xml
            /feed                     | none                       | none
            javascript:alert(1)       | https://a.example/feed.xml | https://a.example/feed.xml
            ://                       | https://a.example/feed.xml | https://a.example/feed.xml
            """)
    void address(String header, String sourceUrl, String address) {
        assertEquals(address, ContentLocation.of(header, sourceUrl));
    }
}
