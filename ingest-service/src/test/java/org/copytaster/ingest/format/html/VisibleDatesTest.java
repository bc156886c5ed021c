package org.copytaster.ingest.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Published on August 19, 2019August 19, 2019 • 319 Likes !    ! August 19, 2019
                    Veröffentlicht am 16.08.2019/Dauer: 1 Stunde            ! de ! 16.08.2019
                    8.Dezember 2010 um 09:43 · Rezepte · 6 Kommentare       ! de ! 8. Dezember 2010 um 09:43
                    Von der Redaktion 4. 2. 2022.                           ! de ! 4.2.2022
                    Le 23 mai 2019                                          ! fr ! 23 mai 2019
                    Publicado el 12 de enero de 2020 a las 7                ! es ! 12 de enero de 2020
                    04/05/2025                                              ! fr ! 04.05.2025
                    04/05/2025                                              ! en ! 04/05/2025
                    2024年4月24日                                            ! zh ! 2024-04-24
                    29.11.21, Kultur                                       ! de ! 2021-11-29
                    On 25/12 we close                                       ! en !
                    Version 10.2.1999.4                                     ! en !
                    """)
    void a_day_in_a_line_that_says_more(String line, String language, String date) {
        assertEquals(Optional.ofNullable(date), VisibleDates.in(line, language == null ? "" : language));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2020/01/15/ferry-hits-pier,2020-01-15",
        "https://a.example/news-20200115.html,2020-01-15",
        "https://a.example/meldungen/29-10-2021,2021-10-29",
        "https://a.example/de/preise-fuer-produkte/19837156,",
        "https://a.example/1999/index.html,"
    })
    void a_day_in_an_address(String url, String date) {
        assertEquals(Optional.ofNullable(date), VisibleDates.inUrl(url));
    }
}
