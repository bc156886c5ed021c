package org.copytaster.bench.proof;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.load.HttpPlay;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.MeasuredStack;

/** New articles, so many a second, until it is closed. */
final class Arriving implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final CompletableFuture<Void> trouble = new CompletableFuture<>();
    private final AtomicLong next;
    private final Line line;

    /** @param first number of the first one */
    Arriving(MeasuredStack stack, ArticleGenerator articles, long first, int perSecond) {
        next = new AtomicLong(first);
        line = stack.line();
        clock.scheduleAtFixedRate(
                () -> {
                    try {
                        new HttpPlay(line).submit(articles.article(next.get())).require(201);
                        next.incrementAndGet();
                    } catch (IOException | RuntimeException e) {
                        trouble.completeExceptionally(e);
                        throw new IllegalStateException(e);
                    }
                },
                0,
                TimeUnit.SECONDS.toMicros(1) / perSecond,
                TimeUnit.MICROSECONDS);
    }

    /** Number of the next one. */
    long next() {
        return next.get();
    }

    /** @throws java.util.concurrent.CompletionException if one was not taken */
    @Override
    public void close() throws IOException {
        clock.close(); // waits for the one that is on its way
        line.close();
        if (trouble.isDone()) {
            trouble.join();
        }
    }
}
