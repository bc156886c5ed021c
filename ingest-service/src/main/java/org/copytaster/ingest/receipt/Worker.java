package org.copytaster.ingest.receipt;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes what is due and works on it, a bounded number at once. It is woken when something was stored and looks by itself
 * now and then, for what other processes left behind. A process may die at any point here: leases run out, and delivering
 * twice does no harm.
 */
@ApplicationScoped
public class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final WorkQueue queue;
    private final Processing processing;
    private final Waiters waiters;
    private final DeliveryConfig config;
    private final Backoff backoff;
    private final Semaphore free;
    /** Room for one: however often it is woken, it looks once. */
    private final BlockingQueue<Boolean> wakeUps = new ArrayBlockingQueue<>(1);

    private final Set<Lease> inHand = ConcurrentHashMap.newKeySet();

    private volatile Thread dispatcher;
    private volatile Thread renewer;

    Worker(WorkQueue queue, Processing processing, Waiters waiters, DeliveryConfig config) {
        this.queue = queue;
        this.processing = processing;
        this.waiters = waiters;
        this.config = config;
        this.backoff = new Backoff(config.firstRetry(), config.longestRetry());
        this.free = new Semaphore(config.parallel());
    }

    void start(@Observes StartupEvent event) {
        dispatcher = Thread.ofVirtual().name("delivery-dispatcher").start(this::dispatch);
        renewer = Thread.ofVirtual().name("delivery-leases").start(this::renewLeases);
    }

    /** What is in hand is left to finish; what does not finish in time is taken up by its lease. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        dispatcher.interrupt();
        free.tryAcquire(config.parallel(), 3, TimeUnit.SECONDS);
        renewer.interrupt();
    }

    /** To be called after the commit: something may be due now. */
    public void wake() {
        wakeUps.offer(true);
    }

    private void dispatch() {
        while (true) {
            try {
                wakeUps.poll(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                claimAll();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                // The database is away; the next look may find it again.
                LOG.warnf("Cannot look for due receipts: %s", firstLine(e));
            }
        }
    }

    /** Apart from the dispatcher, which stands still while all hands are full. */
    private void renewLeases() {
        while (true) {
            try {
                Thread.sleep(config.lease().dividedBy(3));
                if (!inHand.isEmpty()) {
                    queue.renew(Set.copyOf(inHand), config.lease());
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Cannot renew leases: %s", firstLine(e));
            }
        }
    }

    private void claimAll() throws InterruptedException {
        List<Lease> leases;
        do {
            free.acquire();
            int most = 1 + free.drainPermits();
            leases = List.of();
            try {
                leases = queue.claim(most, config.lease());
            } finally {
                free.release(most - leases.size());
            }
            leases.forEach(
                    lease -> Thread.ofVirtual().name("delivery-" + lease.id()).start(() -> work(lease)));
        } while (!leases.isEmpty());
    }

    private void work(Lease lease) {
        inHand.add(lease);
        try {
            Result result = processing.attempt(lease);
            Duration retryAfter =
                    backoff.after(lease.attempt(), ThreadLocalRandom.current().nextDouble());
            queue.finish(lease, result, retryAfter);
            switch (result) {
                case Result.Waiting(String detail) -> LOG.infof("Receipt %s waits: %s", lease.id(), detail);
                case Result.Failed(String detail) -> LOG.warnf("Receipt %s failed: %s", lease.id(), detail);
                case Result.PutBack _ -> LOG.debugf("Receipt %s is not in its turn", lease.id());
                case Result.Delivered _, Result.Quarantined _ -> waiters.finished(lease.id());
            }
            if (result instanceof Result.Delivered && lease.attempt() > 1) {
                queue.wakeWaiting();
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Receipt %s is left to its lease", lease.id());
        } finally {
            inHand.remove(lease);
            free.release();
            // A later document about the same article may have waited for this one.
            wake();
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
