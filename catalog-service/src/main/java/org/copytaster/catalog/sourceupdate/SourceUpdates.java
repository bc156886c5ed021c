package org.copytaster.catalog.sourceupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.article.ArticleView;
import org.copytaster.catalog.article.ArticleViews;
import org.copytaster.catalog.article.Editing;
import org.copytaster.catalog.change.ChangeKind;
import org.copytaster.catalog.change.ChangeLog;
import org.copytaster.catalog.comparison.ThreeWay;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** What the source says beside an editor's text, and what editors decide on it. */
@ApplicationScoped
class SourceUpdates {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Editing editing;
    private final ChangeLog changes;
    private final ArticleViews views;
    private final Caller caller;
    private final Clock clock;

    SourceUpdates(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Editing editing,
            ChangeLog changes,
            ArticleViews views,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.editing = editing;
        this.changes = changes;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SourceUpdateView view(UUID id) {
        Article article = articles.required(id);
        int now = article.sourceUpdate().orElseThrow(() -> ProblemException.notFound("source update of article", id));
        return SourceUpdateView.of(article.sourceBase(), now, article.currentVersion(), comparison(article, now));
    }

    /** The update is settled by this, whatever is taken: the next one is compared with it. */
    @Transactional
    ArticleView decide(UUID id, String ifMatch, Decision decision) {
        Take take = Take.of(decision.take());
        Article article = editing.begin(id, ifMatch);
        int now = waiting(article, decision.version());
        String note = decision.note() == null ? take.note(now) : decision.note();
        ArticleVersion current = editing.save(article, take.of(comparison(article, now)), note);
        article.settleSourceUpdate(clock.instant());
        changes.record(article, caller.name(), note, ChangeKind.METADATA);
        return views.of(article, current);
    }

    private static int waiting(Article article, Integer lookedAt) {
        int now = article.sourceUpdate()
                .orElseThrow(() -> ProblemException.conflict(
                        "no-source-update",
                        "Nothing waits",
                        "No update from the source waits beside the text",
                        Map.of()));
        if (lookedAt != null && lookedAt != now) {
            throw ProblemException.conflict(
                    "newer-source-update",
                    "The source was faster",
                    "Version %d from the source waits by now; look at that".formatted(now),
                    Map.of("sourceUpdate", now));
        }
        return now;
    }

    private ThreeWay comparison(Article article, int now) {
        return ThreeWay.of(
                content(article, article.sourceBase()),
                content(article, now),
                content(article, article.currentVersion()));
    }

    private ArticleContent content(Article article, int version) {
        return versions.required(article.id(), version).content();
    }
}
