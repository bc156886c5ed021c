package org.copytaster.catalog.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A value that is expensive to get and may be a little old. While it is fresh it is there at once; when it is older it is
 * still there at once, and got anew meanwhile, by one caller for all. Only who asks first has to wait. After a failure the
 * source is left alone for a while, and what was known last stays.
 */
final class LastKnown<T> {
    private static final Logger LOG = Logger.getLogger(LastKnown.class);

    private final Supplier<T> source;
    private final Executor executor;
    private final Clock clock;
    private final Duration fresh;
    private final Duration pause;

    private Known<T> known;
    private Instant lastTry = Instant.MIN;
    private CompletableFuture<?> loading = CompletableFuture.completedFuture(null);

    /**
     * @param fresh how old the value may be
     * @param pause between a failure and the next try
     */
    LastKnown(Supplier<T> source, Executor executor, Clock clock, Duration fresh, Duration pause) {
        this.source = source;
        this.executor = executor;
        this.clock = clock;
        this.fresh = fresh;
        this.pause = pause;
    }

    /** Empty where nothing was known before and nothing came within that time. */
    Optional<Known<T>> get(Duration patience) throws InterruptedException {
        CompletableFuture<?> first;
        synchronized (this) {
            if (isDue()) {
                lastTry = clock.instant();
                loading = CompletableFuture.runAsync(this::load, executor);
            }
            if (known != null) {
                return Optional.of(known);
            }
            first = loading;
        }
        try {
            first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Still waiting");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        synchronized (this) {
            return Optional.ofNullable(known);
        }
    }

    private boolean isDue() {
        Instant now = clock.instant();
        boolean old = known == null || known.at().plus(fresh).isBefore(now);
        boolean rested = lastTry.equals(Instant.MIN) || lastTry.plus(pause).isBefore(now);
        return old && rested && loading.isDone();
    }

    private void load() {
        try {
            T value = source.get();
            synchronized (this) {
                known = new Known<>(value, clock.instant());
            }
        } catch (RuntimeException e) {
            // whatever the other side does must not cost us what we know
            LOG.warnf("Not got anew: %s", e);
        }
    }

    record Known<T>(T value, Instant at) {}
}
