package org.copytaster.bench.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SharedStack;
import org.junit.jupiter.api.Test;

class TwoEditorsIT {
    private static final int EACH = 25;

    private final MeasuredStack stack = SharedStack.get();

    @Test
    void noUpdateIsLostAndWhoIsLateLearnsWhy() throws Exception {
        TwoEditors.Result edits =
                new TwoEditors(stack).edit(ArticleGenerator.of(41).article(0), EACH);
        assertAll(
                edits.toString(),
                () -> assertEquals(2 * EACH, edits.accepted()),
                () -> assertEquals(0, edits.lost()),
                () -> assertTrue(edits.late() > 0, "they got in each other's way"),
                () -> assertEquals(0, edits.untold()),
                () -> assertEquals(1 + 2 * EACH, edits.versions(), "each accepted edit is one version"));
    }
}
