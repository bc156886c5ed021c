package org.copytaster.ingest.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ingest.catalog.ArticleSubmitted;
import org.copytaster.ingest.format.RawDocument;
import org.hibernate.Session;

/**
 * The receipts that are due, shared by all replicas through the database. Every change needs the lease it was made
 * under: who lost it, changes nothing.
 */
@ApplicationScoped
class WorkQueue {
    static final String UNAVAILABLE = "catalog-unavailable";

    private static final String CLAIM = """
            WITH due AS (
                SELECT r.id FROM receipt r
                WHERE r.status IN ('received', 'normalized')
                  AND r.next_attempt_at <= :now
                  AND (r.leased_until IS NULL OR r.leased_until <= :now)
                  AND NOT EXISTS (
                      SELECT 1 FROM receipt earlier
                      WHERE earlier.ordering_key = r.ordering_key AND earlier.id < r.id
                        AND earlier.status IN ('received', 'normalized'))
                ORDER BY r.id LIMIT :most FOR UPDATE SKIP LOCKED),
            claimed AS (
                UPDATE receipt SET lease = gen_random_uuid(), leased_until = :until, attempts = attempts + 1
                FROM due WHERE receipt.id = due.id
                RETURNING receipt.id, receipt.attempts, receipt.lease)
            SELECT id, attempts, lease FROM claimed ORDER BY id""";

    private static final String CHANGE = """
            UPDATE receipt SET status = :status, next_attempt_at = :next, lease = NULL, leased_until = NULL,
                problem_code = :code, problem_detail = :detail, signature = :signature,
                articles = CAST(:articles AS jsonb), updated = :now
            WHERE id = :id AND lease = :lease""";

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    WorkQueue(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    List<Lease> claim(int most, Duration length) {
        Instant now = now();
        List<Object[]> rows = database.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", now.plus(length))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Lease((UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2]))
                .toList();
    }

    /** Work goes on: nobody else may take these up. */
    @Transactional
    void renew(Collection<Lease> leases, Duration length) {
        database.createNativeMutationQuery("UPDATE receipt SET leased_until = :until WHERE lease IN (:tokens)")
                .setParameter("until", now().plus(length))
                .setParameterList("tokens", leases.stream().map(Lease::token).toList())
                .executeUpdate();
    }

    @Transactional
    Optional<RawDocument> document(Lease lease) {
        return Optional.ofNullable(database.find(Submission.class, lease.id()))
                .map(submission -> new RawDocument(submission.bytes, submission.hints()));
    }

    /** Not final: only says how far it is while the catalog is being asked. */
    @Transactional
    void normalized(Lease lease) {
        database.createNativeMutationQuery(
                        "UPDATE receipt SET status = 'normalized', updated = :now WHERE id = :id AND lease = :lease")
                .setParameter("now", now())
                .setParameter("id", lease.id())
                .setParameter("lease", lease.token())
                .executeUpdate();
    }

    @Transactional
    void finish(Lease lease, Result result, Duration retryAfter) {
        switch (result) {
            case Result.Delivered delivered ->
                change(lease, delivered.status().text(), null, null, null, null, delivered.articles());
            case Result.Quarantined(String code, String detail, String signature) ->
                change(lease, "quarantined", null, code, detail, signature, List.of());
            case Result.Waiting(String detail) ->
                change(lease, "normalized", now().plus(retryAfter), UNAVAILABLE, detail, null, List.of());
        }
    }

    private void change(
            Lease lease,
            String status,
            Instant next,
            String code,
            String detail,
            String signature,
            List<ArticleSubmitted> articles) {
        database.createNativeMutationQuery(CHANGE)
                .setParameter("status", status)
                .setParameter("next", next, Instant.class)
                .setParameter("code", code, String.class)
                .setParameter("detail", detail, String.class)
                .setParameter("signature", signature, String.class)
                .setParameter("articles", json(articles))
                .setParameter("now", now())
                .setParameter("id", lease.id())
                .setParameter("lease", lease.token())
                .executeUpdate();
    }

    /** The catalog answers again: what waited for that need not wait for its turn. */
    @Transactional
    void wakeWaiting() {
        database.createNativeMutationQuery(
                        "UPDATE receipt SET next_attempt_at = :now WHERE status IN ('received', 'normalized')"
                                + " AND problem_code = :code AND next_attempt_at > :now")
                .setParameter("now", now())
                .setParameter("code", UNAVAILABLE)
                .executeUpdate();
    }

    private String json(List<ArticleSubmitted> articles) {
        try {
            return json.writeValueAsString(articles);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Three plain fields can always be written", e);
        }
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
