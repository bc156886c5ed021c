package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copytaster.catalog.change.ChangeTail;
import org.copytaster.catalog.search.indexing.Indexer;
import org.copytaster.catalog.security.Caller;

/**
 * Who has just changed something finds it so. The index follows the database by a moment; a caller whose last change is
 * younger than that moment waits for it, and nobody else does.
 */
@ApplicationScoped
class OwnWrites {
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_CALLERS = 10_000;

    private final ChangeTail tail;
    private final Indexer indexer;
    private final Caller caller;
    private final Map<String, Long> lastWrites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    OwnWrites(ChangeTail tail, Indexer indexer, Caller caller) {
        this.tail = tail;
        this.indexer = indexer;
        this.caller = caller;
    }

    void note() {
        synchronized (lastWrites) {
            lastWrites.put(caller.subject(), System.nanoTime());
        }
    }

    void await() {
        Long last;
        synchronized (lastWrites) {
            last = lastWrites.get(caller.subject());
        }
        if (last != null && System.nanoTime() - last < MOMENT.toNanos()) {
            try {
                indexer.await(tail.lastAsCommitted(), PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
