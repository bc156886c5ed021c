package org.copytaster.catalog.search.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.copytaster.catalog.change.Change;
import org.copytaster.catalog.change.ChangeTail;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.index.ArticleIndex;
import org.copytaster.catalog.search.index.IndexedArticle;
import org.jboss.logging.Logger;

/**
 * Feeds the index from the change log, on a thread of its own:
 *
 * <pre>
 *              no index, or not of this feed             a rebuild was asked for
 *   (start) ──────────────▶ building ──▶ following ──────────────▶ rebuilding
 *      └──────────────────────────────────▶ ▲                          │
 *            index with its checkpoint      └──────────────────────────┘
 *                                              built, caught up, serves
 * </pre>
 *
 * What it has read can be found at once, and stands on disk within a second; the checkpoint follows what is on disk.
 */
@ApplicationScoped
public class Indexer {
    private static final Logger LOG = Logger.getLogger(Indexer.class);

    /** After a crash not more than this is fed again. To write to disk costs some ten milliseconds. */
    private static final Duration SAVED_EVERY = Duration.ofSeconds(1);

    private static final Duration WATCHED_EVERY = Duration.ofMillis(250);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    /** A small catalog is searchable with the first request. */
    private static final Duration START_WAITS = Duration.ofSeconds(5);

    private static final Duration STOP_WAITS = Duration.ofSeconds(4);

    private static final UUID LOWEST = new UUID(0, 0);

    private final IndexHome home;
    private final ArticleRows rows;
    private final ChangeTail tail;
    private final ServingIndex serving;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition cameFurther = lock.newCondition();
    private final AtomicReference<Progress> progress = new AtomicReference<>();
    private final AtomicReference<Feeding> rebuilt = new AtomicReference<>();
    private volatile Feeding feeding;
    private volatile long position;
    private String watched;
    private Thread thread;

    Indexer(IndexHome home, ArticleRows rows, ChangeTail tail, ServingIndex serving, Clock clock) {
        this.home = home;
        this.rows = rows;
        this.tail = tail;
        this.serving = serving;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws InterruptedException {
        thread = Thread.ofVirtual().name("search-indexer").start(this::run);
        await(0, START_WAITS);
    }

    // the tail stops first: it is what this waits for
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent stopping)
            throws InterruptedException {
        thread.join(STOP_WAITS);
    }

    /** Waits until all changes up to this one can be found, as long as said at most. */
    public void await(long wanted, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while ((position < wanted || !serving.isThere()) && nanos > 0) {
                nanos = cameFurther.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Begins to build another index, if none is being built. */
    void rebuild() {
        if (feeding == null) {
            throw ProblemException.conflict(
                    "not-the-feeder",
                    "Not here, or not now",
                    "The index is being built, or another replica feeds it; ask that one",
                    Map.of());
        }
        Progress next = new Progress(rows.count(), clock.instant());
        Progress before = progress.get();
        if ((before == null || !before.isRunning()) && progress.compareAndSet(before, next)) {
            Thread.ofVirtual().name("search-rebuild").start(() -> rebuild(next));
        }
    }

    SearchStatus status() {
        Feeding fed = feeding;
        Progress last = progress.get();
        boolean running = last != null && last.isRunning();
        return new SearchStatus(
                !serving.isThere() ? "building" : running ? "rebuilding" : "following",
                position,
                tail.last(),
                serving.isThere() ? serving.ask(ArticleIndex::size) : 0,
                fed == null ? 0 : fed.refused(),
                last == null ? null : last.view());
    }

    private void run() {
        try {
            while (!tail.isStopped()) {
                try {
                    if (!home.isFeeder()) {
                        watch();
                        continue;
                    }
                    if (feeding == null) {
                        open();
                    }
                    follow();
                } catch (RuntimeException e) {
                    if (!tail.isStopped()) {
                        LOG.warnf(e, "The search index cannot be fed; next try in %s", AFTER_TROUBLE);
                    }
                    goBack();
                    Thread.sleep(AFTER_TROUBLE);
                }
            }
        } catch (InterruptedException e) {
            LOG.info("The search index is no longer fed");
        } finally {
            close();
        }
    }

    private void open() {
        IndexHome.Place place = home.serving().filter(this::isOfThisFeed).orElse(null);
        if (place == null) {
            Progress first = new Progress(rows.count(), clock.instant());
            progress.set(first);
            Feeding built = build(first);
            home.serve(built.place());
            first.succeeded(clock.instant());
            follow(built);
        } else {
            Checkpoint checkpoint = place.checkpoint();
            LOG.infof("The search index goes on behind change %d", checkpoint.position());
            follow(new Feeding(place, new ArticleIndex(place.settings()), rows, tail, checkpoint));
        }
        home.removeOthers();
    }

    /** Another replica feeds the index that this one searches. */
    private void watch() throws InterruptedException {
        feeding = null;
        IndexHome.Place place = home.serving().orElse(null);
        if (place != null) {
            if (!place.name().equals(watched)) {
                serving.become(new ArticleIndex(place.settings()));
                watched = place.name();
            }
            comeTo(place.checkpoint().position());
        }
        Thread.sleep(WATCHED_EVERY);
    }

    private boolean isOfThisFeed(IndexHome.Place place) {
        Checkpoint checkpoint = place.checkpoint();
        if (checkpoint.position() == 0) {
            return true;
        }
        List<Change> there = tail.after(checkpoint.position() - 1, 1);
        boolean same = !there.isEmpty() && checkpoint.isOf(there.getFirst());
        if (!same) {
            LOG.warnf("The search index is of another catalog or of a later state of it, and is built anew");
        }
        return same;
    }

    private void follow(Feeding next) {
        feeding = next;
        serving.become(next.index());
        comeTo(next.position());
    }

    private void follow() throws InterruptedException {
        long lastSaved = System.nanoTime();
        while (!tail.isStopped()) {
            Feeding fed = feeding;
            if (!fed.isSaved() && System.nanoTime() - lastSaved >= SAVED_EVERY.toNanos()) {
                fed.save();
                lastSaved = System.nanoTime();
                if (!home.isFeeder()) {
                    return;
                }
            }
            tail.await(fed.position(), SAVED_EVERY);
            fed.feed();
            comeTo(fed.position());
            if (rebuilt.get() != null) {
                takeOver(rebuilt.getAndSet(null));
            }
        }
    }

    /** When it knows all that the one before it knows. */
    private void takeOver(Feeding next) {
        while (next.position() < feeding.position()) {
            next.feed();
        }
        next.save();
        home.serve(next.place());
        follow(next);
        progress.get().succeeded(clock.instant());
        home.removeOthers();
    }

    private void rebuild(Progress rebuilding) {
        try {
            rebuilt.set(build(rebuilding));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The search index cannot be rebuilt; the one before goes on");
            rebuilding.failed(clock.instant(), "It is logged; the index before goes on to serve");
        }
    }

    /** All articles, and what happened to them meanwhile but for the last moment. */
    private Feeding build(Progress building) {
        IndexHome.Place place = home.prepare();
        ArticleIndex index = new ArticleIndex(place.settings());
        try {
            // what is committed later is in the feed behind this
            Feeding built = new Feeding(place, index, rows, tail, endOfFeed());
            UUID last = LOWEST;
            List<IndexedArticle> some = rows.behind(last, Feeding.AT_ONCE);
            while (!some.isEmpty()) {
                if (tail.isStopped()) {
                    throw new IllegalStateException("The service stops");
                }
                built.put(some, List.of());
                building.add(some.size());
                last = some.getLast().id();
                some = rows.behind(last, Feeding.AT_ONCE);
            }
            index.refresh();
            built.save();
            while (built.feed() == Feeding.AT_ONCE) {
                // a long time's changes
            }
            built.save();
            return built;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private Checkpoint endOfFeed() {
        long last = tail.last();
        return last == 0
                ? Checkpoint.BEGINNING
                : Checkpoint.at(tail.after(last - 1, 1).getFirst());
    }

    private void comeTo(long reached) {
        lock.lock();
        try {
            position = reached;
            cameFurther.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void goBack() {
        if (feeding != null) {
            feeding.goBack();
        }
    }

    private void close() {
        try {
            if (feeding != null && !feeding.isSaved()) {
                feeding.save();
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "The last changes will be indexed again at the next start");
        }
        Feeding unused = rebuilt.getAndSet(null);
        if (unused != null) {
            unused.index().close();
        }
        serving.become(null);
        home.release();
    }
}
