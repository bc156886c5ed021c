package org.copytaster.catalog.webhook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;

/**
 * What is to be sent, shared by all replicas through the database. An outcome is only taken from who holds the lease; who
 * dies with one leaves it to run out, and the delivery is made again.
 */
@ApplicationScoped
class DeliveryQueue {
    /**
     * Of each receiver the oldest that are due, but of one article only the oldest that is not done; so many that no
     * receiver has more than its share under way, and one at a time to see whether a receiver that was down is back.
     */
    private static final String CLAIM = """
            with due as (
              select d.id, w.url
              from webhook w
              cross join lateral (
                select id, next_attempt
                from webhook_delivery d
                where d.webhook_id = w.id and d.status = 'pending' and d.next_attempt <= :now
                  and (d.leased_until is null or d.leased_until <= :now)
                  and not exists (
                    select from webhook_delivery earlier
                    where earlier.webhook_id = d.webhook_id and earlier.article_id = d.article_id
                      and earlier.position < d.position and earlier.status = 'pending')
                order by d.position
                limit greatest(0, case when w.failures >= :down then 1 else :each end - (
                  select count(*) from webhook_delivery sent
                  where sent.webhook_id = w.id and sent.status = 'pending' and sent.leased_until > :now))
                for update skip locked) d
              where w.enabled and (w.not_before is null or w.not_before <= :now)
              order by d.next_attempt
              limit :most),
            claimed as (
              update webhook_delivery d
              set lease = gen_random_uuid(), leased_until = :until, attempts = attempts + 1, last_attempt = :now
              from due
              where due.id = d.id
              returning d.id, d.lease, d.attempts, d.webhook_id, due.url, d.message_id, d.position)
            select id, lease, attempts, webhook_id, url, message_id, position from claimed order by position""";

    private final Session database;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryQueue(Session database, WebhookConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    List<Claim> claim(int most) {
        Instant now = clock.instant();
        List<Object[]> rows = database.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", now.plus(config.lease()))
                .setParameter("down", RetrySchedule.RECEIVER_IS_DOWN)
                .setParameter("each", config.parallelEach())
                .setParameter("most", most)
                .getResultList();
        Map<UUID, List<SigningSecret>> secrets =
                secrets(rows.stream().map(row -> (UUID) row[3]).distinct().toList(), now);
        return rows.stream()
                .map(row -> new Claim(
                        ((Number) row[0]).longValue(),
                        (UUID) row[1],
                        ((Number) row[2]).intValue(),
                        (UUID) row[3],
                        (String) row[4],
                        secrets.get((UUID) row[3]),
                        (String) row[5],
                        ((Number) row[6]).longValue()))
                .toList();
    }

    /** Those that sign, the newest first. */
    List<SigningSecret> secrets(UUID webhook, Instant now) {
        return secrets(List.of(webhook), now).getOrDefault(webhook, List.of());
    }

    private Map<UUID, List<SigningSecret>> secrets(List<UUID> webhooks, Instant now) {
        return database.createQuery(
                        "from WebhookSecret where webhookId in :webhooks and (expires is null or expires > :now)"
                                + " order by id desc",
                        WebhookSecret.class)
                .setParameterList("webhooks", webhooks)
                .setParameter("now", now)
                .getResultStream()
                .collect(groupingBy(s -> s.webhookId, mapping(s -> new SigningSecret(s.secret), toList())));
    }

    /** @return whether the outcome counts: the lease was still ours */
    @Transactional
    boolean finish(Claim claim, Answer answer) {
        Optional<Webhook> subscription =
                Optional.ofNullable(database.find(Webhook.class, claim.webhook(), LockModeType.PESSIMISTIC_WRITE));
        if (subscription.isEmpty() || !record(claim, answer)) {
            return false;
        }
        Webhook webhook = subscription.get();
        Instant now = clock.instant();
        if (answer.isSuccess()) {
            succeeded(claim, webhook, now);
        } else {
            failed(claim, webhook, answer, now);
        }
        return true;
    }

    private boolean record(Claim claim, Answer answer) {
        Answer.Received received = answer instanceof Answer.Received r ? r : null;
        return database.createNativeMutationQuery("""
                        update webhook_delivery
                        set lease = null, leased_until = null, duration_ms = :took,
                          response_status = :status, response = :response, error = :error
                        where id = :id and lease = :lease""")
                        .setParameter("took", (int) answer.took().toMillis())
                        .setParameter("status", received == null ? null : received.status(), Integer.class)
                        .setParameter("response", received == null ? null : received.body(), String.class)
                        .setParameter("error", received == null ? answer.summary() : null, String.class)
                        .setParameter("id", claim.delivery())
                        .setParameter("lease", claim.lease())
                        .executeUpdate()
                == 1;
    }

    private void succeeded(Claim claim, Webhook webhook, Instant now) {
        end(claim, "delivered");
        if (webhook.failures >= RetrySchedule.RECEIVER_IS_DOWN) {
            // it is back: nothing waits for its turn any longer
            dueAtOnce(webhook.id, now);
        }
        webhook.failures = 0;
        webhook.failingSince = null;
        webhook.notBefore = null;
    }

    private void failed(Claim claim, Webhook webhook, Answer answer, Instant now) {
        webhook.failures++;
        webhook.failingSince = webhook.failingSince == null ? now : webhook.failingSince;
        Duration askedFor = answer.retryAfter().orElse(Duration.ZERO);
        Duration pause = longer(askedFor, RetrySchedule.pause(webhook.failures, chance()));
        webhook.notBefore = pause.isZero() ? webhook.notBefore : now.plus(pause);
        if (answer instanceof Answer.Received received && received.isGone()) {
            disable(webhook, now, "The receiver answered 410: it wants nothing any more");
        } else if (!webhook.failingSince.plus(config.disableAfter()).isAfter(now)) {
            disable(
                    webhook,
                    now,
                    "No success since %s; the last attempt: %s".formatted(webhook.failingSince, answer.summary()));
        }
        Optional<Duration> delay = RetrySchedule.afterAttempt(claim.attempt(), chance());
        if (delay.isPresent()) {
            retry(claim, now.plus(longer(askedFor, delay.get())));
        } else if (webhook.enabled) {
            end(claim, "failed");
        } else {
            retry(claim, now); // the receiver is what failed; this goes out when it is enabled again
        }
    }

    private static void disable(Webhook webhook, Instant now, String reason) {
        if (webhook.enabled) {
            webhook.enabled = false;
            webhook.disabledAt = now;
            webhook.disabledReason = reason;
        }
    }

    private void end(Claim claim, String status) {
        database.createNativeMutationQuery(
                        "update webhook_delivery set status = :status, next_attempt = null where id = :id")
                .setParameter("status", status)
                .setParameter("id", claim.delivery())
                .executeUpdate();
    }

    private void retry(Claim claim, Instant at) {
        database.createNativeMutationQuery("update webhook_delivery set next_attempt = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", claim.delivery())
                .executeUpdate();
    }

    /** What waits for its next attempt waits no longer. */
    @Transactional
    void dueAtOnce(UUID webhook, Instant now) {
        database.createNativeMutationQuery("""
                        update webhook_delivery set next_attempt = :now
                        where webhook_id = :webhook and status = 'pending' and next_attempt > :now""")
                .setParameter("now", now)
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /** Somebody else may take these up at once. The attempts count: they may have reached the receiver. */
    @Transactional
    void release(Collection<Claim> claims) {
        database.createNativeMutationQuery(
                        "update webhook_delivery set lease = null, leased_until = null where lease in (:leases)")
                .setParameterList("leases", claims.stream().map(Claim::lease).toList())
                .executeUpdate();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
