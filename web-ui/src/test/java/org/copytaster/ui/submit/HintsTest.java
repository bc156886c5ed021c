package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.copytaster.ui.ingest.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    @Test
    void blankIsNothingAndNobodyIsTheDesk() {
        assertEquals(Hints.NONE, new Hints(" ", "", null, "\t"));
        assertEquals("desk", Hints.NONE.source());
    }

    @Test
    void anAddressAndAnIdAreOfOneDocumentOnly() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertEquals(new Hints("wire", null, day, null), new Hints("wire", "https://x.example/a", day, "42").forMany());
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/a?b=c, true",
        "HTTP://gazette.example, true",
        "gazette.example, false",
        "ftp://gazette.example/a, false",
        "javascript:alert(1), false",
        "https://, false",
        "https://a b, false"
    })
    void anAddressIsOneOfTheWeb(String text, boolean isAddress) {
        assertEquals(isAddress, HintFields.isAddress(text));
    }
}
