package org.copytaster.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Música jazz|musica jazz",
                "  Kunst, Kultur & Medien |kunst kultur medien",
                "Straße|strasse",
                "Økonomi|okonomi",
                "ÆRØ|aero",
                "Łódź|lodz",
                "İstanbul|istanbul",
                "ﬁnance|finance",
                "e\u0301cole|ecole",
                "COVID-19|covid 19",
                "أخبار|اخبار",
            })
    void withoutCaseAccentsAndPunctuation(String text, String folded) {
        assertEquals(folded, Folded.of(text));
    }

    @Test
    void whatHasNoLetterIsNothing() {
        assertEquals("", Folded.of(" …! "));
        assertEquals(List.of(), Folded.words("' & | :* \\"));
    }

    @Test
    void inScriptsWithoutBlanksAWordMayBeginAnywhere() {
        assertEquals(Set.of("战争罪", "争罪", "罪"), Folded.beginnings(Folded.words("战争罪")));
        assertEquals(Set.of("war", "crime"), Folded.beginnings(Folded.words("War crime")));
    }

    @Test
    void eachWordMustBeginSomething() {
        Set<String> there = Folded.beginnings(Folded.words("arts, culture and media"));
        assertTrue(Folded.begin(Folded.words("med cult"), there));
        assertEquals(false, Folded.begin(Folded.words("med sport"), there));
        assertTrue(Folded.begin(List.of(), there), "nothing typed yet fits all");
    }

    @Test
    void aQueryToPostgresqlIsNothingButWords() {
        assertEquals("'o':* & 'brien':*", Folded.prefixQuery(Folded.words("O'Brien")));
        assertEquals("'a':* & 'b':*", Folded.prefixQuery(Folded.words("a':* | !b\\")));
    }
}
