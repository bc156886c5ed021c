package org.copytaster.catalog.lock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleChange;
import org.copytaster.catalog.article.ArticlePatch;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.article.Lease;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Gives, renews and takes the lock on an article. */
@ApplicationScoped
class Locks {
    /** Long enough for a browser that sleeps a little, short enough to wait for. */
    static final Duration LENGTH = Duration.ofMinutes(5);

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final LockDraftRepository drafts;
    private final KeptDrafts kept;
    private final Caller caller;
    private final Clock clock;

    Locks(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            LockDraftRepository drafts,
            KeptDrafts kept,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.drafts = drafts;
        this.kept = kept;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HeldLock view(UUID id) {
        Article article = articles.required(id);
        Lease lease =
                article.lease(clock.instant()).orElseThrow(() -> ProblemException.notFound("lock on article", id));
        return HeldLock.of(lease, lease.isHeldBy(caller.subject()) ? myDraft(id) : null, null);
    }

    /** @throws ProblemException 409 where somebody else holds it and it is not to be taken over */
    @Transactional
    HeldLock take(UUID id, LockRequest request, boolean takeover) {
        Article article = articles.requiredForUpdate(id);
        Instant now = clock.instant();
        Optional<Lease> held = article.lease(now);
        boolean mine = held.filter(lease -> lease.isHeldBy(caller.subject())).isPresent();
        if (held.isPresent() && !mine && !takeover) {
            throw held.get().isInTheWay();
        }
        Integer keptDraft = keepDraftOfSomebodyElse(article, now);
        if (request != null && request.draft() != null) {
            saveDraft(article, request, now);
        }
        Lease lease =
                new Lease(caller.subject(), caller.name(), mine ? held.get().since() : now, now.plus(LENGTH));
        article.leaseTo(lease);
        return HeldLock.of(lease, myDraft(id), keptDraft);
    }

    /** Whoever held the lock before, and whether they gave it up, lost it or let it run out. */
    private Integer keepDraftOfSomebodyElse(Article article, Instant now) {
        LockDraft draft = drafts.findById(article.id());
        if (draft == null || draft.holder.equals(caller.subject())) {
            return null;
        }
        drafts.delete(draft);
        drafts.flush();
        return kept.keep(article, draft, now).map(ArticleVersion::number).orElse(null);
    }

    /** @throws ProblemException 409 where somebody else holds it */
    @Transactional
    void release(UUID id) {
        Article article = articles.requiredForUpdate(id);
        article.lease(clock.instant())
                .filter(lease -> !lease.isHeldBy(caller.subject()))
                .ifPresent(lease -> {
                    throw lease.isInTheWay();
                });
        drafts.of(id, caller.subject()).ifPresent(drafts::delete);
        article.endLease();
    }

    private void saveDraft(Article article, LockRequest request, Instant now) {
        JsonNode change = request.draft();
        Optional<LockDraft> before = drafts.of(article.id(), caller.subject());
        if (change.isNull()) {
            before.ifPresent(drafts::delete);
            return;
        }
        if (!change.isObject()) {
            throw ProblemException.invalid("draft", "must be a JSON Merge Patch, an object");
        }
        ArticlePatch.requireEditable(ArticleChange.of(change).content());
        int version = request.version() == null ? article.currentVersion() : request.version();
        if (versions.findByIdOptional(new ArticleVersion.Key(article.id(), version))
                .isEmpty()) {
            throw ProblemException.invalid("version", "there is no version " + version);
        }
        LockDraft draft = before.orElseGet(() -> new LockDraft(article.id(), caller.subject(), caller.name()));
        draft.say(change, version, now);
        drafts.persist(draft);
    }

    private HeldLock.Draft myDraft(UUID id) {
        return drafts.of(id, caller.subject()).map(HeldLock.Draft::of).orElse(null);
    }
}
