package org.copytaster.catalog.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.index.ArticleIndex;

/** The index that answers searches. Another one takes its place when it was rebuilt, between two searches. */
@ApplicationScoped
public class ServingIndex {
    private volatile Open current;

    /** @throws ProblemException 503 while there is none yet */
    public <T> T ask(Function<ArticleIndex, T> question) {
        while (true) {
            Open open = current;
            if (open == null) {
                throw ProblemException.notReady(
                        "search-building",
                        "The search index is built for the first time; GET /search says how far it is");
            }
            open.lock().readLock().lock();
            try {
                if (open == current) {
                    return question.apply(open.index());
                }
            } finally {
                open.lock().readLock().unlock();
            }
        }
    }

    boolean isThere() {
        return current != null;
    }

    /** Closes the one before when its last search has ended. */
    void become(ArticleIndex index) {
        close(index == null ? null : new Open(index, new ReentrantReadWriteLock()));
    }

    private void close(Open next) {
        Open before = current;
        current = next;
        if (before != null) {
            before.lock().writeLock().lock();
            try {
                before.index().close();
            } finally {
                before.lock().writeLock().unlock();
            }
        }
    }

    private record Open(ArticleIndex index, ReadWriteLock lock) {}
}
