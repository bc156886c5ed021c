package org.copytaster.bench.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.load.CopyLoad;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SharedStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a thousand articles, five on a page, so that some hundred arrive on the way. */
class CursorWalkIT {
    private static final int THERE = 500;
    private static final AtomicLong SEED = new AtomicLong(21);

    private final MeasuredStack stack = SharedStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"sort=updated", "sort=published"})
    void skipsNothingAndRepeatsNothingWhileArticlesArrive(String order) throws Exception {
        ArticleGenerator articles = ArticleGenerator.of(SEED.getAndIncrement());
        CopyLoad.into(stack, articles::article).load(0, THERE);
        CursorWalk.Result walk = new CursorWalk(stack, articles).walk(order, 5, THERE, 50);
        assertAll(
                walk.toString(),
                () -> assertTrue(walk.there() >= THERE, "all are there"),
                () -> assertEquals(0, walk.skipped()),
                () -> assertEquals(0, walk.repeated()),
                () -> assertTrue(walk.arrived() > 10, "some arrived on the way"));
    }
}
