package org.copytaster.catalog.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.change.ChangeKind;
import org.copytaster.catalog.change.ChangeLog;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;
import org.copytaster.catalog.version.Origin;

/**
 * How people change an article, whatever they change of it: the one place that looks at {@code If-Match}, at the lock and
 * at the state. Each change is one transaction, which the caller opens.
 */
@ApplicationScoped
public class Editing {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Event<Moved> moved;
    private final Event<TextReplaced> replaced;
    private final Event<Filed> filed;
    private final ChangeLog changes;
    private final Caller caller;
    private final Clock clock;

    Editing(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Event<Moved> moved,
            Event<TextReplaced> replaced,
            Event<Filed> filed,
            ChangeLog changes,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.moved = moved;
        this.replaced = replaced;
        this.filed = filed;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The article, which until the transaction ends nobody else changes, as the caller has seen it.
     *
     * @throws ProblemException 404, 410; 428 without the header; 412 where the current version is another one, telling
     *     who made that and where to read what is new in it
     */
    public Article begin(UUID id, String ifMatch) {
        Article article = articles.requiredForUpdate(id);
        if (!VersionTag.fits(ifMatch, article.currentVersion)) {
            throw ProblemException.stale(article.currentVersion, whatIsNew(article, ifMatch));
        }
        return article;
    }

    /**
     * Makes this the current text, unless it is already. The first change of a new article moves it to editing.
     *
     * @param note why, or null
     * @return the current version
     * @throws ProblemException 409 where somebody else edits it, or its state does not let its text change
     */
    public ArticleVersion save(Article article, ArticleContent content, String note) {
        ArticleVersion current = versions.required(article.id, article.currentVersion);
        if (content.equals(current.content())) {
            return current;
        }
        requireFree(article);
        if (!article.isOpenForEditing()) {
            throw ProblemException.conflict(
                    "not-editable",
                    "Not open for editing",
                    "Its text is fixed while it is " + article.state.value() + "; move it to another state first",
                    Map.of("state", article.state));
        }
        Instant now = clock.instant();
        ArticleVersion edited = ArticleVersion.replacing(
                        current, article.edited(content, now), Origin.EDITOR, caller.name(), content, now)
                .because(note);
        versions.persist(edited);
        replaced.fire(new TextReplaced(article.id, current, edited));
        filed.fire(new Filed(article.id, Optional.of(content)));
        changes.record(article, caller.name(), note, ChangeKind.between(current.content(), content));
        if (article.state == ArticleState.NEW) {
            move(article, Move.START, note, now);
        }
        return edited;
    }

    /** @throws ProblemException 409 where somebody else edits it */
    public void move(Article article, Move move, String note) {
        requireFree(article);
        move(article, move, note, clock.instant());
    }

    private void move(Article article, Move move, String note, Instant now) {
        article.make(move, now);
        changes.record(article, caller.name(), note, ChangeKind.STATE);
        moved.fire(new Moved(article.id, move, article.currentVersion, caller.name(), note, now));
    }

    /** @throws ProblemException 409 where somebody else edits it, telling who, and until when */
    void requireFree(Article article) {
        article.lease(clock.instant())
                .filter(lease -> !lease.isHeldBy(caller.subject()))
                .ifPresent(lease -> {
                    throw lease.isInTheWay();
                });
    }

    private Map<String, Object> whatIsNew(Article article, String ifMatch) {
        ArticleVersion current = versions.required(article.id, article.currentVersion);
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("by", current.author());
        news.put("created", current.created().toString());
        current.note().ifPresent(note -> news.put("note", note));
        VersionTag.single(ifMatch)
                .filter(seen -> seen < article.currentVersion)
                .ifPresent(seen -> news.put(
                        "difference",
                        "/articles/%s/versions/%d/diff/%d".formatted(article.id, seen, article.currentVersion)));
        return news;
    }
}
