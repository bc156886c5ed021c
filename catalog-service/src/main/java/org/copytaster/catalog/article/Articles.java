package org.copytaster.catalog.article;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleRepository.Shown;
import org.copytaster.catalog.article.ArticleSubmitted.Outcome;
import org.copytaster.catalog.change.ChangeKind;
import org.copytaster.catalog.change.ChangeLog;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;
import org.copytaster.catalog.version.Origin;

/** What can be done to an article, one transaction each. */
@ApplicationScoped
class Articles {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Editing editing;
    private final ArticlePatch patch;
    private final Event<TextReplaced> replaced;
    private final Event<Filed> filed;
    private final ChangeLog changes;
    private final ArticleViews views;
    private final Caller caller;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Editing editing,
            ArticlePatch patch,
            Event<TextReplaced> replaced,
            Event<Filed> filed,
            ChangeLog changes,
            ArticleViews views,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.editing = editing;
        this.patch = patch;
        this.replaced = replaced;
        this.filed = filed;
        this.changes = changes;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Without a transaction: it is what is called most, and each of its statements sees something whole by itself.
     *
     * @param version null for the current one
     */
    ArticleView view(UUID id, Integer version) {
        if (version == null) {
            Shown shown = articles.shown(id);
            return views.of(shown.article(), shown.current());
        }
        return views.of(articles.required(id), versions.required(id, version));
    }

    /**
     * Takes what the source says now. Saying the same again changes nothing. An article that was deleted stays so; what its
     * source says of it is kept for the day it is restored.
     */
    @Transactional
    ArticleSubmitted submit(UUID id, ArticleSubmission submission, String author) {
        ArticleContent content = submission.content();
        Instant now = clock.instant();
        Optional<Article> known = articles.forSubmission(id);
        if (known.isEmpty()) {
            Article article = new Article(id, submission.source(), submission.externalId(), content, now);
            articles.persist(article);
            versions.persist(new ArticleVersion(id, 1, Origin.SOURCE, author, content, now));
            changes.record(article, author, null, ChangeKind.CREATED);
            filed.fire(new Filed(id, Optional.of(content)));
            return new ArticleSubmitted(id, 1, Outcome.CREATED);
        }
        Article article = known.get();
        ArticleVersion last = versions.required(id, article.sourceVersion);
        if (last.content().equals(content)) {
            return new ArticleSubmitted(id, last.number(), Outcome.UNCHANGED);
        }
        int number = article.updatedBySource(content, now);
        if (article.currentVersion == number) {
            ArticleVersion current = ArticleVersion.replacing(last, number, Origin.SOURCE, author, content, now);
            versions.persist(current);
            replaced.fire(new TextReplaced(id, last, current));
        } else {
            versions.persist(new ArticleVersion(id, number, Origin.SOURCE, author, content, now));
        }
        if (article.deleted == null) {
            // an update that waits beside an editor's text changes only what is said of the article
            changes.record(
                    article,
                    author,
                    null,
                    article.currentVersion == number
                            ? ChangeKind.between(last.content(), content)
                            : Set.of(ChangeKind.METADATA));
            if (article.currentVersion == number) {
                filed.fire(new Filed(id, Optional.of(content)));
            }
        }
        return new ArticleSubmitted(id, number, Outcome.UPDATED);
    }

    /** An editor's change, on the version that {@code ifMatch} names. Answers what this very change made of it. */
    @Transactional
    ArticleView edit(UUID id, String ifMatch, JsonNode sent) {
        ArticleChange change = ArticleChange.of(sent);
        Article article = editing.begin(id, ifMatch);
        ArticleContent before = versions.required(id, article.currentVersion).content();
        ArticleVersion current = editing.save(article, patch.apply(change.content(), before), change.note());
        change.assignee().ifPresent(to -> {
            article.assign(to.isEmpty() ? null : to, clock.instant());
            changes.record(article, caller.name(), null, ChangeKind.METADATA);
        });
        return views.of(article, current);
    }

    /** What an earlier version said is said again, by a new one. */
    @Transactional
    ArticleView restore(UUID id, int number, String ifMatch, String note) {
        Article article = editing.begin(id, ifMatch);
        ArticleContent earlier = versions.required(id, number).content();
        ArticleVersion current =
                editing.save(article, earlier, note == null ? "version %d restored".formatted(number) : note);
        if (article.sourceUpdate().filter(update -> update == number).isPresent()) {
            article.settleSourceUpdate(clock.instant());
            changes.record(article, caller.name(), null, ChangeKind.METADATA);
        }
        return views.of(article, current);
    }

    /** Out of sight, with all that belongs to it; nothing is taken away. */
    @Transactional
    void delete(UUID id, String ifMatch, String by) {
        Article article = editing.begin(id, ifMatch);
        editing.requireFree(article);
        if (article.state == ArticleState.PUBLISHED) {
            throw ProblemException.conflict(
                    "published",
                    "It is published",
                    "Who has it must learn that it is no longer valid: withdraw it first",
                    Map.of("state", article.state));
        }
        article.delete(by, clock.instant());
        changes.record(article, by, null, ChangeKind.DELETED);
        filed.fire(new Filed(id, Optional.empty()));
    }

    @Transactional
    ArticleView undelete(UUID id) {
        Article article = articles.evenDeletedForUpdate(id);
        if (article.deleted != null) {
            article.undelete(clock.instant());
            changes.record(article, caller.name(), null, ChangeKind.CREATED);
            filed.fire(new Filed(
                    id,
                    Optional.of(versions.required(id, article.currentVersion).content())));
        }
        return views.of(article);
    }
}
