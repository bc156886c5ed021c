package org.copytaster.ui.submit;

import static org.copytaster.ui.submit.Samples.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.ingest.Receipt.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentTest {

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of("New article", receipt(Status.delivered, "created")),
                Arguments.of("New version 3", receipt(Status.delivered, "updated")),
                Arguments.of("Already there, word for word", receipt(Status.unchanged, "unchanged")),
                Arguments.of("On its way: stored, not on the desk yet", receipt(Status.received)),
                Arguments.of("On its way: stored, not on the desk yet", receipt(Status.normalized)),
                Arguments.of(
                        "In quarantine: No text in it",
                        new Receipt(null, Status.quarantined, new Receipt.Problem("no-text", "No text in it"), null)),
                Arguments.of("No article in it", receipt(Status.unchanged)),
                Arguments.of(
                        "2 new, 1 new version, 1 already there",
                        receipt(Status.delivered, "created", "updated", "unchanged", "created")),
                Arguments.of("2 already there", receipt(Status.unchanged, "unchanged", "unchanged")));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void saysWhatBecameOfIt(String words, Receipt receipt) {
        assertEquals(words, new Sent("feed.xml", List.of(), receipt).outcome());
    }

    @Test
    void namesArticlesByTheirHeadlinesOnlyWhereTheyAreSureToMatch() {
        Receipt two = receipt(Status.delivered, "created", "created");
        assertEquals("B", new Sent("feed.xml", List.of("A", "B"), two).headline(1));
        assertEquals("Article 2", new Sent("feed.xml", List.of("A", "B", "A"), two).headline(1));
    }
}
