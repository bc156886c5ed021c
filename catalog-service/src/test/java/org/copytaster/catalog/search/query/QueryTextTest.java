package org.copytaster.catalog.search.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.copytaster.catalog.search.query.Condition.AnyOf;
import org.copytaster.catalog.search.query.Condition.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    /** Short names for what was understood: w word, p phrase, b beginning; - for without; the field unless it is anywhere. */
    private static String understood(String query) {
        return shown(QueryText.parse(query));
    }

    private static String shown(QueryText query) {
        return query.conditions().stream()
                .map(condition -> switch (condition) {
                    case Match match -> shown(match);
                    case AnyOf any ->
                        any.matches().stream().map(QueryTextTest::shown).collect(joining(" or ", "(", ")"));
                })
                .collect(joining(", "));
    }

    private static String shown(Match match) {
        String kind =
                switch (match.term()) {
                    case Term.Word _ -> "w";
                    case Term.Phrase _ -> "p";
                    case Term.Prefix _ -> "b";
                };
        return (match.excluded() ? "-" : "")
                + (match.field() == Field.ANYWHERE ? "" : match.field().name().toLowerCase() + " ")
                + kind + "[" + match.term().text() + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harbour fire               | w[harbour], w[fire]",
                "`  harbour \t  fire `       | w[harbour], w[fire]",
                "\"cold store\" fire        | p[cold store], w[fire]",
                "“cold store”               | p[cold store]",
                "„Kalter Keller“            | p[Kalter Keller]",
                "« chambre froide »         | p[chambre froide]",
                "\"not closed               | p[not closed]",
                "fire\"cold store\"         | w[fire], p[cold store]",
                "fire -drill                | w[fire], -w[drill]",
                "-\"cold store\"            | -p[cold store]",
                "fire -                     | w[fire], w[-]",
                "well-known                 | w[well-known]",
                "- fire                     | w[-], w[fire]",
                "headline:fire              | headline w[fire]",
                "Title:fire                 | headline w[fire]",
                "-byline:\"Jane Doe\"       | -byline p[Jane Doe]",
                "author:Doe keywords:port       | byline w[Doe], keyword w[port]",
                "org:UN place:Kyiv          | organisation w[UN], place w[Kyiv]",
                "10:30                      | w[10:30]",
                "https://example.org/a      | w[https://example.org/a]",
                "url:https://example.org/a  | url w[https://example.org/a]",
                "nonsense:fire              | w[nonsense:fire]",
                "headline: fire             | w[headline:], w[fire]",
                "harb*                      | b[harb]",
                "h*                         | w[h]",
                "headline:harb*             | headline b[harb]",
                "*                          | ``",
                "*fire                      | w[*fire]",
                "fire OR flood              | (w[fire] or w[flood])",
                "fire OR flood OR storm     | (w[fire] or w[flood] or w[storm])",
                "port fire OR flood         | w[port], (w[fire] or w[flood])",
                "OR fire                    | w[OR], w[fire]",
                "fire OR                    | w[fire]",
                "ORDER fire                 | w[ORDER], w[fire]",
                "\"\"                       | ``",
                "火災 東京                    | w[火災], w[東京]",
            })
    void understands(String query, String expected) {
        assertEquals(expected, understood(query));
    }

    @ParameterizedTest
    @CsvSource({
        "har, b[har]",
        "fire har, 'w[fire], b[har]'",
        "headline:har, headline b[har]",
        "fire -har, 'w[fire], -w[har]'"
    })
    void leavesTheLastWordOpenForWhoIsTyping(String query, String expected) {
        assertEquals(expected, shown(QueryText.parse(query).withLastWordOpen()));
    }

    @Test
    void countsWords() {
        assertEquals(5, QueryText.parse("one \"two three\" four OR five").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "-", "headline:", "*", "a OR ", "\\", "[^", "~"})
    void takesTenThousandOfAnything(String part) {
        assertTimeout(Duration.ofSeconds(2), () -> QueryText.parse(part.repeat(10_000)));
    }

    @Property(tries = 2_000)
    void anyStringIsAQuery(@ForAll @StringLength(max = 300) String any) {
        QueryText query = QueryText.parse(any);
        assertTrue(query.matches().noneMatch(match -> match.term().text().isBlank()));
        query.withLastWordOpen();
    }

    @Property(tries = 2_000)
    void saysNothingThatWasNotTyped(@ForAll("signsAndLetters") String any) {
        String letters =
                QueryText.parse(any).matches().map(m -> m.term().text()).collect(Collectors.joining());
        List.of(letters.split("")).forEach(letter -> assertTrue(any.contains(letter)));
    }

    @Provide
    Arbitrary<String> signsAndLetters() {
        return Arbitraries.of("\"", "-", ":", "*", " ", "OR", "headline", "fire", "é", "火", "“", "\n", "(", "~")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
