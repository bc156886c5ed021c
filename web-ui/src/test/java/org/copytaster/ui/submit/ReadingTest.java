package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.WebApplicationException;
import org.copytaster.ui.problem.ServiceProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static ServiceProblem problem(int status) {
        return assertThrows(
                ServiceProblem.class,
                () -> ServiceProblem.translate("ingest service", () -> {
                    throw new WebApplicationException(status);
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "400, It cannot be read",
        "409, Refused",
        "413, Too large",
        "415, Not a format to read articles from",
        "422, Not an article"
    })
    void aRefusalSaysWhatKindItIsAndIsNotSent(int status, String title) {
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, Reading.of(problem(status)));
        assertEquals(title, refused.title());
        assertFalse(refused.advice().isBlank());
        assertFalse(refused.isSendable());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 429, 500, 503})
    void whatIsNotTheDocumentsFaultMayBeSentAgain(int status) {
        Reading reading = Reading.of(problem(status));
        assertInstanceOf(Reading.Unanswered.class, reading);
        assertTrue(reading.isSendable());
    }

    @Test
    void whatIngestTookAndCouldNotUseIsInQuarantine() {
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, Reading.ofSending(problem(422)));
        assertEquals("Put into quarantine", refused.title());
    }
}
