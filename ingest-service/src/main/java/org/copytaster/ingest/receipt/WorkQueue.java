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
import org.copytaster.ingest.document.RawDocument;
import org.hibernate.Session;

/**
 * The receipts that are due, shared by all replicas through the database. Every change needs the lease it was made
 * under: who lost it, changes nothing.
 */
@ApplicationScoped
class WorkQueue {
    static final String UNAVAILABLE = "catalog-unavailable";
    static final String FAILED = "catalog-failed";
    private static final int MOST_FAILURES = 8;
    private static final Duration PAUSE = Duration.ofMillis(200);

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

    private static final String EARLIER_UNFINISHED = """
            SELECT id FROM receipt WHERE ordering_key = :key AND id < :id
                AND status IN ('received', 'normalized') LIMIT 1""";

    private static final String LATER_ON_ITS_WAY = """
            SELECT id FROM receipt WHERE ordering_key = :key AND id > :id
                AND status = 'normalized' AND leased_until > :now LIMIT 1""";

    private static final String LATER_DELIVERED = """
            SELECT later.id FROM receipt later JOIN submission s ON s.id = later.id
            WHERE later.ordering_key = :key AND later.id > :id AND later.status IN ('delivered', 'unchanged')
                AND s.sha256 <> (SELECT sha256 FROM submission WHERE id = :id) LIMIT 1""";

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    /** When the catalog last took anything from this process. */
    private volatile Instant lastAccepted = Instant.EPOCH;

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

    /**
     * Not final: the article is known now, and with it which receipts are about the same one. Those decide under one lock,
     * so of two at most one goes ahead: no earlier one may be unfinished, no later one on its way or, with other bytes,
     * delivered. Who has to wait is put back, and without an attempt counted.
     *
     * @param key null where the document does not tell; then the one made of the parameters stays
     */
    @Transactional
    Turn normalized(Lease lease, String key) {
        if (key != null) {
            database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                    .setParameter("key", key)
                    .getResultList();
        }
        int changed = database.createNativeMutationQuery("""
                        UPDATE receipt SET status = 'normalized', ordering_key = coalesce(:key, ordering_key), updated = :now
                        WHERE id = :id AND lease = :lease""")
                .setParameter("key", key, String.class)
                .setParameter("now", now())
                .setParameter("id", lease.id())
                .setParameter("lease", lease.token())
                .executeUpdate();
        if (changed == 0) {
            return new Turn.Later();
        }
        if (key == null) {
            return new Turn.Now();
        }
        if (exists(EARLIER_UNFINISHED, lease, key).isPresent()) {
            // due at once: it is not claimed before that one is finished
            putBack(lease, now());
            return new Turn.Later();
        }
        if (exists(LATER_ON_ITS_WAY, lease, key).isPresent()) {
            putBack(lease, now().plus(PAUSE));
            return new Turn.Later();
        }
        return exists(LATER_DELIVERED, lease, key)
                .<Turn>map(Turn.Superseded::new)
                .orElseGet(Turn.Now::new);
    }

    private Optional<UUID> exists(String which, Lease lease, String key) {
        var query = database.createNativeQuery(which, UUID.class)
                .setParameter("key", key)
                .setParameter("id", lease.id());
        if (which.contains(":now")) {
            query.setParameter("now", now());
        }
        return query.getResultStream().findFirst();
    }

    private void putBack(Lease lease, Instant next) {
        database.createNativeMutationQuery("""
                        UPDATE receipt SET lease = NULL, leased_until = NULL, next_attempt_at = :next, attempts = attempts - 1
                        WHERE id = :id AND lease = :lease""")
                .setParameter("next", next)
                .setParameter("id", lease.id())
                .setParameter("lease", lease.token())
                .executeUpdate();
    }

    @Transactional
    void finish(Lease lease, Result result, Duration retryAfter) {
        switch (result) {
            case Result.Delivered delivered -> {
                change(lease, delivered.status().text(), null, null, null, null, delivered.articles());
                lastAccepted = now();
            }
            case Result.Quarantined(String code, String detail, String signature) ->
                change(lease, "quarantined", null, code, detail, signature, List.of());
            case Result.Waiting(String detail) ->
                change(lease, "normalized", now().plus(retryAfter), UNAVAILABLE, detail, null, List.of());
            case Result.Failed(String detail) -> {
                if (isTheArticlesFault(lease)) {
                    change(lease, "quarantined", null, FAILED, detail, FAILED + ":500", List.of());
                } else {
                    change(lease, "normalized", now().plus(retryAfter), FAILED, detail, null, List.of());
                }
            }
            case Result.PutBack _ -> {}
        }
    }

    /**
     * It failed often enough, and the catalog took something else meanwhile. A catalog that lost its own database
     * answers 500 to everything, and that must not put everything aside.
     */
    private boolean isTheArticlesFault(Lease lease) {
        return database
                .createNativeQuery("""
                        UPDATE receipt SET catalog_failures = catalog_failures + 1,
                            failing_since = coalesce(failing_since, :now)
                        WHERE id = :id AND lease = :lease
                        RETURNING catalog_failures, failing_since""", Object[].class)
                .setParameter("now", now())
                .setParameter("id", lease.id())
                .setParameter("lease", lease.token())
                .getResultList()
                .stream()
                .anyMatch(
                        row -> ((Number) row[0]).intValue() >= MOST_FAILURES && lastAccepted.isAfter((Instant) row[1]));
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
