package org.copytaster.bench.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.load.CopyLoad;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SharedStack;
import org.junit.jupiter.api.Test;

class HostileQueriesIT {
    /** On a machine that builds something else beside; they take some milliseconds. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    private final MeasuredStack stack = SharedStack.get();

    @Test
    void eachIsAnsweredSoonAndNeverAsOurFault() throws Exception {
        CopyLoad.into(stack, ArticleGenerator.of(51)::article).load(0, 1_000);
        List<HostileQueries.Result> unbounded = new HostileQueries(stack)
                .ask().stream().filter(result -> !result.isBounded(BOUND)).toList();
        assertEquals(List.of(), unbounded);
    }
}
