package org.copytaster.ingest.format.plaintext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of small texts; the name of a row is what could go wrong. Whole articles are among the golden cases. */
class PlainTextTest {
    private static final String TEXT =
            "\n\nThe harbour was closed on Monday, the town said, and will stay so until spring, when the new radar is there.";

    static Stream<Arguments> bodies() {
        return Stream.of(
                body(
                        "a paragraph that an advertisement cuts in two",
                        """
                        The council had promised to keep the ferry running, and the mayor repeated it at
                        Advertisement
                        every meeting until the end of the year.
                        """,
                        "PARAGRAPH The council had promised to keep the ferry running, and the mayor repeated it at every meeting until the end of the year."),
                body(
                        "a blank line behind every line",
                        """
                        A ferry with 84 people on board struck the north pier on Wednesday

                        in dense fog. Three of them were treated for bruises, the harbour

                        master said, and all were ashore within an hour.

                        The radar had been switched off for repairs since Monday.
                        """,
                        "PARAGRAPH A ferry with 84 people on board struck the north pier on Wednesday in dense fog. Three of them were treated for bruises, the harbour master said, and all were ashore within an hour.",
                        "PARAGRAPH The radar had been switched off for repairs since Monday."),
                body(
                        "soft hyphens, suspended hyphens and hyphens of compounds at a line's end",
                        """
                        Er zog damit die Konse\u00AD
                        quenzen aus dem Unfall. Die Vor-
                        und Nachteile seien abgewogen worden. Das deutsch-
                        französische Komitee und die Nord-
                        Süd-Verbindung bleiben.
                        """,
                        "PARAGRAPH Er zog damit die Konsequenzen aus dem Unfall. Die Vor- und Nachteile seien abgewogen worden. Das deutsch-französische Komitee und die Nord-Süd-Verbindung bleiben."),
                body(
                        "a line that was broken behind a word that leads on",
                        """
                        The council will vote on three proposals on Monday, the clerk said on
                        Friday in a note to the members.
                        """,
                        "PARAGRAPH The council will vote on three proposals on Monday, the clerk said on Friday in a note to the members."),
                body(
                        "notes in small letters are no broken lines",
                        """
                        ferry hit the pier wednesday in fog
                        three hurt none badly
                        harbour master says radar was off
                        """,
                        "PARAGRAPH ferry hit the pier wednesday in fog",
                        "PARAGRAPH three hurt none badly",
                        "PARAGRAPH harbour master says radar was off"),
                body(
                        "names are no headings",
                        """
                        These were elected to the council of Brackwater on Thursday.

                        Rosa Lim
                        Adela Finch
                        Jan Smit

                        They meet on Monday for the first time.
                        """,
                        "PARAGRAPH These were elected to the council of Brackwater on Thursday.",
                        "PARAGRAPH Rosa Lim",
                        "PARAGRAPH Adela Finch",
                        "PARAGRAPH Jan Smit",
                        "PARAGRAPH They meet on Monday for the first time."),
                body(
                        "chapters are numbered, and so are pages",
                        """
                        It was a grey day, said the harbour master, who has watched them for thirty years.

                        1

                        Nobody saw the fog come in.

                        2

                        At 12.40 it struck.
                        """,
                        "PARAGRAPH It was a grey day, said the harbour master, who has watched them for thirty years.",
                        "PARAGRAPH 1",
                        "PARAGRAPH Nobody saw the fog come in.",
                        "PARAGRAPH 2",
                        "PARAGRAPH At 12.40 it struck."),
                body(
                        "lines of dialogue are no list",
                        """
                        Le maire est venu au port mercredi matin pour parler avec eux.

                        — Vous le saviez ?

                        — Non, monsieur le maire.
                        """,
                        "PARAGRAPH Le maire est venu au port mercredi matin pour parler avec eux.",
                        "PARAGRAPH — Vous le saviez ?",
                        "PARAGRAPH — Non, monsieur le maire."),
                body(
                        "days are no numbers of a list",
                        """
                        Der Hafen war drei Tage lang zu, wie das Amt mitteilte.

                        12. Mai: Der Nebel kommt.

                        13. Mai: Der Nebel bleibt.
                        """,
                        "PARAGRAPH Der Hafen war drei Tage lang zu, wie das Amt mitteilte.",
                        "PARAGRAPH 12. Mai: Der Nebel kommt.",
                        "PARAGRAPH 13. Mai: Der Nebel bleibt."),
                body(
                        "a pull quote is set off",
                        """
                        The harbour was closed on Monday, the town said.

                        “I have no doubt that there will be more and more cases”

                        It will stay closed until spring.
                        """,
                        "PARAGRAPH The harbour was closed on Monday, the town said.",
                        "QUOTE “I have no doubt that there will be more and more cases”",
                        "PARAGRAPH It will stay closed until spring."),
                body(
                        "nothing is furniture where all would be",
                        "Sport\nHome\nNews\n",
                        "PARAGRAPH Sport",
                        "PARAGRAPH Home",
                        "PARAGRAPH News"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void becomes_blocks(String name, String text, List<String> blocks) {
        assertEquals(
                blocks,
                parse(text).body().stream()
                        .map(block -> block.type() + " " + block.text())
                        .toList());
    }

    private static Arguments body(String name, String text, String... blocks) {
        return Arguments.of(name, text, List.of(blocks));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            By Jane Doe and John Roe                               | Jane Doe; John Roe
            By Jane Doe, Political Editor                          | Jane Doe
            By Jane Doe in Kyiv and John Roe in London             | Jane Doe; John Roe
            By Political Correspondent Jane Doe                    | Jane Doe
            By JANE DOE Associated Press                           | JANE DOE
            By Jane Doe (Reuters)                                  | Jane Doe
            By Reuters                                             | Reuters
            By Jane Doe jane.doe@example.org                       | Jane Doe
            Jane Doe, Political Editor                             | Jane Doe
            Jane Doe in Kyiv                                       | Jane Doe
            Von Jürgen von der Au und Anna Roe, dpa                | Jürgen von der Au; Anna Roe
            Ein Kommentar von Anna Roe                             | Anna Roe
            Text: Anna Roe, Fotos: Jan Smit                        | Anna Roe
            Par Élodie Marchand (à Averil)                         | Élodie Marchand
            Propos recueillis par Jean de La Tour                  | Jean de La Tour
            Por Marta García y Juan Oru                            | Marta García; Juan Oru
            Por Marta Dias, em Lisboa                              | Marta Dias
            di Marta Rossi e Gian Oru                              | Marta Rossi; Gian Oru
            A cura di Marta Rossi                                  | Marta Rossi
            Door Marta de Vries en Jan van ’t Hof                  | Marta de Vries; Jan van ’t Hof
            By the sea                                             | none
            Par Toutatis                                           | none
            Von Kiew nach Moskau                                   | none
            Door to door sales rise                                | none
            By Jane Doe was the best book of the year.             | none
            """)
    void byline(String line, String names) {
        List<String> read = values(parse("Ferry strikes pier in fog\n" + line + TEXT), Field.BYLINE);
        assertEquals(names == null ? "" : names, String.join("; ", read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            KYIV, April 24 (Reuters) – The lights went out.                  | April 24        | Reuters  | The lights went out.
            KYIV, Ukraine (AP) — The lights went out.                        | none            | AP       | The lights went out.
            KYIV/MOSCOW, April 24 (Reuters) - The lights went out.           | April 24        | Reuters  | The lights went out.
            BERLIN (dpa) - Das Licht ging aus.                               | none            | dpa      | Das Licht ging aus.
            Frankfurt am Main (dpa/lhe) - Das Licht ging aus.                | none            | dpa/lhe  | Das Licht ging aus.
            PARIS, 24 avr 2025 (AFP) — La lumière s’est éteinte.             | 24 avr 2025     | AFP      | La lumière s’est éteinte.
            Madrid, 24 abr (EFE).- Se apagó la luz.                          | 24 abr          | EFE      | Se apagó la luz.
            (ANSA) - ROMA, 24 APR - La luce si è spenta.                     | 24 APR          | ANSA     | La luce si è spenta.
            Lisboa, 24 abr 2025 (Lusa) – A luz apagou-se.                    | 24 abr 2025     | Lusa     | A luz apagou-se.
            DEN HAAG (ANP) - Het licht ging uit.                             | none            | ANP      | Het licht ging uit.
            NORTHPORT, Nov. 18, 2026 /PRNewswire/ -- The lights went out.    | Nov. 18, 2026   | none     | The lights went out.
            NATO — the alliance — met on Monday.                             | none            | none     | NATO — the alliance — met on Monday.
            Paris, 3 June - a day to remember - was cold.                    | none            | none     | Paris, 3 June - a day to remember - was cold.
            Kyiv (pop. 3 million) is dark.                                   | none            | none     | Kyiv (pop. 3 million) is dark.
            """)
    void dateline(String paragraph, String day, String agency, String rest) {
        ParsedArticle article = parse(paragraph + "\n\nThat was all, the town said.");
        assertEquals(rest, article.body().getFirst().text());
        assertEquals(day, first(article, Field.PUBLISHED));
        assertEquals(agency, first(article, Field.SITE_NAME));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", quoteCharacter = '`', textBlock = """
            Published: 18 November 2026, 07:40 CET | Updated: 18 November 2026, 09:15 CET ; Published: 18 November 2026, 07:40 CET ; Updated: 18 November 2026, 09:15 CET
            Publié le 18 novembre 2026 à 14h30, mis à jour le 18 novembre 2026 à 16h05   ; Publié le 18 novembre 2026 à 14h30    ; mis à jour le 18 novembre 2026 à 16h05
            Stand: 18.11.2026, 14:30 Uhr                                                 ; none                                   ; Stand: 18.11.2026, 14:30 Uhr
            Aggiornato il 18 novembre 2026 alle 14:30                                    ; none                                   ; Aggiornato il 18 novembre 2026 alle 14:30
            donderdag 18 november 2026 om 14.30 uur                                      ; donderdag 18 november 2026 om 14.30 uur ; none
            The 18 November plan                                                         ; none                                   ; none
            """)
    void day_line(String line, String published, String modified) {
        ParsedArticle article = parse("Ferry strikes pier in fog\nBy Jane Doe\n" + line + TEXT);
        assertEquals(published, first(article, Field.PUBLISHED));
        assertEquals(modified, first(article, Field.MODIFIED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Firefighters work at the site of a burning block in Northport, April 23, 2026. (AP Photo/Jan Smit)  | CAPTION
            A woman reacts outside a damaged building in Northport. REUTERS/Jan Smit                           | CAPTION
            FILE PHOTO: The mayor of Northport speaks in the council in 2024.                                  | CAPTION
            La jetée nord du port d’Averil, le 18 novembre. © AFP / Jean Dupont                                | CAPTION
            Varios bomberos trabajan en el muelle tras el choque (Foto: EFE)                                   | CAPTION
            Mayor Adela Finch (left) with the winner of the first lot                                          | CAPTION
            Bürgermeisterin Adela Finch (links) mit dem Gewinner                                               | CAPTION
            Jan Smit/AFP via Getty Images                                                                      | CAPTION
            Foto: dpa/Jan Smit                                                                                 | CAPTION
            The picture was taken by a photographer who works for Getty Images.                                | PARAGRAPH
            In the end the man pictured here was not the thief.                                                | PARAGRAPH
            The photo, by Jan Smit, was printed on the left of page one.                                       | PARAGRAPH
            Photo finishes were common at the Averil races this year.                                          | PARAGRAPH
            She works in the tower/watch and was on duty.                                                      | PARAGRAPH
            “The people are waiting for a single answer: will they stop the war in the coming days?”           | PARAGRAPH
            """)
    void caption(String line, String type) {
        ParsedArticle article = parse("The harbour was closed on Monday, the town said.\n\n" + line + TEXT);
        assertEquals(type, article.body().get(1).type().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Advertisement
            Share on Facebook Share on Twitter
            Read more: How the radar was bought
            READ MORE: How the radar was bought
            Lesen Sie auch: Wie das Radar gekauft wurde
            À lire aussi : Le radar du port
            Lea también: Historia del radar
            Leggi anche: Il radar del porto
            Leia também: O radar do porto
            Lees ook: De radar van de haven
            Sign up to our Morning Briefing newsletter
            Jetzt unseren Newsletter abonnieren
            23 comments
            Kommentare (12)
            3 min read
            3 hours ago
            © 2026 Harbour News. All rights reserved.
            We use cookies to improve your experience. By clicking accept you agree to our policy.
            Home › World › Europe
            """)
    void furniture(String line) {
        ParsedArticle article = parse("The harbour was closed on Monday, the town said.\n\n" + line + TEXT);
        assertEquals(2, article.body().size());
        assertEquals(
                List.of("furniture-removed Not part of the article, taken out: " + line),
                article.warnings().stream()
                        .map(warning -> warning.code() + " " + warning.detail())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            URGENT                                   | wire-marking-removed
            (more)                                   | wire-marking-removed
            -30-                                     | wire-marking-removed
            ENDS                                     | wire-marking-removed
            ###                                      | wire-marking-removed
            BC-FERRY-PIER (UPDATE 2)                 | wire-marking-removed
            Eilmeldung                               | wire-marking-removed
            Eds: Pictures to follow.                 | editors-note
            (Reporting by Jane Doe; Editing by Jo Ro)| sign-off-removed
            Correction: The pier is the south pier.  | correction-notice
            """)
    void wire_marking(String line, String warning) {
        ParsedArticle article = parse("The harbour was closed on Monday, the town said.\n\n" + line);
        assertEquals(
                List.of(warning),
                article.warnings().stream().map(found -> found.code()).toList());
        assertEquals(warning.equals("correction-notice") ? 2 : 1, article.body().size());
    }

    /** The catalog refuses an article with a longer one, and too many would bury the others. */
    @Test
    void a_long_list_of_furniture_is_told_in_warnings_the_catalog_takes() {
        String links = IntStream.range(0, 10_000)
                .mapToObj(i -> "Read more: What the council said on its day number " + i)
                .collect(Collectors.joining("\n"));
        ParsedArticle article = parse("The harbour was closed on Monday, the town said.\n\n" + links + TEXT);
        assertEquals(2, article.body().size());
        assertTrue(
                article.warnings().stream().allMatch(warning -> warning.detail().length() <= 2_000));
        assertEquals(20, article.warnings().size());
        assertTrue(article.warnings().getFirst().detail().contains("day number 0 ‖ "));
        assertTrue(article.warnings().getLast().detail().matches(".* ‖ and \\d+ more"));
    }

    private static ParsedArticle parse(String text) {
        return PlainTextParser.parse(new DecodedText(text, List.of()));
    }

    private static List<String> values(ParsedArticle article, Field field) {
        return article.claims(field).stream().map(Claim::value).collect(Collectors.toList());
    }

    private static String first(ParsedArticle article, Field field) {
        return values(article, field).stream().findFirst().orElse(null);
    }
}
