package org.copytaster.catalog.article;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleSubmitted.Outcome;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;
import org.copytaster.catalog.version.Origin;

/** What can be done to an article, one transaction each. */
@ApplicationScoped
class Articles {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final AnnotationCount annotations;
    private final ArticlePatch patch;
    private final Event<TextReplaced> replaced;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            AnnotationCount annotations,
            ArticlePatch patch,
            Event<TextReplaced> replaced,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.annotations = annotations;
        this.patch = patch;
        this.replaced = replaced;
        this.clock = clock;
    }

    /** @param version null for the current one */
    @Transactional
    ArticleView view(UUID id, Integer version) {
        Article article = articles.required(id);
        int shown = version == null ? article.currentVersion : version;
        return ArticleView.of(article, versions.required(id, shown), annotations.of(id));
    }

    /** Takes what the source says now. Saying the same again changes nothing. */
    @Transactional
    ArticleSubmitted submit(UUID id, ArticleSubmission submission, String author) {
        ArticleContent content = submission.content();
        Instant now = now();
        Optional<Article> known = articles.forSubmission(id);
        if (known.isEmpty()) {
            Article article = new Article(id, submission.source(), submission.externalId(), content, now);
            articles.persist(article);
            versions.persist(new ArticleVersion(id, 1, Origin.SOURCE, author, content, now));
            return new ArticleSubmitted(id, 1, Outcome.CREATED);
        }
        Article article = known.get();
        ArticleVersion last = versions.required(id, article.sourceVersion);
        if (last.content().equals(content)) {
            return new ArticleSubmitted(id, last.number(), Outcome.UNCHANGED);
        }
        int number = article.updatedBySource(content, now);
        if (article.currentVersion == number) {
            replace(last, ArticleVersion.replacing(last, number, Origin.SOURCE, author, content, now));
        } else {
            versions.persist(new ArticleVersion(id, number, Origin.SOURCE, author, content, now));
        }
        return new ArticleSubmitted(id, number, Outcome.UPDATED);
    }

    /** An editor's change, on the version that {@code ifMatch} names. Answers what this very change made of it. */
    @Transactional
    ArticleView edit(UUID id, String ifMatch, JsonNode change, String author) {
        Article article = articles.requiredForUpdate(id);
        VersionTag.require(ifMatch, article.currentVersion);
        ArticleVersion edited = versions.required(id, article.currentVersion);
        ArticleContent before = edited.content();
        ArticleContent after = patch.apply(change, before);
        if (!after.equals(before)) {
            Instant time = now();
            ArticleVersion now =
                    ArticleVersion.replacing(edited, article.edited(after, time), Origin.EDITOR, author, after, time);
            replace(edited, now);
            edited = now;
        }
        return ArticleView.of(article, edited, annotations.of(id));
    }

    private void replace(ArticleVersion before, ArticleVersion current) {
        versions.persist(current);
        replaced.fire(new TextReplaced(current.articleId(), before, current));
    }

    /** PostgreSQL keeps microseconds; what is answered now must equal what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
