package org.copytaster.ingest.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Callers that wait for a receipt to become final. */
@ApplicationScoped
public class Waiters {
    /** Another replica may finish it and cannot tell us, so the database is asked as well. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Map<UUID, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final Receipts receipts;

    Waiters(Receipts receipts) {
        this.receipts = receipts;
    }

    void finished(UUID id) {
        CompletableFuture<Void> waiter = waiting.get(id);
        if (waiter != null) {
            waiter.complete(null);
        }
    }

    /** The receipt when it is final, or as it is when the time is over. */
    public ReceiptView await(UUID id, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        CompletableFuture<Void> finished = waiting.computeIfAbsent(id, _ -> new CompletableFuture<>());
        try {
            while (true) {
                ReceiptView receipt = receipts.view(id).orElseThrow();
                long left = deadline - System.nanoTime();
                if (receipt.status().isFinal() || left <= 0) {
                    return receipt;
                }
                sleep(finished, Math.min(left, LOOK_AGAIN.toNanos()));
            }
        } finally {
            waiting.remove(id, finished);
        }
    }

    private static void sleep(CompletableFuture<Void> finished, long nanos) {
        try {
            finished.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // the database is asked next in any case
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }
}
