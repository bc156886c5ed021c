package org.copytaster.catalog.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Queues what each subscription wants of the change log, and remembers in the same transaction how far it looked. */
@ApplicationScoped
class FanOut {
    private static final int AT_ONCE = 500;

    private static final String BEHIND = """
            select id from webhook
            where enabled and position < (select max(position) from change)
            order by position""";

    private static final String ROOM = """
            select w.position, :backlog - (select count(*) from webhook_delivery d
                                           where d.webhook_id = w.id and d.status = 'pending')
            from webhook w
            where w.id = :webhook and w.enabled
            for update of w""";

    /**
     * What is finished is queued again, which is how a replay works: it only sets the position back. The message id tells
     * changes apart even where a restored database gives a position to another one.
     */
    private static final String QUEUE = """
            with looked_at as (
              select position, article_id, kinds, state, created from change
              where position > :from order by position limit :most),
            queued as (
              insert into webhook_delivery (webhook_id, message_id, position, article_id, status, next_attempt, created)
              select w.id,
                'msg_' || left(encode(sha256(convert_to(
                  concat_ws('/', w.id, c.position, c.article_id, extract(epoch from c.created)), 'UTF8')), 'hex'), 32),
                c.position, c.article_id, 'pending', :now, :now
              from looked_at c join webhook w on w.id = :webhook
              where (cardinality(w.kinds) = 0 or c.kinds && w.kinds) and (w.state is null or c.state = w.state)
              order by c.position
              on conflict (webhook_id, position) do update
              set status = 'pending', attempts = 0, next_attempt = excluded.next_attempt
              where webhook_delivery.status <> 'pending')
            update webhook set position = (select max(position) from looked_at)
            where id = :webhook and exists (select from looked_at)""";

    private final Session database;
    private final WebhookConfig config;
    private final Clock clock;

    FanOut(Session database, WebhookConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Those that have not looked at all changes yet. */
    @Transactional
    List<UUID> behind() {
        return database.createNativeQuery(BEHIND, UUID.class).getResultList();
    }

    /**
     * One step of one subscription; none while as much waits in its queue as may.
     *
     * @return whether anything was done, and more may be to do
     */
    @Transactional
    boolean advance(UUID webhook) {
        List<Object[]> row = database.createNativeQuery(ROOM, Object[].class)
                .setParameter("webhook", webhook)
                .setParameter("backlog", config.backlog())
                .getResultList();
        if (row.isEmpty()) {
            return false;
        }
        long position = ((Number) row.getFirst()[0]).longValue();
        long room = ((Number) row.getFirst()[1]).longValue();
        return room > 0
                && database.createNativeMutationQuery(QUEUE)
                                .setParameter("from", position)
                                .setParameter("most", (int) Math.min(room, AT_ONCE))
                                .setParameter("webhook", webhook)
                                .setParameter("now", clock.instant())
                                .executeUpdate()
                        > 0;
    }
}
