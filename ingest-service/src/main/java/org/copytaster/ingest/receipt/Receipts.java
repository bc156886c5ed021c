package org.copytaster.ingest.receipt;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Submissions with their receipts: storing, finding, replaying. What a worker does to them is in {@link WorkQueue}. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, UUID> {
    /** Version 7: later ids are greater, also within one millisecond. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Clock clock;

    Receipts(Clock clock) {
        this.clock = clock;
    }

    /** Durable when this returns. */
    @Transactional
    public UUID store(NewSubmission handedIn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Submission submission = new Submission(IDS.generate(), handedIn, now);
        getEntityManager().persist(submission);
        Receipt receipt = new Receipt(submission, handedIn.orderingKey());
        persistAndFlush(receipt);
        return submission.id;
    }

    /** What the same caller sent under this key before. */
    @Transactional
    public Optional<Earlier> earlier(NewSubmission handedIn) {
        return handedIn.idempotencyKey() == null
                ? Optional.empty()
                : find(
                                "from Receipt r join fetch r.submission s where s.submitter = ?1 and s.idempotencyKey = ?2",
                                handedIn.submitter(),
                                handedIn.idempotencyKey())
                        .firstResultOptional()
                        .map(found -> new Earlier(found.id, found.submission.isSameAs(handedIn)));
    }

    public record Earlier(UUID id, boolean same) {}

    @Transactional
    public Optional<ReceiptView> view(UUID id) {
        return find("from Receipt r join fetch r.submission where r.id = ?1", id)
                .firstResultOptional()
                .map(ReceiptView::of);
    }

    /** Newest first; one more than asked for is read to know whether there is a next page. */
    @Transactional
    ReceiptPage page(ReceiptQuery query) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        add(conditions, parameters, "r.status = :status", "status", query.status());
        add(conditions, parameters, "s.source = :source", "source", query.source());
        add(conditions, parameters, "s.received >= :from", "from", query.from());
        add(conditions, parameters, "s.received < :to", "to", query.to());
        add(conditions, parameters, "r.id < :before", "before", query.before());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<ReceiptView> found = find(
                        "from Receipt r join fetch r.submission s" + where + " order by r.id desc", parameters)
                .range(0, query.limit())
                .stream()
                .map(ReceiptView::of)
                .toList();
        if (found.size() <= query.limit()) {
            return new ReceiptPage(found, null);
        }
        List<ReceiptView> items = found.subList(0, query.limit());
        return new ReceiptPage(items, ReceiptQuery.cursorAfter(items.getLast()));
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    @Transactional
    Optional<Payload> payload(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new org.copytaster.ingest.receipt.Payload(s.bytes, s.mediaType) from Submission s where s.id = ?1",
                        Payload.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Makes a finished receipt due again, unless a later one of the same article would be undone by that. */
    @Transactional
    ReplayOutcome replay(UUID id) {
        Receipt receipt = findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (receipt == null) {
            return new ReplayOutcome.Unknown();
        }
        if (!receipt.status.isFinal()) {
            return new ReplayOutcome.NotFinished();
        }
        Optional<Receipt> later = laterThan(receipt);
        if (later.isPresent()) {
            return new ReplayOutcome.Superseded(later.get().id);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        receipt.status = ReceiptStatus.RECEIVED;
        receipt.attempts = 0;
        receipt.catalogFailures = 0;
        receipt.failingSince = null;
        receipt.nextAttemptAt = now;
        receipt.lease = null;
        receipt.leasedUntil = null;
        receipt.problemCode = null;
        receipt.problemDetail = null;
        receipt.signature = null;
        receipt.updated = now;
        return new ReplayOutcome.Due(ReceiptView.of(receipt));
    }

    private Optional<Receipt> laterThan(Receipt receipt) {
        return receipt.orderingKey == null
                ? Optional.empty()
                : find(
                                "orderingKey = ?1 and id > ?2 and status <> ?3",
                                receipt.orderingKey,
                                receipt.id,
                                ReceiptStatus.QUARANTINED)
                        .firstResultOptional();
    }
}
