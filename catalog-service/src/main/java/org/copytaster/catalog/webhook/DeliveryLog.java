package org.copytaster.catalog.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Forgets what was sent long ago, and counts what waits. Every replica does: the second finds nothing to do. */
@ApplicationScoped
class DeliveryLog {
    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 5_000;

    private final Session database;
    private final DeliveryMetrics metrics;
    private final WebhookConfig config;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("webhook-log").factory());

    DeliveryLog(Session database, DeliveryMetrics metrics, WebhookConfig config, Clock clock) {
        this.database = database;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        timer.scheduleWithFixedDelay(this::tidy, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdown();
    }

    private void tidy() {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                forgetOld();
                count();
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "The log of deliveries cannot be tidied; next try in %s", EVERY);
        }
    }

    int forgetOld() {
        return database.createNativeMutationQuery("""
                        delete from webhook_delivery where id in (
                          select id from webhook_delivery
                          where status <> 'pending' and last_attempt < :before
                          order by last_attempt limit :most)""")
                .setParameter("before", clock.instant().minus(config.keepLog()))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }

    private void count() {
        metrics.waiting(count("select count(*) from webhook_delivery where status = 'pending'"));
        metrics.disabled(count("select count(*) from webhook where not enabled"));
    }

    private long count(String query) {
        return database.createNativeQuery(query, Long.class).getSingleResult();
    }
}
