package org.copytaster.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How seven languages write a time. What is not sure has to stay unread: a wrong instant is worse than none. */
class PublicationTimeTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-18T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donnerstag, 24. April 2025, 18:30 Uhr MESZ              | 2025-04-24T16:30:00Z
            Do., 24.04.2025 um 18.30 Uhr                            | 2025-04-24T18:30:00Z
            24.04.25, 14:30 Uhr                                     | 2025-04-24T14:30:00Z
            3. März 2025                                            | 2025-03-03T00:00:00Z
            7. Jänner 2025                                          | 2025-01-07T00:00:00Z
            Stand: 24.04.2025                                       | 2025-04-24T00:00:00Z
            Zuletzt aktualisiert am 24. Apr. 2025 um 9:05 Uhr       | 2025-04-24T09:05:00Z
            jeudi 24 avril 2025 à 14h30                             | 2025-04-24T14:30:00Z
            mar. 22 avril 2025 à 14h30                              | 2025-04-22T14:30:00Z
            1er mai 2025 à 8 h 05                                   | 2025-05-01T08:05:00Z
            24 février 2025 à 18h                                   | 2025-02-24T18:00:00Z
            24 fevrier 2025                                         | 2025-02-24T00:00:00Z
            3 juil. 2025                                            | 2025-07-03T00:00:00Z
            Publié le 04/05/2025 à 14h30                            | 2025-05-04T14:30:00Z
            Mis à jour le 24 avril 2025 à 09:12 (heure de Paris)    | 2025-04-24T07:12:00Z
            jueves, 24 de abril de 2025 a las 14:30 h               | 2025-04-24T14:30:00Z
            24 abr 2025 - 14:30 CEST                                | 2025-04-24T12:30:00Z
            Actualizado: 25 de abril del 2025, 8:15 p. m.           | 2025-04-25T20:15:00Z
            1.º de enero de 2025                                    | 2025-01-01T00:00:00Z
            giovedì 24 aprile 2025 alle ore 14:30                   | 2025-04-24T14:30:00Z
            24 aprile 2025 ore 14.30                                | 2025-04-24T14:30:00Z
            Pubblicato il 03/04/2025                                | 2025-04-03T00:00:00Z
            quinta-feira, 24 de abril de 2025 às 14h30              | 2025-04-24T14:30:00Z
            24 de abr. de 2025, 14h30min                            | 2025-04-24T14:30:00Z
            1º de maio de 2025                                      | 2025-05-01T00:00:00Z
            donderdag 24 april 2025 om 14.30 uur                    | 2025-04-24T14:30:00Z
            Laatst bijgewerkt: 24 mrt. 2025, 7:05                   | 2025-03-24T07:05:00Z
            kl. 14.30, 24 april 2025                                | 2025-04-24T14:30:00Z
            April 24, 2025 at 6:05 p.m. ET                          | 2025-04-24T22:05:00Z
            Jan 24, 2025 at 6:05 PM ET                              | 2025-01-24T23:05:00Z
            Last updated April 24, 2025 6 p.m. Eastern Time         | 2025-04-24T22:00:00Z
            7:40 AM · Apr 24, 2025                                  | 2025-04-24T07:40:00Z
            Thu 24 Apr 2025 07.40 BST                               | 2025-04-24T06:40:00Z
            24 April 2025 1430 GMT                                  | 2025-04-24T14:30:00Z
            24 April 2025 14:30 (GMT+2)                             | 2025-04-24T12:30:00Z
            24 April 2025 14:30 local time                          | 2025-04-24T14:30:00Z
            Thu Apr 24 06:00:00 CEST 2025                           | 2025-04-24T04:00:00Z
            Sunday, 06-Nov-94 08:49:37 GMT                          | 1994-11-06T08:49:37Z
            2025-Apr-24                                             | 2025-04-24T00:00:00Z
            Mar 24 2025                                             | 2025-03-24T00:00:00Z
            Thursday, April 24                                      | 2025-04-24T00:00:00Z
            Sunday, 04/05/2025                                      | 2025-05-04T00:00:00Z
            Saturday, 04/05/2025                                    | 2025-04-05T00:00:00Z
            samedi 23/06/18                                         | 2018-06-23T00:00:00Z
            """)
    void is_read(String given, Instant expected) {
        assertEquals(expected, read(given));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            04/05/2025 14:30               | May or April
            04/05/06                       | any of three years
            04-05-2025                     | May or April
            23/06/18                       | 2018 or 2023
            24 jui 2025                    | June or July
            24 marching 2025               | no month, though it begins like one
            30 février 2025                | not in any year
            29 February 2025               | not in this one
            24.13.2025                     | no month
            24 April 2025 25:10            | no hour
            24 April 2025 13:10 p.m.       | not on a twelve-hour clock
            24 April 2025 14:30 IST        | India, Israel or Ireland
            24 April 2025 14:30 XYZ        | no zone
            The 24 April 2025 attack       | more than a time
            24 April 2025, 25 April 2025   | two days
            14:30                          | no day
            April 2025                     | no day
            Wednesday, April 31            | never
            Tuesday                        | which
            24/04                          | no year, and a fraction as well
            """)
    void is_not_guessed_at(String given, String why) {
        assertEquals(null, read(given), why);
    }

    private static Instant read(String given) {
        return switch (PublicationTime.read(given, RECEIVED)) {
            case PublicationTime.Known known -> known.time().toInstant();
            case PublicationTime.Refused _ -> null;
        };
    }
}
