package org.copytaster.bench.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SharedStack;
import org.junit.jupiter.api.Test;

/** Nothing that was acknowledged is lost, nothing comes twice, nothing is passed over by who reads the feed. */
class KilledLoadIT {
    private final MeasuredStack stack = SharedStack.get();

    @Test
    void aKilledCatalogKeepsWhatItAcknowledged() throws Exception {
        KilledLoad.Result kill = new KilledLoad(stack, ArticleGenerator.of(31)).kill(0, Duration.ofSeconds(3));
        assertAll(
                kill.toString(),
                () -> assertTrue(kill.acknowledged() > 20, "it was under load"),
                () -> assertEquals(0, kill.missing()),
                () -> assertEquals(0, kill.unannounced()),
                () -> assertEquals(0, kill.gaps()),
                () -> assertEquals(0, kill.doubled()),
                () -> assertTrue(kill.check().path("equal").asBoolean(false), "the index is equal to the database"));
    }
}
