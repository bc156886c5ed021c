package org.copytaster.ingest.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    private final Site site = Site.of("https://www.estrey-echo.example/news/1", Stream.of("The Estrey Echo"));

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Ferry hits pier | The Estrey Echo              ! Ferry hits pier
                    Ferry hits pier - The Estrey Echo              ! Ferry hits pier
                    Ferry hits pier · The Estrey Echo              ! Ferry hits pier
                    The Estrey Echo: Ferry hits pier               ! The Estrey Echo: Ferry hits pier
                    The Estrey Echo | Ferry hits pier              ! Ferry hits pier
                    Ferry hits pier | News | The Estrey Echo       ! Ferry hits pier
                    Ferry hits pier | estrey-echo.example          ! Ferry hits pier
                    Ferry hits pier - two hurt                     ! Ferry hits pier - two hurt
                    Who pays? – Nobody                             ! Who pays? – Nobody
                    The Estrey Echo                                ! The Estrey Echo
                    """)
    void a_title_without_what_is_the_sites(String title, String without) {
        assertEquals(without, site.without(title));
    }
}
