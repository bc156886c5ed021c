package org.copytaster.catalog.change;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Follows the log to its end and tells those who wait there: streams, the search index, webhooks. Each replica has one; it
 * learns at once of what this replica commits, and soon of what others do.
 */
@ApplicationScoped
public class ChangeTail {
    private static final Logger LOG = Logger.getLogger(ChangeTail.class);

    /** How late a change of another replica may be seen. Asking costs one look into an index that is mostly empty. */
    private static final Duration OTHERS_ARE_ASKED_EVERY = Duration.ofMillis(250);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private static final Duration LAST_LOOK = Duration.ofSeconds(2);

    /** Some megabytes. */
    private static final int KEPT = 10_000;

    private static final int AT_ONCE = 1_000;

    private final ChangePositions positions;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingWasCommitted = lock.newCondition();
    private final Condition somethingIsNew = lock.newCondition();
    private boolean awake;
    private Thread follower;
    private volatile RecentChanges recent;
    private volatile boolean stopped;

    ChangeTail(ChangePositions positions) {
        this.positions = positions;
    }

    // before those who follow this
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        positions.give();
        recent = new RecentChanges(KEPT, positions.last());
        follower = Thread.ofVirtual().name("change-tail").start(this::follow);
    }

    /** Before the server waits for requests that are under way: a stream is one that would not end. */
    void endStreams(@Observes ShutdownDelayInitiatedEvent stopping) {
        stopped = true;
        signal(somethingIsNew);
        wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        signal(somethingIsNew);
        wake();
        follower.join(LAST_LOOK);
    }

    /** Something was committed. */
    void wake() {
        lock.lock();
        try {
            awake = true;
            somethingWasCommitted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the service is going down; who waits for changes stops then. */
    public boolean isStopped() {
        return stopped;
    }

    /** Position of the newest entry that was seen here; 0 where there is none. */
    public long last() {
        return recent.last();
    }

    /** Position of the newest entry of all that was committed before the call; {@link #last} comes to it in a moment. */
    public long lastAsCommitted() {
        positions.give();
        return positions.last();
    }

    /** Oldest first; empty at the end of the feed. */
    public List<Change> after(long position, int most) {
        return recent.after(position, most).orElseGet(() -> positions.after(position, most));
    }

    /** Like {@link #after}, and sees everything that was committed before the call. */
    List<Change> afterAsCommitted(long position, int most) {
        List<Change> found = positions.after(position, most);
        if (found.size() == most) {
            return found;
        }
        positions.give();
        return positions.after(position, most);
    }

    /** Waits for an entry behind this position, as long as said at most, or until the service stops. */
    public void await(long position, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (recent.last() <= position && nanos > 0 && !stopped) {
                nanos = somethingIsNew.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        Duration pause = Duration.ZERO;
        try {
            while (!stopped) {
                awaitCommit(pause);
                pause = catchUp();
            }
        } catch (InterruptedException e) {
            LOG.info("The change feed is no longer followed");
        }
    }

    /** @return how long to wait for a commit */
    private Duration catchUp() {
        try {
            positions.give();
            List<Change> newer;
            do {
                newer = positions.after(recent.last(), AT_ONCE);
                if (!newer.isEmpty()) {
                    recent.add(newer);
                    signal(somethingIsNew);
                }
            } while (newer.size() == AT_ONCE);
            return OTHERS_ARE_ASKED_EVERY;
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warnf(e, "The change feed cannot be read; next try in %s", AFTER_TROUBLE);
            }
            return AFTER_TROUBLE;
        }
    }

    private void awaitCommit(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = atMost.toNanos();
            while (!awake && nanos > 0) {
                nanos = somethingWasCommitted.awaitNanos(nanos);
            }
            awake = false;
        } finally {
            lock.unlock();
        }
        TimeUnit.MILLISECONDS.sleep(1); // what is committed at the same time goes along
    }

    private void signal(Condition condition) {
        lock.lock();
        try {
            condition.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
