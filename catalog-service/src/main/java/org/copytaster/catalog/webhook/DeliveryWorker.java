package org.copytaster.catalog.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.copytaster.catalog.change.Change;
import org.copytaster.catalog.change.ChangeTail;
import org.jboss.logging.Logger;

/**
 * Queues what the change log brings, and sends what is due, a bounded number at once. It may die at any point: what was
 * queued is in the database, and what was being sent is sent again when its lease has run out.
 */
@ApplicationScoped
class DeliveryWorker {
    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    /** A little less than the process is given to stop. */
    private static final Duration LAST_DELIVERIES = Duration.ofSeconds(4);

    private final ChangeTail tail;
    private final FanOut fanOut;
    private final DeliveryQueue queue;
    private final Sender sender;
    private final DeliveryMetrics metrics;
    private final WebhookConfig config;
    private final Semaphore free;
    /** Room for one: however often it is woken, it looks once. */
    private final BlockingQueue<Boolean> wakeUps = new ArrayBlockingQueue<>(1);

    private final Map<Claim, Thread> inHand = new ConcurrentHashMap<>();
    private volatile boolean stopped;
    private volatile Thread follower;
    private volatile Thread dispatcher;

    DeliveryWorker(
            ChangeTail tail,
            FanOut fanOut,
            DeliveryQueue queue,
            Sender sender,
            DeliveryMetrics metrics,
            WebhookConfig config) {
        this.tail = tail;
        this.fanOut = fanOut;
        this.queue = queue;
        this.sender = sender;
        this.metrics = metrics;
        this.config = config;
        this.free = new Semaphore(config.parallel());
    }

    void start(@Observes StartupEvent started) {
        if (config.lease().compareTo(config.timeout()) <= 0) {
            throw new IllegalStateException(
                    "copytaster.webhooks.lease must be longer than copytaster.webhooks.timeout");
        }
        follower = Thread.ofVirtual().name("webhook-fan-out").start(this::follow);
        dispatcher = Thread.ofVirtual().name("webhook-dispatcher").start(this::dispatch);
    }

    /** What is under way is left to finish; what does not finish in time is given back, to be sent by somebody else. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        wake();
        // not interrupted: a claim that is cut off in the middle would be held by nobody until it runs out
        dispatcher.join(config.poll().multipliedBy(2));
        follower.join(config.poll().multipliedBy(2));
        if (!free.tryAcquire(config.parallel(), LAST_DELIVERIES.toMillis(), TimeUnit.MILLISECONDS)) {
            Set<Claim> left = Set.copyOf(inHand.keySet());
            LOG.infof("%d deliveries are given back", left.size());
            inHand.values().forEach(Thread::interrupt);
            if (!left.isEmpty()) {
                queue.release(left);
            }
        }
    }

    /** Something may be due. */
    void wake() {
        wakeUps.offer(true);
    }

    private void follow() {
        long seen = -1;
        try {
            while (!stopped) {
                tail.await(seen, config.poll());
                try {
                    seen = tail.last();
                    if (advanceAll()) {
                        wake();
                    }
                } catch (RuntimeException e) {
                    pauseAfter("The change feed cannot be queued for webhooks", e);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Webhooks no longer follow the change feed");
        }
    }

    private boolean advanceAll() {
        boolean any = false;
        for (UUID webhook : fanOut.behind()) {
            while (!stopped && fanOut.advance(webhook)) {
                any = true;
            }
        }
        return any;
    }

    private void dispatch() {
        try {
            while (!stopped) {
                wakeUps.poll(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                try {
                    claimAll();
                } catch (RuntimeException e) {
                    pauseAfter("Webhook deliveries cannot be looked for", e);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("No more webhook deliveries are taken up");
        }
    }

    private void pauseAfter(String trouble, RuntimeException e) throws InterruptedException {
        if (!stopped) {
            LOG.warnf(e, "%s; next try in %s", trouble, config.poll());
            TimeUnit.NANOSECONDS.sleep(config.poll().toNanos());
        }
    }

    private void claimAll() throws InterruptedException {
        List<Claim> claims;
        do {
            if (!free.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            int most = 1 + free.drainPermits();
            claims = List.of();
            try {
                claims = queue.claim(most);
            } finally {
                free.release(most - claims.size());
            }
            claims.forEach(this::begin);
        } while (!claims.isEmpty() && !stopped);
    }

    private void begin(Claim claim) {
        Thread thread =
                Thread.ofVirtual().name("webhook-delivery-" + claim.delivery()).unstarted(() -> deliver(claim));
        inHand.put(claim, thread);
        thread.start();
    }

    private void deliver(Claim claim) {
        try {
            Change change = tail.after(claim.position() - 1, 1).getFirst();
            Answer answer = sender.send(claim.url(), claim.messageId(), Message.of(change), claim.secrets());
            metrics.count(answer);
            if (!queue.finish(claim, answer)) {
                LOG.infof("Delivery %d was taken over or removed meanwhile", claim.delivery());
            } else if (!answer.isSuccess()) {
                LOG.infof("Delivery %d, attempt %d: %s", claim.delivery(), claim.attempt(), answer.summary());
            }
        } catch (InterruptedException e) {
            LOG.debugf("Delivery %d was cut off and given back", claim.delivery());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery %d is left to its lease", claim.delivery());
        } finally {
            inHand.remove(claim);
            free.release();
            // the next change of the same article may have waited for this one
            wake();
        }
    }
}
