package org.copytaster.catalog.webhook;

import com.fasterxml.uuid.Generators;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.hibernate.Session;

/** What an administrator does with subscriptions, one transaction each. */
@ApplicationScoped
class Webhooks {
    /** Each is looked at with every change. */
    private static final int MOST = 200;

    private static final int MOST_SECRETS = 5;

    private final Session database;
    private final DeliveryQueue queue;
    private final DeliveryWorker worker;
    private final Sender sender;
    private final CallableAddresses addresses;
    private final WebhookConfig config;
    private final Caller caller;
    private final Clock clock;

    Webhooks(
            Session database,
            DeliveryQueue queue,
            DeliveryWorker worker,
            Sender sender,
            CallableAddresses addresses,
            WebhookConfig config,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.queue = queue;
        this.worker = worker;
        this.sender = sender;
        this.addresses = addresses;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional
    List<WebhookView> all() {
        return database.createQuery("from Webhook order by created, id", Webhook.class)
                .getResultStream()
                .map(Webhook::view)
                .toList();
    }

    @Transactional
    WebhookView view(UUID id) {
        return required(id, LockModeType.NONE).view();
    }

    @Transactional
    WebhookView.Created create(WantedWebhook wanted) {
        WebhookUrl.require(wanted.url(), config.allowHttp(), addresses);
        if (database.createQuery("select count(*) from Webhook", Long.class).getSingleResult() >= MOST) {
            throw ProblemException.conflict(
                    "too-many-webhooks",
                    "Too many",
                    "There are %d webhooks already".formatted(MOST),
                    java.util.Map.of());
        }
        Instant now = clock.instant();
        Webhook webhook = new Webhook(
                Generators.timeBasedEpochGenerator().generate(), wanted, position(wanted.after()), caller.name(), now);
        SigningSecret secret = SigningSecret.random();
        database.persist(webhook);
        database.persist(new WebhookSecret(webhook.id, secret, now));
        return new WebhookView.Created(webhook.view(), secret.text());
    }

    /** What waited while it was disabled goes out when it is enabled again. */
    @Transactional
    WebhookView change(UUID id, WantedWebhook wanted) {
        WebhookUrl.require(wanted.url(), config.allowHttp(), addresses);
        if (wanted.after() != null) {
            throw ProblemException.invalid("after", "is for new ones; post to replay to go back");
        }
        Webhook webhook = required(id, LockModeType.PESSIMISTIC_WRITE);
        boolean wasEnabled = webhook.enabled;
        Instant now = clock.instant();
        webhook.become(wanted, caller.name(), now);
        if (webhook.enabled && !wasEnabled) {
            queue.dueAtOnce(id, now);
        }
        return webhook.view();
    }

    @Transactional
    void delete(UUID id) {
        database.remove(required(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * From now on signs with a new secret, and beside it with those before until they end.
     *
     * @param overlap null for the usual time
     */
    @Transactional
    WebhookView.Rotated rotate(UUID id, Duration overlap) {
        Webhook webhook = required(id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        Instant end = now.plus(overlap == null ? config.overlap() : overlap);
        // one that was to end sooner still does, and no more sign than fit a header
        database.createMutationQuery("update WebhookSecret set expires = :end"
                        + " where webhookId = :id and (expires is null or expires > :end)")
                .setParameter("end", end)
                .setParameter("id", id)
                .executeUpdate();
        SigningSecret secret = SigningSecret.random();
        database.persist(new WebhookSecret(id, secret, now));
        database.createNativeMutationQuery("""
                        delete from webhook_secret where webhook_id = :id and (expires <= :now or id not in (
                          select id from webhook_secret where webhook_id = :id order by id desc limit :most))""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("most", MOST_SECRETS)
                .executeUpdate();
        webhook.updated = now;
        return new WebhookView.Rotated(secret.text(), end);
    }

    /** Newest first. */
    @Transactional
    DeliveryView.Page deliveries(UUID id, String status, Long before, int size) {
        required(id, LockModeType.NONE);
        return DeliveryView.Page.of(
                database.createQuery(
                                "from Delivery where webhookId = :webhook and id < :before"
                                        + " and (:status is null or status = :status) order by id desc",
                                Delivery.class)
                        .setParameter("webhook", id)
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setParameter("status", status)
                        .setMaxResults(size + 1)
                        .getResultList(),
                size);
    }

    @Transactional
    DeliveryView delivery(UUID id, long delivery) {
        return required(id, delivery).view();
    }

    /** Sends it again, with the same message id. */
    @Transactional
    DeliveryView replay(UUID id, long delivery) {
        Delivery found = required(id, delivery);
        if (found.position == null) {
            throw ProblemException.conflict("test", "Only a test", "Post to test for another one", java.util.Map.of());
        }
        found.again(clock.instant());
        return found.view();
    }

    /** Sends again all that it wants of what came after this change. */
    @Transactional
    WebhookView replayAfter(UUID id, String after) {
        long position = position(after);
        Webhook webhook = required(id, LockModeType.PESSIMISTIC_WRITE);
        webhook.position = Math.min(position, webhook.position);
        return webhook.view();
    }

    /** Sends a message of its own type, once, whether it is enabled or not. Waits for the answer, outside of a transaction. */
    DeliveryView test(UUID id) throws InterruptedException {
        Instant now = clock.instant();
        record Target(String url, List<SigningSecret> secrets) {}
        Target target = QuarkusTransaction.requiringNew()
                .call(() -> new Target(required(id, LockModeType.NONE).url, queue.secrets(id, now)));
        String messageId = "msg_" + UUID.randomUUID().toString().replace("-", "");
        Answer answer = sender.send(target.url(), messageId, Message.test(id, now), target.secrets());
        return QuarkusTransaction.requiringNew().call(() -> {
            required(id, LockModeType.PESSIMISTIC_READ);
            Delivery test = Delivery.ofTest(id, messageId, answer, now);
            database.persist(test);
            return test.view();
        });
    }

    /** Something that may be due was written and committed. */
    void wake() {
        worker.wake();
    }

    private long position(String after) {
        long last = database.createNativeQuery("select coalesce(max(position), 0) from change", Long.class)
                .getSingleResult();
        if (after == null || after.equals("now")) {
            return last;
        }
        long position = Long.parseLong(after);
        if (position > last) {
            throw ProblemException.cursorAhead(after, Long.toString(last));
        }
        return position;
    }

    private Webhook required(UUID id, LockModeType lock) {
        Webhook webhook = database.find(Webhook.class, id, lock);
        if (webhook == null) {
            throw ProblemException.notFound("webhook", id);
        }
        return webhook;
    }

    private Delivery required(UUID id, long delivery) {
        Delivery found = database.find(Delivery.class, delivery, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.webhookId.equals(id)) {
            throw ProblemException.notFound("delivery", delivery);
        }
        return found;
    }
}
