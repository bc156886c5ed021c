package org.copytaster.catalog.search.indexing;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Of an index that is built. */
class Progress {
    private final AtomicLong done = new AtomicLong();
    private final long total;
    private final Instant started;
    private volatile Instant ended;
    private volatile String failure;

    /** @param total articles that there are at the beginning */
    Progress(long total, Instant started) {
        this.total = total;
        this.started = started;
    }

    void add(int articles) {
        done.addAndGet(articles);
    }

    void succeeded(Instant now) {
        ended = now;
    }

    void failed(Instant now, String why) {
        failure = why;
        ended = now;
    }

    boolean isRunning() {
        return ended == null;
    }

    SearchStatus.Rebuild view() {
        String state = ended == null ? "running" : failure == null ? "done" : "failed";
        return new SearchStatus.Rebuild(state, done.get(), total, started, ended, failure);
    }
}
