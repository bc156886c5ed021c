package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copytaster.ui.ingest.Normalized;
import org.junit.jupiter.api.Test;

class KeptResultsTest {
    private final KeptResults results = new KeptResults();

    private static Normalized resultOf(int characters) {
        return new Normalized(
                "text",
                null,
                List.of(new Normalized.Article(
                        "h",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Normalized.Block("b1", "paragraph", "x".repeat(characters))),
                        1,
                        null,
                        null)));
    }

    @Test
    void whatWasLookedAtLongestAgoMakesRoom() {
        results.put(1, resultOf(1_500_000));
        results.put(2, resultOf(1_500_000));
        assertTrue(results.find(1).isPresent());
        results.put(3, resultOf(1_500_000));
        assertFalse(results.find(2).isPresent());
        assertTrue(results.find(1).isPresent());
        assertTrue(results.find(3).isPresent());
    }

    @Test
    void theLatestIsThereHoweverLarge() {
        results.put(1, resultOf(1));
        results.put(2, resultOf(9_000_000));
        assertFalse(results.find(1).isPresent());
        assertTrue(results.find(2).isPresent());
    }
}
